import { describe, expect, it } from '@jest/globals';
import { aRecord, type Line } from '../peers/a-record.js';
import { plainMean } from '../peers/means.js';
import { isBad, recordUntil, type RatingRecord } from '../rating-record.js';
import { attackDefaults, type Staged } from './attack.js';
import { attacks } from './attacks/index.js';
import { trueGoodness } from './experience.js';
import { honestMarket, verifiedShare, type Market, type MarketSize } from './market.js';
import { newcomerAdvantage } from './newcomers.js';
import { alarmingOutlook, censoredMedian, noticeTurn } from './notice.js';
import { Random } from './random.js';
import { simulate, type Result } from './simulate.js';
import { rowsOf } from './rows.js';
import { noBetterThanMean } from './limits.js';
import { resultTable } from './table.js';
import { toRecord } from './to-record.js';

const size: MarketSize = { buyers: 400, sellers: 60, orders: 4_000, days: 730 };
const market = honestMarket(1, size);
const stage = (name: string, share: number, options = attackDefaults): Staged => {
  const attack = attacks.find((each) => each.name === name);
  if (attack === undefined) throw new Error(`No attack ${name}`);
  return attack.stage(market, share, new Random(1, name), options);
};
const added = (staged: Staged): number => staged.market.accounts.length - market.accounts.length;
const attackers = ({ accounts }: Market): number => accounts.filter(({ attacker }) => attacker).length;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the honest market', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(honestMarket(1, size)).toEqual(market);
    expect(honestMarket(2, size).deals).not.toEqual(market.deals);
  });

  it('has no attackers, as many parties and orders as asked for, and nobody who deals before coming', () => {
    expect(attackers(market)).toBe(0);
    expect(market.accounts).toHaveLength(size.buyers + size.sellers);
    expect(market.deals).toHaveLength(size.orders);
    for (const { buyer, seller, day } of market.deals) {
      expect(market.accounts[buyer]?.registeredDay).toBeLessThanOrEqual(day);
      expect(market.accounts[seller]?.registeredDay).toBeLessThanOrEqual(day);
    }
  });

  it('verifies the shares it says, and its stars follow the truth', () => {
    const verified = market.accounts.slice(0, size.buyers).filter((account) => account.verified).length;
    expect(Math.abs(verified / size.buyers - verifiedShare.buyer)).toBeLessThan(0.08);
    const felt = mean(market.deals.map(({ ofSeller }) => (ofSeller.stars - 1) / 4));
    const true_ = mean(market.deals.map(({ seller }) => market.accounts[seller]?.truth ?? Number.NaN));
    expect(Math.abs(felt - true_)).toBeLessThan(0.015);
    expect(trueGoodness(1)).toBeGreaterThan(trueGoodness(0) + 0.6);
  });

  it('hears less from the dissatisfied', () => {
    const rate = (bad: boolean): number =>
      mean(market.deals.filter(({ ofSeller }) => isBad(ofSeller.stars) === bad).map(({ ofSeller }) => Number(ofSeller.said)));
    expect(rate(true)).toBeLessThan(rate(false) - 0.1);
  });
});

describe('the record', () => {
  const record = toRecord(market);

  it('holds each half once, as a rating or as silence, by day', () => {
    expect(record.ratings.length + record.silences.length).toBe(2 * size.orders);
    expect([...record.ratings.day]).toEqual([...record.ratings.day].sort((a, b) => a - b));
    expect([...record.silences.day]).toEqual([...record.silences.day].sort((a, b) => a - b));
  });

  it('can be cut at a day', () => {
    const past = recordUntil(record, 100);
    expect(past.ratings.length).toBe(record.ratings.day.filter((day) => day <= 100).length);
    expect(past.silences.length).toBe(record.silences.day.filter((day) => day <= 100).length);
    expect(past.ratings.stars).toHaveLength(past.ratings.length);
    expect(past.now).toBe(100);
  });
});

describe('every attack', () => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))(
    'is the same for the same seed, and grows with its share: %s',
    (name, attack) => {
      const twice = [0, 1].map(() => attack.stage(market, 0.2, new Random(7, name), attackDefaults));
      expect(twice[0]).toEqual(twice[1]);
      const counts = [0.05, 0.2, 0.5].map((share) => attackers(stage(name, share).market));
      expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
    },
  );

  it.each(attacks.map(({ name }) => [name]))('leaves honest parties as they are, and ids of deals unique: %s', (name) => {
    const staged = stage(name, 0.2);
    expect(new Set(staged.market.deals.map(({ id }) => id)).size).toBe(staged.market.deals.length);
    for (const [id, account] of market.accounts.entries()) {
      if (staged.market.accounts[id]?.attacker === false) expect(staged.market.accounts[id]).toEqual(account);
    }
    expect(staged.targets.length).toBeGreaterThan(0);
    for (const target of staged.targets) expect(staged.baseline.accounts[target]).toBeDefined();
  });
});

describe('shares', () => {
  it.each(['ballot stuffing', 'bad-mouthing', 'ring with camouflage', 'sybils'])('of accounts that buy are those of %s', (name) => {
    for (const share of [0.05, 0.2, 0.5])
      expect(added(stage(name, share)) / (added(stage(name, share)) + size.buyers)).toBeCloseTo(share, 2);
    expect(stage(name, 0.2).targets).toHaveLength(size.sellers / 10);
  });

  it.each(['oscillation', 'value imbalance', 'whitewashing', 'retaliation'])('of sellers are those of %s', (name) => {
    const sellers = stage(name, 0.2).market.accounts.slice(size.buyers, size.buyers + size.sellers);
    expect(sellers.filter(({ attacker }) => attacker)).toHaveLength(size.sellers / 5);
  });

  it('of buyers are those of extortion, and as many of them are verified as asked for', () => {
    const buyers = stage('extortion', 0.2, { verifiedAttackers: 0.3 }).market.accounts.slice(0, size.buyers);
    expect(buyers.filter(({ attacker }) => attacker)).toHaveLength(80);
    expect(buyers.filter(({ attacker, verified }) => attacker && verified)).toHaveLength(24);
  });

  it('of verified attackers are kept', () => {
    const hostile = stage('sybils', 0.5, { verifiedAttackers: 0.3 }).market.accounts.slice(market.accounts.length);
    expect(Math.abs(mean(hostile.map(({ verified }) => Number(verified))) - 0.3)).toBeLessThan(0.07);
  });
});

describe('single attacks', () => {
  it('oscillators are good until they turn, and bad from then on', () => {
    const { market: attacked, targets, turnsBadOn = 0 } = stage('oscillation', 0.2);
    const theirs = attacked.deals.filter(({ seller }) => targets.includes(seller));
    expect(theirs.every(({ day, sellerGood }) => sellerGood === day < turnsBadOn)).toBe(true);
  });

  it('whitewashers come back as accounts opened that day, in the baseline somebody honest does', () => {
    const { market: attacked, baseline, targets, unwashed } = stage('whitewashing', 0.2);
    for (const target of targets) {
      const theirs = attacked.deals.filter(({ seller }) => seller === target);
      expect(attacked.accounts[target]?.registeredDay).toBe(theirs[0]?.day);
      expect(baseline.accounts[target]?.attacker).toBe(false);
      expect(baseline.deals.filter(({ seller }) => seller === target)).toHaveLength(theirs.length);
      expect(unwashed?.accountOf.get(target)).toBeLessThan(market.accounts.length);
    }
  });

  it('only buyers who spoke badly are paid back', () => {
    const { market: attacked, targets } = stage('retaliation', 0.5);
    const paidBack = attacked.deals.filter(({ ofBuyer }, index) => ofBuyer !== market.deals[index]?.ofBuyer);
    expect(paidBack.every(({ ofSeller, ofBuyer }) => ofSeller.said && isBad(ofSeller.stars) && ofBuyer.stars === 1)).toBe(true);
    expect(new Set(paidBack.map(({ buyer }) => buyer))).toEqual(new Set(targets));
  });
});

describe('a simulation', () => {
  const plan = { methods: [plainMean], attacks, shares: [0.2], seeds: [1], size };
  const results = simulate(plan);
  const of = (attack: string) => results.find((each) => each.attack === attack);

  it('gives the same figures each time', () => {
    expect(simulate(plan)).toEqual(results);
  });

  it('shows that the mean is moved by attacks in the direction they want', () => {
    expect(of('ballot stuffing')?.shift).toBeGreaterThan(0.2);
    expect(of('sybils')?.shift).toBeGreaterThan(0.1);
    expect(of('ring with camouflage')?.shift).toBeGreaterThan(0.1);
    expect(of('bad-mouthing')?.shift).toBeLessThan(-0.4);
    expect(of('extortion')?.shift).toBeLessThan(-0.05);
    expect(of('retaliation')?.shift).toBeLessThan(-0.05);
    expect(of('value imbalance')?.overrated).toBeGreaterThan(0.3);
    expect(of('whitewashing')?.gainedByReturn).toBeDefined();
    expect(of('oscillation')?.alarms?.byScore.share).toBeGreaterThan(0);
    expect(of('none')?.error.sellers).toBeLessThan(0.1);
  });

  it('tells after every attack × share × seed how far it is', () => {
    const told: number[] = [];
    simulate({ ...plan, attacks: attacks.slice(0, 2), shares: [0.05, 0.2], seeds: [1, 2] }, (done) => told.push(done));
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('counts bad deals until half of the targets were noticed, censored ones as longer than watched', () => {
    const seen = (...values: readonly number[]) => values.map((value) => ({ value, seen: true }));
    expect(censoredMedian(seen(1, 2, 3, 4))).toBe(2);
    // After 1: ¾. The one watched for 1 only leaves two at risk of 5: ⅜.
    expect(censoredMedian([...seen(1, 5, 6), { value: 1, seen: false }])).toBe(5);
    expect(censoredMedian([...seen(1), { value: 3, seen: false }, { value: 4, seen: false }])).toBe(Infinity);
  });
});

describe('a washed account beside an honest newcomer', () => {
  // Sellers 10 and 11 come back; who has their place in the baseline is honest. Somebody else is rated before them all.
  const other: Line = [0, 12, 3];
  const washed = aRecord([other, [1, 10, 1], [2, 10, 5], [3, 10, 5], [1, 11, 2], [4, 12, 5]], 13);
  const honest = aRecord([other, [1, 10, 5], [2, 10, 1], [3, 10, 5], [1, 11, 5], [4, 12, 5]], 13);

  it('is compared at the same number of ratings, by hand', () => {
    // None: both have the mean of all. 1: (0 − 1 + .25 − 1)/2. 2 and 3, where only 10 has as many: .5 − .5 and 2/3 − 2/3.
    expect(newcomerAdvantage(plainMean, washed, honest, [10, 11])).toEqual({ atReturn: 0, later: 0 });
    expect(newcomerAdvantage(plainMean, washed, honest, [11])).toEqual({ atReturn: 0, later: -0.75 });
    expect(newcomerAdvantage(plainMean, honest, washed, [10, 11]).later).toBe(0.875);
  });

  it('has an advantage where a method knows the old name', () => {
    const nepotism = {
      name: 'nepotism',
      score: ({ ratings }: RatingRecord) => new Float64Array(13).fill(ratings.stars.includes(2) ? 1 : 0.5),
    };
    expect(newcomerAdvantage(nepotism, aRecord([[0, 1, 2]], 13), honest, [10]).atReturn).toBe(0.5);
  });

  it('is not compared where nobody came back', () => {
    expect(newcomerAdvantage(plainMean, washed, honest, [])).toEqual({ atReturn: NaN, later: NaN });
  });
});

describe('a warning', () => {
  it('comes when a bad end has become three times as likely, and likely enough, and not before', () => {
    const { market: attacked, targets, turnsBadOn = 0 } = stage('oscillation', 0.2);
    const share = (before: number, after: number): number => {
      const outlook = ({ parties, now }: RatingRecord) => new Float64Array(parties).fill(now > turnsBadOn ? after : before);
      const peer = { name: 'all alike', score: ({ parties }: RatingRecord) => new Float64Array(parties), outlook };
      return noticeTurn(peer, attacked, toRecord(attacked), targets, turnsBadOn).byOutlook?.share ?? NaN;
    };
    const { times, atLeast } = alarmingOutlook;
    expect(share(atLeast / times, atLeast)).toBe(1);
    expect(share(atLeast / times, atLeast - 0.01)).toBe(0);
    expect(share(atLeast / times + 0.01, atLeast)).toBe(0);
    expect(share(0.9, 0.95)).toBe(0);
  });
});

describe('the summary of results', () => {
  const result: Result = {
    ...{ attack: 'bad-mouthing', share: 0.2, seed: 1, method: 'mean', error: { sellers: 0.1, buyers: 0.2 }, shift: -0.5, overrated: -0.4 },
  };
  const noticed = (badDeals: number, falseAlarms: number) => ({ byScore: { badDeals, share: 1, falseAlarms } });
  const rows = rowsOf([
    result,
    { ...result, seed: 2, shift: -0.3, alarms: noticed(4, 0.1), newcomerAdvantage: { atReturn: 0, later: -0.25 } },
    { ...result, method: 'ours', shift: 0.4 },
    { ...result, method: 'theirs', shift: -0.39, alarms: noticed(Infinity, 0) },
    { ...result, method: 'nobody attacked', shift: NaN },
  ]);

  it('has one row an attack, share and method: means over the seeds, null where something does not apply', () => {
    expect(rows.map(({ method }) => method)).toEqual(['mean', 'ours', 'theirs', 'nobody attacked']);
    expect(rows[0]).toMatchObject({ shift: -0.4, badDealsUntilNoticed: { byScore: 4, byOutlook: null }, falseAlarms: { byScore: 0.1 } });
    expect(rows[0]?.newcomerAdvantage).toEqual({ atReturn: 0, later: -0.25 });
    expect(rows[1]).toMatchObject({ gainedByReturn: null, newcomerAdvantage: null });
    expect(rows[3]?.shift).toBeNull();
  });

  it('is a table of what there is to say', () => {
    const [head, , ...lines] = resultTable(rows).split('\n');
    expect(head).toMatch(/attack .* shift .* score falls .* at return, later/);
    expect(head).not.toMatch(/outlook|gained/);
    expect(lines[0]).toMatch(/\| bad-mouthing \| 20 % +\| mean .*\| -\.400 +\| -\.400 +\| 4\.000 \(\.100\) +\| \.000, -\.250/);
    expect(lines[2]).toMatch(/∞ \(\.000\)/);
    expect(
      new Set(
        resultTable(rows)
          .split('\n')
          .map(({ length }) => length),
      ).size,
    ).toBe(1);
  });

  it('tells where a method is moved as far as the mean, in either direction', () => {
    expect(noBetterThanMean(rows, 'ours')).toEqual([rows[1]]);
    expect(noBetterThanMean(rows, 'theirs')).toEqual([]);
    expect(noBetterThanMean(rows, 'nobody attacked')).toEqual([]);
    const cheats = rows.map((row) => ({ ...row, attack: 'oscillation' }));
    expect(noBetterThanMean(cheats, 'ours')).toEqual([]);
  });
});
