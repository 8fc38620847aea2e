import { at } from '../../arrays.js';
import { hostileSellers, withAttackers, type Attack } from '../attack.js';
import { honestHalf, trueGoodness } from '../experience.js';
import { shareOfGood, type Account, type Deal } from '../market.js';

/** So many bad ratings on record make a whitewasher leave (sellers do stop after negatives: Khopkar, Li, Resnick, EC 2005). */
const leavesAfterBad = 3;
const goodDeals = 0.2;

/**
 * Bad sellers leave and come back under a new id. Attackers: sellers drawn at random, of whose deals one in five is good;
 * after the third bad rating the next order goes to an account opened that day, not verified.
 * share: of the sellers. Targets: the last account of each who came back at least once. They are compared with honest
 * newcomers: the same market in which somebody of the market's usual quality, drawn anew, makes the deals of that account.
 */
export const whitewashing: Attack = {
  name: 'whitewashing',
  targetsCheat: true,
  stage(market, share, random) {
    const attackers = hostileSellers(market, share, random);
    const bad = new Set(attackers);
    const ids = new Map(attackers.map((seller) => [seller, seller]));
    const badRatings = new Map<number, number>();
    const added: Account[] = [];

    const stayed = market.deals.map((deal): Deal => {
      if (!bad.has(deal.seller)) return deal;
      const sellerGood = random.chance(goodDeals);
      return { ...deal, sellerGood, ofSeller: honestHalf(random, sellerGood) };
    });
    const washed = stayed.map((deal): Deal => {
      let id = ids.get(deal.seller);
      if (id === undefined) return deal;
      if ((badRatings.get(id) ?? 0) >= leavesAfterBad) {
        id = market.accounts.length + added.length;
        ids.set(deal.seller, id);
        added.push({ verified: false, registeredDay: deal.day, truth: trueGoodness(goodDeals), attacker: true });
      }
      if (deal.ofSeller.said && deal.ofSeller.stars <= 2) badRatings.set(id, (badRatings.get(id) ?? 0) + 1);
      return { ...deal, seller: id };
    });

    const accountOf = new Map([...ids].filter(([first, last]) => first !== last).map(([first, last]) => [last, first]));
    const newcomers = new Map([...accountOf.keys()].map((id) => [id, shareOfGood.seller(random)]));
    const withNewcomers = washed.map((deal): Deal => {
      const quality = newcomers.get(deal.seller);
      if (quality === undefined) return deal;
      const sellerGood = random.chance(quality);
      return { ...deal, sellerGood, ofSeller: honestHalf(random, sellerGood) };
    });
    const honest = added.map((account, index): Account => {
      const quality = newcomers.get(market.accounts.length + index);
      return quality === undefined ? account : { ...account, truth: trueGoodness(quality), attacker: false };
    });
    const accounts = market.accounts.map((account, id) =>
      bad.has(id) ? { ...at(market.accounts, id), truth: trueGoodness(goodDeals) } : account,
    );
    const start = { ...market, accounts };
    return {
      market: withAttackers(start, bad, added, washed),
      baseline: withAttackers(start, bad, honest, withNewcomers),
      targets: [...accountOf.keys()],
      unwashed: { market: withAttackers(start, bad, [], stayed), accountOf },
    };
  },
};
