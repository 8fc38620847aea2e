import { Queue, isNotConnectionError, type IQueueBackend } from 'bullmq';
import type { Log } from '../log.js';
import type { JobStore } from './job-store.js';
import { asLostConnection } from './lost-connection.js';

export type JobQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend>;

export function openQueue(name: string, store: JobStore, log: Log): JobQueue {
  const queue: JobQueue = new Queue(name, { connection: store.connection }, store.backend);
  queue.on('error', (error) => logQueueError(log, name, error));
  return queue;
}

/** Without a listener such an error would end the process. That the store is out of reach, the store tells itself. */
export function logQueueError(log: Log, queue: string, error: Error): void {
  if (isNotConnectionError(error) && asLostConnection(error) === null) log.warn({ queue, error: error.message }, 'queue reported an error');
}
