import { describe, expect, it } from '@jest/globals';
import type { TextProblem } from '@evenhand/platform';
import type { RatingRefusal, TextField } from './domain/refusals.js';
import { refuse } from './sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

const closedAt = new Date('2026-03-16T09:00:00Z');

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in RatingRefusal['code']]: Extract<RatingRefusal, { code: Code }> } = {
  ORDER_NOT_FOUND: { code: 'ORDER_NOT_FOUND' },
  ORDER_NOT_RATABLE: { code: 'ORDER_NOT_RATABLE' },
  RATING_ALREADY_REVEALED: { code: 'RATING_ALREADY_REVEALED', revealedOn: '2026-03-05' },
  RATING_WINDOW_CLOSED: { code: 'RATING_WINDOW_CLOSED', closedAt },
  STARS_OUT_OF_RANGE: { code: 'STARS_OUT_OF_RANGE', field: 'stars', value: 3.5 },
  CATEGORY_NOT_APPLICABLE: { code: 'CATEGORY_NOT_APPLICABLE', category: 'PAYMENT', applicable: ['QUALITY', 'RESPECT'], role: 'SELLER' },
  CATEGORY_REPEATED: { code: 'CATEGORY_REPEATED', category: 'RESPECT' },
  NEVER_AGAIN_NOT_OFFERED: { code: 'NEVER_AGAIN_NOT_OFFERED', upToStars: 3 },
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'publicComment', problem: 'TOO_LONG', maximumLength: 2_000 },
  RATING_NOT_FOUND: { code: 'RATING_NOT_FOUND' },
  RATING_ALREADY_REMOVED: { code: 'RATING_ALREADY_REMOVED', removedOn: '2026-03-16' },
  RATING_NOT_REMOVED: { code: 'RATING_NOT_REMOVED' },
  NOT_THE_RATED_PARTY: { code: 'NOT_THE_RATED_PARTY' },
  REPLY_WINDOW_CLOSED: { code: 'REPLY_WINDOW_CLOSED', closedAt },
  ALREADY_REPLIED: { code: 'ALREADY_REPLIED' },
};
const fields: Record<TextField, true> = { publicComment: true, privateNote: true, moderatorNote: true, text: true };
const problems: Record<TextProblem, true> = { TOO_LONG: true, NOT_STORABLE: true, BLANK: true };

const sentenceOf = sentencesOf<RatingRefusal>(refuse);

describe('what a refused rating says', () => {
  const texts = (Object.keys(fields) as TextField[]).flatMap((field) =>
    (Object.keys(problems) as TextProblem[]).map((problem): RatingRefusal => ({
      code: 'TEXT_INVALID',
      field,
      problem,
      maximumLength: 2_000,
    })),
  );

  it.each([...Object.values(refusals), ...texts])('$code $field $problem in German and in English', (reason) => {
    expectWhole(sentenceOf(reason));
  });

  it('names what would be right, and times to the day only', () => {
    expect(sentenceOf(refusals.STARS_OUT_OF_RANGE).en).toBe('stars: stars are a whole number from 1 to 5, not 3.5.');
    expect(sentenceOf(refusals.CATEGORY_NOT_APPLICABLE).de).toBe(
      'Verkäufer werden nicht in PAYMENT bewertet, sondern in QUALITY, RESPECT.',
    );
    expect(sentenceOf(refusals.RATING_WINDOW_CLOSED).en).toBe('The time to rate this order ended on 2026-03-16.');
    expect(sentenceOf(refusals.RATING_ALREADY_REMOVED).de).toBe('Diese Bewertung wurde schon am 2026-03-16 entfernt.');
  });
});
