import { at } from '../../arrays.js';
import { hostileAccounts, madeUpDeal, withAttackers, worstSellers, type Attack } from '../attack.js';
import { says, starsFelt } from '../experience.js';
import { medianAmount, amountSpread, sellerIds, type Deal } from '../market.js';

const honestOrdersEach = 6;
const ringOrdersEach = 4;

/**
 * Buyers and the worst tenth of the sellers praise each other, and hide it. Attackers: accounts as old as anybody's, each
 * with 6 real orders at sellers drawn at random, always rated and honestly, and 4 made-up orders at the ring's sellers,
 * rated 5, all spread over the whole record.
 * share: of all accounts that buy. Targets: the ring's sellers.
 */
export const camouflagedRing: Attack = {
  name: 'ring with camouflage',
  stage(market, share, random, options) {
    const { days } = market.size;
    const targets = worstSellers(market);
    const sellers = sellerIds(market);
    const likelihoodOfGood = goodShares(market.deals);
    const members = hostileAccounts(market, share, random, options, () => random.between(-days, 0));
    let id = market.deals.length;
    const deals = members.flatMap((_, index) => {
      const buyer = market.accounts.length + index;
      const praise = Array.from({ length: ringOrdersEach }, () =>
        madeUpDeal(random, { id: id++, buyer, seller: random.pick(targets), day: random.between(0, days) }, says(5)),
      );
      const camouflage = Array.from({ length: honestOrdersEach }, (): Deal => {
        const seller = random.pick(sellers);
        const sellerGood = random.chance(likelihoodOfGood.get(seller) ?? 0.8);
        const day = random.between(Math.max(0, at(market.accounts, seller).registeredDay), days);
        const amount = random.logNormal(medianAmount, amountSpread);
        const ofSeller = says(starsFelt(random, sellerGood));
        return { id: id++, buyer, seller, day, amount, sellerGood, buyerGood: true, ofSeller, ofBuyer: says(starsFelt(random, true)) };
      });
      return [...praise, ...camouflage];
    });
    return { market: withAttackers(market, new Set(targets), members, [...market.deals, ...deals]), baseline: market, targets };
  },
};

/** Per seller the share of deals that went well, drawn a little towards .8. */
function goodShares(deals: readonly Deal[]): Map<number, number> {
  const counts = new Map<number, { good: number; all: number }>();
  for (const { seller, sellerGood } of deals) {
    const { good, all } = counts.get(seller) ?? { good: 0.8, all: 1 };
    counts.set(seller, { good: good + (sellerGood ? 1 : 0), all: all + 1 });
  }
  return new Map([...counts].map(([seller, { good, all }]) => [seller, good / all]));
}
