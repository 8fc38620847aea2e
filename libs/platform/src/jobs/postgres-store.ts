import { createPostgresBackend } from 'bullmq';
import { JobPool } from './job-pool.js';
import type { JobStore, JobStoreOptions } from './job-store.js';
import { Reachability } from './reachability.js';

// A queue operation is one short query, so a few connections carry many running jobs; idle ones are closed.
const queryConnections = 4;

export function openPostgresStore(url: string, { waitingQueues, log }: JobStoreOptions): JobStore {
  const reachability = new Reachability(log);
  const pool = new JobPool(url, queryConnections + waitingQueues, reachability);
  return {
    // BullMQ would open a pool for each queue and worker: all share this one instead.
    backend: (queue, options, kind) => createPostgresBackend(queue, { ...options, connection: pool }, kind),
    connection: {},
    reach: () => pool.migrate(),
    away: () => reachability.away,
    close: () => pool.end(),
  };
}
