import { type Clock, DatabaseUnitOfWork, defaultPolicy, type Ids, Policies, type Policy, systemClock, uuids } from '@evenhand/platform';
import { WordListTextScreen } from '@evenhand/text-screening';
import type { DataSource } from 'typeorm';

/** What differs between programs and tests. */
export interface Outside {
  readonly database: DataSource;
  readonly clock?: Clock;
  readonly policy?: Policy;
  readonly ids?: Ids;
}

/** What every context stands on. */
export function layFoundation({ database, clock = systemClock, policy = defaultPolicy, ids = uuids }: Outside) {
  const policies = new Policies(database, clock, policy);
  const unitOfWork = new DatabaseUnitOfWork(database, clock, policies);
  return { database, clock, policy, ids, policies, unitOfWork, textScreen: new WordListTextScreen() };
}

export type Foundation = ReturnType<typeof layFoundation>;
