import { at } from '../arrays.js';
import { goodness } from '../rating-record.js';
import type { Random } from './random.js';

export type Stars = 1 | 2 | 3 | 4 | 5;

/** What one side has to say after a deal. Unsaid is silence: the stars are then felt but never on record. */
export interface Half {
  readonly stars: Stars;
  readonly said: boolean;
}

const allStars: readonly Stars[] = [1, 2, 3, 4, 5];

/**
 * Stars after a good and after a bad deal, as probabilities of 1 to 5. J-shaped as online ratings are (Hu, Pavlou,
 * Zhang, "Overcoming the J-shaped distribution of product reviews", CACM 2009): good deals are mostly 5, bad ones mostly 1.
 */
const afterGood = [0, 0, 0.05, 0.25, 0.7];
const afterBad = [0.5, 0.3, 0.2, 0, 0];

/** Lenient and strict people: one star more or less, each with this probability in every deal. */
const oneStarMore = 0.1;
const oneStarLess = 0.1;

/**
 * How often people rate, by the stars they would give. eBay buyers leave feedback about half to two thirds of the time,
 * and clearly more often when satisfied (Dellarocas & Wood, "The Sound of Silence in Online Feedback", Management Science
 * 2008; Nosko & Tadelis, NBER 20830, 2015, where silence foretells bad deals). The exact figures are a choice in that range.
 */
const responseRate = [0.45, 0.4, 0.45, 0.6, 0.7];

const shifted = (distribution: readonly number[]): number[] =>
  allStars.map((stars) => {
    const share = (from: number): number => distribution[from - 1] ?? 0;
    const stays = 1 - (stars < 5 ? oneStarMore : 0) - (stars > 1 ? oneStarLess : 0);
    return share(stars) * stays + share(stars - 1) * oneStarMore + share(stars + 1) * oneStarLess;
  });

const felt = { good: shifted(afterGood), bad: shifted(afterBad) };
const expected = (distribution: readonly number[]): number =>
  distribution.reduce((sum, share, index) => sum + share * goodness(index + 1), 0);
const worth = { good: expected(felt.good), bad: expected(felt.bad) };

/** The truth that a score should tell: mean y in [0, 1] over all deals, rated or not, of a party with this share of good ones. */
export const trueGoodness = (shareOfGood: number): number => shareOfGood * worth.good + (1 - shareOfGood) * worth.bad;

export function starsFelt(random: Random, good: boolean): Stars {
  const distribution = good ? felt.good : felt.bad;
  let rest = random.uniform();
  for (const stars of allStars) {
    rest -= at(distribution, stars - 1);
    if (rest < 0) return stars;
  }
  return good ? 5 : 1;
}

export const responds = (random: Random, stars: Stars): boolean => random.chance(at(responseRate, stars - 1));

/** What an honest person has to say about a deal that went well or badly. */
export function honestHalf(random: Random, good: boolean): Half {
  const stars = starsFelt(random, good);
  return { stars, said: responds(random, stars) };
}

export const says = (stars: Stars): Half => ({ stars, said: true });
