import { describe, expect, it } from '@jest/globals';
import type { PartyId } from '@evenhand/platform';
import fc from 'fast-check';
import { computeStanding, priorStars, priorWeight } from './compute-reputation.js';
import { explainReputation } from './explain-reputation.js';
import { emptyTally, Reputation, type StarCounts } from './reputation.js';

const reputation = (starCounts: StarCounts, silences = 0): Reputation => {
  const tally = { ...emptyTally, starCounts, silences };
  return Reputation.of({
    partyId: 'p' as PartyId,
    role: 'BUYER',
    tally,
    ...computeStanding(tally),
    computedAt: new Date(0),
    engineVersion: 1,
    policyVersion: 1,
  });
};
const numbersOf = (text = ''): number[] => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(Number);

describe('the explanation of a reputation', () => {
  it('says it in German and in English', () => {
    expect(explainReputation(reputation([0, 0, 0, 3, 0], 2), 3)).toEqual([
      { en: '3 revealed ratings with a mean of 4.00 stars.', de: '3 aufgedeckte Bewertungen mit einem Mittel von 4,00 Sternen.' },
      {
        en: 'Drawn towards 4.20 stars, as if 3 more ratings had said so: 4.10 stars.',
        de: 'Zu 4,20 Sternen hin gezogen, als hätten 3 weitere Bewertungen das gesagt: 4,10 Sterne.',
      },
      {
        en: expect.stringMatching(/^With a probability of 90 % .* stars\.$/),
        de: expect.stringMatching(/^Mit einer Wahrscheinlichkeit von 90 % .* Sternen\.$/),
      },
      { en: 'Silence of the other side, 2 times, changed nothing.', de: 'Das Schweigen der anderen Seite, 2-mal, hat nichts geändert.' },
    ]);
    expect(explainReputation(reputation([0, 0, 0, 0, 0], 3), 3)).toEqual([
      { en: 'Nobody has rated this party in this role yet.', de: 'In dieser Rolle hat diese Partei noch niemand bewertet.' },
    ]);
  });

  it('of a party that is new tells how much is missing and nothing of a score', () => {
    expect(explainReputation(reputation([0, 0, 0, 1, 0]), 3)).toEqual([
      { en: 'New: 1 revealed rating. A score is shown from 3 on.', de: 'Neu: 1 aufgedeckte Bewertung. Eine Note wird ab 3 gezeigt.' },
    ]);
  });

  it('always gives numbers from which the shown score follows, the same in both languages', () => {
    fc.assert(
      fc.property(fc.tuple(...Array.from({ length: 5 }, () => fc.nat(300))), (starCounts) => {
        fc.pre(starCounts.reduce((sum, count) => sum + count, 0) >= 3);
        const shown = reputation(starCounts as unknown as StarCounts);
        const sentences = explainReputation(shown, 3);
        const [evidence = 0, mean = 0] = numbersOf(sentences[0]?.en);
        const [prior = 0, weight = 0, score = 0] = numbersOf(sentences[1]?.en);
        const [, low = 0, high = 0] = numbersOf(sentences[2]?.en);
        expect([evidence, prior, weight]).toEqual([shown.evidence, priorStars, priorWeight]);
        expect(score).toBeCloseTo(shown.score, 2);
        // Rounded to two digits, the parts give the whole to within that rounding.
        expect(Math.abs((evidence * mean + weight * prior) / (evidence + weight) - score)).toBeLessThanOrEqual(0.0101);
        expect(low).toBeLessThanOrEqual(score);
        expect(score).toBeLessThanOrEqual(high);
        for (const { de, en } of sentences) expect(numbersOf(de.replace(/(\d),(\d)/g, '$1.$2'))).toEqual(numbersOf(en));
      }),
    );
  });
});
