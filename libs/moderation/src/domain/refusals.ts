import type { TextProblem } from '@evenhand/platform';
import type { RemovalGround } from './removal-grounds.js';
import type { RatingRemovalState } from './rating-removal.js';

export type ModerationRefusal =
  | { readonly code: 'RATING_NOT_FOUND' }
  | { readonly code: 'RATING_ALREADY_REMOVED'; readonly removedOn: string }
  | { readonly code: 'REMOVAL_ALREADY_REQUESTED'; readonly ground: RemovalGround }
  | { readonly code: 'REMOVAL_GROUND_DECIDED'; readonly ground: RemovalGround }
  | { readonly code: 'RATING_REMOVAL_NOT_FOUND' }
  | { readonly code: 'RATING_REMOVAL_SETTLED'; readonly state: RatingRemovalState }
  | { readonly code: 'TEXT_INVALID'; readonly field: string; readonly problem: TextProblem; readonly maximumLength: number };
