/** What a state holds, in this order. All are whole numbers; everything that a party can be judged by adds up from them. */
const fields = [
  /** How often 1, 2, 3, 4 and 5 stars were given. */
  'stars1',
  'stars2',
  'stars3',
  'stars4',
  'stars5',
  /** How many would deal with the party again, and how many would not. */
  'againYes',
  'againNo',
  /** Different people who rated the party. */
  'raters',
  /** Settled exchanges in which the other side said nothing. Never turned into stars. */
  'silences',
  /** Orders that ended well, and orders that did not and that was up to this party. */
  'endedWell',
  'endedBadly',
  /** For the score. Weight before ageing, of trusted and open raters together; and weight times (stars − 1). */
  'freshWeight',
  'freshGoodness',
  /** The same with ageing, of trusted raters … */
  'trustedWeight',
  'trustedGoodness',
  /** … and of open accounts. */
  'openWeight',
  'openGoodness',
  /** For the outlook. Ratings received, weighed by the credibility of who gave them, and the bad ones among them. */
  'received',
  'receivedBad',
  /** Ratings given, whenever that was; lately, and the bad ones among them; and over a longer time. */
  'given',
  'givenLately',
  'givenLatelyBad',
  'givenLong',
  'givenLongBad',
] as const;

export type StateField = (typeof fields)[number];

/** Where each field lies. */
export const at = Object.fromEntries(fields.map((name, index) => [name, index])) as Readonly<Record<StateField, number>>;

export const stateLength = fields.length;

/** By category: how many ratings gave it stars, and the sum of them. */
export type CategoryTallies = Readonly<Record<string, { readonly count: number; readonly sum: number }>>;

/** What the revealed record says about a party in a role. Depends on the set of what was revealed and on nothing else. */
export interface PartyState {
  /** `stateLength` whole numbers. */
  readonly sums: Float64Array;
  readonly categories: CategoryTallies;
}

export const emptyState = (): PartyState => ({ sums: new Float64Array(stateLength), categories: {} });

/** Adds (sign 1) or takes back (sign −1) the categories of one rating. A category that nobody gives any more is gone. */
export function tallyCategories(tallies: CategoryTallies, given: Readonly<Record<string, number>>, sign: 1 | -1): CategoryTallies {
  const stars = Object.entries(given);
  if (stars.length === 0) return tallies;
  const changed = new Map(Object.entries(tallies));
  for (const [category, inStars] of stars) {
    const { count, sum } = changed.get(category) ?? { count: 0, sum: 0 };
    changed.set(category, { count: count + sign, sum: sum + sign * inStars });
  }
  return Object.fromEntries([...changed].filter(([, { count }]) => count !== 0));
}
