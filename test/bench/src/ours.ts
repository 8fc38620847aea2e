import { defaultPolicy } from '@evenhand/platform';
import {
  foldRatings,
  generationAt,
  GroupedRatings,
  outlook,
  outlookLogOdds,
  OutlookReplay,
  rateRaters,
  standingOn,
  uncalibrated,
  weigherOf,
  type Generation,
  type OutlookCalibration,
  type RatingColumns,
} from '@evenhand/reputation';
import type { Peer } from './peers/peer.js';
import type { RatingRecord } from './rating-record.js';

/** Where the days of a record begin on the calendar. Any day does: the engine knows no date by itself. */
const firstDay = 20_000;
const minorUnits = 100;
const millisecondsPerDay = 86_400_000;
/** Nothing of what happened within the last hours: the simulator knows days. */
const quiet = { market: { ratings: 0, bad: 0 }, receivedBad: 0, givenGood: 0 };

/** A record as the engine reads it: everybody is rated in one role, as the simulator's parties take only one. */
export const columnsOf = ({ parties, ratings }: RatingRecord): RatingColumns => ({
  length: ratings.length,
  parties,
  author: Uint32Array.from(ratings.rater),
  subject: Uint32Array.from(ratings.ratee),
  role: new Uint8Array(ratings.length).fill(1),
  hour: Int32Array.from(ratings.day, (day) => Math.floor((firstDay + day) * 24)),
  stars: ratings.stars,
  amountMinor: Float64Array.from(ratings.amount, (amount) => amount * minorUnits),
});

type Computed = ReturnType<typeof compute>;
const known = new WeakMap<RatingRecord, Computed>();

/** Score and outlook are asked of the same record, one after the other. */
function computed(record: RatingRecord): Computed {
  const result = known.get(record) ?? compute(record);
  known.set(record, result);
  return result;
}

/** The shipped engine, as a nightly recomputation runs it. */
function compute(record: RatingRecord) {
  const now = new Date((firstDay + record.now) * millisecondsPerDay);
  const generation = generationAt(now, defaultPolicy, 0, uncalibrated);
  const weigher = weigherOf(generation);
  const columns = columnsOf(record);
  const received = GroupedRatings.received(columns);
  const standings = rateRaters(received, record.verified, generation.landmark, weigher);
  const fold = foldRatings(received, GroupedRatings.given(columns), standings, weigher);
  return { generation, columns, stateOf: (party: number) => fold.sums(party * 2 + 1), givenBy: (party: number) => fold.sums(party * 2) };
}

/** As the nightly recomputation calibrates: half a year is replayed in weekly generations. */
const [daysReplayed, daysPerGeneration] = [180, 7];

/** The market's share is as of the last week of the replay, up to six days old. */
function calibrationOf({ columns, generation: { landmark, parameters } }: Computed): OutlookCalibration {
  const from = columns.hour.findIndex((hour) => hour >= (landmark - daysReplayed) * 24);
  return from < 0 ? uncalibrated : new OutlookReplay(columns, parameters, daysPerGeneration).run(from);
}

const parties = ({ parties: length }: RatingRecord, value: (party: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, party) => value(party));

export const ours: Peer = {
  name: 'Evenhand',
  score(record) {
    const { generation, stateOf } = computed(record);
    return parties(record, (party) => (standingOn(stateOf(party), generation, generation.landmark).score - 1) / 4);
  },
  outlook(record) {
    const result = computed(record);
    const { stateOf, givenBy } = result;
    const generation: Generation = { ...result.generation, calibration: calibrationOf(result) };
    return parties(record, (party) => {
      const received = stateOf(party);
      const logOdds = outlookLogOdds({ received, given: [received, givenBy(party)] }, quiet, generation, generation.landmark * 24);
      return outlook(logOdds, generation);
    });
  },
};
