import type {
  AppealId,
  CaseId,
  ComplaintId,
  EnquiryId,
  ImportId,
  Locale,
  NoServeEntryId,
  NotificationId,
  OrderId,
  PartyId,
  RatingId,
  RatingRemovalId,
  Role,
  SeparationId,
  StatementId,
} from './words.js';

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

interface ComplaintFact {
  readonly complaintId: ComplaintId;
  readonly complainantId: PartyId;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
}

interface NoServeFact {
  readonly entryId: NoServeEntryId;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
}

interface PairEntryFact extends NoServeFact {
  /** Whose list it is. */
  readonly ownerId: PartyId;
}

interface CaseFact {
  readonly caseId: CaseId;
  readonly subjectId: PartyId;
}

interface StatementFact {
  readonly statementId: StatementId;
  readonly subjectId: PartyId;
}

interface RemovalFact {
  readonly removalId: RatingRemovalId;
  readonly ratingId: RatingId;
  /** The rated party, who asks for the removal. */
  readonly subjectId: PartyId;
  readonly authorId: PartyId;
}

interface SeparationFact {
  readonly separationId: SeparationId;
  readonly openerId: PartyId;
  readonly otherId: PartyId;
  /** It went on inside the opener's side, and is no news to the other. */
  readonly isInside?: true;
}

interface AppealFact {
  readonly appealId: AppealId;
  readonly appellantId: PartyId;
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
  | { readonly name: 'party.linked'; readonly partyId: PartyId; readonly keys: number }
  | { readonly name: 'member.added' | 'member.removed'; readonly partyId: PartyId; readonly member: string }
  | { readonly name: 'enquiry.recorded'; readonly enquiryId: EnquiryId; readonly sellerId: PartyId; readonly buyerId: PartyId }
  | { readonly name: 'policy.changed'; readonly version: number; readonly effectiveAt: string }
  | ({ readonly name: 'case.opened' | 'case.changed' } & CaseFact)
  | ({ readonly name: 'case.claimed' | 'case.claim-renewed' | 'case.released' | 'case.claim-lapsed'; readonly claimant: string } & CaseFact)
  | ({ readonly name: 'case.closed'; readonly outcome: string } & CaseFact)
  | ({
      readonly name:
        | 'complaint.filed'
        | 'complaint.taken-up'
        | 'complaint.told'
        | 'complaint.responded'
        | 'complaint.response-reminded'
        | 'complaint.withdrawn'
        | 'complaint.upheld'
        | 'complaint.dismissed'
        | 'complaint.overturned';
    } & ComplaintFact)
  | ({ readonly name: 'strike.expired' } & ComplaintFact)
  | { readonly name: 'complainant.muted' | 'complainant.unmuted'; readonly partyId: PartyId }
  | ({ readonly name: 'pair-entry.added' | 'pair-entry.removed' | 'pair-entry.expired' } & PairEntryFact)
  | ({
      readonly name:
        | 'no-serve.proposed'
        | 'no-serve.hearing-opened'
        | 'no-serve.hearing-reminded'
        | 'no-serve.answered'
        | 'no-serve.hearing-ended'
        | 'no-serve.approved'
        | 'no-serve.approval-lapsed'
        | 'no-serve.rejected'
        | 'no-serve.withdrawn'
        | 'no-serve.activated'
        | 'no-serve.extended'
        | 'no-serve.review-opened'
        | 'no-serve.confirmed'
        | 'no-serve.expired'
        | 'no-serve.lifted'
        | 'no-serve.overturned';
    } & NoServeFact)
  | {
      readonly name: 'contact.changed';
      readonly sellerId: PartyId;
      readonly buyerId: PartyId;
      readonly from: 'OPEN' | 'ORDERS_ONLY' | 'ENDED';
      readonly to: 'OPEN' | 'ORDERS_ONLY' | 'ENDED';
      /** The one of the two for whom nothing has changed: it is not to know yet, or knew before. */
      readonly hiddenFrom?: PartyId;
    }
  | { readonly name: 'statement-template.edited'; readonly kind: string; readonly locale: Locale; readonly version: number }
  | ({
      readonly name:
        'statement.issued' | 'statement.delivered' | 'statement.acknowledged' | 'statement.voided' | 'statement.appeal-window-closed';
    } & StatementFact)
  | ({
      readonly name:
        | 'rating-removal.requested'
        | 'rating-removal.withdrawn'
        | 'rating-removal.removed'
        | 'rating-removal.kept'
        | 'rating-removal.overturned';
    } & RemovalFact)
  /** `subjectId` is whose text it is: a rating's author, or the rated party for its reply. */
  | { readonly name: 'held-back-text.released' | 'held-back-text.removed'; readonly ratingId: RatingId; readonly subjectId: PartyId }
  | ({ readonly name: 'appeal.lodged' | 'appeal.taken-up' | 'appeal.withdrawn' | 'appeal.granted' | 'appeal.denied' } & AppealFact)
  | ({
      readonly name:
        | 'separation.opened'
        | 'separation.changed'
        | 'separation.approved'
        | 'separation.approval-lapsed'
        | 'separation.informed'
        | 'separation.running-off'
        | 'separation.incident-recorded'
        | 'separation.reminded'
        | 'separation.escalated'
        | 'separation.closed'
        | 'separation.abandoned'
        | 'separation.review-due'
        | 'separation.reduced';
    } & SeparationFact)
  | { readonly name: 'notification.added'; readonly recipientId: PartyId; readonly notificationId: NotificationId }
  | { readonly name: 'notifications.read' | 'notifications.settled'; readonly recipientId: PartyId }
  | { readonly name: 'api-key.created' | 'api-key.revoked'; readonly keyName: string };

export type EventName = DomainEvent['name'];
/** The event of this name, also where one shape has several names. */
export type EventOf<Name extends EventName> = DomainEvent extends infer Event
  ? Event extends DomainEvent
    ? Name extends Event['name']
      ? Event & { readonly name: Name }
      : never
    : never
  : never;
