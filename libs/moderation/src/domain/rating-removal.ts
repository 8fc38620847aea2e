import type { Decision, OrderId, PartyId, RatingId, RatingRemovalId, Role, StatementId } from '@evenhand/platform';
import type { Rating } from '@evenhand/ratings';
import type { ModerationRefusal } from './refusals.js';
import type { RemovalGround } from './removal-grounds.js';

export const ratingRemovalStates = ['REQUESTED', 'REMOVED', 'KEPT', 'WITHDRAWN', 'OVERTURNED'] as const;
export type RatingRemovalState = (typeof ratingRemovalStates)[number];

/** A rated party's request to remove a rating about it, and what became of it. */
export class RatingRemoval {
  readonly id!: RatingRemovalId;
  readonly ratingId!: RatingId;
  /** The rated party, who asks. */
  readonly subjectId!: PartyId;
  /** The role in which it was rated. */
  readonly subjectRole!: Role;
  readonly authorId!: PartyId;
  readonly orderId!: OrderId | null;
  readonly ground!: RemovalGround;
  readonly explanation!: string;
  readonly state!: RatingRemovalState;
  readonly requestedAt!: Date;
  readonly decidedAt!: Date | null;
  readonly decidedBy!: string | null;
  readonly decisionReason!: string | null;
  /** Of the decision that stands. */
  readonly statementId!: StatementId | null;
  /** In force when it was requested and, once it was decided, then. */
  readonly policyVersion!: number;

  static of(fields: RatingRemoval): RatingRemoval {
    return Object.assign(new RatingRemoval(), fields);
  }
}

type Step = 'remove' | 'keep' | 'withdraw' | 'overturn' | 'reinstate';

/**
 * Which step leads from which state to which. Nothing else sets a state. A granted appeal of the author undoes a removal,
 * and one of the rated party undoes that nothing was removed; the author may appeal against that, and when this is granted
 * too, what was decided first stands again.
 */
export const ratingRemovalTransitions = {
  remove: { REQUESTED: 'REMOVED' },
  keep: { REQUESTED: 'KEPT' },
  withdraw: { REQUESTED: 'WITHDRAWN' },
  overturn: { REMOVED: 'OVERTURNED', KEPT: 'OVERTURNED' },
  reinstate: { OVERTURNED: 'KEPT' },
} as const satisfies Record<Step, Partial<Record<RatingRemovalState, RatingRemovalState>>>;

export function decideStep(removal: RatingRemoval | null, step: Step): Decision<RatingRemoval, ModerationRefusal> {
  if (removal === null) return { refused: { code: 'RATING_REMOVAL_NOT_FOUND' } };
  const table: Partial<Record<RatingRemovalState, RatingRemovalState>> = ratingRemovalTransitions[step];
  const state = table[removal.state];
  if (state === undefined) return { refused: { code: 'RATING_REMOVAL_SETTLED', state: removal.state } };
  return { decided: RatingRemoval.of({ ...removal, state }) };
}

/**
 * Whether a rating's removal may be asked for. Each ground is decided once for each rating: what it says never changes.
 * @param rating null when there is none; a sealed one and one about somebody else look the same
 * @param former earlier requests about the same rating
 */
export function decideRequest(
  rating: Rating | null,
  former: readonly RatingRemoval[],
  { by, ground }: { readonly by: PartyId | null; readonly ground: RemovalGround },
): Decision<Rating, ModerationRefusal> {
  if (rating === null || !rating.isRevealed || rating.subjectId !== by) return { refused: { code: 'RATING_NOT_FOUND' } };
  if (rating.removedAt !== null)
    return { refused: { code: 'RATING_ALREADY_REMOVED', removedOn: rating.removedAt.toISOString().slice(0, 10) } };
  const open = former.find(({ state }) => state === 'REQUESTED');
  if (open !== undefined) return { refused: { code: 'REMOVAL_ALREADY_REQUESTED', ground: open.ground } };
  const isDecided = former.some((request) => request.ground === ground && request.state !== 'WITHDRAWN');
  return isDecided ? { refused: { code: 'REMOVAL_GROUND_DECIDED', ground } } : { decided: rating };
}

/** Who may know of a request: whoever asked, and the rating's author once the rating was removed for it. */
export const isKnownTo = ({ subjectId, authorId, state }: RatingRemoval, partyId: PartyId | null): boolean =>
  subjectId === partyId || (authorId === partyId && (state === 'REMOVED' || state === 'OVERTURNED'));
