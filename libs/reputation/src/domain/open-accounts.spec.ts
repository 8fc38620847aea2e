import { expect, it } from '@jest/globals';
import { aGeneration, columnsOf, landmark, weigherAt, type RatingRow } from '../../../../test/builders/ratings.js';
import { foldRatings } from './fold-ratings.js';
import { GroupedRatings } from './grouped-ratings.js';
import { rateRaters } from './rate-raters.js';
import { standingOn } from './standing.js';

it.each([
  [1, 5],
  [5, 1],
])('open accounts move a score by at most 0.8 stars, also through honesty (verified say %d, crowd %d)', (theirs, crowds) => {
  const says = (author: number, stars: number): RatingRow => ({ author, subject: 0, role: 1, hour: landmark * 24, stars });
  const scoreWith = (crowd: number): number => {
    const rows = Array.from({ length: 10 + crowd }, (_, index) => says(1 + index, index < 10 ? theirs : crowds));
    const columns = columnsOf(11 + crowd, rows);
    const [received, given] = [GroupedRatings.received(columns), GroupedRatings.given(columns)];
    const verified = Uint8Array.from({ length: 11 + crowd }, (_, party) => Number(party >= 1 && party <= 10));
    const fold = foldRatings(received, given, rateRaters(received, verified, landmark, weigherAt(landmark)), weigherAt(landmark));
    return standingOn(fold.sums(1), aGeneration(), landmark).score;
  };
  expect(Math.abs(scoreWith(1_000) - scoreWith(0))).toBeLessThanOrEqual(0.8);
});
