import type {
  AppealId,
  CaseId,
  ComplaintId,
  NoServeEntryId,
  NotificationId,
  OrderId,
  PartyId,
  RatingId,
  RatingRemovalId,
  SeparationId,
  StatementId,
} from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { callerOf, isAllowed } from '../auth/authorise.js';
import { isStaff } from '../auth/staff.js';
import type { Operation } from '../auth/permissions.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from './context.js';
import { isNodeType, type NodeType, parseGlobalId, toGlobalId } from './global-id.js';

type Find = (id: string, context: RequestContext) => Promise<object | null>;

@Resolver()
export class NodeResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('node')
  async node(@Args('id') globalId: string, @Context() context: RequestContext): Promise<object | null> {
    const parsed = parseGlobalId(globalId);
    return parsed === null || !isNodeType(parsed.type) ? null : this.finders[parsed.type](parsed.id, context);
  }

  /** Each type is held against the row of the query that finds it; nothing and not allowed look the same. */
  private readonly finders: Readonly<Record<NodeType, Find>> = {
    Party: async (id, context) => ((await this.may('Query.party', {}, context)) ? context.loaders.party.load(id as PartyId) : null),
    Order: async (id, context) =>
      (await this.may('Query.order', { id: toGlobalId('Order', id) }, context)) ? context.loaders.order.load(id as OrderId) : null,
    RatingExchange: async (id, context) =>
      (await this.may('Query.ratingExchange', { orderId: toGlobalId('Order', id) }, context))
        ? context.loaders.exchange.load(id as OrderId)
        : null,
    Case: async (id, context) =>
      (await this.may('Query.case', { id: toGlobalId('Case', id) }, context)) ? context.loaders.case.load(id as CaseId) : null,
    NoServeEntry: async (id, context) =>
      (await this.may('Query.noServeEntry', { id: toGlobalId('NoServeEntry', id) }, context))
        ? context.loaders.noServeEntry.load(id as NoServeEntryId)
        : null,
    Rating: async (id, context) => {
      const caller = callerOf(context);
      const { partyId } = caller;
      const sight = { removedToo: isStaff(caller) };
      const rating = await this.evenhand.reads.ratings.findReadableBy(partyId, id as RatingId, sight);
      if (rating === null || rating.authorId === partyId) return rating;
      const about = { partyId: toGlobalId('Party', rating.subjectId), role: rating.subjectRole };
      return (await this.may('Query.ratingsAbout', about, context)) ? rating : null;
    },
    Statement: async (id, context) =>
      (await this.may('Query.statement', { id: toGlobalId('Statement', id) }, context))
        ? context.loaders.statement.load(id as StatementId)
        : null,
    Complaint: async (id, context) =>
      (await this.may('Query.complaint', { id: toGlobalId('Complaint', id) }, context))
        ? context.loaders.complaint.load(id as ComplaintId)
        : null,
    Notification: async (id, context) => {
      const { partyId: recipientId, subject: person } = callerOf(context);
      if (recipientId === null || !(await this.may('Query.myNotifications', {}, context))) return null;
      return this.evenhand.reads.notifications.find({ recipientId, person }, id as NotificationId);
    },
    RatingRemoval: async (id, context) =>
      (await this.may('Query.ratingRemoval', { id: toGlobalId('RatingRemoval', id) }, context))
        ? context.loaders.ratingRemoval.load(id as RatingRemovalId)
        : null,
    Appeal: async (id, context) =>
      (await this.may('Query.appeal', { id: toGlobalId('Appeal', id) }, context)) ? context.loaders.appeal.load(id as AppealId) : null,
    Separation: async (id, context) =>
      (await this.may('Query.separation', { id: toGlobalId('Separation', id) }, context))
        ? context.loaders.separation.load(id as SeparationId)
        : null,
    PairEntry: async (id, context) =>
      (await this.may('Query.pairEntry', { id: toGlobalId('PairEntry', id) }, context))
        ? this.evenhand.reads.pairEntries.find(id as NoServeEntryId)
        : null,
  };

  private async may(operation: Operation, args: Readonly<Record<string, unknown>>, context: RequestContext): Promise<boolean> {
    try {
      return await isAllowed(operation, { parent: undefined, args }, context, this.evenhand);
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN') return false;
      throw error;
    }
  }
}
