import type { OrderId, PartyId, RatingId, Role, Transaction } from '@evenhand/platform';
import type { Rating } from '../domain/rating.js';
import type { RatingReply } from '../domain/reply.js';

/** Where a page of ratings goes on: after the rating with this reveal and id. */
export interface RatingPosition {
  readonly revealedAt: Date;
  readonly id: RatingId;
}

export interface RatingPage {
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
  readonly first: number;
  readonly after: RatingPosition | null;
}

/** What a viewer may read beside what is open to all. */
export interface RatingSight {
  /** Removed ratings of others too: for staff, who decide about them. */
  readonly removedToo?: boolean;
}

export interface Ratings {
  /** Both halves of an order, sealed or not: for decisions inside a transaction. */
  ofOrder(tx: Transaction, orderId: OrderId): Promise<Rating[]>;
  add(tx: Transaction, rating: Rating): Promise<void>;
  save(tx: Transaction, rating: Rating): Promise<void>;
  /** Locks a revealed rating; a sealed one is not there. */
  lockRevealed(tx: Transaction, id: RatingId): Promise<Rating | null>;
  saveReply(tx: Transaction, reply: RatingReply): Promise<void>;
  addReply(tx: Transaction, reply: RatingReply): Promise<void>;
  replyTo(tx: Transaction, rating: Rating): Promise<RatingReply | null>;

  /**
   * Revealed ratings, removed ones that this party wrote or that are about it, and sealed ones of this author alone.
   * The only way to read a half from outside.
   */
  readableBy(viewer: PartyId | null, orderIds: readonly OrderId[], sight?: RatingSight): Promise<Rating[]>;
  findReadableBy(viewer: PartyId | null, id: RatingId, sight?: RatingSight): Promise<Rating | null>;
  /** Revealed ratings, removed ones too, in the order of the ids: for whoever may see them for a reason of its own. */
  findRevealed(ids: readonly RatingId[]): Promise<(Rating | null)[]>;
  /** Which roles have spoken, by order: shown to both sides, without what was said. */
  rolesThatSpoke(orderIds: readonly OrderId[]): Promise<ReadonlyMap<OrderId, readonly Role[]>>;
  /** Revealed ratings about a party in a role, newest reveal first. */
  page(page: RatingPage): Promise<Rating[]>;
  repliesTo(ids: readonly RatingId[]): Promise<RatingReply[]>;
}
