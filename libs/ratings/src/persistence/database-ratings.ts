import { managerOf, otherRole, type OrderId, type PartyId, type RatingId, type Role, type Transaction } from '@evenhand/platform';
import { In, IsNull, Not, type DataSource, type FindOptionsWhere } from 'typeorm';
import { Rating } from '../domain/rating.js';
import { RatingReply } from '../domain/reply.js';
import type { RatingPage, Ratings, RatingSight } from '../ports/ratings.js';

/** What a viewer may read: what is revealed and not removed, what is revealed about it, and what it wrote itself. */
const readable = (
  viewer: PartyId | null,
  where: FindOptionsWhere<Rating>,
  { removedToo = false }: RatingSight = {},
): FindOptionsWhere<Rating>[] => {
  const revealed = { ...where, revealedAt: Not(IsNull()) };
  const open = removedToo ? revealed : { ...revealed, removedAt: IsNull() };
  return viewer === null ? [open] : [open, { ...revealed, subjectId: viewer }, { ...where, authorId: viewer }];
};

export class DatabaseRatings implements Ratings {
  constructor(private readonly database: DataSource) {}

  ofOrder(tx: Transaction, orderId: OrderId): Promise<Rating[]> {
    return managerOf(tx).findBy(Rating, { orderId });
  }

  async add(tx: Transaction, rating: Rating): Promise<void> {
    await managerOf(tx).insert(Rating, rating);
  }

  async save(tx: Transaction, rating: Rating): Promise<void> {
    const { subjectId, id, ...changes } = rating;
    await managerOf(tx).update(Rating, { subjectId, id }, changes);
  }

  lockRevealed(tx: Transaction, id: RatingId): Promise<Rating | null> {
    return managerOf(tx).findOne(Rating, { where: { id, revealedAt: Not(IsNull()) }, lock: { mode: 'pessimistic_write' } });
  }

  async saveReply(tx: Transaction, { subjectId, ratingId, ...changes }: RatingReply): Promise<void> {
    await managerOf(tx).update(RatingReply, { subjectId, ratingId }, changes);
  }

  async addReply(tx: Transaction, reply: RatingReply): Promise<void> {
    await managerOf(tx).insert(RatingReply, reply);
  }

  replyTo(tx: Transaction, { subjectId, id: ratingId }: Rating): Promise<RatingReply | null> {
    return managerOf(tx).findOneBy(RatingReply, { subjectId, ratingId });
  }

  readableBy(viewer: PartyId | null, orderIds: readonly OrderId[], sight?: RatingSight): Promise<Rating[]> {
    return this.database.getRepository(Rating).find({ where: readable(viewer, { orderId: In([...orderIds]) }, sight) });
  }

  findReadableBy(viewer: PartyId | null, id: RatingId, sight?: RatingSight): Promise<Rating | null> {
    return this.database.getRepository(Rating).findOne({ where: readable(viewer, { id }, sight) });
  }

  async findRevealed(ids: readonly RatingId[]): Promise<(Rating | null)[]> {
    const found = await this.database.getRepository(Rating).findBy({ id: In([...ids]), revealedAt: Not(IsNull()) });
    const byId = new Map(found.map((rating) => [rating.id, rating]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async rolesThatSpoke(orderIds: readonly OrderId[]): Promise<ReadonlyMap<OrderId, readonly Role[]>> {
    // Reads whom each half is about and nothing of what it says.
    const halves = await this.database
      .getRepository(Rating)
      .find({ select: { subjectId: true, id: true, orderId: true, subjectRole: true }, where: { orderId: In([...orderIds]) } });
    return new Map(
      orderIds.map((id) => [
        id,
        halves
          .filter(({ orderId }) => orderId === id)
          .map(({ subjectRole }) => otherRole(subjectRole))
          .sort(),
      ]),
    );
  }

  page({ subjectId, subjectRole, first, after }: RatingPage): Promise<Rating[]> {
    const query = this.database
      .getRepository(Rating)
      .createQueryBuilder('r')
      .where({ subjectId, subjectRole, revealedAt: Not(IsNull()), removedAt: IsNull() })
      .orderBy('r.revealedAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(first);
    if (after !== null) query.andWhere('(r.revealedAt, r.id) < (:revealedAt, :id)', { revealedAt: after.revealedAt, id: after.id });
    return query.getMany();
  }

  repliesTo(ids: readonly RatingId[]): Promise<RatingReply[]> {
    return this.database.getRepository(RatingReply).findBy({ ratingId: In([...ids]) });
  }
}
