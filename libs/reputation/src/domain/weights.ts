import type { ReputationParameters } from './parameters.js';

/**
 * Weights are whole numbers, counted in units of which a full rating of the landmark's day has this many.
 * Sums of whole numbers commute, so adding, taking back and recomputing agree to the bit. The bounds below keep
 * every sum over ten million ratings exact in a double (below 2^53).
 */
export const unit = 2 ** 16;

/** Ratings this many half-lives older than the landmark weigh less than half a unit: nothing. */
const fadedAfter = 17;
/** Ratings this many half-lives later weigh as if they were of that day; a landmark is renewed long before. */
const boundedAfter = 10;

/** Whole days since 1970-01-01 in UTC. */
export type Day = number;
/** Whole hours since 1970-01-01 in UTC. */
export type Hour = number;

const millisecondsPerHour = 3_600_000;
export const toHour = (time: Date): Hour => Math.floor(time.getTime() / millisecondsPerHour);
export const dayOf = (hour: Hour): Day => Math.floor(hour / 24);
export const toDay = (time: Date): Day => dayOf(toHour(time));

/** Half-lives in days of what the outlook remembers. */
export const memory = { received: 90, givenLately: 3, givenLong: 90, market: 180 } as const;
export type Memory = keyof typeof memory;

/**
 * 2^((day − landmark)/halfLife) by day, in units: forward decay. The weight of a rating never changes; all of them are
 * aged at once, when they are read on a later day (`fadeSince`).
 * Source: Cormode, Shkapenyuk, Srivastava, Xu, "Forward Decay", ICDE 2009.
 */
class Growth {
  private readonly exact: Float64Array;
  private readonly whole: Float64Array;
  private readonly first: Day;
  private readonly last: number;

  constructor(landmark: Day, halfLifeDays: number) {
    this.first = landmark - Math.ceil(fadedAfter * halfLifeDays);
    this.last = Math.ceil((fadedAfter + boundedAfter) * halfLifeDays);
    this.exact = Float64Array.from({ length: this.last + 1 }, (_, index) => unit * 2 ** ((this.first + index - landmark) / halfLifeDays));
    this.whole = this.exact.map(Math.round);
  }

  /** Of a whole rating. */
  on(day: Day): number {
    const index = day - this.first;
    return index < 0 ? 0 : (this.whole[index > this.last ? this.last : index] ?? 0);
  }

  /** Of so much of a rating. */
  of(share: number, day: Day): number {
    const index = day - this.first;
    return index < 0 ? 0 : Math.round(share * (this.exact[index > this.last ? this.last : index] ?? 0));
  }
}

/** What is left, on a day, of a weight of 1 on the landmark's day. More than 1 for days before it. */
export const fadeSince = (landmark: Day, day: Day, halfLifeDays: number): number =>
  2 ** Math.max(-2 * fadedAfter, Math.min((landmark - day) / halfLifeDays, 2 * fadedAfter));

/** What decides how ratings are weighed. */
export interface Weighing {
  readonly landmark: Day;
  readonly parameters: Pick<ReputationParameters, 'halfLifeDays' | 'typicalAmountMinor'>;
}

/** What a rating weighs in a generation: tables, so that ten million ratings take seconds. */
export class Weigher {
  private readonly ageing: Growth;
  private readonly received: Growth;
  private readonly lately: Growth;
  private readonly long: Growth;
  private readonly market: Growth;
  private readonly typicalAmountMinor: number;

  constructor(readonly weighing: Weighing) {
    const { landmark, parameters } = weighing;
    this.ageing = new Growth(landmark, parameters.halfLifeDays);
    this.received = new Growth(landmark, memory.received);
    this.lately = new Growth(landmark, memory.givenLately);
    this.long = new Growth(landmark, memory.givenLong);
    this.market = new Growth(landmark, memory.market);
    this.typicalAmountMinor = parameters.typicalAmountMinor;
  }

  /**
   * How much a deal counts by its amount, from ½ to 2: the cube root of how many typical deals it is worth.
   * @param amountMinor in the currency's smallest unit; null when unknown, which counts as a typical one
   */
  value(amountMinor: number | null): number {
    return amountMinor === null ? 1 : Math.max(0.5, Math.min(Math.cbrt(amountMinor / this.typicalAmountMinor), 2));
  }

  /** What a deal of this value weighs on the landmark's day, in units. */
  aged(value: number, day: Day): number {
    return value === 1 ? this.ageing.on(day) : this.ageing.of(value, day);
  }

  /** @param credibility of the rater, 1 for nobody in particular */
  inReceived(credibility: number, day: Day): number {
    return credibility === 1 ? this.received.on(day) : this.received.of(credibility, day);
  }

  inGivenLately(day: Day): number {
    return this.lately.on(day);
  }

  inGivenLong(day: Day): number {
    return this.long.on(day);
  }

  inMarket(day: Day): number {
    return this.market.on(day);
  }
}

const weighers = new Map<string, Weigher>();
const keptWeighers = 4;

/** The tables of a generation, made once and kept for the few generations that are in use. */
export function weigherOf({ landmark, parameters: { halfLifeDays, typicalAmountMinor } }: Weighing): Weigher {
  const name = JSON.stringify([landmark, halfLifeDays, typicalAmountMinor]);
  const known = weighers.get(name);
  if (known !== undefined) return known;
  const made = new Weigher({ landmark, parameters: { halfLifeDays, typicalAmountMinor } });
  weighers.set(name, made);
  const [oldest] = weighers.keys();
  if (weighers.size > keptWeighers && oldest !== undefined) weighers.delete(oldest);
  return made;
}
