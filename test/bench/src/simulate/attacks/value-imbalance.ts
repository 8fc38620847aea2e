import { hostileSellers, withAttackers, type Attack } from '../attack.js';
import { honestHalf, trueGoodness } from '../experience.js';
import { amountSpread, medianAmount } from '../market.js';

const bigShare = 0.1;
const bigTimes = 10;
const smallTimes = 0.25;

/** A score that told buyers the truth would weigh deals by what is at stake. */
const truth =
  ((1 - bigShare) * smallTimes * trueGoodness(1) + bigShare * bigTimes * trueGoodness(0)) /
  ((1 - bigShare) * smallTimes + bigShare * bigTimes);

/**
 * Small good deals, then a big bad one. Attackers: sellers drawn at random; nine of ten deals are worth a quarter of what
 * is usual and good, the tenth ten times as much and bad.
 * share: of the sellers. Targets: the attackers. The truth about them is their goodness weighted by money.
 */
export const valueImbalance: Attack = {
  name: 'value imbalance',
  targetsCheat: true,
  stage(market, share, random) {
    const attackers = new Set(hostileSellers(market, share, random));
    const deals = market.deals.map((deal) => {
      if (!attackers.has(deal.seller)) return deal;
      const sellerGood = !random.chance(bigShare);
      const amount = random.logNormal(medianAmount * (sellerGood ? smallTimes : bigTimes), amountSpread / 2);
      return { ...deal, sellerGood, amount, ofSeller: honestHalf(random, sellerGood) };
    });
    const accounts = market.accounts.map((account, id) => (attackers.has(id) ? { ...account, truth } : account));
    return { market: withAttackers({ ...market, accounts }, attackers, [], deals), baseline: market, targets: [...attackers] };
  },
};
