import { describe, expect, it } from '@jest/globals';
import type { PartyId, RatingId } from '@evenhand/platform';
import fc from 'fast-check';
import {
  anyAgain,
  anyAmount,
  anyLandmark,
  anyStanding,
  anyStars,
  beginPair,
  columnsOf,
  dayAround,
  landmark,
  shrinkingQuickly,
  trusted,
  weigherAt,
} from '../../../../test/builders/ratings.js';
import { applyChanges, withoutRating, type Change, type ChangedPair, type PairRating, type PartyChanges } from './changes.js';
import { foldRatings } from './fold-ratings.js';
import { GroupedRatings } from './grouped-ratings.js';
import { dealsPerPair } from './pair-sum.js';
import { at, emptyState, tallyCategories, type PartyState, type StateField } from './party-state.js';
import type { RaterStanding } from './rater-standing.js';
import { StateFold } from './state-fold.js';
import { dayOf, type Hour, type Weigher } from './weights.js';

interface Received {
  /** Who said it: 0, 1, 2 … */
  readonly author: number;
  readonly hour: Hour;
  readonly stars: number;
  readonly again: boolean | null;
  readonly amountMinor: number | null;
  readonly categoryStars: Readonly<Record<string, number>>;
}

interface Given {
  readonly hour: Hour;
  readonly stars: number;
}

/** Whatever can be on record about one party in one role. */
interface Story {
  readonly day: number;
  readonly standings: readonly RaterStanding[];
  readonly received: readonly Received[];
  readonly given: readonly Given[];
  readonly others: readonly ('SILENCE' | 'ENDED_WELL' | 'ENDED_BADLY')[];
}

/** That one of these comes to count, or no longer does: by its place in the story. */
type Turn = readonly ['received' | 'given' | 'others', number];

const idOf = (author: number): PartyId => `author-${author}` as PartyId;
const ratingId = (place: number): RatingId => `rating-${place}` as RatingId;
const standingsIn = ({ standings }: Story): ReadonlyMap<PartyId, RaterStanding> =>
  new Map(standings.map((standing, author) => [idOf(author), standing]));

/** The record in memory, which hands out changes as the database does: a pair's ratings only as far as they weigh. */
class RecordInMemory {
  private readonly counted = { received: new Set<number>(), given: new Set<number>(), others: new Set<number>() };

  constructor(private readonly story: Story) {}

  /** @returns what changed by these turns, taken together */
  take(turns: readonly Turn[]): PartyChanges {
    const changes: Change[] = [];
    const signs = new Map<number, (1 | -1)[]>();
    for (const [what, place] of turns) {
      const sign = this.counted[what].has(place) ? -1 : 1;
      if (sign === 1) this.counted[what].add(place);
      else this.counted[what].delete(place);
      changes.push(this.changeOf(what, place, sign));
      if (what === 'received') signs.set(place, [...(signs.get(place) ?? []), sign]);
    }
    const authorOf = (place: number): number => this.story.received[place]?.author ?? NaN;
    const authors = new Set([...signs.keys()].map(authorOf));
    const changesOf = (author: number): number =>
      [...signs].filter(([place]) => authorOf(place) === author).flatMap(([, each]) => each).length;
    return { changes, pairs: [...authors].map((author) => this.pairOf(author, signs, changesOf(author))) };
  }

  /**
   * Latest first: those that count, and those that changed.
   * @param signs of the changes of each rating
   * @param more than weigh are read
   */
  pairOf(author: number, signs: ReadonlyMap<number, readonly number[]>, more: number): ChangedPair {
    const ratings = this.latestFirst()
      .filter(([place, rating]) => rating.author === author && (this.counted.received.has(place) || signs.has(place)))
      .map(([place, { hour, stars, amountMinor }]): PairRating => {
        const countedAfter = this.counted.received.has(place);
        const net = (signs.get(place) ?? []).reduce((sum, sign) => sum + sign, 0);
        return {
          id: ratingId(place),
          day: dayOf(hour),
          stars,
          amountMinor,
          countedAfter,
          countedBefore: Number(countedAfter) - net === 1,
        };
      });
    return { authorId: idOf(author), ratings: ratings.slice(0, dealsPerPair + more) };
  }

  /** Counted from nothing, without any change. */
  state(weigher: Weigher): PartyState {
    const fold = new StateFold(1, weigher);
    let { categories } = emptyState();
    for (const [author, standing] of this.story.standings.entries()) {
      const ofPair = this.latestFirst().filter(([place, rating]) => rating.author === author && this.counted.received.has(place));
      if (ofPair.length > 0) beginPair(fold, 0, standing);
      for (const [, { hour, stars, again, amountMinor, categoryStars }] of ofPair) {
        fold.receive(dayOf(hour), stars, again, amountMinor);
        categories = tallyCategories(categories, categoryStars, 1);
      }
    }
    for (const { hour, stars } of this.story.given.filter((_, place) => this.counted.given.has(place))) fold.give(0, dayOf(hour), stars);
    const fields = { SILENCE: 'silences', ENDED_WELL: 'endedWell', ENDED_BADLY: 'endedBadly' } as const;
    for (const place of this.counted.others) fold.add(0, fields[this.story.others[place] ?? 'SILENCE'], 1);
    return { sums: fold.sums(0), categories };
  }

  /** What counts, as columns: the party is 0 and a SELLER, whoever rated it comes after it, and the last one is whom it rated. */
  columns() {
    const strangers = this.story.standings.length + 1;
    return columnsOf(strangers + 1, [
      ...[...this.counted.received].flatMap((place) => {
        const rating = this.story.received[place];
        return rating === undefined ? [] : [{ ...rating, author: rating.author + 1, subject: 0, role: 1 as const }];
      }),
      ...[...this.counted.given].flatMap((place) => {
        const rating = this.story.given[place];
        return rating === undefined ? [] : [{ ...rating, author: 0, subject: strangers, role: 0 as const }];
      }),
    ]);
  }

  private latestFirst(): [number, Received][] {
    return [...this.story.received.entries()].sort(([a, one], [b, other]) => other.hour - one.hour || b - a);
  }

  private changeOf(what: Turn[0], place: number, sign: 1 | -1): Change {
    const { received, given, others } = this.story;
    const rating = received[place];
    const said = given[place];
    if (what === 'received' && rating !== undefined) {
      const { author, hour, stars, again, categoryStars } = rating;
      return { kind: 'RECEIVED', sign, authorId: idOf(author), day: dayOf(hour), stars, again, categoryStars };
    }
    if (what === 'given' && said !== undefined) return { kind: 'GIVEN', sign, day: dayOf(said.hour), stars: said.stars };
    return { kind: others[place] ?? 'SILENCE', sign };
  }
}

const hourAround = (day: number): fc.Arbitrary<Hour> => fc.tuple(dayAround(day), fc.nat(23)).map(([on, hour]) => on * 24 + hour);

/** Few authors, so that some pairs have more deals than are looked at. */
const stories: fc.Arbitrary<Story> = anyLandmark.chain((day) =>
  fc.integer({ min: 1, max: 5 }).chain((authors) =>
    fc.record({
      day: fc.constant(day),
      standings: fc.array(anyStanding, { minLength: authors, maxLength: authors }),
      received: fc.array(
        fc.record({
          author: fc.nat(authors - 1),
          hour: hourAround(day),
          stars: anyStars,
          again: anyAgain,
          amountMinor: anyAmount,
          categoryStars: fc.dictionary(fc.constantFrom('RESPECT', 'PUNCTUALITY', 'AS_AGREED'), anyStars),
        }),
        { minLength: 1, maxLength: 50, size: 'max' },
      ),
      given: fc.array(fc.record({ hour: hourAround(day), stars: anyStars }), { maxLength: 6 }),
      others: fc.array(fc.constantFrom('SILENCE', 'ENDED_WELL', 'ENDED_BADLY'), { maxLength: 6 }),
    }),
  ),
);

interface Told {
  readonly story: Story;
  /** In batches, each of which is taken at once. */
  readonly batches: readonly (readonly Turn[])[];
}

/** Everything happens up to three times (counted, taken back, restored), all of it mixed, in batches of any size. */
const told: fc.Arbitrary<Told> = shrinkingQuickly(
  stories.chain((story) => {
    const everything = (['received', 'given', 'others'] as const).flatMap((what) => story[what].map((_, place): Turn => [what, place]));
    return fc
      .tuple(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: everything.length, maxLength: everything.length }),
        fc.infiniteStream(fc.nat()),
        fc.oneof(fc.constant(1), fc.constant(1_000), fc.integer({ min: 2, max: 20 })),
      )
      .map(([times, keys, size]) => {
        const turns = everything
          .flatMap((turn, index) => Array.from({ length: times[index] ?? 1 }, () => turn))
          .map((turn) => ({ turn, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ turn }) => turn);
        const batches = Array.from({ length: Math.ceil(turns.length / size) }, (_, index) => turns.slice(index * size, (index + 1) * size));
        return { story, batches };
      });
  }),
);

const kept = (record: RecordInMemory, { story, batches }: Told, from = emptyState()): PartyState =>
  batches.reduce((state, turns) => applyChanges(state, record.take(turns), weigherAt(story.day), standingsIn(story)), from);

describe('a state that is kept up change by change', () => {
  it('arrives at the very bits of a count from nothing, whatever the order and the batches', () => {
    fc.assert(
      fc.property(told, (history) => {
        const record = new RecordInMemory(history.story);
        expect(kept(record, history)).toEqual(record.state(weigherAt(history.story.day)));
      }),
      { numRuns: 200 },
    );
  });

  it('arrives at the very bits of the whole market counted at once', () => {
    fc.assert(
      fc.property(told, ({ story, batches }) => {
        // The market's count knows hours alone, no "again" and no orders; two in one hour it cannot tell apart.
        const plain: Story = {
          ...story,
          received: [...new Map(story.received.map((rating) => [rating.hour, { ...rating, again: null, categoryStars: {} }])).values()],
          others: [],
        };
        const history = {
          story: plain,
          batches: batches.map((turns) => turns.filter(([what, place]) => plain[what][place] !== undefined)),
        };
        const record = new RecordInMemory(plain);
        const state = kept(record, history);
        const columns = record.columns();
        const of = (read: (standing: RaterStanding) => number) => Uint8Array.from([0, ...plain.standings.map(read), 0]);
        const standings = {
          isTrusted: of(({ isTrusted }) => Number(isTrusted)),
          honesty: of(({ honesty }) => honesty),
          credibility: of(({ credibility }) => credibility),
        };
        const fold = foldRatings(GroupedRatings.received(columns), GroupedRatings.given(columns), standings, weigherAt(plain.day));
        expect(fold.sums(1)).toEqual(state.sums);
      }),
      { numRuns: 200 },
    );
  });

  it('after something was added and taken back is as if it had never been, in one batch as in two', () => {
    fc.assert(
      fc.property(told, fc.boolean(), fc.nat(), (history, inOneBatch, seed) => {
        const { story, batches } = history;
        const record = new RecordInMemory(story);
        const before = kept(record, history);
        const copy = structuredClone(before);
        const turns = batches.flat();
        const some = turns.filter((_, index) => (index + seed) % 3 === 0);
        const twice = inOneBatch ? [[...some, ...some]] : [some, [...some].reverse()];
        expect(kept(record, { story, batches: twice }, before)).toEqual(before);
        // What was handed in stays as it was.
        expect(before).toEqual(copy);
      }),
      { numRuns: 200 },
    );
  });

  it('lets an older deal weigh again when one of the latest sixteen is taken back', () => {
    const received = Array.from({ length: 17 }, (_, index) => ({
      author: 0,
      hour: (landmark + index) * 24,
      stars: index === 0 ? 1 : 5,
      again: null,
      amountMinor: null,
      categoryStars: {},
    }));
    const story: Story = { day: landmark, standings: [trusted], received, given: [], others: [] };
    const record = new RecordInMemory(story);
    const all = kept(record, { story, batches: [received.map((_, place): Turn => ['received', place])] });
    const fieldsOf = ({ sums }: PartyState, ...fields: StateField[]) => fields.map((field) => sums[at[field]]);
    // Sixteen deals weigh 131,070 units together. While the one of 1 star is the 17th, all are of 5 stars …
    expect(fieldsOf(all, 'stars1', 'freshWeight', 'freshGoodness')).toEqual([1, 131_070, 4 * 131_070]);
    const without = kept(record, { story, batches: [[['received', 16]]] }, all);
    // … and when it is the 16th, one sixteenth of them is of 1 star: 4 · 131,070 · 15/16 = 491,512.5.
    expect(fieldsOf(without, 'stars1', 'freshWeight', 'freshGoodness')).toEqual([1, 131_070, 491_513]);
  });

  it('refuses a rating of somebody whom the generation does not know', () => {
    const changes: PartyChanges = {
      changes: [{ kind: 'RECEIVED', sign: 1, authorId: idOf(0), day: landmark, stars: 5, again: null, categoryStars: {} }],
      pairs: [],
    };
    expect(() => applyChanges(emptyState(), changes, weigherAt(landmark), new Map())).toThrow('knows every rater');
  });
});

describe('a state without one rating', () => {
  const scoreFields = ['raters', 'freshWeight', 'freshGoodness', 'trustedWeight', 'trustedGoodness', 'openWeight', 'openGoodness'] as const;

  it('is, in what the score is made of, the state of a record without it', () => {
    fc.assert(
      fc.property(told, fc.nat(), (history, seed) => {
        const { story } = history;
        const weigher = weigherAt(story.day);
        const record = new RecordInMemory(story);
        const state = kept(record, history);
        const place = seed % story.received.length;
        const author = story.received[place]?.author ?? NaN;
        const shown = withoutRating(state, record.pairOf(author, new Map(), 1), ratingId(place), weigher, standingsIn(story));
        const others = story.received.map((rating, index) => (index === place ? { ...rating, author: NaN } : rating));
        const never = new RecordInMemory({ ...story, received: others });
        never.take(history.batches.flat());
        const expected = never.state(weigher);
        for (const field of scoreFields) expect([field, shown.sums[at[field]]]).toEqual([field, expected.sums[at[field]]]);
        expect(state).toEqual(record.state(weigher));
      }),
      { numRuns: 200 },
    );
  });
});
