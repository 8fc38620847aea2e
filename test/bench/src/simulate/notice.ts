import { at, whole } from '../arrays.js';
import type { Peer } from '../peers/peer.js';
import { recordUntil, type RatingRecord } from '../rating-record.js';
import type { Deal, Market } from './market.js';

/** A score that fell so far below where it stood has told buyers something: .4 stars. */
export const noticeableFall = 0.1;
/**
 * An outlook that warns: a bad end is three times as likely as when the turn came, and at least so likely. A threshold alone
 * would not do: whoever was risky all along would count as noticed, and of the honest as a false alarm.
 */
export const alarmingOutlook = { times: 3, atLeast: 0.3 };
/** Days between two looks: alarms come up to so many days late, for every method alike. */
const step = 6;
/** Honest sellers with fewer ratings, or mostly bad deals, are not counted for false alarms. */
const knownFrom = 5;
const mostlyGoodFrom = 0.6;

export interface Noticed {
  /**
   * Median number of bad deals of a target, rated or not, until its alarm, the one that raised it included. Kaplan & Meier
   * 1958: a target without an alarm tells that its number is greater than all its bad deals. Infinity when fewer than half
   * of the targets are ever noticed.
   */
  readonly badDeals: number;
  /** Share of the targets for which an alarm came at all. */
  readonly share: number;
  /** Share of honest, mostly good sellers with at least 5 ratings for whom an alarm came as well, in the same time. */
  readonly falseAlarms: number;
}

export interface Alarms {
  readonly byScore: Noticed;
  readonly byOutlook?: Noticed;
}

/** How soon a method shows that targets turned bad: looked at every sixth day from the turn to the end of the record. */
export function noticeTurn(peer: Peer, market: Market, record: RatingRecord, targets: readonly number[], turnsBadOn: number): Alarms {
  const atTurn = recordUntil(record, turnsBadOn);
  const known = ratingsOf(atTurn);
  const start = market.size.buyers;
  const honest = Array.from({ length: market.size.sellers }, (_, index) => start + index).filter(
    (seller) =>
      !at(market.accounts, seller).attacker && at(market.accounts, seller).truth >= mostlyGoodFrom && at(known, seller) >= knownFrom,
  );
  const watched = [...targets, ...honest];
  const before = peer.score(atTurn);
  const outlookBefore = peer.outlook?.(atTurn);
  const warns = (now: number, then: number): boolean => now >= alarmingOutlook.atLeast && now >= alarmingOutlook.times * then;
  const [scoreAlarm, outlookAlarm] = [new Map<number, number>(), new Map<number, number>()];
  for (let day = turnsBadOn + step; day <= market.size.days; day += step) {
    const past = recordUntil(record, day);
    const scores = peer.score(past);
    const outlook = peer.outlook?.(past);
    for (const seller of watched) {
      if (!scoreAlarm.has(seller) && at(scores, seller) <= at(before, seller) - noticeableFall) scoreAlarm.set(seller, day);
      if (outlook === undefined || outlookBefore === undefined || outlookAlarm.has(seller)) continue;
      if (warns(at(outlook, seller), at(outlookBefore, seller))) outlookAlarm.set(seller, day);
    }
  }
  const summary = (alarm: ReadonlyMap<number, number>): Noticed => {
    const counts = badDealsUntil(market.deals, targets, turnsBadOn, alarm);
    const share = (of: readonly number[]): number => of.filter((seller) => alarm.has(seller)).length / of.length;
    return { badDeals: censoredMedian(counts), share: share(targets), falseAlarms: share(honest) };
  };
  return { byScore: summary(scoreAlarm), ...(peer.outlook === undefined ? {} : { byOutlook: summary(outlookAlarm) }) };
}

interface Count {
  readonly value: number;
  /** False when nothing was seen up to this value. */
  readonly seen: boolean;
}

/** The smallest value by which half have been seen, by the estimate of Kaplan & Meier; Infinity when it is never reached. */
export function censoredMedian(counts: readonly Count[]): number {
  let surviving = 1;
  for (const value of [...new Set(counts.map((each) => each.value))].sort((a, b) => a - b)) {
    const atRisk = counts.filter((each) => each.value >= value).length;
    surviving *= 1 - counts.filter((each) => each.value === value && each.seen).length / atRisk;
    if (surviving <= 0.5) return value;
  }
  return Infinity;
}

function badDealsUntil(deals: readonly Deal[], targets: readonly number[], from: number, alarm: ReadonlyMap<number, number>): Count[] {
  const counts = new Map(targets.map((target) => [target, 0]));
  for (const { seller, day } of deals) {
    const count = counts.get(seller);
    if (count !== undefined && day >= from && day <= (alarm.get(seller) ?? Infinity)) counts.set(seller, count + 1);
  }
  return [...counts].map(([seller, value]) => ({ value, seen: alarm.has(seller) }));
}

function ratingsOf({ parties, ratings }: RatingRecord): Int32Array {
  const counts = new Int32Array(parties);
  for (const ratee of ratings.ratee) counts[ratee] = whole(counts, ratee) + 1;
  return counts;
}
