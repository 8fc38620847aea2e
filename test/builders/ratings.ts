import fc from 'fast-check';
import type { Generation } from '../../libs/reputation/src/domain/generation.js';
import type { ReputationParameters } from '../../libs/reputation/src/domain/parameters.js';
import { stateLength, type CategoryTallies } from '../../libs/reputation/src/domain/party-state.js';
import type { RaterStanding } from '../../libs/reputation/src/domain/rater-standing.js';
import type { RatingColumns } from '../../libs/reputation/src/domain/rating-columns.js';
import { Reputation } from '../../libs/reputation/src/domain/reputation.js';
import { StateFold } from '../../libs/reputation/src/domain/state-fold.js';
import { toDay, Weigher, type Day } from '../../libs/reputation/src/domain/weights.js';
import type { PartyId } from '@evenhand/platform';

/** Written out, so that numbers that were worked out by hand do not move when the policy does. */
export const parameters: ReputationParameters = {
  priorStars: 4.2,
  priorWeight: 3,
  halfLifeDays: 730,
  openCap: 0.75,
  typicalAmountMinor: 5_000,
};

export const landmark: Day = toDay(new Date('2026-03-02'));

export const aGeneration = (fields: Partial<Generation> = {}): Generation => ({
  id: 1,
  landmark,
  engineVersion: 2,
  policyVersion: 1,
  parameters,
  calibration: { ratings: 0, bad: 0, shift: 0, pairShift: 0 },
  ...fields,
});

const weighers = new Map<Day, Weigher>();

/** The tables of `aGeneration` with this landmark, made once. */
export function weigherAt(day: Day): Weigher {
  const weigher = weighers.get(day) ?? new Weigher(aGeneration({ landmark: day }));
  weighers.set(day, weigher);
  return weigher;
}

/** Whose ratings count in full. */
export const trusted: RaterStanding = { isTrusted: true, honesty: 64, credibility: 64 };
export const open: RaterStanding = { ...trusted, isTrusted: false };

export interface SaidRating {
  readonly day: Day;
  readonly stars: number;
  readonly again: boolean | null;
  readonly amountMinor: number | null;
}

/** Some people of one standing, each of whom said the same of one party. */
export interface Raters {
  readonly people: number;
  readonly standing: RaterStanding;
  readonly ratings: readonly SaidRating[];
}

/** Each said one thing on one day, of a deal of unknown amount, which counts once. */
export const raters = (people: number, stars: number, standing: RaterStanding = trusted, day: Day = landmark): Raters => ({
  people,
  standing,
  ratings: [{ day, stars, again: null, amountMinor: null }],
});

/** What all of them said of one party. Sums are whole numbers, so what one said is multiplied and millions take no time. */
export function sumsOf(everybody: readonly Raters[], weigher: Weigher): Float64Array {
  const sums = new Float64Array(stateLength);
  for (const { people, standing, ratings } of everybody) {
    const fold = new StateFold(1, weigher);
    beginPair(fold, 0, standing);
    for (const { day, stars, again, amountMinor } of latestFirst(ratings)) fold.receive(day, stars, again, amountMinor);
    for (const [field, sum] of fold.sums(0).entries()) sums[field] = (sums[field] ?? 0) + people * sum;
  }
  return sums;
}

export const beginPair = (fold: StateFold, state: number, { isTrusted, honesty, credibility }: RaterStanding): void =>
  fold.beginPair(state, isTrusted, honesty, credibility);

export const latestFirst = <Rating extends { readonly day: Day }>(ratings: readonly Rating[]): Rating[] =>
  [...ratings].sort((a, b) => b.day - a.day);

export const aReputation = (
  sums: Float64Array,
  { generation = aGeneration(), categories = {} }: { generation?: Generation; categories?: CategoryTallies } = {},
): Reputation =>
  Reputation.of({ partyId: 'party' as PartyId, role: 'SELLER', state: { sums, categories }, generation, countedAt: new Date(0) });

/* What to draw from. */

/** When a property fails, the example is made smaller so often and no more: it is to fail in seconds. */
export const shrinkingQuickly = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value> => fc.limitShrink(arbitrary, 200);

const dayIn = (from: string, to: string) => fc.integer({ min: toDay(new Date(from)), max: toDay(new Date(to)) });

export const anyDay = dayIn('1970-01-01', '2100-12-31');
/** From 2000 to 2060. No more of them than there is time to make tables for: what weighs goes by the distance alone. */
export const anyLandmark = fc.constantFrom(
  ...['2000-01-01', '2008-02-29', '2026-03-02', '2033-07-14', '2047-12-31', '2060-12-31'].map((date) => toDay(new Date(date))),
);
export const anyStars = fc.integer({ min: 1, max: 5 });
export const anyAgain = fc.constantFrom(true, false, null);
export const anyAmount = fc.oneof(
  fc.constantFrom(null, 0, 1, 1_000_000_000_000),
  fc.nat(200_000),
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
);
export const anyStanding: fc.Arbitrary<RaterStanding> = fc.record({
  isTrusted: fc.boolean(),
  honesty: fc.oneof(fc.constant(64), fc.integer({ min: 0, max: 64 })),
  credibility: fc.oneof(fc.constant(64), fc.integer({ min: 0, max: 128 })),
});

/** Mostly where a rating still weighs something, and now and then anywhere. */
export const dayAround = (day: Day): fc.Arbitrary<Day> =>
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min: day - 2_000, max: day + 400 }) }, { weight: 1, arbitrary: anyDay });

export const ratingAround = (day: Day): fc.Arbitrary<SaidRating> =>
  fc.record({ day: dayAround(day), stars: anyStars, again: anyAgain, amountMinor: anyAmount });

/** Many who deal once, and some who deal more often than a pair's ratings are looked at. */
const ratingsOfPair = <Rating>(rating: fc.Arbitrary<Rating>): fc.Arbitrary<Rating[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(rating, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(rating, { minLength: 1, maxLength: 24, size: 'max' }) },
  );

export const ratersAround = (day: Day, people: fc.Arbitrary<number>, standing = anyStanding): fc.Arbitrary<Raters> =>
  fc.record({ people, standing, ratings: ratingsOfPair(ratingAround(day)) });

export const fewOrMany = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 1_000_000 }));

/** A party as it is looked at: on or after the landmark's day, and nobody said anything after that. */
export interface LookedAt {
  readonly generation: Generation;
  readonly today: Day;
  readonly everybody: readonly Raters[];
}

export const lookedAt = (people: fc.Arbitrary<number> = fewOrMany, standing = anyStanding): fc.Arbitrary<LookedAt> =>
  shrinkingQuickly(
    fc.record({ day: anyLandmark, later: fc.oneof(fc.constant(0), fc.nat(3_000)) }).chain(({ day, later }) =>
      fc.array(ratersAround(day, people, standing), { maxLength: 8 }).map((everybody) => ({
        generation: aGeneration({ landmark: day }),
        today: day + later,
        everybody: everybody.map((some) => ({
          ...some,
          ratings: some.ratings.map((rating) => ({ ...rating, day: Math.min(rating.day, day + later) })),
        })),
      })),
    ),
  );

/** One row of RatingColumns. */
export interface RatingRow {
  readonly author: number;
  readonly subject: number;
  readonly role: 0 | 1;
  readonly hour: number;
  readonly stars: number;
  readonly amountMinor?: number | null;
}

export const columnsOf = (parties: number, rows: readonly RatingRow[]): RatingColumns => ({
  length: rows.length,
  parties,
  author: Uint32Array.from(rows, ({ author }) => author),
  subject: Uint32Array.from(rows, ({ subject }) => subject),
  role: Uint8Array.from(rows, ({ role }) => role),
  hour: Int32Array.from(rows, ({ hour }) => hour),
  stars: Uint8Array.from(rows, ({ stars }) => stars),
  amountMinor: rows.some(({ amountMinor }) => typeof amountMinor === 'number')
    ? Float64Array.from(rows, ({ amountMinor }) => amountMinor ?? NaN)
    : null,
});

/** Ratings among some parties, in the hours up to the end of a day. */
export const rowsAmong = (
  parties: number,
  { until, days, minLength = 0, maxLength }: { until: Day; days: number; minLength?: number; maxLength: number },
): fc.Arbitrary<RatingRow[]> =>
  shrinkingQuickly(
    fc.array(
      fc.record({
        author: fc.nat(parties - 1),
        subject: fc.nat(parties - 1),
        role: fc.constantFrom(0, 1),
        hour: fc.integer({ min: (until - days) * 24, max: until * 24 + 23 }),
        stars: anyStars,
        amountMinor: anyAmount,
      }),
      { minLength, maxLength, size: 'max' },
    ),
  );

/** The numbers in a sentence; a comma between digits is a point in German. */
export const numbersIn = (text: string): number[] => [...text.replace(/(\d),(\d)/g, '$1.$2').matchAll(/\d+(?:\.\d+)?/g)].map(Number);
