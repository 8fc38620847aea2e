import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aReputation,
  landmark,
  lookedAt,
  numbersIn,
  raters,
  sumsOf,
  trusted,
  weigherAt,
  type Raters,
} from '../../../../test/builders/ratings.js';
import { explainReputation, isNew } from './explain-reputation.js';
import { explainScore } from './explain-score.js';
import { at } from './party-state.js';
import type { Reputation } from './reputation.js';

function reputation(everybody: readonly Raters[], silences = 0): Reputation {
  const sums = sumsOf(everybody, weigherAt(landmark));
  sums[at.silences] = silences;
  return aReputation(sums);
}
const explain = (of: Reputation, shownFromRaters = 3) => explainReputation(of, landmark, shownFromRaters);
/** One person, again and again. */
const regular = (times: number): Raters => ({
  people: 1,
  standing: trusted,
  ratings: Array.from({ length: times }, () => ({ day: landmark, stars: 5, again: null, amountMinor: null })),
});

describe('the explanation of a reputation', () => {
  it('says it in German and in English', () => {
    expect(explain(reputation([raters(3, 4)], 2))).toEqual([
      {
        en: 'Where everybody begins: 4.20 stars, as if 3 ratings had said so.',
        de: 'Wo alle anfangen: 4,20 Sterne, als hätten 3 Bewertungen das gesagt.',
      },
      { en: '−0.10: 3 ratings of 4 stars.', de: '−0,10: 3 Bewertungen mit 4 Sternen.' },
      {
        en: expect.stringMatching(/^Together 4\.10 stars; with a probability of 90 % between 2\.\d\d and 4\.\d\d\.$/),
        de: expect.stringMatching(/^Zusammen 4,10 Sterne; mit einer Wahrscheinlichkeit von 90 % zwischen 2,\d\d und 4,\d\d\.$/),
      },
      { en: 'Silence of the other side, 2 times, changed nothing.', de: 'Das Schweigen der anderen Seite, 2-mal, hat nichts geändert.' },
    ]);
    expect(explain(reputation([raters(3, 5)], 1)).map(({ en }) => en)).toEqual([
      'Where everybody begins: 4.20 stars, as if 3 ratings had said so.',
      '+0.40: 3 ratings of 5 stars.',
      expect.stringMatching(/^Together 4\.60 stars/),
      'Silence of the other side, 1 time, changed nothing.',
    ]);
  });

  it('of a party that nobody has rated says just that, however many were silent', () => {
    expect(explain(reputation([], 3))).toEqual([
      { en: 'Nobody has rated this party in this role yet.', de: 'In dieser Rolle hat diese Partei noch niemand bewertet.' },
    ]);
  });

  it('of a party that is new tells how much is missing and nothing of a score', () => {
    expect(explain(reputation([regular(7)]))).toEqual([
      {
        en: 'New: rated by 1 person. A score is shown from 3 on.',
        de: 'Neu: von 1 Person bewertet. Eine Note wird ab 3 gezeigt.',
      },
    ]);
    expect(explain(reputation([raters(4, 1)]), 5)).toEqual([
      {
        en: 'New: rated by 4 people. A score is shown from 5 on.',
        de: 'Neu: von 4 Personen bewertet. Eine Note wird ab 5 gezeigt.',
      },
    ]);
  });

  it('goes by people, not by ratings: below so many of them a party is new', () => {
    const people = (count: number) => reputation([raters(count, 5)]);
    expect([2, 3, 4].map((count) => isNew(people(count), 3))).toEqual([true, false, false]);
    expect(isNew(reputation([regular(100)]), 2)).toBe(true);
  });

  it('has the effects, the score and its interval for numbers, the same in both languages', () => {
    fc.assert(
      fc.property(lookedAt(), fc.nat(20), ({ generation, today, everybody }, silences) => {
        const sums = sumsOf(everybody, weigherAt(generation.landmark));
        sums[at.silences] = silences;
        const of = aReputation(sums, { generation });
        fc.pre(of.raters >= 2);
        const sentences = explainReputation(of, today, 2);
        for (const { de, en } of sentences) expect(numbersIn(de)).toEqual(numbersIn(en));
        const terms = explainScore(of, today);
        expect(sentences[0]).toEqual(terms[0]?.reason);
        // What two digits round away is not said.
        const seen = terms.slice(1).filter(({ effect }) => Math.abs(effect) >= 0.005);
        for (const [index, { effect, reason }] of seen.entries()) {
          const { en = '' } = sentences[index + 1] ?? {};
          expect(en.endsWith(reason.en)).toBe(true);
          expect(en.startsWith(effect < 0 ? '−' : '+')).toBe(true);
          expect(Math.abs((numbersIn(en)[0] ?? NaN) - Math.abs(effect))).toBeLessThanOrEqual(0.005_001);
        }
        const { score, intervalLow, intervalHigh } = of.standingOn(today);
        const [shown = NaN, , low = NaN, high = NaN] = numbersIn(sentences[seen.length + 1]?.en ?? '');
        for (const [said, is] of [
          [shown, score],
          [low, intervalLow],
          [high, intervalHigh],
        ] as const) {
          expect(Math.abs(said - is)).toBeLessThanOrEqual(0.005_001);
        }
        expect(sentences).toHaveLength(seen.length + 2 + Number(silences > 0));
      }),
      { numRuns: 50 },
    );
  });
});
