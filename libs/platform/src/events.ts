import type { ImportId, OrderId, PartyId, RatingId, Role } from './words.js';

interface OrderFact {
  readonly orderId: OrderId;
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
}

interface RatingFact {
  readonly ratingId: RatingId;
  readonly authorId: PartyId;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
}

/**
 * Everything that happens, in one union. An event says what happened to what; it never carries the
 * content of a rating, so it may be logged, queued and audited before the reveal.
 */
export type DomainEvent =
  | { readonly name: 'party.registered'; readonly partyId: PartyId }
  | ({ readonly name: 'order.recorded' | 'order.placed' } & OrderFact)
  /** An upheld complaint holds a side of an order at fault; an overturned one no longer does. */
  | ({ readonly name: 'order.held-at-fault' | 'order.released-from-fault'; readonly side: Role } & OrderFact)
  | ({ readonly name: 'order.accepted' | 'order.declined' | 'order.fulfilled' | 'order.cancelled' } & OrderFact)
  | ({ readonly name: 'rating-exchange.opened' } & OrderFact)
  /** `revision` 1 is the first submission, which the other side may know of; later ones are edits, which it may not. */
  | { readonly name: 'rating.submitted'; readonly orderId: OrderId; readonly authorRole: Role; readonly revision: number }
  | ({ readonly name: 'rating-exchange.revealed' } & OrderFact)
  | ({ readonly name: 'rating-exchange.lapsed' } & OrderFact)
  | { readonly name: 'rating-exchange.reminded'; readonly orderId: OrderId; readonly role: Role; readonly daysLeft: number }
  | { readonly name: 'rating.replied'; readonly ratingId: RatingId; readonly subjectId: PartyId; readonly orderId: OrderId | null }
  | ({ readonly name: 'rating.removed' | 'rating.restored' } & RatingFact)
  | { readonly name: 'rating-import.started'; readonly importId: ImportId }
  | {
      readonly name: 'ratings.imported';
      readonly importId: ImportId;
      readonly fromLine: number;
      readonly toLine: number;
      readonly imported: number;
    }
  | { readonly name: 'reputation.recomputed'; readonly partyId: PartyId; readonly role: Role }
  /** All reputations are being computed anew beside those that are shown, in so many shards. */
  | { readonly name: 'reputations.rebuild-begun'; readonly generation: number; readonly shards: number }
  | { readonly name: 'reputations.shard-built'; readonly generation: number; readonly shard: number }
  /** The new reputations took the place of those before, at once. */
  | { readonly name: 'reputations.rebuilt'; readonly generation: number }
  | { readonly name: 'api-key.created' | 'api-key.revoked'; readonly keyName: string };

export type EventName = DomainEvent['name'];
export type EventOf<Name extends EventName> = Extract<DomainEvent, { name: Name }>;
