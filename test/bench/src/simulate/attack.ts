import { says, trueGoodness, type Half } from './experience.js';
import { amountSpread, medianAmount, sellerIds, type Account, type Deal, type Market } from './market.js';
import type { Random } from './random.js';
import { at } from '../arrays.js';

export interface AttackOptions {
  /** Share of the attackers' buyer accounts that the host vouches for. */
  readonly verifiedAttackers: number;
}

/** One of twenty attackers got through the host's checks, unless an experiment says otherwise. */
export const attackDefaults: AttackOptions = { verifiedAttackers: 0.05 };

export interface Attack {
  readonly name: string;
  /** The targets are the attackers themselves: a score that falls tells the truth about them. */
  readonly targetsCheat?: true;
  /** @param share what it is a share of is said at each attack */
  stage(market: Market, share: number, random: Random, options: AttackOptions): Staged;
}

export interface Staged {
  readonly market: Market;
  /** What the scores of the targets are compared with: the same market of the same seed without the attack. */
  readonly baseline: Market;
  /** Account numbers that mean the same party in `market` and `baseline`. */
  readonly targets: readonly number[];
  /** Where targets change for the worse: from which day on all their deals are bad. */
  readonly turnsBadOn?: number;
  /** Where targets came back under a new id: the same deals had they stayed, and the account each would have kept. */
  readonly unwashed?: { readonly market: Market; readonly accountOf: ReadonlyMap<number, number> };
}

/** Every tenth seller is a target. */
const targetShare = 0.1;

/** The sellers with most to gain from false praise. */
export function worstSellers(market: Market): number[] {
  const truth = (seller: number): number => at(market.accounts, seller).truth;
  return sellerIds(market)
    .sort((a, b) => truth(a) - truth(b))
    .slice(0, targetShare * market.size.sellers);
}

/** Sellers of the better half, drawn at random: a competitor slanders somebody worth slandering. */
export function goodSellers(market: Market, random: Random): number[] {
  const truth = (seller: number): number => at(market.accounts, seller).truth;
  const better = sellerIds(market)
    .sort((a, b) => truth(b) - truth(a))
    .slice(0, market.size.sellers / 2);
  return random.sample(better, targetShare * market.size.sellers);
}

/**
 * New accounts of attackers who buy, so many that they are this share of all accounts that buy: at .5 there is one for
 * each honest buyer.
 */
export function hostileAccounts(
  market: Market,
  share: number,
  random: Random,
  { verifiedAttackers }: AttackOptions,
  registered: () => number,
): Account[] {
  const count = Math.round((share / (1 - share)) * market.size.buyers);
  return Array.from({ length: count }, () => ({
    verified: random.chance(verifiedAttackers),
    registeredDay: registered(),
    truth: trueGoodness(1),
    attacker: true,
  }));
}

/** A made-up order: the money goes round in a circle, so amounts look like everybody's. The seller always praises the buyer. */
export function madeUpDeal(random: Random, parts: Pick<Deal, 'id' | 'buyer' | 'seller' | 'day'>, ofSeller: Half): Deal {
  const amount = random.logNormal(medianAmount, amountSpread);
  return { ...parts, amount, sellerGood: true, buyerGood: true, ofSeller, ofBuyer: says(5) };
}

export const withAttackers = (
  market: Market,
  attackers: ReadonlySet<number>,
  added: readonly Account[],
  deals: readonly Deal[],
): Market => ({
  ...market,
  accounts: [...market.accounts.map((account, id) => (attackers.has(id) ? { ...account, attacker: true } : account)), ...added],
  deals,
});

/** This share of the sellers, for attacks in which sellers are the attackers. */
export const hostileSellers = (market: Market, share: number, random: Random): number[] =>
  random.sample(sellerIds(market), Math.round(share * market.size.sellers));
