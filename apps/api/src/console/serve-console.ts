import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { IssuerConfig } from '@evenhand/platform';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the build of the page has what is unguessable for each answer. */
const noncePlaceholder = /%NONCE%/g;

/** Scripts and styles come from this server alone; nothing is fetched, framed or sent elsewhere but tokens from a real issuer. */
const contentSecurityPolicy = (nonce: string, issuer: IssuerConfig): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    issuer.kind === 'OIDC' && issuer.consoleClientId !== null
      ? `connect-src 'self' ${new URL(issuer.issuer).origin}`
      : "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const dist = join(dirname(createRequire(import.meta.url).resolve('@evenhand/console/package.json')), 'dist');

/**
 * The page for moderators, sellers and buyers: its files, and itself at every address that is nothing else's, since it
 * finds the way from there.
 */
export async function serveConsole(server: FastifyInstance, issuer: IssuerConfig): Promise<void> {
  const index = join(dist, 'index.html');
  if (!existsSync(index)) throw new Error('The console is not built: run npm run build, or set CONSOLE=off.');
  const html = await readFile(index, 'utf8');
  await server.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: join(dist, 'assets'),
      prefix: '/assets/',
      wildcard: false,
      index: false,
      preCompressed: true,
      // Their names change with what they hold.
      immutable: true,
      maxAge: '365d',
    });
    scope.get('/*', (request, reply) => {
      if (!(request.headers.accept ?? '').includes('text/html')) return reply.code(404).send({ status: 'nothing here' });
      const nonce = randomBytes(16).toString('base64');
      return reply
        .headers({
          'content-security-policy': contentSecurityPolicy(nonce, issuer),
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
        })
        .type('text/html')
        .send(html.replace(noncePlaceholder, nonce));
    });
  });
}
