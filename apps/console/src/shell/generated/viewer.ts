// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a party is before the law. */
export type PartyKind =
  /** A private person. */
  | 'PRIVATE'
  /** A business, which has longer notice periods. */
  | 'BUSINESS';

/** What a caller may be. */
export type CallerRole =
  /** Acts for a party: buys, sells, rates. */
  | 'PARTY'
  /** Looks after cases. */
  | 'MODERATOR'
  /** Approves what moderators propose, decides appeals. */
  | 'LEAD'
  /** Looks after policy, roles, keys and queues. */
  | 'ADMIN'
  /** Reads everything that may be read, changes nothing. */
  | 'AUDITOR'
  /** The host marketplace's backend. */
  | 'SERVICE';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { subject: string, roles: Array<CallerRole>, party: { id: string, displayName: string, kind: PartyKind } | null } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotifications: number };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { notificationAdded: { id: string } };


export const ViewerDocument: TypedDocument<ViewerQuery, ViewerQueryVariables> = `query Viewer {
  me {
    subject
    roles
    party {
      id
      displayName
      kind
    }
  }
}`;

export const UnreadNotificationsDocument: TypedDocument<UnreadNotificationsQuery, UnreadNotificationsQueryVariables> = `query UnreadNotifications {
  unreadNotifications
}`;

export const NotificationAddedDocument: TypedDocument<NotificationAddedSubscription, NotificationAddedSubscriptionVariables> = `subscription NotificationAdded {
  notificationAdded {
    id
  }
}`;
