import { Worker, type IQueueBackend } from 'bullmq';
import type { Log } from '../log.js';
import { checkHandlers } from './check-handlers.js';
import type { JobDefinition } from './define-job.js';
import type { JobHandler } from './handle-job.js';
import type { JobStore } from './job-store.js';
import { keepSchedules, type Schedule } from './keep-schedules.js';
import { openJobStore, type QueueConnection } from './open-job-store.js';
import { logQueueError, openQueue } from './open-queue.js';
import { logFailure, runJob } from './run-job.js';

export interface JobWorkersOptions {
  readonly connection: QueueConnection;
  readonly definitions: readonly JobDefinition[];
  readonly handlers: readonly JobHandler[];
  readonly schedules: readonly Schedule[];
  /** Jobs of one queue that run at once in this process. */
  readonly concurrency?: number | undefined;
  readonly log: Log;
  /** A running job renews its lock; one whose worker died is free again when this time is over … */
  readonly lockMs?: number | undefined;
  /** … and is found by one of the checks that come this often. */
  readonly stalledCheckMs?: number | undefined;
}

export interface JobWorkers {
  /** Takes no further jobs and fulfils when those that run are finished. */
  close(): Promise<void>;
}

type JobWorker = Worker<unknown, void, string, IQueueBackend>;

// A job survives that many deaths of its worker. Updates and restarts are innocent of them; a job that kills its worker is not.
const maxStalledCount = 5;
// How soon a worker asks again after the store was out of reach.
const retryMs = 1_000;

/** @throws Error when jobs, handlers and schedules do not match, or when the store is out of reach */
export async function startJobWorkers(options: JobWorkersOptions): Promise<JobWorkers> {
  const { connection, definitions, handlers, schedules, log } = options;
  checkHandlers(definitions, handlers);
  const strange = schedules.find(({ job }) => !definitions.some(({ name }) => name === job.name));
  if (strange !== undefined) throw new Error(`${strange.job.name} has a schedule but no definition`);

  const names = [...new Set(definitions.map(({ queue }) => queue))];
  const store = openJobStore(connection, { waitingQueues: names.length, log });
  try {
    await store.reach();
    for (const name of names) await setSchedules(name, store, schedules, log);
  } catch (error) {
    await store.close();
    throw error;
  }
  const workers = names.map((name) => openWorker(name, store, options));
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));

  const closeAll = async (): Promise<void> => {
    // A store that is away cannot be told how a job ended: waiting for that could last for ever, and another worker runs it again.
    const force = store.away();
    await Promise.all(workers.map((worker) => worker.close(force)));
    await store.close();
  };
  let closing: Promise<void> | null = null;
  return { close: () => (closing ??= closeAll()) };
}

async function setSchedules(name: string, store: JobStore, schedules: readonly Schedule[], log: Log): Promise<void> {
  const queue = openQueue(name, store, log);
  try {
    await keepSchedules(queue, schedules);
  } finally {
    await queue.close();
  }
}

function openWorker(name: string, store: JobStore, options: JobWorkersOptions): JobWorker {
  const { handlers, log, concurrency = 5, lockMs = 15_000, stalledCheckMs = 5_000 } = options;
  const worker: JobWorker = new Worker(
    name,
    (job) => runJob(job, handlers),
    {
      connection: store.connection,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: stalledCheckMs,
      maxStalledCount,
      runRetryDelay: retryMs,
    },
    store.backend,
  );
  worker.on('error', (error) => logQueueError(log, name, error));
  worker.on('failed', (job, error) => logFailure(log, job, error));
  return worker;
}
