import type { Complaint } from '@evenhand/complaints';
import type { Evenhand } from '@evenhand/composition';
import type { Case } from '@evenhand/cases';
import type { Order } from '@evenhand/orders';
import type { Party } from '@evenhand/parties';
import type {
  Actor,
  AppealId,
  CaseId,
  ComplaintId,
  NoServeEntryId,
  OrderId,
  PartyId,
  Policy,
  RatingId,
  RatingRemovalId,
  Role,
  SeparationId,
  StatementId,
} from '@evenhand/platform';
import type { Appeal } from '@evenhand/appeals';
import type { HeldBackDecision, RatingRemoval } from '@evenhand/moderation';
import type { NoServeEntry } from '@evenhand/no-serve';
import type { Rating, RatingExchange, RatingReply } from '@evenhand/ratings';
import type { RatedMonth, Reputation, ReputationKey } from '@evenhand/reputation';
import type { Separation } from '@evenhand/separations';
import type { Statement } from '@evenhand/statements';
import DataLoader from 'dataloader';
import { ownParties } from '../auth/own-parties.js';

/** One batch, and over HTTP one cache, for each edge of the graph and each request. */
export interface Loaders {
  readonly party: DataLoader<PartyId, Party | null>;
  readonly order: DataLoader<OrderId, Order | null>;
  readonly case: DataLoader<CaseId, Case | null>;
  readonly exchange: DataLoader<OrderId, RatingExchange | null>;
  /** The halves of an order that this caller may read. */
  readonly readableHalves: DataLoader<OrderId, readonly Rating[]>;
  readonly rolesThatSpoke: DataLoader<OrderId, readonly Role[]>;
  readonly reply: DataLoader<RatingId, RatingReply | null>;
  readonly reputation: DataLoader<ReputationKey, Reputation, string>;
  readonly outlook: DataLoader<ReputationKey, number, string>;
  readonly ratingCourse: DataLoader<ReputationKey, readonly RatedMonth[], string>;
  /** The policy in force. */
  readonly policy: DataLoader<'IN_FORCE', Policy>;
  readonly statement: DataLoader<StatementId, Statement | null>;
  readonly complaint: DataLoader<ComplaintId, Complaint | null>;
  /** Every party that a person acts, or ever acted, for. */
  readonly ownParties: DataLoader<Actor, readonly PartyId[], string>;
  /** A revealed rating as staff see it, also when it was removed. */
  readonly revealedRating: DataLoader<RatingId, Rating | null>;
  readonly ratingRemoval: DataLoader<RatingRemovalId, RatingRemoval | null>;
  readonly heldBackDecisions: DataLoader<RatingId, readonly HeldBackDecision[]>;
  readonly appeal: DataLoader<AppealId, Appeal | null>;
  /** The appeals against what was decided about this thing, oldest first. */
  readonly appealsAbout: DataLoader<string, readonly Appeal[]>;
  readonly noServeEntry: DataLoader<NoServeEntryId, NoServeEntry | null>;
  readonly caseOfNoServeEntry: DataLoader<NoServeEntryId, CaseId | null>;
  readonly separation: DataLoader<SeparationId, Separation | null>;
  readonly separationOfPairEntry: DataLoader<NoServeEntryId, Separation | null>;
}

const nameOf = ({ partyId, role }: ReputationKey): string => `${partyId} ${role}`;

/**
 * @param viewer the party that the caller acts for: decides which sealed half it may read
 * @param removedToo whether it reads ratings of others that were removed
 * @param cache whether a thing is loaded once only; batches are made in any case
 */
export function createLoaders(
  evenhand: Pick<Evenhand, 'policies' | 'reads' | 'useCases'>,
  { viewer, removedToo, cache }: { readonly viewer: PartyId | null; readonly removedToo: boolean; readonly cache: boolean },
): Loaders {
  const {
    policies,
    reads: {
      parties,
      orders,
      cases,
      exchanges,
      ratings,
      reputations,
      ratingCourse,
      statements,
      complaints,
      removals,
      heldBackTexts,
      appeals,
      platformEntries,
      separations,
    },
    useCases: { foresee },
  } = evenhand;
  return {
    party: new DataLoader((ids) => parties.findMany(ids), { cache }),
    order: new DataLoader((ids) => orders.findMany(ids), { cache }),
    case: new DataLoader((ids) => cases.findMany(ids), { cache }),
    exchange: new DataLoader((ids) => exchanges.findMany(ids), { cache }),
    readableHalves: new DataLoader(
      async (ids) => {
        const halves = await ratings.readableBy(viewer, ids, { removedToo });
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
    ratingCourse: new DataLoader((keys) => ratingCourse.months(keys), { cache, cacheKeyFn: nameOf }),
    policy: new DataLoader(
      async (asked) => {
        const policy = await policies.current();
        return asked.map(() => policy);
      },
      { cache },
    ),
    statement: new DataLoader((ids) => statements.findMany(ids), { cache }),
    complaint: new DataLoader((ids) => complaints.findMany(ids), { cache }),
    ownParties: new DataLoader((actors) => Promise.all(actors.map((actor) => ownParties(evenhand, actor))), {
      cache,
      cacheKeyFn: ({ subject, partyId }) => `${subject} ${partyId ?? ''}`,
    }),
    revealedRating: new DataLoader((ids) => ratings.findRevealed(ids), { cache }),
    ratingRemoval: new DataLoader((ids) => removals.findMany(ids), { cache }),
    heldBackDecisions: new DataLoader(
      async (ids) => {
        const decisions = await heldBackTexts.decisionsAbout(ids);
        return ids.map((id) => decisions.filter(({ ratingId }) => ratingId === id));
      },
      { cache },
    ),
    appeal: new DataLoader((ids) => appeals.findMany(ids), { cache }),
    appealsAbout: new DataLoader(
      async (ids) => {
        const found = await appeals.about(ids);
        return ids.map((id) => found.filter(({ refId }) => refId === id));
      },
      { cache },
    ),
    noServeEntry: new DataLoader((ids) => platformEntries.findMany(ids), { cache }),
    caseOfNoServeEntry: new DataLoader((ids) => platformEntries.casesOf(ids), { cache }),
    separation: new DataLoader((ids) => separations.findMany(ids), { cache }),
    separationOfPairEntry: new DataLoader((ids) => separations.ofPairEntries(ids), { cache }),
  };
}
