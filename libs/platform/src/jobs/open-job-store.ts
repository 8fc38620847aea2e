import type { JobStore, JobStoreOptions } from './job-store.js';
import { openPostgresStore } from './postgres-store.js';
import { openRedisStore } from './redis-store.js';

export type QueueConnection = { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'redis'; readonly url: string };

export function openJobStore(connection: QueueConnection, options: JobStoreOptions): JobStore {
  return connection.kind === 'postgres' ? openPostgresStore(connection.url, options) : openRedisStore(connection.url, options);
}
