import type { BackendFactory, ConnectionOptions, IQueueBackend } from 'bullmq';
import type { Log } from '../log.js';
import { openPostgresStore } from './postgres-store.js';
import { openRedisStore } from './redis-store.js';

export type QueueConnection = { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'redis'; readonly url: string };

/** Where jobs are kept: what BullMQ needs to open queues and workers there, with connections that all of them share. */
export interface JobStore {
  readonly backend: BackendFactory<IQueueBackend>;
  readonly connection: ConnectionOptions;
  /** One try, so that a wrong address ends the start of a program instead of delaying it for ever. */
  reach(): Promise<void>;
  /** After the queues and workers. */
  close(): Promise<void>;
}

export interface JobStoreOptions {
  /** Queues that are worked on: each holds one connection that waits for jobs. 0 where jobs are only added. */
  readonly waitingQueues: number;
  readonly log: Log;
}

export function openJobStore(connection: QueueConnection, options: JobStoreOptions): JobStore {
  return connection.kind === 'postgres' ? openPostgresStore(connection.url, options) : openRedisStore(connection.url, options);
}
