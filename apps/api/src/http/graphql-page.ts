import { createRequire } from 'node:module';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

// Published as CommonJS, with types that do not say so.
const { getDistDirectory, renderAltair } = createRequire(import.meta.url)('altair-static') as typeof import('altair-static');

const basePath = '/altair/';

// The page speaks to this server alone: whatever it would fetch elsewhere, the browser refuses.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "worker-src 'self' blob:",
].join('; ');

const query = `# Paste a token under Auth first, then press Send Request.
query {
  me { subject roles party { id displayName } }
}
`;

/** The page to try queries in the browser. Everything it needs comes from this server. */
export async function serveGraphqlPage(server: FastifyInstance): Promise<void> {
  const html = renderAltair({
    baseURL: basePath,
    endpointURL: '/graphql',
    subscriptionsEndpoint: '/graphql',
    initialSubscriptionRequestHandlerId: 'graphql-ws',
    initialQuery: query,
    initialAuthorization: { type: 'bearer', data: { token: '' } },
    initialSettings: { 'alert.disableUpdateNotification': true, 'banners.disable': true },
    disableAccount: true,
  });
  await server.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      void reply.header('content-security-policy', contentSecurityPolicy);
    });
    scope.get(basePath, (_request, reply) => reply.type('text/html').send(html));
    await scope.register(fastifyStatic, { root: getDistDirectory(), prefix: basePath, index: false });
  });
}
