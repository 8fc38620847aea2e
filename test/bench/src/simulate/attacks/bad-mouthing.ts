import { goodSellers, hostileAccounts, madeUpDeal, withAttackers, type Attack } from '../attack.js';
import { says } from '../experience.js';

/** As many orders as an ordinary buyer of the market has. */
const ordersEach = 10;

/**
 * A tenth of the sellers, of the better half, are slandered. Attackers: accounts that do nothing else, each with 10 orders
 * at targets drawn at random, rated 1, within half a year; opened in the four months before it.
 * share: of all accounts that buy. Targets: those sellers; they are honest.
 */
export const badMouthing: Attack = {
  name: 'bad-mouthing',
  stage(market, share, random, options) {
    const { days } = market.size;
    const targets = goodSellers(market, random);
    const slanderers = hostileAccounts(market, share, random, options, () => days / 2 - random.between(0, 120));
    const slander = slanderers.flatMap((_, index) =>
      Array.from({ length: ordersEach }, (__, order) => {
        const id = market.deals.length + index * ordersEach + order;
        const buyer = market.accounts.length + index;
        return madeUpDeal(random, { id, buyer, seller: random.pick(targets), day: days / 2 + random.between(0, 180) }, says(1));
      }),
    );
    return { market: withAttackers(market, new Set(), slanderers, [...market.deals, ...slander]), baseline: market, targets };
  },
};
