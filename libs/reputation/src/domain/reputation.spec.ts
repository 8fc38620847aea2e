import { describe, expect, it } from '@jest/globals';
import type { PartyId } from '@evenhand/platform';
import fc from 'fast-check';
import {
  aGeneration,
  aReputation,
  landmark,
  lookedAt,
  sumsOf,
  trusted,
  weigherAt,
  type Raters,
} from '../../../../test/builders/ratings.js';
import { at, emptyState, type StateField } from './party-state.js';
import { Reputation } from './reputation.js';
import { standingOn } from './standing.js';

const reputation = (counts: Partial<Record<StateField, number>>): Reputation => {
  const { sums } = emptyState();
  for (const field of Object.keys(counts) as StateField[]) sums[at[field]] = counts[field] ?? 0;
  return aReputation(sums);
};

describe('a reputation', () => {
  it('of a party of which nothing is on record is empty', () => {
    const key = { partyId: 'party' as PartyId, role: 'BUYER' as const };
    const unrated = Reputation.unrated(key, aGeneration());
    expect(unrated).toMatchObject({ ...key, countedAt: null, ratings: 0, raters: 0, silences: 0, againShare: null, endedWellShare: null });
    expect(unrated.starCounts).toEqual([0, 0, 0, 0, 0]);
    expect(unrated.standingOn(landmark)).toMatchObject({ evidence: 0, score: expect.closeTo(4.2, 5) });
  });

  it('tells what was counted', () => {
    const counted = reputation({ stars1: 1, stars2: 2, stars3: 3, stars4: 4, stars5: 5, raters: 7, silences: 8 });
    expect(counted).toMatchObject({ ratings: 15, raters: 7, silences: 8 });
    expect(counted.starCounts).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    [3, 1, 0.75],
    [0, 2, 0],
    [2, 0, 1],
    [0, 0, null],
  ])('with %d against %d has a share of %p', (yes, no, share) => {
    expect(reputation({ againYes: yes, againNo: no }).againShare).toBe(share);
    expect(reputation({ endedWell: yes, endedBadly: no }).endedWellShare).toBe(share);
  });

  it('counts every rating, and every rater once', () => {
    fc.assert(
      fc.property(lookedAt(), ({ generation, today, everybody }) => {
        const sums = sumsOf(everybody, weigherAt(generation.landmark));
        const of = aReputation(sums, { generation });
        const total = (count: (some: Raters) => number) => everybody.reduce((sum, some) => sum + some.people * count(some), 0);
        expect(of.raters).toBe(total(() => 1));
        expect(of.ratings).toBe(total(({ ratings }) => ratings.length));
        const again = (answer: boolean) => total(({ ratings }) => ratings.filter((rating) => rating.again === answer).length);
        expect(of.againShare).toBe(again(true) + again(false) === 0 ? null : again(true) / (again(true) + again(false)));
        expect(of.standingOn(today)).toEqual(standingOn(sums, generation, today));
      }),
      { numRuns: 50 },
    );
  });

  it('gives out counts that are its own: nobody changes it through them', () => {
    const counted = aReputation(sumsOf([{ people: 1, standing: trusted, ratings: [] }], weigherAt(landmark)));
    (counted.starCounts as number[])[0] = 9;
    expect(counted.ratings).toBe(0);
  });
});
