import { badUpTo } from './counting.js';
import { GroupedRatings, type GroupedColumns } from './grouped-ratings.js';
import { marketShare, recordLogOdds, type OutlookCalibration } from './outlook.js';
import { whole } from './rater-standing.js';
import { partiesRated, rateHonesty, type HonestyWork } from './rate-honesty.js';
import { ratedPairs } from './rated-pairs.js';
import { alone, sharedWork, takePart, type Helpers, type SharedWork } from './shared-work.js';
import { unit, weigherOf, type Day, type Weigher, type Weighing } from './weights.js';

/** By party number: what a generation knows of each rater. See RaterStanding. */
export interface RaterStandings {
  readonly isTrusted: Uint8Array;
  readonly honesty: Uint8Array;
  readonly credibility: Uint8Array;
}

/** A fixed number of rounds and no tolerance to stop at; sums of whole numbers: the same record always gives the same bits. */
const rounds = 2;

/** What the market as a whole was like, as of the landmark. */
export function marketOf(received: GroupedRatings, weigher: Weigher): Pick<OutlookCalibration, 'ratings' | 'bad'> {
  let ratings = 0;
  let bad = 0;
  const end = received.start(received.states);
  for (let place = 0; place < end; place += 1) {
    const weight = weigher.inMarket(received.day(place));
    ratings += weight;
    if (received.stars(place) <= badUpTo) bad += weight;
  }
  return { ratings: ratings / unit, bad: bad / unit };
}

/**
 * How far each party's own record lets believe what it says of others: 2 / (1 + odds of bad against the market's), from
 * 0 to 2, and 1 for an empty record. The record is itself weighed by the credibility of those who made it.
 */
export function rateCredibility(received: GroupedRatings, market: number, weigher: Weigher): Uint8Array {
  let credibility = new Uint8Array(received.parties).fill(whole);
  for (let round = 0; round < rounds; round += 1) credibility = credibilityBy(credibility, received, market, weigher);
  return credibility;
}

function credibilityBy(raters: Uint8Array, received: GroupedRatings, market: number, weigher: Weigher): Uint8Array<ArrayBuffer> {
  const credibility = new Uint8Array(received.parties);
  const perRating = whole * unit;
  for (let party = 0; party < received.parties; party += 1) {
    let ratings = 0;
    let bad = 0;
    // In both roles.
    const end = received.start(2 * party + 2);
    for (let place = received.start(2 * party); place < end; place += 1) {
      const weight = (raters[received.other(place)] ?? 0) * weigher.inReceived(1, received.day(place));
      ratings += weight;
      if (received.stars(place) <= badUpTo) bad += weight;
    }
    const odds = ratings === 0 ? 1 : Math.exp(recordLogOdds(bad / perRating, ratings / perRating, market));
    credibility[party] = Math.round((2 * whole) / (1 + odds));
  }
  return credibility;
}

/** What a thread needs to rate credibility: all of it is plain, or lies in shared memory. */
export interface CredibilityWork {
  readonly received: GroupedColumns;
  readonly weighing: Weighing;
  readonly credibility: Uint8Array;
  readonly work: SharedWork;
}

/** In one piece: done here, or waited for where somebody has begun it. */
export function helpRateCredibility({ received, weighing, credibility, work }: CredibilityWork): void {
  takePart(work, () => {
    const grouped = new GroupedRatings(received);
    const weigher = weigherOf(weighing);
    credibility.set(rateCredibility(grouped, marketShare(marketOf(grouped, weigher)), weigher));
  });
}

/** A history of one's own: so many parties rated, known for so long, and a word that agrees with what the verified say. */
const ownHistory = { partiesRated: 5, days: 90, honesty: 58 };
/** Whom the host has verified is trusted until it is more likely than not that they are not honest. */
const verifiedHonesty = 16;

/** The first day on which each party gave or received a rating. */
function firstDays(received: GroupedRatings): Int32Array {
  const first = new Int32Array(received.parties).fill(2 ** 31 - 1);
  for (let state = 0; state < received.states; state += 1) {
    const end = received.start(state + 1);
    for (let place = received.start(state); place < end; place += 1) {
      const day = received.day(place);
      const rater = received.other(place);
      if (day < (first[rater] ?? 0)) first[rater] = day;
      if (day < (first[state >>> 1] ?? 0)) first[state >>> 1] = day;
    }
  }
  return first;
}

/** Threads that take part where there is much to do. */
export interface RaterHelpers {
  readonly credibility: Helpers<CredibilityWork>;
  readonly honesty: Helpers<HonestyWork>;
}

/**
 * Rates all raters of a record as of a day.
 * @param verified by party number: whether the host has verified them
 */
export function rateRaters(
  received: GroupedRatings,
  verified: Uint8Array,
  landmark: Day,
  weigher: Weigher,
  helpers: RaterHelpers = { credibility: alone, honesty: alone },
): RaterStandings {
  const credibility: CredibilityWork = {
    received: received.columns,
    weighing: weigher.weighing,
    credibility: new Uint8Array(new SharedArrayBuffer(received.parties)),
    work: sharedWork([1]),
  };
  if (received.start(received.states) >= helpers.credibility.worthFrom) helpers.credibility.invite(credibility);
  const pairs = ratedPairs(received);
  const rated = partiesRated(pairs);
  const first = firstDays(received);
  const honesty = rateHonesty(pairs, rated, verified, helpers.honesty);
  const isTrusted = honesty.map((honest, rater) => {
    if (verified[rater] === 1) return honest >= verifiedHonesty ? 1 : 0;
    const hasHistory = (rated[rater] ?? 0) >= ownHistory.partiesRated && landmark - (first[rater] ?? 0) >= ownHistory.days;
    return hasHistory && honest >= ownHistory.honesty ? 1 : 0;
  });
  helpRateCredibility(credibility);
  return { isTrusted, honesty, credibility: credibility.credibility };
}
