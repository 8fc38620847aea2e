import { at } from '../../arrays.js';
import { withAttackers, type Attack } from '../attack.js';
import { says } from '../experience.js';
import { buyerIds } from '../market.js';

/** How often a seller gives in. */
const givesIn = 0.5;

/**
 * Buyers threaten with a bad rating. Attackers: buyers of the market with their own orders, drawn so that the wanted share
 * of them is verified; after every deal, good or bad, they ask for a rebate. Who gives in gets 5 stars, who does not 1.
 * share: of the buyers. Targets: the sellers who had such an order and did not give in; they are honest.
 */
export const extortion: Attack = {
  name: 'extortion',
  stage(market, share, random, { verifiedAttackers }) {
    const verified = (buyer: number): boolean => at(market.accounts, buyer).verified;
    const buyers = buyerIds(market);
    const wanted = Math.round(share * buyers.length);
    const checked = random.sample(buyers.filter(verified), Math.round(verifiedAttackers * wanted));
    const unchecked = random.sample(
      buyers.filter((buyer) => !verified(buyer)),
      wanted - checked.length,
    );
    const attackers = new Set([...checked, ...unchecked]);
    const targets = new Set<number>();
    const deals = market.deals.map((deal) => {
      if (!attackers.has(deal.buyer)) return deal;
      if (random.chance(givesIn)) return { ...deal, ofSeller: says(5) };
      targets.add(deal.seller);
      return { ...deal, ofSeller: says(1) };
    });
    return { market: withAttackers(market, attackers, [], deals), baseline: market, targets: [...targets] };
  },
};
