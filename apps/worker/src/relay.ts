import { EventListener, relayOutbox, type Clock, type JobQueues, type Log, type OutboxRow } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import { jobsAfter } from './subscriptions.js';

/** The net under LISTEN/NOTIFY: how long a row can lie at most after a missed notification. */
const pollEveryMs = 1_000;

export interface Relay {
  /** Relays until nothing waits: for tests, which drain instead of waiting. */
  drain(): Promise<void>;
  /** How many rows this relay has carried so far. */
  relayed(): number;
  stop(): Promise<void>;
}

/** Carries outbox rows to the queues: woken by every commit that recorded something, and by a poll. */
export async function startRelay(parts: {
  readonly database: DataSource;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly queues: JobQueues;
  readonly log: Log;
}): Promise<Relay> {
  const { database, clock, queues, log } = parts;
  let running: Promise<void> | null = null;
  let again = false;
  let relayed = 0;

  const dispatch = async (row: OutboxRow): Promise<void> => {
    for (const request of jobsAfter(row)) await request(queues);
  };
  const relaySome = async (): Promise<number> => {
    again = false;
    const some = await relayOutbox(database, clock, dispatch);
    relayed += some;
    return some;
  };
  const relayAll = async (): Promise<void> => {
    try {
      while ((await relaySome()) > 0 || again);
    } finally {
      // In the same breath as the last look at `again`: whoever asks from now on starts anew.
      running = null;
    }
  };
  const drain = (): Promise<void> => {
    again = true;
    return (running ??= relayAll());
  };
  // A failure leaves the rows where they are: the next wake-up or poll tries again.
  const wake = (): void => {
    drain().catch((error: unknown) =>
      log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'outbox could not be relayed'),
    );
  };

  const listener = new EventListener({ url: parts.databaseUrl, log, onEvent: wake, onGap: wake });
  await listener.start();
  const poll = setInterval(wake, pollEveryMs);
  wake();
  return {
    drain,
    relayed: () => relayed,
    stop: async () => {
      clearInterval(poll);
      await listener.stop();
      await running?.catch(() => undefined);
    },
  };
}
