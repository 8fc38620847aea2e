import { Module } from '@nestjs/common';
import { MarkNotificationsReadResolver } from './mark-notifications-read.resolver.js';
import { NotificationAddedResolver } from './notification-added.resolver.js';
import { NotificationResolver } from './notification.resolver.js';

@Module({ providers: [NotificationResolver, MarkNotificationsReadResolver, NotificationAddedResolver] })
export class NotificationsModule {}
