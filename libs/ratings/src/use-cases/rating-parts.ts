import type { Ids, Transaction, UnitOfWork } from '@evenhand/platform';
import { textProblem } from '@evenhand/platform';
import type { Orders } from '@evenhand/orders';
import type { TextScreen } from '@evenhand/text-screening';
import type { TextRule } from '../domain/rating-content.js';
import type { PairEntriesFromRatings } from '../ports/pair-entries.js';
import type { RatingExchanges } from '../ports/rating-exchanges.js';
import type { RatingReminders } from '../ports/rating-reminders.js';
import type { Ratings } from '../ports/ratings.js';

/** What the use cases of this lib are made of. */
export interface RatingParts {
  readonly unitOfWork: UnitOfWork;
  readonly orders: Orders;
  readonly exchanges: RatingExchanges;
  readonly ratings: Ratings;
  readonly reminders: RatingReminders;
  readonly pairEntries: PairEntriesFromRatings;
  readonly textScreen: TextScreen;
  readonly ids: Ids;
}

export const textRule = async (tx: Transaction): Promise<TextRule> => ({
  maximumLength: (await tx.policy()).ratings.maximumTextLength,
  problemOf: textProblem,
});
