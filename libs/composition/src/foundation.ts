import {
  type Clock,
  DatabaseUnitOfWork,
  defaultPolicy,
  type HostWebhook,
  type Ids,
  KeyedHashes,
  Policies,
  type Policy,
  systemClock,
  uuids,
} from '@evenhand/platform';
import { WordListTextScreen } from '@evenhand/text-screening';
import type { DataSource } from 'typeorm';

/** What differs between programs and tests. */
export interface Outside {
  readonly database: DataSource;
  readonly clock?: Clock;
  readonly policy?: Policy;
  readonly ids?: Ids;
  /** Without them what is due to be reduced stays as it is, with an error. */
  readonly hashes?: KeyedHashes;
  /** Where the host is told of what changed; nowhere when null. */
  readonly hostWebhook?: HostWebhook | null;
}

/** What every context stands on. */
export function layFoundation(outside: Outside) {
  const { database, clock = systemClock, policy = defaultPolicy, ids = uuids, hashes = new KeyedHashes([]), hostWebhook = null } = outside;
  const policies = new Policies(database, clock, policy);
  const unitOfWork = new DatabaseUnitOfWork(database, clock, policies);
  return { database, clock, policy, ids, hashes, hostWebhook, policies, unitOfWork, textScreen: new WordListTextScreen() };
}

export type Foundation = ReturnType<typeof layFoundation>;
