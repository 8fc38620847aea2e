import { hostileSellers, withAttackers, type Attack } from '../attack.js';
import { honestHalf, trueGoodness } from '../experience.js';

/**
 * Sellers build up a good name and then cheat. Attackers: sellers drawn at random; all their deals are good until three
 * quarters of the record have passed, and bad from then on. Buyers rate as they do, so most bad deals stay unsaid.
 * share: of the sellers. Targets: the attackers. The truth about them is what they are now.
 */
export const oscillation: Attack = {
  name: 'oscillation',
  targetsCheat: true,
  stage(market, share, random) {
    const turnsBadOn = 0.75 * market.size.days;
    const attackers = new Set(hostileSellers(market, share, random));
    const deals = market.deals.map((deal) => {
      if (!attackers.has(deal.seller)) return deal;
      const sellerGood = deal.day < turnsBadOn;
      return { ...deal, sellerGood, ofSeller: honestHalf(random, sellerGood) };
    });
    const accounts = market.accounts.map((account, id) => (attackers.has(id) ? { ...account, truth: trueGoodness(0) } : account));
    return {
      market: withAttackers({ ...market, accounts }, attackers, [], deals),
      baseline: market,
      targets: [...attackers],
      turnsBadOn,
    };
  },
};
