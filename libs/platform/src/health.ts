import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** GET /health: 200 while the database answers, 503 while it does not. */
export function serveHealth(server: FastifyInstance, database: DataSource): void {
  server.get('/health', async (_request, reply) => {
    try {
      await database.query('SELECT 1');
      return await reply.send({ status: 'ok' });
    } catch {
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
}
