import { describe, expect, it } from '@jest/globals';
import { ours } from './ours.js';
import { peers } from './peers/index.js';
import { attacks } from './simulate/attacks/index.js';
import { rowsOf, type Row } from './simulate/rows.js';
import { simulate } from './simulate/simulate.js';

/*
 * What the engine has to reach, on the market of its full size. The figures that README.md of libs/reputation shows are
 * means over four seeds; these are fewer, so that the guard is quick.
 */
const minute = 60_000;
const named = (...names: readonly string[]) => attacks.filter(({ name }) => names.includes(name));
const finder =
  (rows: readonly Row[]) =>
  (attack: string, share: number, method = ours.name): Row => {
    const found = rows.find((row) => row.attack === attack && row.share === share && row.method === method);
    if (found === undefined) throw new Error(`Nothing about ${attack} at ${share} by ${method}.`);
    return found;
  };

describe('the shipped engine', () => {
  const falseRatings = ['ballot stuffing', 'bad-mouthing', 'sybils', 'whitewashing'];
  const plan = { methods: [ours, ...peers], attacks: named(...falseRatings), shares: [0.2, 0.5], seeds: [1, 2] };
  const of = finder(rowsOf(simulate(plan)));
  const bestOfPeers = (value: (row: Row) => number, attack: string, share: number): number =>
    Math.min(...peers.map(({ name }) => value(of(attack, share, name))));

  it('costs at most .005 of error over the best of the others where nobody attacks', () => {
    expect(of('none', 0).errorSellers).toBeLessThanOrEqual(0.005 + bestOfPeers(({ errorSellers }) => errorSellers, 'none', 0));
    expect(of('none', 0).errorBuyers).toBeLessThanOrEqual(0.005 + bestOfPeers(({ errorBuyers }) => errorBuyers, 'none', 0));
  });

  it('is moved by at most .15 by ballot stuffing at 20 %', () => {
    expect(Math.abs(of('ballot stuffing', 0.2).shift ?? NaN)).toBeLessThanOrEqual(0.15);
  });

  it('is moved by at most .05 by bad-mouthing at 50 %', () => {
    expect(Math.abs(of('bad-mouthing', 0.5).shift ?? NaN)).toBeLessThanOrEqual(0.05);
  });

  it('is moved by at most .15 by sybils at 50 %', () => {
    expect(Math.abs(of('sybils', 0.5).shift ?? NaN)).toBeLessThanOrEqual(0.15);
  });

  it.each(['ballot stuffing', 'bad-mouthing', 'sybils'])('is moved less by %s than every other method', (attack) => {
    for (const share of plan.shares) {
      expect(Math.abs(of(attack, share).shift ?? NaN)).toBeLessThan(bestOfPeers(({ shift }) => Math.abs(shift ?? NaN), attack, share));
    }
  });

  it('never lets a washed account stand above an honest newcomer with as many ratings', () => {
    for (const share of plan.shares) {
      const { atReturn = NaN, later = NaN } = of('whitewashing', share).newcomerAdvantage ?? {};
      expect(atReturn).toBeLessThanOrEqual(0);
      expect(later).toBeLessThan(0);
    }
  });
});

describe('the shipped warning', () => {
  it(
    'comes within 5 bad deals of somebody who turned bad, and rarely about somebody honest',
    () => {
      const oscillation = { methods: [ours], attacks: named('oscillation'), shares: [0.2], seeds: [1] };
      const { badDealsUntilNoticed, falseAlarms } = finder(rowsOf(simulate(oscillation)))('oscillation', 0.2);
      expect(badDealsUntilNoticed.byOutlook).toBeLessThanOrEqual(5);
      expect(falseAlarms.byOutlook).toBeLessThan(0.1);
    },
    minute,
  );
});
