import type { Order } from '@evenhand/orders';
import type { Party } from '@evenhand/parties';
import type { Actor, PartyId, RatingId, Role } from '@evenhand/platform';
import type { Rating, RatingReply } from '@evenhand/ratings';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { dayOf } from '../graphql/day.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';
import { mayReadText, reasonOfDecision } from './held-back-text.js';

@Resolver('Rating')
export class RatingResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('ratingsAbout')
  ratingsAbout(
    @Args('partyId') partyId: string,
    @Args('role') subjectRole: Role,
    @Args('first') first: number,
    @Args('after') after: string | undefined,
  ): Promise<Connection<Rating>> {
    const subjectId = idOf<PartyId>('Party', partyId, 'partyId');
    const { ratings } = this.evenhand.reads;
    return connect<Rating>(
      { first, after: after ?? null },
      {
        find: async (id) => {
          // A page may go on after a rating that was removed meanwhile.
          const rating = await ratings.findReadableBy(null, id as RatingId, { removedToo: true });
          return rating?.subjectId === subjectId && rating.subjectRole === subjectRole ? rating : null;
        },
        read: (limit, last) => {
          const after = last?.revealedAt ? { revealedAt: last.revealedAt, id: last.id } : null;
          return ratings.page({ subjectId, subjectRole, first: limit, after });
        },
      },
    );
  }

  @ResolveField('id')
  id(@Parent() rating: Rating): string {
    return toGlobalId('Rating', rating.id);
  }

  @ResolveField('author')
  author(@Parent() rating: Rating, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(rating.authorId);
  }

  @ResolveField('subject')
  subject(@Parent() rating: Rating, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(rating.subjectId);
  }

  @ResolveField('categories')
  categories(@Parent() { categoryStars }: Rating): { category: string; stars: number }[] {
    return Object.entries(categoryStars).map(([category, stars]) => ({ category, stars }));
  }

  @ResolveField('publicComment')
  publicComment(
    @Parent() { publicComment, commentHeldBack, commentRemovedAt, authorId, subjectId: otherId }: Rating,
    @Caller() actor: Actor,
  ): string | null {
    return mayReadText({ authorId, otherId, heldBack: commentHeldBack, removedAt: commentRemovedAt }, actor) ? publicComment : null;
  }

  @ResolveField('commentRemoved')
  commentRemoved(@Parent() { commentRemovedAt }: Rating): boolean {
    return commentRemovedAt !== null;
  }

  @ResolveField('commentDecisionReason')
  commentDecisionReason(
    @Parent() { id, authorId }: Rating,
    @Caller() actor: Actor,
    @Context() { loaders }: RequestContext,
  ): Promise<string | null> {
    return reasonOfDecision(id, authorId, actor, loaders);
  }

  @ResolveField('removedOn')
  removedOn(@Parent() { removedAt }: Rating): string | null {
    return removedAt === null ? null : dayOf(removedAt);
  }

  @ResolveField('ratedOn')
  ratedOn(@Parent() { submittedAt }: Rating): string {
    return dayOf(submittedAt);
  }

  @ResolveField('isSealed')
  isSealed(@Parent() { isRevealed }: Rating): boolean {
    return !isRevealed;
  }

  @ResolveField('order')
  async order(@Parent() { orderId }: Rating, @Context() { loaders }: RequestContext): Promise<Order | null> {
    return orderId === null ? null : loaders.order.load(orderId);
  }

  @ResolveField('reply')
  reply(@Parent() { id }: Rating, @Context() { loaders }: RequestContext): Promise<RatingReply | null> {
    return loaders.reply.load(id);
  }
}

@Resolver('RatingReply')
export class RatingReplyResolver {
  @ResolveField('text')
  async text(
    @Parent() { text, heldBack, removedAt, ratingId, subjectId: authorId }: RatingReply,
    @Caller() actor: Actor,
    @Context() { loaders }: RequestContext,
  ): Promise<string | null> {
    const otherId = heldBack || removedAt !== null ? ((await loaders.revealedRating.load(ratingId))?.authorId ?? null) : null;
    return mayReadText({ authorId, otherId, heldBack, removedAt }, actor) ? text : null;
  }

  @ResolveField('isRemoved')
  isRemoved(@Parent() { removedAt }: RatingReply): boolean {
    return removedAt !== null;
  }

  @ResolveField('decisionReason')
  decisionReason(
    @Parent() { ratingId, subjectId }: RatingReply,
    @Caller() actor: Actor,
    @Context() { loaders }: RequestContext,
  ): Promise<string | null> {
    return reasonOfDecision(ratingId, subjectId, actor, loaders);
  }

  @ResolveField('repliedOn')
  repliedOn(@Parent() { repliedAt }: RatingReply): string {
    return dayOf(repliedAt);
  }
}
