import type { Decision, PartyId, RatingId } from '@evenhand/platform';
import type { TextRule } from './rating-content.js';
import type { Rating } from './rating.js';
import { alreadyRemoved } from './removal.js';
import type { RatingRefusal } from './refusals.js';

/** The rated party's one public answer. */
export class RatingReply {
  readonly subjectId!: PartyId;
  readonly ratingId!: RatingId;
  readonly text!: string;
  /** Waits for a moderator: it looks insulting or like private data. */
  readonly heldBack!: boolean;
  /** Since when a moderator has taken the reply away, after a look at it. */
  readonly removedAt!: Date | null;
  readonly repliedAt!: Date;

  static of(fields: RatingReply): RatingReply {
    return Object.assign(new RatingReply(), fields);
  }
}

/** @param rating null when there is none, which a sealed one must look like to everybody */
export function decideReply(
  rating: Rating | null,
  text: string,
  context: {
    readonly by: PartyId | null;
    readonly at: Date;
    readonly windowMs: number;
    readonly hasReply: boolean;
    readonly rule: TextRule;
  },
): Decision<Rating, RatingRefusal> {
  if (rating === null || rating.revealedAt === null) return { refused: { code: 'RATING_NOT_FOUND' } };
  if (rating.subjectId !== context.by) return { refused: { code: rating.isRemoved ? 'RATING_NOT_FOUND' : 'NOT_THE_RATED_PARTY' } };
  if (rating.removedAt !== null) return { refused: alreadyRemoved(rating.removedAt) };
  const closedAt = new Date(rating.revealedAt.getTime() + context.windowMs);
  if (context.at >= closedAt) return { refused: { code: 'REPLY_WINDOW_CLOSED', closedAt } };
  if (context.hasReply) return { refused: { code: 'ALREADY_REPLIED' } };
  const { maximumLength, problemOf } = context.rule;
  const problem = problemOf(text, maximumLength);
  if (problem !== null) return { refused: { code: 'TEXT_INVALID', field: 'text', problem, maximumLength } };
  return { decided: rating };
}
