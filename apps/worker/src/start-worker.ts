import { setTimeout as sleep } from 'node:timers/promises';
import { compose, entities, type Outside } from '@evenhand/composition';
import {
  checkHandlers,
  createJobQueues,
  HostWebhook,
  openDatabase,
  readHashKeys,
  startJobWorkers,
  systemClock,
  TokenVerifier,
  type Config,
  type JobQueues,
  type JobWorkersOptions,
  type Log,
  type Schedule,
} from '@evenhand/platform';
import { handlersOf } from './handlers.js';
import { jobs } from './jobs.js';
import { startRelay, type Relay } from './relay.js';
import { schedules } from './schedules.js';
import { startServer } from './server.js';

export interface Worker {
  /** Where health and the queues can be looked at. */
  readonly url: string;
  /** Fulfils when nothing waits in the outbox and no job waits or runs, a retry included: for tests, which drain instead of sleeping. */
  drain(): Promise<void>;
  /** Finishes the jobs that run, then ends. */
  close(): Promise<void>;
}

/** How soon the jobs of a worker that died are taken up by another. */
export type JobLocks = Pick<JobWorkersOptions, 'lockMs' | 'stalledCheckMs'>;

const lookAgainMs = 20;

async function areIdle({ bullQueues }: JobQueues): Promise<boolean> {
  const counts = await Promise.all(bullQueues.map((queue) => queue.getJobCounts('wait', 'prioritized', 'active', 'delayed')));
  return counts.flatMap(Object.values<number>).every((count) => count === 0);
}

async function drain(relay: Relay, queues: JobQueues): Promise<void> {
  for (;;) {
    await relay.drain();
    const before = relay.relayed();
    if (await areIdle(queues)) {
      // The last job may have recorded something that leads to another.
      await relay.drain();
      if (relay.relayed() === before) return;
    } else {
      await sleep(lookAgainMs);
    }
  }
}

/** Starts relay, processors and schedules; ends what it opened when it cannot start. */
export async function startWorker(
  config: Config,
  log: Log,
  outside: Omit<Outside, 'database'> & { readonly schedules?: readonly Schedule[]; readonly locks?: JobLocks } = {},
): Promise<Worker> {
  const opened: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of opened.reverse()) await end();
  };
  try {
    const database = await openDatabase(config.databaseUrl, entities);
    opened.push(() => database.destroy());
    const hashes = await readHashKeys(config.hashKeys);
    const hostWebhook = config.hostWebhook && new HostWebhook(config.hostWebhook, outside.clock ?? systemClock);
    const evenhand = compose({ hashes, hostWebhook, ...outside, database });
    const handlers = handlersOf(evenhand);
    checkHandlers(jobs, handlers);
    const queues = createJobQueues(config.queue, jobs, log);
    opened.push(() => queues.close());
    const workers = await startJobWorkers({
      connection: config.queue,
      definitions: jobs,
      handlers,
      schedules: outside.schedules ?? schedules,
      log,
      ...outside.locks,
    });
    opened.push(() => workers.close());
    const relay = await startRelay({ database, databaseUrl: config.databaseUrl, clock: evenhand.clock, queues, log });
    opened.push(() => relay.stop());
    const server = await startServer({ config, evenhand, queues: queues.bullQueues, tokens: await TokenVerifier.of(config.issuer) });
    opened.push(() => server.close());
    return { url: server.url, drain: () => drain(relay, queues), close };
  } catch (error) {
    await close();
    throw error;
  }
}
