import { managerOf, type IncidentId, type SeparationId, type Transaction } from '@evenhand/platform';
import { Brackets, type DataSource, type EntityManager } from 'typeorm';
import { Incident } from '../domain/incident.js';
import { Separation, type RunningOrder, type SeparationFact } from '../domain/separation.js';
import type { SeparationPage, Separations } from '../ports/separations.js';

const runningOrders = `
  SELECT id AS "orderId", coalesce(due_on::text, $3::jsonb ->> id::text) AS "endsOn"
  FROM orders WHERE seller_id = $1 AND buyer_id = $2 AND state = 'ACCEPTED' ORDER BY placed_at, id`;

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
  FROM complaints c WHERE c.complainant_id = $3 AND c.subject_id = $4 AND c.state <> 'WITHDRAWN'
  UNION ALL
  SELECT 'incident', i.id::text, i.at, jsonb_build_object('what', i.what, 'isSerious', i.is_serious)
  FROM separation_incidents i WHERE i.separation_id = $5`;

/** The seller and the buyer of the two. */
const sidesOf = ({ openerRole, openerId, otherId }: Separation) =>
  openerRole === 'SELLER' ? ([openerId, otherId] as const) : ([otherId, openerId] as const);

export class DatabaseSeparations implements Separations {
  constructor(private readonly database: DataSource) {}

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
    const { id, ...changes } = separation;
    await managerOf(tx).update(Separation, { id }, changes);
  }

  running(tx: Transaction | null, separation: Separation): Promise<RunningOrder[]> {
    return this.manager(tx).query(runningOrders, [...sidesOf(separation), JSON.stringify(separation.endDates)]);
  }

  async facts(tx: Transaction | null, separation: Separation): Promise<SeparationFact[]> {
    const { openerId, otherId, id } = separation;
    const rows: (Omit<SeparationFact, 'at'> & { readonly at: Date })[] = await this.manager(tx).query(
      `SELECT * FROM (${factsBetween}) AS facts ORDER BY at, source, id`,
      [...sidesOf(separation), openerId, otherId, id],
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

  incidents(separationId: SeparationId): Promise<Incident[]> {
    return this.database.getRepository(Incident).find({ where: { separationId }, order: { at: 'ASC', id: 'ASC' } });
  }

  find(id: SeparationId): Promise<Separation | null> {
    return this.database.getRepository(Separation).findOneBy({ id });
  }

  page({ partyId, first, after }: SeparationPage): Promise<Separation[]> {
    const query = this.database
      .getRepository(Separation)
      .createQueryBuilder('s')
      .where(
        new Brackets((mine) =>
          mine.where('s.openerId = :partyId', { partyId }).orWhere('s.otherId = :partyId AND s.informedAt IS NOT NULL', { partyId }),
        ),
      )
      .orderBy('s.openedAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(first);
    if (after !== null) query.andWhere('(s.openedAt, s.id) < (:openedAt, :id)', { openedAt: after.openedAt, id: after.id });
    return query.getMany();
  }

  private manager(tx: Transaction | null): EntityManager {
    return tx === null ? this.database.manager : managerOf(tx);
  }
}
