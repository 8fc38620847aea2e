import type { Decision, Role, TextProblem } from '@evenhand/platform';
import { categoriesOf, type CategoryStars, type RatingCategory, type RatingContent } from './rating.js';
import type { RatingRefusal, TextField } from './refusals.js';

/** What a client sends: not yet known to make sense. */
export interface RatingDraft {
  readonly stars: number;
  readonly again: boolean;
  /** Offered to whoever gave few stars and would not deal again; false for everybody else. */
  readonly neverAgain?: boolean;
  readonly categories: readonly { readonly category: RatingCategory; readonly stars: number }[];
  readonly publicComment: string | null;
  readonly privateNote: string | null;
  readonly moderatorNote: string | null;
}

export interface TextRule {
  readonly maximumLength: number;
  readonly problemOf: (text: string, maximumLength: number) => TextProblem | null;
}

const isStars = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 5;

const texts = ['publicComment', 'privateNote', 'moderatorNote'] as const satisfies readonly TextField[];

/** A blank text says nothing and is kept as none. */
const textOrNone = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text);

function decideCategories(draft: RatingDraft, subjectRole: Role): Decision<CategoryStars, RatingRefusal> {
  const applicable: readonly string[] = categoriesOf[subjectRole];
  const given = new Map<RatingCategory, number>();
  for (const { category, stars } of draft.categories) {
    if (!applicable.includes(category)) return { refused: { code: 'CATEGORY_NOT_APPLICABLE', category, applicable, role: subjectRole } };
    if (given.has(category)) return { refused: { code: 'CATEGORY_REPEATED', category } };
    if (!isStars(stars)) return { refused: { code: 'STARS_OUT_OF_RANGE', field: category, value: stars } };
    given.set(category, stars);
  }
  return { decided: Object.fromEntries(given) };
}

/**
 * @param subjectRole the role of the party that is rated
 * @param offeredUpToStars up to so many stars "never again" is offered
 */
export function decideContent(
  draft: RatingDraft,
  subjectRole: Role,
  rule: TextRule,
  offeredUpToStars: number,
): Decision<RatingContent, RatingRefusal> {
  if (!isStars(draft.stars)) return { refused: { code: 'STARS_OUT_OF_RANGE', field: 'stars', value: draft.stars } };
  const neverAgain = draft.neverAgain ?? false;
  if (neverAgain && (draft.again || draft.stars > offeredUpToStars)) {
    return { refused: { code: 'NEVER_AGAIN_NOT_OFFERED', upToStars: offeredUpToStars } };
  }
  const categories = decideCategories(draft, subjectRole);
  if ('refused' in categories) return categories;
  for (const field of texts) {
    const text = textOrNone(draft[field]);
    const problem = text === null ? null : rule.problemOf(text, rule.maximumLength);
    if (problem !== null) return { refused: { code: 'TEXT_INVALID', field, problem, maximumLength: rule.maximumLength } };
  }
  return {
    decided: {
      stars: draft.stars,
      again: draft.again,
      neverAgain,
      categoryStars: categories.decided,
      publicComment: textOrNone(draft.publicComment),
      privateNote: textOrNone(draft.privateNote),
      moderatorNote: textOrNone(draft.moderatorNote),
    },
  };
}
