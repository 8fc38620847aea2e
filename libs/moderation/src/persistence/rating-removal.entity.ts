import { EntitySchema } from 'typeorm';
import { RatingRemoval } from '../domain/rating-removal.js';

export const ratingRemovalEntity = new EntitySchema<RatingRemoval>({
  name: 'RatingRemoval',
  target: RatingRemoval,
  tableName: 'rating_removals',
  columns: {
    id: { type: 'uuid', primary: true },
    ratingId: { name: 'rating_id', type: 'uuid' },
    subjectId: { name: 'subject_id', type: 'uuid' },
    subjectRole: { name: 'subject_role', type: 'text' },
    authorId: { name: 'author_id', type: 'uuid' },
    orderId: { name: 'order_id', type: 'uuid', nullable: true },
    ground: { type: 'text' },
    explanation: { type: 'text' },
    state: { type: 'text' },
    requestedAt: { name: 'requested_at', type: 'timestamptz' },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decisionReason: { name: 'decision_reason', type: 'text', nullable: true },
    statementId: { name: 'statement_id', type: 'uuid', nullable: true },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});
