import { badUpTo, countGiven, countReceived } from './counting.js';
import { GroupedRatings } from './grouped-ratings.js';
import {
  leftAfterHours,
  marketShare,
  outlook,
  outlookLogOdds,
  pairLogOdds,
  pairOutlook,
  ShiftLearner,
  uncalibrated,
  type LastHours,
  type OutlookCalibration,
  type Setting,
  type Verdict,
} from './outlook.js';
import type { ReputationParameters } from './parameters.js';
import { stateLength } from './party-state.js';
import { whole } from './rater-standing.js';
import { marketOf, rateCredibility } from './rate-raters.js';
import { slice, type RatingColumns } from './rating-columns.js';
import { dayOf, weigherOf, type Day, type Hour, type Weigher } from './weights.js';

/** What the outlooks said of a rating before it was known. Probabilities of a bad one. */
export type OnPrediction = (rating: number, outlook: number, pairOutlook: number) => void;

/** A number for each party that halves with every hour. */
class HourlyFading {
  private readonly values: Float64Array;
  private readonly hours: Int32Array;

  constructor(parties: number) {
    this.values = new Float64Array(parties);
    this.hours = new Int32Array(parties);
  }

  at(party: number, hour: Hour): number {
    return (this.values[party] ?? 0) * leftAfterHours(hour - (this.hours[party] ?? 0));
  }

  add(party: number, hour: Hour, amount: number): void {
    this.values[party] = this.at(party, hour) + amount;
    this.hours[party] = hour;
  }
}

const everybody = 0;
const nobody = -1;

const stateIn = (sums: Float64Array, state: number): Float64Array => sums.subarray(state * stateLength, (state + 1) * stateLength);

/**
 * Goes through ratings in the order of time as the product would have: every so many days a new generation of states is
 * counted from what was known, every rating is predicted from the past and then counted.
 */
export class OutlookReplay {
  private readonly learner = new ShiftLearner();
  private readonly pairLearner = new ShiftLearner();
  private readonly marketRatings = new HourlyFading(1);
  private readonly marketBad = new HourlyFading(1);
  private readonly receivedBad: HourlyFading;
  private readonly givenGood: HourlyFading;
  /** By party: a number among those who are predicted or predict by their rating, whose states alone are counted. */
  private readonly concerned: Int32Array;
  private concernedCount = 0;
  /** The latest rating of one party about another. */
  private readonly verdicts = new Map<number, number>();
  private setting: Setting = { landmark: 0, calibration: uncalibrated };
  private credibility: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly columns: RatingColumns,
    private readonly parameters: ReputationParameters,
    /** How many days a generation lasts. */
    private readonly generationDays: number,
  ) {
    this.receivedBad = new HourlyFading(columns.parties);
    this.givenGood = new HourlyFading(columns.parties);
    this.concerned = new Int32Array(columns.parties).fill(nobody);
  }

  /**
   * @param from the first rating to predict; those before it are known and in any order, those from it on in the order of time
   * @returns the calibration as of the last generation, with all that was learned
   */
  run(from: number, onPrediction: OnPrediction = () => undefined): OutlookCalibration {
    for (let rating = from; rating < this.columns.length; rating += 1) this.concern(rating);
    this.recall(from);
    let states: { sums: Float64Array; weigher: Weigher } | null = null;
    for (let rating = from; rating < this.columns.length; rating += 1) {
      const day = dayOf(this.columns.hour[rating] ?? 0);
      if (states === null || day >= this.setting.landmark + this.generationDays) states = this.begin(rating, day);
      this.predict(rating, states.sums, onPrediction);
      this.count(rating, states.sums, states.weigher);
      this.remember(rating);
    }
    return { ...this.setting.calibration, shift: this.learner.shift, pairShift: this.pairLearner.shift };
  }

  private concern(rating: number): void {
    for (const party of [this.columns.author[rating] ?? 0, this.columns.subject[rating] ?? 0]) {
      if (this.concerned[party] !== nobody) continue;
      this.concerned[party] = this.concernedCount;
      this.concernedCount += 1;
    }
  }

  /** What was said last, before the first prediction, where it will be asked for. */
  private recall(from: number): void {
    const { author, subject, hour, length } = this.columns;
    const asked = new Set<number>();
    for (let rating = from; rating < length; rating += 1) asked.add(this.wordOf(subject[rating] ?? 0, author[rating] ?? 0));
    for (let rating = 0; rating < from; rating += 1) {
      if (this.concerned[author[rating] ?? 0] === nobody || this.concerned[subject[rating] ?? 0] === nobody) continue;
      const word = this.wordOf(author[rating] ?? 0, subject[rating] ?? 0);
      if (!asked.has(word)) continue;
      const known = this.verdicts.get(word);
      if (known === undefined || (hour[known] ?? 0) <= (hour[rating] ?? 0)) this.verdicts.set(word, rating);
    }
  }

  private wordOf(by: number, about: number): number {
    return by * this.columns.parties + about;
  }

  /** A new generation, of everything before this rating. */
  private begin(rating: number, landmark: Day): { sums: Float64Array; weigher: Weigher } {
    for (const learner of [this.learner, this.pairLearner]) learner.fade(landmark - this.setting.landmark);
    const weigher = weigherOf({ landmark, parameters: this.parameters });
    const received = GroupedRatings.received(slice(this.columns, 0, rating));
    const market = marketOf(received, weigher);
    this.credibility = rateCredibility(received, marketShare(market), weigher);
    this.setting = { landmark, calibration: { ...market, shift: this.learner.shift, pairShift: this.pairLearner.shift } };
    const sums = new Float64Array(this.concernedCount * 2 * stateLength);
    for (let known = 0; known < rating; known += 1) this.count(known, sums, weigher);
    return { sums, weigher };
  }

  private predict(rating: number, sums: Float64Array, onPrediction: OnPrediction): void {
    const { author, subject, role, hour, stars } = this.columns;
    const [rater = 0, party = 0, now = 0] = [author[rating], subject[rating], hour[rating]];
    const stateOf = (of: number, side: number) => stateIn(sums, (this.concerned[of] ?? 0) * 2 + side);
    const bothRoles = (of: number) => [stateOf(of, 0), stateOf(of, 1)];
    const received = stateOf(party, role[rating] ?? 0);
    const logOdds = outlookLogOdds({ received, given: bothRoles(party) }, this.lastHours(party, now), this.setting, now);
    const verdict = this.verdictOf(this.verdicts.get(this.wordOf(party, rater)));
    const ofPair = pairLogOdds(logOdds, bothRoles(rater), verdict, this.setting, now);
    onPrediction(rating, outlook(logOdds, this.setting), pairOutlook(ofPair, this.setting));
    const isBad = (stars[rating] ?? 0) <= badUpTo;
    this.learner.learn(logOdds, isBad);
    this.pairLearner.learn(ofPair, isBad);
  }

  private lastHours(party: number, hour: Hour): LastHours {
    return {
      market: { ratings: this.marketRatings.at(everybody, hour), bad: this.marketBad.at(everybody, hour) },
      receivedBad: this.receivedBad.at(party, hour),
      givenGood: this.givenGood.at(party, hour),
    };
  }

  private verdictOf(rating: number | undefined): Verdict | null {
    if (rating === undefined) return null;
    return { isBad: (this.columns.stars[rating] ?? 0) <= badUpTo, hour: this.columns.hour[rating] ?? 0 };
  }

  private count(rating: number, sums: Float64Array, weigher: Weigher): void {
    const { author, subject, role, hour, stars } = this.columns;
    const [rater = 0, party = 0, side = 0, given = 0] = [author[rating], subject[rating], role[rating], stars[rating]];
    const day = dayOf(hour[rating] ?? 0);
    const [ofParty = nobody, ofRater = nobody] = [this.concerned[party], this.concerned[rater]];
    if (ofParty !== nobody) {
      countReceived(sums, (ofParty * 2 + side) * stateLength, day, given, null, this.credibility[rater] ?? whole, weigher, 1);
    }
    if (ofRater !== nobody) countGiven(sums, (ofRater * 2 + 1 - side) * stateLength, day, given, weigher, 1);
  }

  /** What stands outside the states: the last hours, and who said what of whom last. */
  private remember(rating: number): void {
    const { author, subject, hour, stars } = this.columns;
    const [rater = 0, party = 0, now = 0] = [author[rating], subject[rating], hour[rating]];
    const isBad = (stars[rating] ?? 0) <= badUpTo;
    this.marketRatings.add(everybody, now, 1);
    if (isBad) {
      this.marketBad.add(everybody, now, 1);
      this.receivedBad.add(party, now, (this.credibility[rater] ?? whole) / whole);
    } else {
      this.givenGood.add(rater, now, 1);
    }
    this.verdicts.set(this.wordOf(rater, party), rating);
  }
}
