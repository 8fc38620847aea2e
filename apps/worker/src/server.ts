import type { Evenhand } from '@evenhand/composition';
import { serveHealth, Unauthenticated, type Config, type JobQueue, type TokenVerifier } from '@evenhand/platform';
import { fastify, type FastifyReply, type FastifyRequest } from 'fastify';
import { mountBoard } from './board.js';

interface Parts {
  readonly config: Config;
  readonly evenhand: Evenhand;
  readonly queues: readonly JobQueue[];
  readonly tokens: TokenVerifier;
}

const boardPath = '/queues';

/** The token of a program (Bearer), or of a person in a browser, who types it as the password. */
function tokenOf({ headers }: FastifyRequest): string | null {
  const [scheme = '', value = ''] = (headers.authorization ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return null;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

function admitAdmins({ tokens, evenhand }: Parts) {
  const askForToken = (reply: FastifyReply, message: string) =>
    reply.code(401).header('www-authenticate', 'Basic realm="Evenhand queues: any name, an admin token as the password"').send({ message });
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const token = tokenOf(request);
    if (token === null) return askForToken(reply, 'The queues are for admins: send a token with the role ADMIN.');
    try {
      const { roles } = await tokens.verify(token, evenhand.clock.now());
      if (!roles.has('ADMIN'))
        return await reply.code(403).send({ message: 'The queues are for admins: your token does not have the role ADMIN.' });
    } catch (error) {
      if (error instanceof Unauthenticated) return askForToken(reply, error.message);
      throw error;
    }
    return undefined;
  };
}

/** Health for whoever runs the worker, and a board of the queues for admins. */
export async function startServer(parts: Parts): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = fastify();
  serveHealth(server, parts.evenhand.database);
  await server.register(async (scope) => {
    scope.addHook('onRequest', admitAdmins(parts));
    await mountBoard(scope, parts.queues, { basePath: boardPath });
  });
  const url = await server.listen({ port: parts.config.workerPort, host: parts.config.host });
  return { url, close: () => server.close() };
}
