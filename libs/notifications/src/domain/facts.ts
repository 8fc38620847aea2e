import type { PartyId, Role } from '@evenhand/platform';

/** What the record says, when it is told, of the things that an event names. Null where the event names none, or there is none. */
export interface Facts {
  readonly order: OrderFacts | null;
  readonly rating: { readonly authorId: PartyId } | null;
  readonly complaint: ComplaintFacts | null;
  readonly entry: EntryFacts | null;
  readonly statement: StatementFacts | null;
  readonly separation: SeparationFacts | null;
  /** Until when a complainant is muted. */
  readonly mutedUntil: Date | null;
  /** For which party the person acted who brought the event about; null when for none. */
  readonly actingPartyId: PartyId | null;
}

export interface OrderFacts {
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
  readonly isPlaced: boolean;
  readonly cancelledBy: Role | null;
  /** Until when both can rate; null before the order can be rated. */
  readonly closesAt: Date | null;
  /** Whether what was said is revealed, or nobody said anything in time. */
  readonly isSettled: boolean;
  /** The sides whose half is there. */
  readonly spoke: readonly Role[];
  readonly contactIsOpen: boolean;
}

export interface ComplaintFacts {
  readonly complainantId: PartyId;
  readonly subjectId: PartyId;
  /** Whether the subject was told of it: until then nothing of it reaches the subject. */
  readonly isTold: boolean;
  /** Until when the subject's answer is awaited; null when it is not: not told, answered, or decided. */
  readonly answerAwaitedUntil: Date | null;
}

export interface EntryFacts {
  readonly subjectId: PartyId;
  readonly isOfPlatform: boolean;
  /** The party that asked for the entry, if one did. */
  readonly proposerPartyId: PartyId | null;
  readonly wasHearingOpened: boolean;
  /** Until when the subject's answer is awaited; null when it is not. */
  readonly answerAwaitedUntil: Date | null;
  readonly wasStatementDelivered: boolean;
}

export interface SeparationFacts {
  /** Those responsible on the opener's side whose approval is awaited, by person. */
  readonly approvalAwaitedFrom: readonly string[];
  /** A number that is another whenever they are asked anew. */
  readonly askedAt: number;
}

export interface StatementFacts {
  readonly subjectId: PartyId;
  readonly isAcknowledgementAwaited: boolean;
  readonly appealUntil: Date | null;
}
