import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import type { DomainEvent } from '../events.js';

export interface OutboxRow {
  readonly id: string;
  readonly event: DomainEvent;
  readonly at: Date;
}

const batchSize = 100;

/**
 * Hands waiting outbox rows, oldest first, to `dispatch` and marks them relayed when it returned.
 * Several relays share the work. A crash in between hands the same row out again: `dispatch` gets the
 * row's id to recognise it by.
 * @returns how many rows were relayed
 */
export async function relayOutbox(database: DataSource, clock: Clock, dispatch: (row: OutboxRow) => Promise<void>): Promise<number> {
  return database.transaction(async (manager) => {
    const rows: OutboxRow[] = await manager.query(
      'SELECT id, event, at FROM outbox WHERE relayed_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED',
      [batchSize],
    );
    for (const row of rows) await dispatch(row);
    if (rows.length > 0) {
      await manager.query('UPDATE outbox SET relayed_at = $2 WHERE id = ANY ($1::bigint[])', [rows.map(({ id }) => id), clock.now()]);
    }
    return rows.length;
  });
}

/** Forgets relayed rows and idempotency keys that nobody will ask for any more. */
export async function forgetDelivered(database: DataSource, before: Date): Promise<void> {
  await database.query('DELETE FROM outbox WHERE relayed_at < $1', [before]);
  await database.query('DELETE FROM idempotency_keys WHERE at < $1', [before]);
}
