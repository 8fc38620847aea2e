import { managerOf, type RatingId, type RatingRemovalId, type Transaction } from '@evenhand/platform';
import { In, type DataSource } from 'typeorm';
import { RatingRemoval } from '../domain/rating-removal.js';
import type { RatingRemovalPage, RatingRemovals } from '../ports/rating-removals.js';

export class DatabaseRatingRemovals implements RatingRemovals {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, removal: RatingRemoval): Promise<void> {
    await managerOf(tx).insert(RatingRemoval, removal);
  }

  lock(tx: Transaction, id: RatingRemovalId): Promise<RatingRemoval | null> {
    return managerOf(tx).findOne(RatingRemoval, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Transaction, { id, ...changes }: RatingRemoval): Promise<void> {
    await managerOf(tx).update(RatingRemoval, { id }, changes);
  }

  ofRating(tx: Transaction, ratingId: RatingId): Promise<RatingRemoval[]> {
    return managerOf(tx).findBy(RatingRemoval, { ratingId });
  }

  async isRemovedForAnother(tx: Transaction, { id, ratingId }: RatingRemoval): Promise<boolean> {
    const [found]: { stands: boolean }[] = await managerOf(tx).query(
      `SELECT EXISTS (
         SELECT FROM rating_removals r JOIN statements s ON s.id = r.statement_id
         WHERE r.rating_id = $1 AND r.id <> $2 AND s.kind = 'RATING_REMOVED' AND s.voided_at IS NULL) AS stands`,
      [ratingId, id],
    );
    return found?.stands === true;
  }

  find(id: RatingRemovalId): Promise<RatingRemoval | null> {
    return this.database.getRepository(RatingRemoval).findOneBy({ id });
  }

  async findMany(ids: readonly RatingRemovalId[]): Promise<(RatingRemoval | null)[]> {
    const found = await this.database.getRepository(RatingRemoval).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((removal) => [removal.id, removal]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  page({ subjectId, first, after }: RatingRemovalPage): Promise<RatingRemoval[]> {
    const query = this.database
      .getRepository(RatingRemoval)
      .createQueryBuilder('r')
      .where({ subjectId })
      .orderBy('r.requestedAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(first);
    if (after !== null) query.andWhere('(r.requestedAt, r.id) < (:requestedAt, :id)', { requestedAt: after.requestedAt, id: after.id });
    return query.getMany();
  }
}
