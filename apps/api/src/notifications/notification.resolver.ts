import { messageOf, showsTheDayOnly, type Notification } from '@evenhand/notifications';
import type { Actor, NotificationId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { dayOf } from '../graphql/day.js';
import { toGlobalId } from '../graphql/global-id.js';

@Resolver('Notification')
export class NotificationResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('myNotifications')
  async myNotifications(
    @Args('awaiting') awaiting: boolean | null | undefined,
    @Args('unreadOnly') unreadOnly: boolean,
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() { partyId, subject: person }: Actor,
  ): Promise<Connection<Notification>> {
    const { reads, clock } = this.evenhand;
    const reader = partyId === null ? null : { recipientId: partyId, person };
    const filter = { awaiting: awaiting ?? null, unreadOnly, now: clock.now() };
    return connect<Notification>(
      { first, after: after ?? null },
      {
        find: async (id) => reader && reads.notifications.find(reader, id as NotificationId),
        read: async (limit, from) => (reader === null ? [] : reads.notifications.page({ ...filter, reader, first: limit, after: from })),
      },
    );
  }

  @Query('unreadNotifications')
  async unreadNotifications(@Caller() { partyId, subject: person }: Actor): Promise<number> {
    return partyId === null ? 0 : this.evenhand.reads.notifications.countUnread({ recipientId: partyId, person });
  }

  @ResolveField('id')
  id(@Parent() { id }: Notification): string {
    return toGlobalId('Notification', id);
  }

  @ResolveField('message')
  message(@Parent() notification: Notification, @Context() { locale }: RequestContext): string {
    return messageOf(notification)[locale];
  }

  @ResolveField('on')
  on(@Parent() { at }: Notification): string {
    return dayOf(at);
  }

  @ResolveField('at')
  at(@Parent() { kind, at }: Notification): Date | null {
    return showsTheDayOnly(kind) ? null : at;
  }

  @ResolveField('awaitedUntil')
  awaitedUntil(@Parent() { kind, awaitedUntil }: Notification): Date | null {
    return awaitedUntil !== null && showsTheDayOnly(kind) ? new Date(dayOf(awaitedUntil)) : awaitedUntil;
  }

  @ResolveField('isAwaited')
  isAwaited(@Parent() notification: Notification): boolean {
    return notification.isAwaitedAt(this.evenhand.clock.now());
  }

  @ResolveField('orderId')
  orderId(@Parent() { data }: Notification): string | null {
    return 'orderId' in data ? toGlobalId('Order', data.orderId) : null;
  }

  @ResolveField('ratingId')
  ratingId(@Parent() { data }: Notification): string | null {
    return 'ratingId' in data ? toGlobalId('Rating', data.ratingId) : null;
  }

  @ResolveField('complaintId')
  complaintId(@Parent() { data }: Notification): string | null {
    return 'complaintId' in data ? toGlobalId('Complaint', data.complaintId) : null;
  }

  @ResolveField('entryId')
  entryId(@Parent() { data }: Notification): string | null {
    return 'entryId' in data ? toGlobalId('NoServeEntry', data.entryId) : null;
  }

  @ResolveField('statementId')
  statementId(@Parent() { data }: Notification): string | null {
    return 'statementId' in data ? toGlobalId('Statement', data.statementId) : null;
  }

  @ResolveField('appealId')
  appealId(@Parent() { data }: Notification): string | null {
    return 'appealId' in data ? toGlobalId('Appeal', data.appealId) : null;
  }

  @ResolveField('separationId')
  separationId(@Parent() { data }: Notification): string | null {
    return 'separationId' in data ? toGlobalId('Separation', data.separationId) : null;
  }

  @ResolveField('partyId')
  partyId(@Parent() { data }: Notification): string | null {
    return 'partyId' in data ? toGlobalId('Party', data.partyId) : null;
  }
}
