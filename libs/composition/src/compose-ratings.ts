import {
  DatabaseRatingHistories,
  DatabaseRatingReminders,
  DatabaseRatings,
  ImportRatingHistory,
  type RatingParts,
  RemindToRate,
  RemoveRating,
  ReplyToRating,
  RestoreRating,
  RevealDueRatingExchanges,
  SubmitRating,
} from '@evenhand/ratings';
import type { Foundation } from './foundation.js';

export function composeRatings(
  { database, unitOfWork, textScreen, ids }: Foundation,
  elsewhere: Pick<RatingParts, 'orders' | 'exchanges' | 'pairEntries'>,
) {
  const ratings = new DatabaseRatings(database);
  const reminders = new DatabaseRatingReminders(database);
  const histories = new DatabaseRatingHistories(database);
  const parts: RatingParts = { ...elsewhere, unitOfWork, ratings, reminders, textScreen, ids };
  return {
    reads: { exchanges: elsewhere.exchanges, ratings, reminders, histories },
    useCases: {
      submitRating: new SubmitRating(parts),
      replyToRating: new ReplyToRating(parts),
      revealDueRatingExchanges: new RevealDueRatingExchanges(parts),
      remindToRate: new RemindToRate(parts),
      removeRating: new RemoveRating(parts),
      restoreRating: new RestoreRating(parts),
      importRatingHistory: new ImportRatingHistory(unitOfWork, histories, ids),
    },
  };
}
