import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../actor.js';
import type { Clock } from '../clock.js';
import { errorCode } from '../error-code.js';
import type { DomainEvent } from '../events.js';
import { Policies, type Policy } from '../policy.js';
import type { NamedLock, Transaction, UnitOfWork } from './unit-of-work.js';

/** Channel on which every recorded event is announced at commit: wakes the relay and feeds subscriptions. */
export const eventsChannel = 'evenhand_events';

// One statement for both rows: neither can be written without the other.
const recordEvents = `
  WITH events AS (
    SELECT event, ordinality FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given(event, ordinality)
  ), audited AS (
    INSERT INTO audit_log (at, actor, actor_roles, actor_party_id, action, data, policy_version)
    SELECT $2, $3, $4, $5, event ->> 'name', event - 'name',
      coalesce((SELECT max(version) FROM policy_versions WHERE effective_at <= $2), $6)
    FROM events ORDER BY ordinality
  ), queued AS (
    INSERT INTO outbox (at, event) SELECT $2, event FROM events ORDER BY ordinality RETURNING event
  )
  SELECT pg_notify('${eventsChannel}', event::text) FROM queued`;

class DatabaseTransaction implements Transaction {
  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    readonly at: Date,
    private readonly policies: Policies,
  ) {}

  private inForce: Promise<Policy> | null = null;

  policy(): Promise<Policy> {
    this.inForce ??= this.policies.at(this.at, this.manager);
    return this.inForce;
  }

  async record(...events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    const { subject, roles, partyId } = this.actor;
    await this.manager.query(recordEvents, [JSON.stringify(events), this.at, subject, [...roles], partyId, this.policies.base.version]);
  }
}

const deadlockDetected = '40P01';
const serializationFailure = '40001';
const maximumTries = 4;

const lostARace = (error: unknown): boolean => [deadlockDetected, serializationFailure].some((code) => errorCode(error) === code);

export class DatabaseUnitOfWork implements UnitOfWork {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly policies: Policies,
  ) {}

  run<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return againAfterALostRace(() => this.database.transaction((manager) => work(this.begin(actor, manager))));
  }

  runAlone<Result>(actor: Actor, alone: NamedLock, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return againAfterALostRace(() => this.holding(alone, ({ manager }) => manager.transaction((inner) => work(this.begin(actor, inner)))));
  }

  runOnSnapshot<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>, alone?: NamedLock): Promise<Result> {
    const onSnapshot = (manager: EntityManager): Promise<Result> =>
      manager.transaction('REPEATABLE READ', (inner) => work(this.begin(actor, inner)));
    return againAfterALostRace(() =>
      alone === undefined ? onSnapshot(this.database.manager) : this.holding(alone, ({ manager }) => onSnapshot(manager)),
    );
  }

  /** A transaction's snapshot is taken by its first statement, before that statement has a lock: so the lock comes first. */
  private async holding<Result>({ name }: NamedLock, work: (connection: QueryRunner) => Promise<Result>): Promise<Result> {
    const connection = this.database.createQueryRunner();
    try {
      await connection.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
      try {
        return await work(connection);
      } finally {
        await connection.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
      }
    } finally {
      await connection.release();
    }
  }

  private begin(actor: Actor, manager: EntityManager): Transaction {
    return new DatabaseTransaction(manager, actor, this.clock.now(), this.policies);
  }
}

async function againAfterALostRace<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === maximumTries || !lostARace(error)) throw error;
    }
  }
}

/** Holds the lock until the transaction ends: together with others who share it, or alone. */
export const holdLock = (tx: Transaction, lock: NamedLock, how: 'shared' | 'alone'): Promise<void> => holdLocks(tx, [lock], how);

/** The same for several locks in one statement. Always taken in the order of their names, so that nobody waits in a circle. */
export async function holdLocks(tx: Transaction, locks: readonly NamedLock[], how: 'shared' | 'alone'): Promise<void> {
  const hold = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  const names = locks.map(({ name }) => name).sort();
  await managerOf(tx).query(`SELECT ${hold}(hashtextextended(name, 0)) FROM unnest($1::text[]) AS lock (name)`, [names]);
}

/** For repositories: the entity manager behind a transaction. */
export function managerOf(tx: Transaction): EntityManager {
  if (tx instanceof DatabaseTransaction) return tx.manager;
  throw new TypeError('This transaction was not opened by DatabaseUnitOfWork.');
}
