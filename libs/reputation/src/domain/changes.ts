import type { PartyId, RatingId } from '@evenhand/platform';
import { countGiven, countReceived, increase } from './counting.js';
import type { RaterStanding } from './rater-standing.js';
import { PairSum } from './pair-sum.js';
import { at, tallyCategories, type CategoryTallies, type PartyState } from './party-state.js';
import type { Day, Weigher } from './weights.js';

/** Something that the record says of a party now (sign 1), or no longer says (−1), and that its state does not know yet. */
export type Change = { readonly sign: 1 | -1 } & (
  | {
      readonly kind: 'RECEIVED';
      readonly authorId: PartyId;
      readonly day: Day;
      readonly stars: number;
      readonly again: boolean | null;
      readonly categoryStars: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'GIVEN'; readonly day: Day; readonly stars: number }
  | { readonly kind: 'SILENCE' | 'ENDED_WELL' | 'ENDED_BADLY' }
);

/** One of a pair's ratings, and whether it counted before the changes and counts after them. */
export interface PairRating {
  readonly id: RatingId;
  readonly day: Day;
  readonly stars: number;
  readonly amountMinor: number | null;
  readonly countedBefore: boolean;
  readonly countedAfter: boolean;
}

/** The ratings of one author about the party, as far as they weigh: latest first. */
export interface ChangedPair {
  readonly authorId: PartyId;
  readonly ratings: readonly PairRating[];
}

/** What changed for one party in one role. */
export interface PartyChanges {
  readonly changes: readonly Change[];
  readonly pairs: readonly ChangedPair[];
}

/** The state after the changes: as if it had been counted from the record as it is now. O(1) for each change. */
export function applyChanges(state: PartyState, changes: PartyChanges, weigher: Weigher, standings: Standings): PartyState {
  const sums = state.sums.slice();
  return { sums, categories: countChanges(sums, state.categories, changes, weigher, standings) };
}

/** The same in place, for whoever owns the sums. @returns the categories after the changes */
export function countChanges(
  sums: Float64Array,
  before: CategoryTallies,
  { changes, pairs }: PartyChanges,
  weigher: Weigher,
  standings: Standings,
): CategoryTallies {
  let categories = before;
  for (const change of changes) {
    countChange(sums, change, weigher, standings);
    if (change.kind === 'RECEIVED') categories = tallyCategories(categories, change.categoryStars, change.sign);
  }
  const pair = new PairSum(weigher);
  for (const { authorId, ratings } of pairs) {
    const { isTrusted, honesty } = standingOf(authorId, standings);
    weigh(pair, ratings, 'countedBefore').contribute(sums, 0, isTrusted, honesty, -1);
    weigh(pair, ratings, 'countedAfter').contribute(sums, 0, isTrusted, honesty, 1);
  }
  return categories;
}

const endings = { SILENCE: at.silences, ENDED_WELL: at.endedWell, ENDED_BADLY: at.endedBadly } as const;

type Standings = ReadonlyMap<PartyId, RaterStanding>;

function standingOf(rater: PartyId, standings: Standings): RaterStanding {
  const standing = standings.get(rater);
  if (standing === undefined) throw new Error('A generation knows every rater whose rating is counted.');
  return standing;
}

function countChange(sums: Float64Array, change: Change, weigher: Weigher, standings: Standings): void {
  switch (change.kind) {
    case 'RECEIVED':
      countReceived(
        sums,
        0,
        change.day,
        change.stars,
        change.again,
        standingOf(change.authorId, standings).credibility,
        weigher,
        change.sign,
      );
      return;
    case 'GIVEN':
      countGiven(sums, 0, change.day, change.stars, weigher, change.sign);
      return;
    default:
      increase(sums, endings[change.kind], change.sign);
  }
}

/** What the pair's latest ratings weigh together, of those that counted before, or count after. */
function weigh(pair: PairSum, ratings: readonly PairRating[], when: 'countedBefore' | 'countedAfter'): PairSum {
  pair.clear();
  for (const rating of ratings) if (rating[when] && !pair.isFull) pair.add(rating.day, rating.stars, rating.amountMinor);
  return pair;
}

/** The state without one of the pair's ratings: what the party would be without what that rating says. */
export function withoutRating(
  state: PartyState,
  { authorId, ratings }: ChangedPair,
  ratingId: RatingId,
  weigher: Weigher,
  standings: Standings,
): PartyState {
  const pair = {
    authorId,
    ratings: ratings.map((rating) => ({ ...rating, countedAfter: rating.countedBefore && rating.id !== ratingId })),
  };
  return applyChanges(state, { changes: [], pairs: [pair] }, weigher, standings);
}
