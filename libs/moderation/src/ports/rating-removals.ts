import type { PartyId, RatingId, RatingRemovalId, Transaction } from '@evenhand/platform';
import type { RatingRemoval } from '../domain/rating-removal.js';

/** Where a page of requests goes on: after the one of this time and id. */
export interface RatingRemovalPage {
  readonly subjectId: PartyId;
  readonly first: number;
  readonly after: Pick<RatingRemoval, 'requestedAt' | 'id'> | null;
}

export interface RatingRemovals {
  add(tx: Transaction, removal: RatingRemoval): Promise<void>;
  /** Locks the request until the transaction ends. */
  lock(tx: Transaction, id: RatingRemovalId): Promise<RatingRemoval | null>;
  save(tx: Transaction, removal: RatingRemoval): Promise<void>;
  ofRating(tx: Transaction, ratingId: RatingId): Promise<RatingRemoval[]>;
  /** Whether the rating was removed for another request too, and that decision stands. */
  isRemovedForAnother(tx: Transaction, removal: RatingRemoval): Promise<boolean>;

  find(id: RatingRemovalId): Promise<RatingRemoval | null>;
  findMany(ids: readonly RatingRemovalId[]): Promise<(RatingRemoval | null)[]>;
  /** Requests of a rated party, newest first. */
  page(page: RatingRemovalPage): Promise<RatingRemoval[]>;
}
