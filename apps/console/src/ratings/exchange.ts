import type { Order } from '../orders/sides.js';
import type { Role } from '../orders/generated/orders.js';
import type { ExchangeQuery, HalfFragment, RatingCategory } from './generated/ratings.js';

export type Exchange = NonNullable<ExchangeQuery['ratingExchange']>;
export type RatingRules = ExchangeQuery['policy'];
export type Half = HalfFragment;
export type Other = Order['buyer'];

/** What the party that took a role is rated in. */
export const categoriesOf: Readonly<Record<Role, readonly RatingCategory[]>> = {
  BUYER: ['RESPECT', 'PAYMENT', 'CLARITY', 'REASONABLENESS', 'RESPONSIVENESS'],
  SELLER: ['ACCURACY', 'QUALITY', 'COMMUNICATION', 'TIMELINESS', 'RESPECT'],
};

export const otherRole = (role: Role): Role => (role === 'SELLER' ? 'BUYER' : 'SELLER');

export const halfBy = ({ ratingBySeller, ratingByBuyer }: Exchange, role: Role): Half | null =>
  role === 'SELLER' ? ratingBySeller : ratingByBuyer;
