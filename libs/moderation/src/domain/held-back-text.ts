import type { CaseId, OrderId, PartyId, RatingId, Role } from '@evenhand/platform';

/** A comment or a reply that nobody but its author reads before a moderator has looked at it. */
export interface HeldBackText {
  readonly ratingId: RatingId;
  readonly authorId: PartyId;
  /** The role that the text's author took. */
  readonly authorRole: Role;
  /** The other side. */
  readonly otherId: PartyId;
  readonly orderId: OrderId | null;
}

/** What a moderator made of one. */
export interface HeldBackDecision {
  readonly caseId: CaseId;
  readonly ratingId: RatingId;
  readonly authorId: PartyId;
  readonly released: boolean;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly decidedBy: string;
}
