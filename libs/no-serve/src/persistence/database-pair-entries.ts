import { managerOf, type Locale, type NoServeEntryId, type PartyId, type Role, type Transaction } from '@evenhand/platform';
import { Brackets, LessThanOrEqual, type DataSource } from 'typeorm';
import type { Pair } from '../domain/contact.js';
import { PairEntry } from '../domain/pair-entry.js';
import type { PairEntries, PairEntryPage } from '../ports/pair-entries.js';

const scope = 'PAIR';

export class DatabasePairEntries implements PairEntries {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, entry: PairEntry): Promise<void> {
    await managerOf(tx).insert(PairEntry, entry);
  }

  async save(tx: Transaction, { subjectId, id, state, endedAt, endedBy, version }: PairEntry): Promise<void> {
    await managerOf(tx).update(PairEntry, { subjectId, id, scope }, { state, endedAt, endedBy, version });
  }

  lock(tx: Transaction, id: NoServeEntryId): Promise<PairEntry | null> {
    return managerOf(tx).findOne(PairEntry, { where: { id, scope }, lock: { mode: 'pessimistic_write' } });
  }

  lockStanding(tx: Transaction, ownerId: PartyId, subjectId: PartyId, subjectRole: Role): Promise<PairEntry | null> {
    return managerOf(tx).findOne(PairEntry, {
      where: { subjectId, subjectRole, ownerId, scope, state: 'ACTIVE' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  lockDue(tx: Transaction, limit: number): Promise<PairEntry[]> {
    return managerOf(tx).find(PairEntry, {
      where: { scope, state: 'ACTIVE', endsAt: LessThanOrEqual(tx.at) },
      order: { endsAt: 'ASC' },
      take: limit,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  async lastDealing(tx: Transaction, { sellerId, buyerId }: Pair): Promise<Date | null> {
    const [last]: { at: Date | null }[] = await managerOf(tx).query(
      'SELECT max(greatest(placed_at, accepted_at)) AS at FROM orders WHERE seller_id = $1 AND buyer_id = $2',
      [sellerId, buyerId],
    );
    return last?.at ?? null;
  }

  async localeOf(tx: Transaction, partyId: PartyId): Promise<Locale> {
    const [party]: { locale: Locale }[] = await managerOf(tx).query('SELECT locale FROM parties WHERE id = $1', [partyId]);
    return party?.locale ?? 'en';
  }

  find(id: NoServeEntryId): Promise<PairEntry | null> {
    return this.database.getRepository(PairEntry).findOneBy({ id, scope });
  }

  page({ ownerId, states, at, first, after }: PairEntryPage): Promise<PairEntry[]> {
    const query = this.database
      .getRepository(PairEntry)
      .createQueryBuilder('e')
      .where({ ownerId, scope })
      .orderBy('e.addedAt', 'DESC')
      .addOrderBy('e.id', 'DESC')
      .limit(first);
    if (states.length > 0) {
      // An end date ends an entry, also while nobody has written that down yet.
      query.andWhere(
        new Brackets((either) =>
          either
            .where(`e.state <> 'ACTIVE' AND e.state IN (:...states)`, { states })
            .orWhere(`e.state = 'ACTIVE' AND CASE WHEN e.endsAt <= :at THEN 'EXPIRED' ELSE 'ACTIVE' END IN (:...states)`, { states, at }),
        ),
      );
    }
    if (after !== null) query.andWhere('(e.addedAt, e.id) < (:addedAt, :id)', { addedAt: after.addedAt, id: after.id });
    return query.getMany();
  }
}
