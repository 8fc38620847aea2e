import { silentLog, type Log } from '../log.js';
import type { JobDefinition } from './define-job.js';
import { jobOptions } from './job-options.js';
import { openJobStore, type QueueConnection } from './open-job-store.js';
import { openQueue, type JobQueue } from './open-queue.js';
import { parsePayload } from './parse-payload.js';

export interface JobQueues {
  /**
   * Fulfils when the job is safe in the store.
   *
   * A second job with the same `id` is not run while the first is known: while it waits or runs, and for the time that
   * finished jobs are kept. Jobs with a `dedupeKey` go by that key alone, and `id` is ignored: given again, such a job
   * joins the one that waits, or runs once more. (BullMQ on PostgreSQL, given both, lets the key point to the finished
   * job with that id, and then drops every further job with the key.)
   *
   * @throws InvalidPayload, Error when the job is not one of the definitions, or when the store is out of reach
   */
  add<Payload>(job: JobDefinition<Payload>, payload: NoInfer<Payload>, options?: { readonly id?: string | undefined }): Promise<void>;
  /** For the board. */
  readonly bullQueues: readonly JobQueue[];
  close(): Promise<void>;
}

/** Opens the queues to add jobs. The store need not be within reach yet. */
export function createJobQueues(connection: QueueConnection, definitions: readonly JobDefinition[], log: Log = silentLog): JobQueues {
  const store = openJobStore(connection, { waitingQueues: 0, log });
  const queues = new Map([...new Set(definitions.map(({ queue }) => queue))].map((name) => [name, openQueue(name, store, log)]));
  let closing: Promise<void> | null = null;

  const closeAll = async (): Promise<void> => {
    await Promise.all([...queues.values()].map((queue) => queue.close()));
    await store.close();
  };

  return {
    bullQueues: [...queues.values()],
    async add(job, payload, { id } = {}) {
      const queue = queues.get(job.queue);
      if (queue === undefined || !definitions.some(({ name }) => name === job.name))
        throw new Error(`${job.name} is not among the jobs of these queues`);
      if (closing !== null) throw new Error(`${job.name} cannot be added: the queues are closed`);
      // What the worker will read, since JSON may change it on the way.
      const stored: unknown = JSON.parse(JSON.stringify(payload));
      const parsed = parsePayload(job, stored);
      await queue.add(job.name, stored, { ...jobOptions(job), ...identity(job, parsed, id) });
    },
    close: () => (closing ??= closeAll()),
  };
}

/** Names apart: jobs that share a queue may be given the same id or key. */
function identity<Payload>(job: JobDefinition<Payload>, payload: Payload, id: string | undefined) {
  const key = job.dedupeKey?.(payload);
  if (key !== undefined) return { deduplication: { id: `${job.name}.${key}`, keepLastIfActive: true } };
  return id === undefined ? {} : { jobId: `${job.name}.${id}` };
}
