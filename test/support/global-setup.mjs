// One PostgreSQL cluster and, where there is a redis-server, one Redis for the whole run.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, startEmbeddedPostgres } from '../../libs/platform/dist/index.js';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function startRedis(folder) {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  const port = await freePort();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    child.stdout.on('data', (text) => String(text).includes('Ready to accept connections') && resolve());
  });
  return { child, url: `redis://127.0.0.1:${port}` };
}

export default async function globalSetup() {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-test-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'data'), durable: false, database: 'evenhand_template' });
  await migrate(postgres.url);
  process.env.TEST_DATABASE_URL = postgres.urlOf('postgres');
  const redis = await startRedis(folder);
  if (redis === null) {
    process.stderr.write('NO REDIS: redis-server was not found, so the Redis tests do not run and do not count as passed.\n');
  } else {
    process.env.TEST_REDIS_URL = redis.url;
  }
  globalThis.testServers = { folder, postgres, redis };
}
