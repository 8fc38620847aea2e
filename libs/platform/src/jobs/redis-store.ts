import { once } from 'node:events';
import { createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { JobStore, JobStoreOptions } from './job-store.js';
import { Reachability } from './reachability.js';

export function openRedisStore(url: string, { waitingQueues, log }: JobStoreOptions): JobStore {
  const reachability = new Reachability(log);
  const redis = new Redis(url, {
    // Workers wait for as long as it takes. Who adds a job learns soon that it failed, and may still do something about it.
    maxRetriesPerRequest: waitingQueues > 0 ? null : 3,
  });
  redis.on('error', (error: Error) => reachability.lost(error));
  redis.on('ready', () => reachability.found());
  return {
    backend: createRedisBackend,
    connection: redis,
    reach: async () => {
      // Rejects with the first error that comes before.
      if (redis.status !== 'ready') await once(redis, 'ready');
    },
    away: () => reachability.away,
    close: async () => {
      if (redis.status === 'ready') await redis.quit();
      else redis.disconnect();
    },
  };
}
