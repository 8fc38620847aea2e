import { EntitySchema } from 'typeorm';
import { RatingExchange } from '../domain/rating-exchange.js';
import { Rating } from '../domain/rating.js';
import { RatingReply } from '../domain/reply.js';
import type { RatingReminder } from '../ports/rating-reminders.js';

export const ratingExchangeEntity = new EntitySchema<RatingExchange>({
  name: 'RatingExchange',
  target: RatingExchange,
  tableName: 'rating_exchanges',
  columns: {
    orderId: { name: 'order_id', type: 'uuid', primary: true },
    sellerId: { name: 'seller_id', type: 'uuid' },
    buyerId: { name: 'buyer_id', type: 'uuid' },
    state: { type: 'text' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    closesAt: { name: 'closes_at', type: 'timestamptz' },
    settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});

export const ratingEntity = new EntitySchema<Rating>({
  name: 'Rating',
  target: Rating,
  tableName: 'ratings',
  columns: {
    subjectId: { name: 'subject_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    subjectRole: { name: 'subject_role', type: 'text' },
    authorId: { name: 'author_id', type: 'uuid' },
    orderId: { name: 'order_id', type: 'uuid', nullable: true },
    importId: { name: 'import_id', type: 'uuid', nullable: true },
    stars: { type: 'smallint' },
    again: { type: 'boolean', nullable: true },
    neverAgain: { name: 'never_again', type: 'boolean' },
    categoryStars: { name: 'category_stars', type: 'jsonb' },
    publicComment: { name: 'public_comment', type: 'text', nullable: true },
    privateNote: { name: 'private_note', type: 'text', nullable: true },
    moderatorNote: { name: 'moderator_note', type: 'text', nullable: true },
    revision: { type: 'integer' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz' },
    revealedAt: { name: 'revealed_at', type: 'timestamptz', nullable: true },
    removedAt: { name: 'removed_at', type: 'timestamptz', nullable: true },
    commentHeldBack: { name: 'comment_held_back', type: 'boolean' },
    commentRemovedAt: { name: 'comment_removed_at', type: 'timestamptz', nullable: true },
  },
});

export const ratingReplyEntity = new EntitySchema<RatingReply>({
  name: 'RatingReply',
  target: RatingReply,
  tableName: 'rating_replies',
  columns: {
    subjectId: { name: 'subject_id', type: 'uuid', primary: true },
    ratingId: { name: 'rating_id', type: 'uuid', primary: true },
    text: { type: 'text' },
    heldBack: { name: 'held_back', type: 'boolean' },
    removedAt: { name: 'removed_at', type: 'timestamptz', nullable: true },
    repliedAt: { name: 'replied_at', type: 'timestamptz' },
  },
});

export const ratingReminderEntity = new EntitySchema<RatingReminder>({
  name: 'RatingReminder',
  tableName: 'rating_reminders',
  columns: {
    orderId: { name: 'order_id', type: 'uuid', primary: true },
    role: { type: 'text', primary: true },
    daysLeft: { name: 'days_left', type: 'smallint', primary: true },
    remindedAt: { name: 'reminded_at', type: 'timestamptz' },
  },
});

export const ratingEntities = [ratingExchangeEntity, ratingEntity, ratingReplyEntity, ratingReminderEntity];
