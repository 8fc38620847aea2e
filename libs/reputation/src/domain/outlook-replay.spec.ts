import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, landmark, parameters as usual, rowsAmong, type RatingRow } from '../../../../test/builders/ratings.js';
import { badUpTo } from './counting.js';
import { foldRatings } from './fold-ratings.js';
import { GroupedRatings } from './grouped-ratings.js';
import { OutlookReplay } from './outlook-replay.js';
import {
  leftAfterHours,
  marketShare,
  outlook,
  outlookLogOdds,
  pairLogOdds,
  pairOutlook,
  ShiftLearner,
  type LastHours,
  type OutlookCalibration,
} from './outlook.js';
import { marketOf, rateCredibility } from './rate-raters.js';
import { dayOf, weigherOf, type Day } from './weights.js';

/** The score's half-life changes nothing here; a short one makes short tables. */
const parameters = { ...usual, halfLifeDays: 30 };

interface Replayed {
  readonly predictions: readonly (readonly [number, number, number])[];
  readonly calibration: OutlookCalibration;
}

function replay(parties: number, rows: readonly RatingRow[], from = 0, generationDays = 7): Replayed {
  const predictions: [number, number, number][] = [];
  const calibration = new OutlookReplay(columnsOf(parties, rows), parameters, generationDays).run(from, (...prediction) => {
    predictions.push(prediction);
  });
  return { predictions, calibration };
}

const parties = 5;
const inTime = (rows: readonly RatingRow[]): RatingRow[] => [...rows].sort((a, b) => a.hour - b.hour);
/** So few parties that many of them rate each other again and again. */
const histories = (maxLength: number, minLength = 1) => rowsAmong(parties, { until: landmark, days: 40, minLength, maxLength }).map(inTime);
const isBad = ({ stars }: RatingRow): boolean => stars <= badUpTo;

describe('a replay of the outlooks', () => {
  it('predicts every rating from the first one asked for on, the same every time', () => {
    fc.assert(
      fc.property(histories(60), fc.nat(), (rows, seed) => {
        const from = seed % (rows.length + 1);
        const { predictions, calibration } = replay(parties, rows, from);
        expect(predictions.map(([rating]) => rating)).toEqual(rows.map((_, rating) => rating).slice(from));
        for (const [, ofParty, ofPair] of predictions) {
          for (const probability of [ofParty, ofPair]) {
            expect(probability).toBeGreaterThan(0);
            expect(probability).toBeLessThan(1);
          }
        }
        expect(replay(parties, rows, from)).toEqual({ predictions, calibration });
        expect(Object.values(calibration).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('says of the very first what it says of anybody unknown', () => {
    const [[, ofParty, ofPair] = [NaN, NaN, NaN]] = replay(2, [
      { author: 0, subject: 1, role: 1, hour: landmark * 24, stars: 5 },
    ]).predictions;
    // −2.944439 + 1.2003 − 1.1747, and − 0.1849 for the pair.
    expect(ofParty).toBeCloseTo(1 / (1 + Math.exp(2.918_839)), 6);
    expect(ofPair).toBeCloseTo(1 / (1 + Math.exp(2.918_839 + 0.1849)), 6);
  });

  it('predicts from the past alone: neither the rating itself nor a later one changes what is said of it', () => {
    const changed = fc.record({
      author: fc.nat(parties - 1),
      subject: fc.nat(parties - 1),
      role: fc.constantFrom(0, 1),
      stars: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        histories(60),
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        fc.array(changed, { minLength: 60, maxLength: 60 }),
        (rows, seed, stars, others) => {
          const at = seed % rows.length;
          const rewritten = rows.map((row, index) => {
            if (index < at) return row;
            return index === at ? { ...row, stars } : { ...row, ...others[index] };
          });
          expect(replay(parties, rewritten).predictions.slice(0, at + 1)).toEqual(replay(parties, rows).predictions.slice(0, at + 1));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says of every rating what states counted from nothing would', () => {
    fc.assert(
      fc.property(histories(40), fc.nat(), fc.constantFrom(1, 7, 100), (rows, seed, generationDays) => {
        const from = seed % rows.length;
        const { predictions } = replay(parties, rows, from, generationDays);
        const expected = predictNaively(rows, from, generationDays);
        for (const [index, [, ofParty, ofPair]] of predictions.entries()) {
          expect(ofParty).toBeCloseTo(expected[index]?.[0] ?? NaN, 9);
          expect(ofPair).toBeCloseTo(expected[index]?.[1] ?? NaN, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not mind in which order it learns what was known before', () => {
    const known = histories(60, 2).chain((rows) =>
      fc.nat(rows.length).chain((from) =>
        fc.record({
          rows: fc.constant(rows),
          from: fc.constant(from),
          past: fc.shuffledSubarray(rows.slice(0, from), { minLength: from }),
        }),
      ),
    );
    fc.assert(
      fc.property(known, ({ rows, from, past }) => {
        // Of two verdicts about the same party in one hour, none is the latest.
        const name = ({ author, subject, hour }: RatingRow) => JSON.stringify([author, subject, hour]);
        fc.pre(new Set(past.map(name)).size === past.length);
        const recent = rows.slice(from);
        expect(replay(parties, [...past, ...recent], from)).toEqual(replay(parties, rows, from));
      }),
      { numRuns: 60 },
    );
  });

  it('learns: where everything turns out bad the shifts rise, where everything is good they fall', () => {
    const always = (stars: number) =>
      replay(
        60,
        Array.from({ length: 150 }, (_, index): RatingRow => ({
          author: index % 30,
          subject: 30 + (index % 29),
          role: 1,
          hour: landmark * 24 + index * 30,
          stars,
        })),
      ).calibration;
    expect(always(1).shift).toBeGreaterThan(0);
    expect(always(1).pairShift).toBeGreaterThan(0);
    expect(always(5).shift).toBeLessThan(0);
    expect(always(5).pairShift).toBeLessThan(0);
  });
});

/** Each prediction by itself, from everything before it. Ratings before `from` have no last hours. */
function predictNaively(rows: readonly RatingRow[], from: number, generationDays: number): [number, number][] {
  const [learner, pairLearner] = [new ShiftLearner(), new ShiftLearner()];
  let made: { day: Day; known: GroupedRatings; calibration: OutlookCalibration } | null = null;
  /** How much each rating's author was believed when it came. */
  const believed: number[] = [];
  return rows.slice(from).map((row, index) => {
    const [past, hour, day] = [rows.slice(0, from + index), row.hour, dayOf(row.hour)];
    if (made === null || day >= made.day + generationDays) {
      for (const each of [learner, pairLearner]) each.fade(made === null ? 0 : day - made.day);
      const known = GroupedRatings.received(columnsOf(parties, past));
      const market = marketOf(known, weigherOf({ landmark: day, parameters }));
      made = { day, known, calibration: { ...market, shift: learner.shift, pairShift: pairLearner.shift } };
    }
    const setting = { landmark: made.day, calibration: made.calibration };
    const weigher = weigherOf({ landmark: made.day, parameters });
    const credibility = rateCredibility(made.known, marketShare(made.calibration), weigher);
    const columns = columnsOf(parties, past);
    const standings = { isTrusted: new Uint8Array(parties), honesty: new Uint8Array(parties), credibility };
    const fold = foldRatings(GroupedRatings.received(columns), GroupedRatings.given(columns), standings, weigher);
    const both = (party: number) => [fold.sums(2 * party), fold.sums(2 * party + 1)];

    // Halved with every hour, and nothing after a day without any.
    const left = (which: (said: RatingRow) => boolean, worth: (place: number) => number = () => 1): number => {
      const chosen = [...past.slice(from).entries()].filter(([, said]) => which(said));
      const [sum, last] = chosen.reduce(
        ([value, before], [place, said]) => [value * leftAfterHours(said.hour - before) + worth(place), said.hour],
        [0, chosen[0]?.[1].hour ?? hour],
      );
      return sum * leftAfterHours(hour - last);
    };
    const hours: LastHours = {
      market: { ratings: left(() => true), bad: left(isBad) },
      receivedBad: left(
        (said) => said.subject === row.subject && isBad(said),
        (place) => believed[place] ?? NaN,
      ),
      givenGood: left((said) => said.author === row.subject && !isBad(said)),
    };
    const verdict = past
      .filter((said) => said.author === row.subject && said.subject === row.author)
      .reduce<RatingRow | null>((latest, said) => (latest === null || said.hour >= latest.hour ? said : latest), null);

    const party = outlookLogOdds({ received: fold.sums(2 * row.subject + row.role), given: both(row.subject) }, hours, setting, hour);
    const pair = pairLogOdds(party, both(row.author), verdict && { isBad: isBad(verdict), hour: verdict.hour }, setting, hour);
    learner.learn(party, isBad(row));
    pairLearner.learn(pair, isBad(row));
    believed.push((credibility[row.author] ?? NaN) / 64);
    return [outlook(party, setting), pairOutlook(pair, setting)];
  });
}
