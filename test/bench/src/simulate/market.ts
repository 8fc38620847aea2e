import { at } from '../arrays.js';
import { honestHalf, trueGoodness, type Half } from './experience.js';
import { Random } from './random.js';

export interface MarketSize {
  readonly buyers: number;
  readonly sellers: number;
  readonly orders: number;
  /** Length of the record in days. */
  readonly days: number;
}

export const marketSize: MarketSize = { buyers: 2_000, sellers: 300, orders: 20_000, days: 730 };

export interface Account {
  readonly verified: boolean;
  readonly registeredDay: number;
  /** What a score should tell: expected y in [0, 1] of the party's deals now. */
  readonly truth: number;
  readonly attacker: boolean;
}

/** One deal, dated by the day its rating exchange was revealed: what is still sealed is hidden from every method alike. */
export interface Deal {
  readonly id: number;
  readonly buyer: number;
  readonly seller: number;
  readonly day: number;
  readonly amount: number;
  /** Whether the seller did well, and the buyer. */
  readonly sellerGood: boolean;
  readonly buyerGood: boolean;
  /** What the buyer has to say about the seller, and the seller about the buyer. */
  readonly ofSeller: Half;
  readonly ofBuyer: Half;
}

/** Accounts are buyers, then sellers, then whoever an attack added. Deals are by day. */
export interface Market {
  readonly size: MarketSize;
  readonly accounts: readonly Account[];
  readonly deals: readonly Deal[];
}

export const buyerIds = ({ size }: Market): number[] => Array.from({ length: size.buyers }, (_, index) => index);
export const sellerIds = ({ size }: Market): number[] => Array.from({ length: size.sellers }, (_, index) => size.buyers + index);

/** Shares of honest people whom the host vouches for. Sellers must be traceable in the EU (DSA, Art. 30), buyers need not be. */
export const verifiedShare = { buyer: 0.4, seller: 0.8 };

/** One seller in so many is bad. */
const badSellers = 0.1;

/**
 * Share of good deals: nine of ten sellers Beta(9, 1) (mean .90), the tenth Beta(2, 4) (mean .33), so that there is somebody
 * to warn of; buyers Beta(9, 1). Stars then average 4.3 to 4.4, and the response bias alone lifts bad sellers by about .1.
 */
export const shareOfGood = {
  seller: (random: Random): number => (random.chance(badSellers) ? random.beta(2, 4) : random.beta(9, 1)),
  buyer: (random: Random): number => random.beta(9, 1),
};

/** Few parties make most of the orders: weights are log-normal with these σ. */
const activitySpread = 1;
/** How often a buyer goes back to a seller of an earlier good deal. */
const comesBack = 0.2;
export const medianAmount = 40;
export const amountSpread = 1;

/** A market without any attack. The same seed gives the same market. */
export function honestMarket(seed: number, size: MarketSize = marketSize): Market {
  const random = new Random(seed, 'market');
  const accounts: Account[] = [];
  const quality: number[] = [];
  const open = (role: 'buyer' | 'seller'): void => {
    const good = shareOfGood[role](random);
    quality.push(good);
    accounts.push({
      verified: random.chance(verifiedShare[role]),
      // Half of them were there before the record begins, the others come during its first four fifths.
      registeredDay: random.chance(0.5) ? random.between(-size.days, 0) : random.between(0, 0.8 * size.days),
      truth: trueGoodness(good),
      attacker: false,
    });
  };
  for (let index = 0; index < size.buyers; index += 1) open('buyer');
  for (let index = 0; index < size.sellers; index += 1) open('seller');

  const buyersByActivity = cumulatedWeights(random, size.buyers);
  const sellersByActivity = cumulatedWeights(random, size.sellers);
  const days = Array.from({ length: size.orders }, () => random.between(0, size.days)).sort((a, b) => a - b);
  const isOpen = (account: number, day: number): boolean => at(accounts, account).registeredDay <= day;
  const likedSellers: number[][] = accounts.map(() => []);

  const deals = days.map((day, id): Deal => {
    let buyer = random.pickByWeight(buyersByActivity);
    while (!isOpen(buyer, day)) buyer = random.pickByWeight(buyersByActivity);
    const liked = at(likedSellers, buyer);
    let seller = size.buyers + random.pickByWeight(sellersByActivity);
    while (!isOpen(seller, day)) seller = size.buyers + random.pickByWeight(sellersByActivity);
    if (liked.length > 0 && random.chance(comesBack)) seller = random.pick(liked);
    const amount = random.logNormal(medianAmount, amountSpread);
    const sellerGood = random.chance(at(quality, seller));
    const buyerGood = random.chance(at(quality, buyer));
    if (sellerGood) liked.push(seller);
    const ofSeller = honestHalf(random, sellerGood);
    return { id, buyer, seller, day, amount, sellerGood, buyerGood, ofSeller, ofBuyer: honestHalf(random, buyerGood) };
  });
  return { size, accounts, deals };
}

function cumulatedWeights(random: Random, count: number): Float64Array {
  let sum = 0;
  return Float64Array.from({ length: count }, () => (sum += random.logNormal(1, activitySpread)));
}
