export {
  readHistoryLine,
  type HistoryFields,
  type HistoryRating,
  type HistoryRules,
  type RejectReason,
  type Scale,
} from './domain/history-line.js';
export type { RatingDraft } from './domain/rating-content.js';
export { RatingExchange, ratingExchangeStates, type RatingExchangeState } from './domain/rating-exchange.js';
export { categoriesOf, Rating, type CategoryStars, type RatingCategory, type RatingContent } from './domain/rating.js';
export type { RatingRefusal } from './domain/refusals.js';
export { RatingReply } from './domain/reply.js';
export { DatabaseRatingExchanges } from './persistence/database-rating-exchanges.js';
export { DatabaseRatingHistories } from './persistence/database-rating-histories.js';
export { DatabaseRatingReminders } from './persistence/database-rating-reminders.js';
export { DatabaseRatings } from './persistence/database-ratings.js';
export { ratingEntities } from './persistence/entities.js';
export type { NeverAgain, PairEntriesFromRatings } from './ports/pair-entries.js';
export type { RatingExchanges } from './ports/rating-exchanges.js';
export type { HistoryLine, ImportProgress, RatingHistories, RejectedLine } from './ports/rating-histories.js';
export type { RatingReminder, RatingReminders } from './ports/rating-reminders.js';
export type { RatingPage, RatingPosition, Ratings, RatingSight } from './ports/ratings.js';
export { ImportInProgress, ImportRatingHistory, type HistoryBatch, type HistorySource } from './use-cases/import-rating-history.js';
export { OpenRatingExchange } from './use-cases/open-rating-exchange.js';
export type { RatingParts } from './use-cases/rating-parts.js';
export { RemindToRate } from './use-cases/remind-to-rate.js';
export { RemoveRating } from './use-cases/remove-rating.js';
export { ReplyToRating } from './use-cases/reply-to-rating.js';
export { RestoreRating } from './use-cases/restore-rating.js';
export { RevealDueRatingExchanges } from './use-cases/reveal-due-rating-exchanges.js';
export { SubmitRating, type SubmitRatingInput } from './use-cases/submit-rating.js';
