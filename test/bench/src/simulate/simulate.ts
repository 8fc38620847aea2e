import { at, mean } from '../arrays.js';
import type { Peer } from '../peers/peer.js';
import type { RatingRecord } from '../rating-record.js';
import { attackDefaults, type Attack, type AttackOptions, type Staged } from './attack.js';
import { honestMarket, marketSize, type Market, type MarketSize } from './market.js';
import { newcomerAdvantage, type NewcomerAdvantage } from './newcomers.js';
import { noticeTurn, type Alarms } from './notice.js';
import { Random } from './random.js';
import { toRecord } from './to-record.js';

export interface Result {
  /** 'none' for the market as it is. */
  readonly attack: string;
  readonly share: number;
  readonly seed: number;
  readonly method: string;
  /** Mean |score − truth| over honest parties that anybody rated, in [0, 1]. */
  readonly error: { readonly sellers: number; readonly buyers: number };
  /** Mean over the targets of score under attack − score in the baseline. NaN where there are no targets. */
  readonly shift: number;
  /** Mean over the targets of score under attack − truth. */
  readonly overrated: number;
  /** Where targets turn bad. */
  readonly alarms?: Alarms;
  /** Where targets came back: mean of score of the new account − score the old one would have, had they stayed. */
  readonly gainedByReturn?: number;
  /** Where targets came back: how they stand against honest newcomers. */
  readonly newcomerAdvantage?: NewcomerAdvantage;
}

export interface Plan {
  readonly methods: readonly Peer[];
  readonly attacks: readonly Attack[];
  readonly shares: readonly number[];
  readonly seeds: readonly number[];
  readonly options?: AttackOptions;
  readonly size?: MarketSize;
}

export const shares: readonly number[] = [0.05, 0.2, 0.5];
export const seeds: readonly number[] = [1, 2, 3, 4];

/**
 * Every attack × share × seed × method, and the market without any attack. The same plan gives the same results.
 * @param onProgress told after every attack × share × seed how many of them are done
 */
export function simulate(
  { methods, attacks, shares, seeds, options = attackDefaults, size = marketSize }: Plan,
  onProgress: (done: number) => void = () => undefined,
): Result[] {
  let done = 0;
  return seeds.flatMap((seed) => {
    const market = honestMarket(seed, size);
    const scores = scoresOnce();
    const peaceful = methods.map((peer) =>
      measure(peer, { market, baseline: market, targets: [] }, scores, { attack: 'none', share: 0, seed }),
    );
    return attacks.reduce((results, attack) => {
      for (const share of shares) {
        const staged = attack.stage(market, share, new Random(seed, attack.name), options);
        for (const peer of methods) results.push(measure(peer, staged, scores, { attack: attack.name, share, seed }));
        done += 1;
        onProgress(done);
      }
      return results;
    }, peaceful);
  });
}

type Scores = (peer: Peer, market: Market) => { record: RatingRecord; scores: Float64Array };

/** Baselines serve many attacks: each market is written out and scored once per method. */
function scoresOnce(): Scores {
  const records = new WeakMap<Market, RatingRecord>();
  const scored = new WeakMap<Market, Map<Peer, Float64Array>>();
  return (peer, market) => {
    const record = records.get(market) ?? toRecord(market);
    const known = scored.get(market) ?? new Map<Peer, Float64Array>();
    const scores = known.get(peer) ?? peer.score(record);
    records.set(market, record);
    scored.set(market, known.set(peer, scores));
    return { record, scores };
  };
}

function measure(peer: Peer, staged: Staged, scoresOf: Scores, what: Pick<Result, 'attack' | 'share' | 'seed'>): Result {
  const { market, baseline, targets, turnsBadOn, unwashed } = staged;
  const { record, scores } = scoresOf(peer, market);
  const before = scoresOf(peer, baseline).scores;
  const difference = (other: (target: number) => number): number => mean(targets.map((target) => at(scores, target) - other(target)));
  return {
    ...what,
    method: peer.name,
    error: errors(market, record, scores),
    shift: difference((target) => at(before, target)),
    overrated: difference((target) => at(market.accounts, target).truth),
    ...(turnsBadOn === undefined ? {} : { alarms: noticeTurn(peer, market, record, targets, turnsBadOn) }),
    ...(unwashed === undefined
      ? {}
      : {
          gainedByReturn: gained(scoresOf(peer, unwashed.market).scores, difference, unwashed.accountOf),
          newcomerAdvantage: newcomerAdvantage(peer, record, scoresOf(peer, baseline).record, targets),
        }),
  };
}

const gained = (
  stayed: Float64Array,
  difference: (other: (target: number) => number) => number,
  accountOf: ReadonlyMap<number, number>,
): number => difference((target) => at(stayed, accountOf.get(target) ?? target));

function errors({ size, accounts }: Market, { ratings }: RatingRecord, scores: Float64Array): Result['error'] {
  const rated = new Set(ratings.ratee);
  const [ofBuyers, ofSellers]: [number[], number[]] = [[], []];
  for (const [id, { attacker, truth }] of accounts.entries()) {
    if (attacker || !rated.has(id)) continue;
    (id < size.buyers ? ofBuyers : ofSellers).push(Math.abs(at(scores, id) - truth));
  }
  return { sellers: mean(ofSellers), buyers: mean(ofBuyers) };
}
