import { MarkNotificationsRead, type Notification } from '@evenhand/notifications';
import type { Actor, NotificationId } from '@evenhand/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { MarkNotificationsReadInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

interface NotificationsRead {
  readonly __typename: 'NotificationsRead';
  readonly notifications: readonly Notification[];
}

@Resolver()
export class MarkNotificationsReadResolver {
  constructor(private readonly markNotificationsRead: MarkNotificationsRead) {}

  @Mutation('markNotificationsRead')
  async resolve(@Args('input') { ids }: MarkNotificationsReadInput, @Caller() actor: Actor): Promise<NotificationsRead> {
    const own = ids.map((id) => idOf<NotificationId>('Notification', id, 'ids'));
    return { __typename: 'NotificationsRead', notifications: await this.markNotificationsRead.execute(own, actor) };
  }
}
