import { hostileAccounts, madeUpDeal, withAttackers, worstSellers, type Attack } from '../attack.js';
import { says } from '../experience.js';

/** As many orders as an ordinary buyer of the market has. */
const ordersEach = 10;

/**
 * The worst tenth of the sellers buy praise. Attackers: accounts that do nothing else, each with 10 made-up orders at
 * targets drawn at random, rated 5, within half a year; opened in the four months before it.
 * share: of all accounts that buy. Targets: those sellers.
 */
export const ballotStuffing: Attack = {
  name: 'ballot stuffing',
  stage(market, share, random, options) {
    const { days } = market.size;
    const targets = worstSellers(market);
    const stuffers = hostileAccounts(market, share, random, options, () => days / 2 - random.between(0, 120));
    const stuffed = stuffers.flatMap((_, index) =>
      Array.from({ length: ordersEach }, (__, order) => {
        const id = market.deals.length + index * ordersEach + order;
        const buyer = market.accounts.length + index;
        return madeUpDeal(random, { id, buyer, seller: random.pick(targets), day: days / 2 + random.between(0, 180) }, says(5));
      }),
    );
    return { market: withAttackers(market, new Set(targets), stuffers, [...market.deals, ...stuffed]), baseline: market, targets };
  },
};
