import { hostileAccounts, madeUpDeal, withAttackers, worstSellers, type Attack } from '../attack.js';
import { says } from '../experience.js';

const burstDays = 14;

/**
 * The worst tenth of the sellers open accounts of their own and throw them away. Attackers: accounts opened on the day of
 * their first order, each with one or two made-up orders at one target, rated 5, all within two weeks of the last quarter.
 * share: of all accounts that buy. Targets: those sellers.
 */
export const sybils: Attack = {
  name: 'sybils',
  stage(market, share, random, options) {
    const { days } = market.size;
    const targets = worstSellers(market);
    const burst = new Map(targets.map((seller) => [seller, random.between(0.75 * days, days - burstDays)]));
    const openedOn: number[] = [];
    const owners: number[] = [];
    const accounts = hostileAccounts(market, share, random, options, () => {
      const owner = random.pick(targets);
      const day = (burst.get(owner) ?? 0) + random.between(0, burstDays - 2);
      owners.push(owner);
      openedOn.push(day);
      return day;
    });
    let id = market.deals.length;
    const deals = owners.flatMap((seller, index) => {
      const buyer = market.accounts.length + index;
      const opened = openedOn[index] ?? 0;
      return Array.from({ length: random.chance(0.5) ? 2 : 1 }, () =>
        madeUpDeal(random, { id: id++, buyer, seller, day: opened + random.between(0, 2) }, says(5)),
      );
    });
    return { market: withAttackers(market, new Set(targets), accounts, [...market.deals, ...deals]), baseline: market, targets };
  },
};
