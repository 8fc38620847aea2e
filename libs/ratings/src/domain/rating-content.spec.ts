import { describe, expect, it } from '@jest/globals';
import { roles, textProblem } from '@evenhand/platform';
import fc from 'fast-check';
import { decideContent, type RatingDraft } from './rating-content.js';
import { categoriesOf } from './rating.js';

const rule = { maximumLength: 2_000, problemOf: textProblem };
const draft: RatingDraft = { stars: 5, again: true, categories: [], publicComment: null, privateNote: null, moderatorNote: null };

describe('what a rating may say', () => {
  it.each([0, 6, 3.5, -1, Number.NaN, Number.POSITIVE_INFINITY])('never %p stars', (value) => {
    expect(decideContent({ ...draft, stars: value }, 'BUYER', rule, 3)).toEqual({
      refused: { code: 'STARS_OUT_OF_RANGE', field: 'stars', value },
    });
    expect(decideContent({ ...draft, categories: [{ category: 'RESPECT', stars: value }] }, 'BUYER', rule, 3)).toEqual({
      refused: { code: 'STARS_OUT_OF_RANGE', field: 'RESPECT', value },
    });
  });

  it('takes 1 to 5 stars in each category of the role, and refuses those of the other role', () => {
    for (const role of roles) {
      const categories = categoriesOf[role].map((category, index) => ({ category, stars: index + 1 }));
      expect(decideContent({ ...draft, categories }, role, rule, 3)).toMatchObject({
        decided: { categoryStars: Object.fromEntries(categories.map(({ category, stars }) => [category, stars])) },
      });
    }
    expect(decideContent({ ...draft, categories: [{ category: 'PAYMENT', stars: 5 }] }, 'SELLER', rule, 3)).toEqual({
      refused: { code: 'CATEGORY_NOT_APPLICABLE', category: 'PAYMENT', applicable: categoriesOf.SELLER, role: 'SELLER' },
    });
    expect(decideContent({ ...draft, categories: [{ category: 'QUALITY', stars: 5 }] }, 'BUYER', rule, 3)).toHaveProperty(
      'refused.code',
      'CATEGORY_NOT_APPLICABLE',
    );
  });

  it('has each category once', () => {
    const categories = [
      { category: 'RESPECT', stars: 5 },
      { category: 'RESPECT', stars: 5 },
    ] as const;
    expect(decideContent({ ...draft, categories }, 'SELLER', rule, 3)).toEqual({
      refused: { code: 'CATEGORY_REPEATED', category: 'RESPECT' },
    });
  });

  it.each(['publicComment', 'privateNote', 'moderatorNote'] as const)(
    'refuses a %s that is too long or cannot be stored, and keeps a blank one as none',
    (field) => {
      const refusalOf = (text: string) => decideContent({ ...draft, [field]: text }, 'BUYER', rule, 3);
      expect(refusalOf('x'.repeat(100_000))).toEqual({
        refused: { code: 'TEXT_INVALID', field, problem: 'TOO_LONG', maximumLength: 2_000 },
      });
      expect(refusalOf('a\0b')).toHaveProperty('refused.problem', 'NOT_STORABLE');
      expect(refusalOf('half an emoji: \ud83d')).toHaveProperty('refused.problem', 'NOT_STORABLE');
      expect(refusalOf(' \n\t')).toHaveProperty(`decided.${field}`, null);
      expect(refusalOf('')).toHaveProperty(`decided.${field}`, null);
    },
  );

  it('takes “never again” from whoever gave few stars and would not deal again, and from nobody else', () => {
    for (const stars of [1, 2, 3, 4, 5]) {
      for (const again of [true, false]) {
        const decision = decideContent({ ...draft, stars, again, neverAgain: true }, 'BUYER', rule, 3);
        if (stars <= 3 && !again) expect(decision).toHaveProperty('decided.neverAgain', true);
        else expect(decision).toEqual({ refused: { code: 'NEVER_AGAIN_NOT_OFFERED', upToStars: 3 } });
      }
    }
  });

  it('always hands on what was said unchanged', () => {
    const text = fc.option(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((value) => textProblem(value, 2_000) === null),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        text,
        text,
        text,
        (stars, again, publicComment, privateNote, moderatorNote) => {
          const said = { stars, again, publicComment, privateNote, moderatorNote };
          expect(decideContent({ ...said, categories: [] }, 'SELLER', rule, 3)).toEqual({
            decided: { ...said, neverAgain: false, categoryStars: {} },
          });
        },
      ),
    );
  });
});
