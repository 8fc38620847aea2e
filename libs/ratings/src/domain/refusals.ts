import type { Role, TextProblem } from '@evenhand/platform';

export type TextField = 'publicComment' | 'privateNote' | 'moderatorNote' | 'text';

export type RatingRefusal =
  | { readonly code: 'ORDER_NOT_FOUND' }
  | { readonly code: 'ORDER_NOT_RATABLE' }
  | { readonly code: 'RATING_ALREADY_REVEALED'; readonly revealedOn: string }
  | { readonly code: 'RATING_WINDOW_CLOSED'; readonly closedAt: Date }
  | { readonly code: 'STARS_OUT_OF_RANGE'; readonly field: string; readonly value: number }
  | { readonly code: 'CATEGORY_NOT_APPLICABLE'; readonly category: string; readonly applicable: readonly string[]; readonly role: Role }
  | { readonly code: 'NEVER_AGAIN_NOT_OFFERED'; readonly upToStars: number }
  | { readonly code: 'CATEGORY_REPEATED'; readonly category: string }
  | { readonly code: 'TEXT_INVALID'; readonly field: TextField; readonly problem: TextProblem; readonly maximumLength: number }
  | { readonly code: 'RATING_NOT_FOUND' }
  | { readonly code: 'RATING_ALREADY_REMOVED'; readonly removedOn: string }
  | { readonly code: 'RATING_NOT_REMOVED' }
  | { readonly code: 'NOT_THE_RATED_PARTY' }
  | { readonly code: 'REPLY_WINDOW_CLOSED'; readonly closedAt: Date }
  | { readonly code: 'ALREADY_REPLIED' };
