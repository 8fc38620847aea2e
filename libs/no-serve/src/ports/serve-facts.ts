import type { Transaction } from '@evenhand/platform';
import type { Pair } from '../domain/contact.js';
import type { ServeFacts } from '../domain/serve-check.js';

/** Reads what the rules look at, for any number of pairs in one round trip. */
export interface ServeFactsReader {
  /** In the order of the pairs, null where one of the two does not exist. */
  read(pairs: readonly Pair[], at: Date): Promise<(ServeFacts | null)[]>;
  /** The same within a transaction, at its time, as committed when it is asked. */
  readWithin(tx: Transaction, pairs: readonly Pair[]): Promise<(ServeFacts | null)[]>;
}
