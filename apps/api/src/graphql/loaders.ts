import type { Evenhand } from '@evenhand/composition';
import type { Order } from '@evenhand/orders';
import type { Party } from '@evenhand/parties';
import type { NoServeEntry } from '@evenhand/no-serve';
import type { CaseId, NoServeEntryId } from '@evenhand/platform';
import type { OrderId, PartyId, RatingId, Role } from '@evenhand/platform';
import type { Rating, RatingExchange, RatingReply } from '@evenhand/ratings';
import type { Reputation, ReputationKey } from '@evenhand/reputation';
import DataLoader from 'dataloader';

/** One batch, and over HTTP one cache, for each edge of the graph and each request. */
export interface Loaders {
  readonly party: DataLoader<PartyId, Party | null>;
  readonly order: DataLoader<OrderId, Order | null>;
  readonly exchange: DataLoader<OrderId, RatingExchange | null>;
  /** The halves of an order that this caller may read. */
  readonly readableHalves: DataLoader<OrderId, readonly Rating[]>;
  readonly rolesThatSpoke: DataLoader<OrderId, readonly Role[]>;
  readonly reply: DataLoader<RatingId, RatingReply | null>;
  readonly reputation: DataLoader<ReputationKey, Reputation, string>;
  readonly outlook: DataLoader<ReputationKey, number, string>;
  readonly noServeEntry: DataLoader<NoServeEntryId, NoServeEntry | null>;
  readonly caseOfNoServeEntry: DataLoader<NoServeEntryId, CaseId | null>;
}

const nameOf = ({ partyId, role }: ReputationKey): string => `${partyId} ${role}`;

/**
 * @param viewer the party that the caller acts for: decides which sealed half it may read
 * @param cache whether a thing is loaded once only; batches are made in any case
 */
export function createLoaders(
  {
    reads: { parties, orders, exchanges, ratings, reputations, platformEntries },
    useCases: { foresee },
  }: Pick<Evenhand, 'reads' | 'useCases'>,
  viewer: PartyId | null,
  cache: boolean,
): Loaders {
  return {
    party: new DataLoader((ids) => parties.findMany(ids), { cache }),
    order: new DataLoader((ids) => orders.findMany(ids), { cache }),
    exchange: new DataLoader((ids) => exchanges.findMany(ids), { cache }),
    readableHalves: new DataLoader(
      async (ids) => {
        const halves = await ratings.readableBy(viewer, ids);
        return ids.map((id) => halves.filter(({ orderId }) => orderId === id));
      },
      { cache },
    ),
    rolesThatSpoke: new DataLoader(
      async (ids) => {
        const spoke = await ratings.rolesThatSpoke(ids);
        return ids.map((id) => spoke.get(id) ?? []);
      },
      { cache },
    ),
    reply: new DataLoader(
      async (ids) => {
        const replies = new Map((await ratings.repliesTo(ids)).map((reply) => [reply.ratingId, reply]));
        return ids.map((id) => replies.get(id) ?? null);
      },
      { cache },
    ),
    reputation: new DataLoader((keys) => reputations.findMany(keys), { cache, cacheKeyFn: nameOf }),
    outlook: new DataLoader((keys) => foresee.outlooks(keys), { cache, cacheKeyFn: nameOf }),
    noServeEntry: new DataLoader((ids) => platformEntries.findMany(ids), { cache }),
    caseOfNoServeEntry: new DataLoader((ids) => platformEntries.casesOf(ids), { cache }),
  };
}
