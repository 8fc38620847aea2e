import {
  managerOf,
  type IncidentId,
  type KeyedHashes,
  type NoServeEntryId,
  type PartyId,
  type SeparationId,
  type Transaction,
} from '@evenhand/platform';
import { Brackets, In, type DataSource, type EntityManager } from 'typeorm';
import type { HistoryEntry } from '../domain/history.js';
import { Incident } from '../domain/incident.js';
import { Separation, type LedgerEntry, type RunningOrder, type SeparationFact } from '../domain/separation.js';
import type { ReducedSeparation, SeparationDue, SeparationPage, Separations } from '../ports/separations.js';

const runningOrders = `
  SELECT id AS "orderId", coalesce(due_on::text, $3::jsonb ->> id::text) AS "endsOn"
  FROM orders WHERE seller_id = $1 AND buyer_id = $2 AND state = 'ACCEPTED' ORDER BY placed_at, id`;

/** Since when nobody took the step that could be taken. */
function lastMoved(): string {
  return `greatest(s.moved_at, s.paused_until,
    CASE WHEN s.state IN ('DRAFTED', 'APPROVING') AND jsonb_array_length(s.approvers) = 0 THEN s.cooling_off_until END,
    (SELECT max((c ->> 'scheduledFor')::timestamptz) FROM jsonb_array_elements(s.conversations) c WHERE c ->> 'heldAt' IS NULL))`;
}

/** What happened between the two that both may know of; nothing that is still sealed, hidden or removed. */
const factsBetween = `
  SELECT 'order' AS source, o.id::text, o.placed_at AS at,
    jsonb_build_object('state', o.state, 'amountMinor', o.amount_minor, 'currency', o.currency, 'endedAt', o.ended_at,
      'cancelledBy', o.cancelled_by, 'cancelReason', o.cancel_reason) AS data
  FROM orders o WHERE o.seller_id = $1 AND o.buyer_id = $2
  UNION ALL
  SELECT 'rating', r.id::text, r.revealed_at,
    jsonb_build_object('stars', r.stars, 'again', r.again, 'by', CASE r.author_id WHEN $3 THEN 'OPENER' ELSE 'OTHER' END)
  FROM ratings r JOIN orders o ON o.id = r.order_id
  WHERE o.seller_id = $1 AND o.buyer_id = $2 AND r.revealed_at IS NOT NULL AND r.removed_at IS NULL
  UNION ALL
  SELECT 'complaint', c.id::text, c.filed_at, jsonb_build_object('category', c.category, 'kind', c.kind, 'state', c.state, 'facts', c.facts)
  FROM complaints c
  WHERE c.complainant_id = $3 AND c.subject_id = $4 AND c.state <> 'WITHDRAWN' AND c.safety_reason IS NULL
  UNION ALL
  SELECT 'incident', i.id::text, i.at, jsonb_build_object('what', i.what, 'isSerious', i.is_serious)
  FROM separation_incidents i JOIN separations s ON s.id = i.separation_id WHERE s.opener_id = $3 AND s.other_id = $4`;

const ordersThatRan = `
  SELECT id AS "orderId", coalesce(due_on::text, $3::jsonb ->> id::text) AS "endsOn", amount_minor AS "amountMinor", currency, ended_at AS "endedAt"
  FROM orders
  WHERE seller_id = $1 AND buyer_id = $2 AND (state = 'ACCEPTED' OR (accepted_at IS NOT NULL AND ended_at > $4)) AND accepted_at <= $5
  ORDER BY placed_at, id`;

const dueFor: Readonly<Record<SeparationDue['for'], string>> = {
  // A pause is over first; an appointment that was made is waited for, and so is the end of the time to sleep on it.
  reminder: `s.ended_at IS NULL AND s.reminded_at IS NULL AND ${lastMoved()} < $1`,
  escalation: `s.ended_at IS NULL AND s.reminded_at IS NOT NULL AND s.escalated_at IS NULL AND s.reminded_at < $1`,
  review: `s.state = 'CLOSED' AND s.reviewed_at IS NULL AND s.review_on <= $1`,
  reduction: `s.ended_at < $1`,
};

/** The seller and the buyer of the two. */
const sidesOf = ({ openerRole, openerId, otherId }: Separation) =>
  openerRole === 'SELLER' ? ([openerId, otherId] as const) : ([otherId, openerId] as const);

export class DatabaseSeparations implements Separations {
  constructor(
    private readonly database: DataSource,
    private readonly hashes: KeyedHashes,
  ) {}

  async add(tx: Transaction, separation: Separation): Promise<boolean> {
    const inserted = await managerOf(tx)
      .createQueryBuilder()
      .insert()
      .into(Separation)
      .values(separation)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  lock(tx: Transaction, id: SeparationId): Promise<Separation | null> {
    return managerOf(tx).findOne(Separation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Transaction, separation: Separation): Promise<void> {
    const { id, done: _, ...changes } = separation;
    await managerOf(tx).update(Separation, { id }, changes);
  }

  running(tx: Transaction | null, separation: Separation): Promise<RunningOrder[]> {
    return this.manager(tx).query(runningOrders, [...sidesOf(separation), JSON.stringify(separation.endDates)]);
  }

  async facts(tx: Transaction | null, separation: Separation): Promise<SeparationFact[]> {
    const { openerId, otherId } = separation;
    const rows: (Omit<SeparationFact, 'at'> & { readonly at: Date })[] = await this.manager(tx).query(
      `SELECT * FROM (${factsBetween}) AS facts ORDER BY at, source, id`,
      [...sidesOf(separation), openerId, otherId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  async addIncident(tx: Transaction, incident: Incident): Promise<void> {
    await managerOf(tx).insert(Incident, incident);
  }

  lockIncident(tx: Transaction, id: IncidentId): Promise<Incident | null> {
    return managerOf(tx).findOne(Incident, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async saveIncident(tx: Transaction, { id, complaintId }: Incident): Promise<void> {
    await managerOf(tx).update(Incident, { id }, { complaintId });
  }

  async haveBeenInTouch(sellerId: PartyId, buyerId: PartyId): Promise<boolean> {
    const [found]: { touched: boolean }[] = await this.database.query(
      `SELECT EXISTS (SELECT FROM orders WHERE seller_id = $1 AND buyer_id = $2)
           OR EXISTS (SELECT FROM enquiries WHERE seller_id = $1 AND buyer_id = $2) AS touched`,
      [sellerId, buyerId],
    );
    return found?.touched === true;
  }

  async ledger(tx: Transaction | null, separation: Separation): Promise<LedgerEntry[]> {
    const rows: (Omit<LedgerEntry, 'amountMinor'> & { readonly amountMinor: string })[] = await this.manager(tx).query(ordersThatRan, [
      ...sidesOf(separation),
      JSON.stringify(separation.endDates),
      separation.openedAt,
      separation.endedAt ?? 'infinity',
    ]);
    return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }));
  }

  async lockNextDue(tx: Transaction, due: SeparationDue, except: readonly SeparationId[]): Promise<Separation | null> {
    const time = 'stillSince' in due ? due.stillSince : 'today' in due ? due.today : due.endedBefore;
    const [found]: { id: SeparationId }[] = await managerOf(tx).query(
      `SELECT s.id FROM separations s WHERE ${dueFor[due.for]} AND NOT s.id = ANY ($2::uuid[])
       ORDER BY s.id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [time, [...except]],
    );
    return found === undefined ? null : managerOf(tx).findOneBy(Separation, { id: found.id });
  }

  async between(one: PartyId, other: PartyId): Promise<readonly SeparationId[]> {
    const rows: { id: SeparationId }[] = await this.database.query(
      `SELECT id FROM separations WHERE opener_id IN ($1, $2) AND other_id IN ($1, $2) AND state IN ('DRAFTED', 'APPROVING', 'APPROVED')`,
      [one, other],
    );
    return rows.map(({ id }) => id);
  }

  sleptOn(at: Date): Promise<readonly Pick<Separation, 'id' | 'otherId'>[]> {
    return this.database.query(
      `SELECT id, other_id AS "otherId" FROM separations
       WHERE state = 'APPROVING' AND jsonb_array_length(approvers) = 0 AND cooling_off_until <= $1`,
      [at],
    );
  }

  async reduce(tx: Transaction, { id, openerId, openerRole, otherId, state, statementId, endedAt }: Separation): Promise<void> {
    const manager = managerOf(tx);
    const { keyId, hash } = this.hashes.of(otherId);
    await manager.query(
      `INSERT INTO reduced_separations (id, opener_id, opener_role, key_id, other_hash, closed_on, reduced_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, openerId, openerRole, keyId, hash, state === 'CLOSED' ? endedAt : null, tx.at],
    );
    await manager.query('DELETE FROM separation_history WHERE separation_id = $1', [id]);
    await manager.delete(Incident, { separationId: id });
    await manager.delete(Separation, { id });
    if (statementId !== null) await manager.query('DELETE FROM statements WHERE id = $1', [statementId]);
  }

  earlier({ openerId, otherId }: Separation): Promise<ReducedSeparation[]> {
    const hashes = this.hashes.every(otherId);
    return this.database.query(
      `SELECT r.opener_role AS "openerRole", r.closed_on::text AS "closedOn" FROM reduced_separations r
       JOIN unnest($2::text[], $3::text[]) AS known (key_id, other_hash) USING (key_id, other_hash)
       WHERE r.opener_id = $1 ORDER BY r.reduced_at, r.id`,
      [openerId, hashes.map(({ keyId }) => keyId), hashes.map(({ hash }) => hash)],
    );
  }

  async addHistory(tx: Transaction, id: SeparationId, entries: readonly HistoryEntry[]): Promise<void> {
    for (const { at, what, side, person, detail } of entries) {
      await managerOf(tx).query(
        `INSERT INTO separation_history (separation_id, place, at, what, side, person, detail)
         SELECT $1::uuid, coalesce(max(place), 0) + 1, $2::timestamptz, $3, $4, $5, $6::jsonb FROM separation_history WHERE separation_id = $1`,
        [id, at, what, side, person, detail],
      );
    }
  }

  history(id: SeparationId): Promise<HistoryEntry[]> {
    return this.database.query('SELECT at, what, side, person, detail FROM separation_history WHERE separation_id = $1 ORDER BY place', [
      id,
    ]);
  }

  incidents(separationId: SeparationId): Promise<Incident[]> {
    return this.database.getRepository(Incident).find({ where: { separationId }, order: { at: 'ASC', id: 'ASC' } });
  }

  async findMany(ids: readonly SeparationId[]): Promise<(Separation | null)[]> {
    const found = await this.database.getRepository(Separation).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((separation) => [separation.id, separation]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async ofPairEntries(ids: readonly NoServeEntryId[]): Promise<(Separation | null)[]> {
    const found = await this.database.getRepository(Separation).find({ where: { pairEntryId: In([...ids]) }, order: { endedAt: 'ASC' } });
    const byEntry = new Map(found.map((separation) => [separation.pairEntryId, separation]));
    return ids.map((id) => byEntry.get(id) ?? null);
  }

  find(id: SeparationId): Promise<Separation | null> {
    return this.database.getRepository(Separation).findOneBy({ id });
  }

  page({ partyId, first, after }: SeparationPage): Promise<Separation[]> {
    // To the other side it begins when it was informed: a place in the list that told more would tell how long it was kept from it.
    const since = 'CASE WHEN s.opener_id = :partyId THEN s.opened_at ELSE s.informed_at END';
    const query = this.database
      .getRepository(Separation)
      .createQueryBuilder('s')
      .where(
        new Brackets((mine) =>
          mine.where('s.openerId = :partyId', { partyId }).orWhere('s.otherId = :partyId AND s.informedAt IS NOT NULL', { partyId }),
        ),
      )
      .addSelect(since, 'since')
      .orderBy('since', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(first);
    if (after !== null) {
      const last = after.openerId === partyId ? after.openedAt : after.informedAt;
      query.andWhere(`(${since}, s.id) < (:last, :id)`, { last, id: after.id });
    }
    return query.getMany();
  }

  private manager(tx: Transaction | null): EntityManager {
    return tx === null ? this.database.manager : managerOf(tx);
  }
}
