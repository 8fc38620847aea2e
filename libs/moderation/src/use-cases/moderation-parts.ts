import type { CaseDesk } from '@evenhand/cases';
import type { Ids, RatingId, Transaction, UnitOfWork } from '@evenhand/platform';
import type { Ratings, RemoveRating, RestoreRating } from '@evenhand/ratings';
import type { IssueStatement, Statements } from '@evenhand/statements';
import type { HeldBackTexts } from '../ports/held-back-texts.js';
import type { RatingRemovals } from '../ports/rating-removals.js';

/** What the use cases of this lib are made of. */
export interface ModerationParts {
  readonly unitOfWork: UnitOfWork;
  readonly removals: RatingRemovals;
  readonly heldBackTexts: HeldBackTexts;
  readonly ratings: Ratings;
  readonly removeRating: Pick<RemoveRating, 'within'>;
  readonly restoreRating: Pick<RestoreRating, 'within'>;
  readonly desk: CaseDesk;
  readonly issueStatement: IssueStatement;
  readonly statements: Statements;
  readonly ids: Ids;
}

/** Takes a rating out, unless that was done for another ground before. */
export async function takeOut({ ratings, removeRating }: ModerationParts, tx: Transaction, ratingId: RatingId): Promise<void> {
  const rating = await ratings.lockRevealed(tx, ratingId);
  if (rating?.isRemoved === false) await removeRating.within(tx, ratingId);
}

/** Puts a rating that was taken out back in. */
export async function putBack({ ratings, restoreRating }: ModerationParts, tx: Transaction, ratingId: RatingId): Promise<void> {
  const rating = await ratings.lockRevealed(tx, ratingId);
  if (rating?.isRemoved === true) await restoreRating.within(tx, ratingId);
}
