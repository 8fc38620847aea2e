import type { OrderId, PartyId, Role } from '@evenhand/platform';
import { awaited, type Effect, type Rules } from './effect.js';
import type { OrderFacts } from './facts.js';

type RatingEvent =
  | 'rating-exchange.opened'
  | 'rating-exchange.reminded'
  | 'rating-exchange.revealed'
  | 'rating-exchange.lapsed'
  | 'rating.submitted'
  | 'rating.replied'
  | 'rating.removed'
  | 'rating.restored'
  | 'rating-removal.kept'
  | 'held-back-text.released'
  | 'held-back-text.removed';

const roles: readonly Role[] = ['SELLER', 'BUYER'];

const partyIn = ({ sellerId, buyerId }: OrderFacts, role: Role): PartyId => (role === 'SELLER' ? sellerId : buyerId);

/** Once the two do not want to hear of each other any more, nobody is asked for a word about the other. */
function ratingAwaited(orderId: OrderId, order: OrderFacts, role: Role) {
  const isAwaited = !order.isSettled && !order.spoke.includes(role) && order.contactIsOpen;
  return isAwaited ? { thing: awaited.rating(orderId), until: order.closesAt } : undefined;
}

/** Of a sealed half nobody learns more than that it is there, and once only: not what it says, not that it was edited. */
export const ratingRules: Pick<Rules, RatingEvent> = {
  'rating-exchange.opened': ({ orderId }, { order }) =>
    order === null
      ? []
      : roles.map((role) => ({
          tell: partyIn(order, role),
          kind: 'RATING_POSSIBLE',
          data: { orderId },
          awaits: ratingAwaited(orderId, order, role),
        })),
  'rating-exchange.reminded': ({ orderId, role, daysLeft }, { order }) =>
    order === null || ratingAwaited(orderId, order, role) === undefined
      ? []
      : [{ tell: partyIn(order, role), kind: 'RATING_REMINDER', data: { orderId, daysLeft } }],
  'rating.submitted': ({ orderId, authorRole, revision }, { order }) => {
    if (order === null || revision > 1) return [];
    const other = partyIn(order, authorRole === 'SELLER' ? 'BUYER' : 'SELLER');
    const halfIsThere: Effect = { tell: other, kind: 'OTHER_SIDE_RATED', data: { orderId } };
    // The second half reveals both, which is told by itself.
    return [{ settle: awaited.rating(orderId), of: partyIn(order, authorRole) }, ...(order.isSettled ? [] : [halfIsThere])];
  },
  'rating-exchange.revealed': ({ orderId, sellerId, buyerId }) => [
    { settle: awaited.rating(orderId) },
    ...[sellerId, buyerId].map((tell): Effect => ({ tell, kind: 'RATINGS_REVEALED', data: { orderId } })),
  ],
  'rating-exchange.lapsed': ({ orderId }) => [{ settle: awaited.rating(orderId) }],
  'rating.replied': ({ ratingId }, { rating }) =>
    rating === null ? [] : [{ tell: rating.authorId, kind: 'RATING_REPLIED', data: { ratingId } }],
  'rating.removed': ({ ratingId, authorId, subjectId }) => [
    { tell: authorId, kind: 'OWN_RATING_REMOVED', data: { ratingId } },
    { tell: subjectId, kind: 'RATING_ABOUT_YOU_REMOVED', data: { ratingId } },
  ],
  'rating.restored': ({ ratingId, authorId, subjectId }) => [
    { tell: authorId, kind: 'OWN_RATING_RESTORED', data: { ratingId } },
    { tell: subjectId, kind: 'RATING_ABOUT_YOU_RESTORED', data: { ratingId } },
  ],
  // The author was not told of the request: nothing happened to the rating.
  'rating-removal.kept': ({ ratingId, subjectId }) => [{ tell: subjectId, kind: 'RATING_KEPT', data: { ratingId } }],
  // Whose text it is: a comment of the author, or the reply of the rated party.
  'held-back-text.released': ({ ratingId, subjectId }) => [{ tell: subjectId, kind: 'OWN_TEXT_RELEASED', data: { ratingId } }],
  'held-back-text.removed': ({ ratingId, subjectId }) => [{ tell: subjectId, kind: 'OWN_TEXT_REMOVED', data: { ratingId } }],
};
