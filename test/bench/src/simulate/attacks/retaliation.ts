import { hostileSellers, withAttackers, type Attack } from '../attack.js';
import { says } from '../experience.js';
import { isBad } from '../../rating-record.js';

/** Of the buyers who would have spoken badly, so many still dare. */
const stillDares = 0.5;

/**
 * Sellers pay back bad ratings, as where ratings are not blind or the buyer had complained before (in the Bitcoin-OTC
 * network 95 % of the answers to a negative are negative). Attackers: sellers drawn at random; they give 1 star to every
 * buyer who rates them badly, and half of those who would have do not dare to.
 * share: of the sellers. Targets: the buyers who were paid back; they are honest.
 */
export const retaliation: Attack = {
  name: 'retaliation',
  stage(market, share, random) {
    const attackers = new Set(hostileSellers(market, share, random));
    const targets = new Set<number>();
    const deals = market.deals.map((deal) => {
      const { stars, said } = deal.ofSeller;
      if (!attackers.has(deal.seller) || !said || !isBad(stars)) return deal;
      if (!random.chance(stillDares)) return { ...deal, ofSeller: { stars, said: false } };
      targets.add(deal.buyer);
      return { ...deal, ofBuyer: says(1) };
    });
    return { market: withAttackers(market, attackers, [], deals), baseline: market, targets: [...targets] };
  },
};
