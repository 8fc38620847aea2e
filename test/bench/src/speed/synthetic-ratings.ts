import { type RatingColumns } from '@evenhand/reputation';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A market of some years: a few parties are rated often and most seldom, every tenth rating is bad, a third of the raters is verified. */
export interface SyntheticMarket {
  readonly ratings: RatingColumns;
  readonly verified: Uint8Array;
  /** The day after the last rating. */
  readonly today: number;
}

const firstDay = 18_262;
const days = 1_825;

/** Every n-th party is verified, so that a database can be filled by the same rule. */
export const verifiedEvery = 3;

export function syntheticMarket(length: number, parties: number, seed = 1): SyntheticMarket {
  const generator = xoroshiro128plus(seed);
  const random = (): number => (generator.next() >>> 0) / 2 ** 32;
  const ratings: RatingColumns = {
    length,
    parties,
    author: new Uint32Array(length),
    subject: new Uint32Array(length),
    role: new Uint8Array(length).fill(1),
    hour: new Int32Array(length),
    stars: new Uint8Array(length),
    amountMinor: null,
  };
  for (let rating = 0; rating < length; rating += 1) {
    ratings.subject[rating] = Math.floor(random() * random() * parties);
    ratings.author[rating] = Math.floor(random() * parties);
    ratings.hour[rating] = (firstDay + Math.floor(random() * days)) * 24;
    ratings.stars[rating] = random() < 0.1 ? 1 : 5;
  }
  return {
    ratings,
    verified: Uint8Array.from({ length: parties }, (_, party) => (party % verifiedEvery === 0 ? 1 : 0)),
    today: firstDay + days,
  };
}
