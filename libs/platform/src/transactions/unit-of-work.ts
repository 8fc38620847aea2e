import type { Actor } from '../actor.js';
import type { DomainEvent } from '../events.js';
import type { Policy } from '../policy.js';

/** One database transaction: handed to repositories, which know how to write through it. */
export interface Transaction {
  readonly actor: Actor;
  /** The one time of everything that this transaction writes. */
  readonly at: Date;
  /** The policy in force at that time. Read once. */
  policy(): Promise<Policy>;
  /**
   * Says what happened: one audit entry and one outbox row for each event, in this transaction.
   * The database refuses to commit a change of the record that nothing was said about.
   */
  record(...events: readonly DomainEvent[]): Promise<void>;
}

/** A lock of the whole database, by a name: held by many at once, or by one alone. */
export interface NamedLock {
  readonly name: string;
}

export interface UnitOfWork {
  /** Commits what `work` did, or nothing of it. Runs again when the database broke a deadlock. */
  run<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * The same while nobody else holds the lock, by `holdLock` or here. Begins when it is there: whoever held it before is
   * over, and its times lie before this one.
   */
  runAlone<Result>(actor: Actor, alone: NamedLock, work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * The same on one snapshot of the database: everything that `work` reads is of one moment. For long reads that have
   * to agree with each other.
   * @param alone a lock that nobody else holds meanwhile; the snapshot is taken when it is there
   */
  runOnSnapshot<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>, alone?: NamedLock): Promise<Result>;
}
