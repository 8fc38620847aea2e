import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { JobQueue } from '@evenhand/platform';
import { Queue } from 'bullmq';
import type { FastifyInstance } from 'fastify';

/** Whatever a later version of the board may refer to, the browser asks this host alone. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The page asks another host for its font; without it the browser takes one that it has. */
const linksElsewhere = /<link\b[^>]*\bhref="https?:\/\/[^>]*>/g;

/** The board's types want queues on Redis, though it looks at run time what a queue stands on: any BullMQ queue will do. */
const isQueue = (queue: unknown): queue is Queue => queue instanceof Queue;

function adapterOf(queue: unknown): BullMQAdapter {
  if (!isQueue(queue)) throw new TypeError('The board shows queues of BullMQ, as its own copy of BullMQ knows them');
  return new BullMQAdapter(queue);
}

/**
 * Mounts Bull Board in a scope of its own. Who may see it is decided by hooks of the scope that it is given.
 * @param options.basePath below the prefix of `server`: `/board`
 */
export async function mountBoard(
  server: FastifyInstance,
  queues: readonly JobQueue[],
  options: { readonly basePath: string },
): Promise<void> {
  const adapter = new FastifyAdapter();
  adapter.setBasePath(`${server.prefix}${options.basePath}`);
  createBullBoard({
    queues: queues.map(adapterOf),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Evenhand jobs', hideDocsLink: true } },
  });
  await server.register(
    async (scope) => {
      scope.addHook('onSend', async (_request, reply, payload) => {
        reply.header('content-security-policy', contentSecurityPolicy);
        return typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html')
          ? payload.replace(linksElsewhere, '')
          : payload;
      });
      await scope.register(adapter.registerPlugin());
    },
    { prefix: options.basePath },
  );
}
