import type { UnitOfWork } from '@evenhand/platform';
import type { Generations } from '../ports/generations.js';
import type { RatingRecord } from '../ports/rating-record.js';
import type { ReputationChanges, Reputations } from '../ports/reputations.js';

/** What the use cases of this lib are made of. */
export interface ReputationParts {
  readonly unitOfWork: UnitOfWork;
  readonly reputations: Reputations;
  readonly changes: ReputationChanges;
  readonly generations: Generations;
  readonly record: RatingRecord;
}
