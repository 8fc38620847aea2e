// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a notification is about. */
export type NotificationKind =
  /** A buyer ordered: the seller is awaited to accept or decline. */
  | 'ORDER_PLACED'
  /** The seller accepted the order. */
  | 'ORDER_ACCEPTED'
  /** The seller declined the order. */
  | 'ORDER_DECLINED'
  /** The other side, or the host, cancelled the order. */
  | 'ORDER_CANCELLED'
  /** The other side, or the host, says that the order is fulfilled. */
  | 'ORDER_FULFILLED'
  /** The order can be rated: both sides are awaited to, unless contact between them has ended. */
  | 'RATING_POSSIBLE'
  /** The time to rate runs out. */
  | 'RATING_REMINDER'
  /** The other side's half is there, sealed. */
  | 'OTHER_SIDE_RATED'
  /** What was said about the order is revealed. */
  | 'RATINGS_REVEALED'
  /** The rated party replied to a rating of the recipient. */
  | 'RATING_REPLIED'
  /** A rating that the recipient wrote was removed. */
  | 'OWN_RATING_REMOVED'
  /** A rating that the recipient wrote was restored. */
  | 'OWN_RATING_RESTORED'
  /** A rating about the recipient was removed. */
  | 'RATING_ABOUT_YOU_REMOVED'
  /** A rating about the recipient was restored. */
  | 'RATING_ABOUT_YOU_RESTORED'
  /** The rating that the recipient asked to have removed stays. */
  | 'RATING_KEPT'
  /** A text of the recipient that had been held back is shown. */
  | 'OWN_TEXT_RELEASED'
  /** A text of the recipient that had been held back was removed. */
  | 'OWN_TEXT_REMOVED'
  /** There is a complaint about the recipient, whose answer is awaited. */
  | 'COMPLAINT_ABOUT_YOU'
  /** The time to answer a complaint runs out. */
  | 'COMPLAINT_REMINDER'
  /** A complaint about the recipient was withdrawn. */
  | 'COMPLAINT_ABOUT_YOU_WITHDRAWN'
  /** A complaint about the recipient was upheld. */
  | 'COMPLAINT_ABOUT_YOU_UPHELD'
  /** A complaint about the recipient was dismissed. */
  | 'COMPLAINT_ABOUT_YOU_DISMISSED'
  /** A complaint about the recipient that had been upheld was overturned on appeal. */
  | 'COMPLAINT_ABOUT_YOU_OVERTURNED'
  /** The subject answered a complaint of the recipient. */
  | 'OWN_COMPLAINT_ANSWERED'
  /** A complaint of the recipient was upheld. */
  | 'OWN_COMPLAINT_UPHELD'
  /** A complaint of the recipient was dismissed. */
  | 'OWN_COMPLAINT_DISMISSED'
  /** A complaint of the recipient that had been upheld was overturned on appeal. */
  | 'OWN_COMPLAINT_OVERTURNED'
  /** The strike of an upheld complaint about the recipient has expired. */
  | 'STRIKE_EXPIRED'
  /** The recipient cannot file complaints for a time. */
  | 'COMPLAINTS_MUTED'
  /** The recipient can file complaints again. */
  | 'COMPLAINTS_UNMUTED'
  /** A measure against the recipient is considered: an answer is awaited. */
  | 'HEARING_OPENED'
  /** The time to answer in a hearing runs out. */
  | 'HEARING_REMINDER'
  /** The time to answer in a hearing is over. */
  | 'HEARING_ENDED'
  /** A measure that the recipient was heard on is not taken. */
  | 'NO_SERVE_REJECTED'
  /** A measure that the recipient was heard on is no longer considered. */
  | 'NO_SERVE_WITHDRAWN'
  /** A measure that the recipient was told of does not take effect for now. */
  | 'NO_SERVE_APPROVAL_LAPSED'
  /** A measure against the recipient is in force. */
  | 'NO_SERVE_ACTIVATED'
  /** A measure against the recipient was extended. */
  | 'NO_SERVE_EXTENDED'
  /** A measure against the recipient is looked at again, since something that it rested on was overturned on appeal. */
  | 'NO_SERVE_REVIEW_OPENED'
  /** A measure against the recipient was looked at again and stands: an urgent one after its hearing, or after an appeal against what it rested on. */
  | 'NO_SERVE_CONFIRMED'
  /** A measure against the recipient has expired. */
  | 'NO_SERVE_EXPIRED'
  /** A measure against the recipient was lifted. */
  | 'NO_SERVE_LIFTED'
  /** A measure against the recipient was overturned on appeal. */
  | 'NO_SERVE_OVERTURNED'
  /** A measure that the recipient asked for is in force. */
  | 'NO_SERVE_REQUEST_GRANTED'
  /** A measure that the recipient asked for is not taken. */
  | 'NO_SERVE_REQUEST_DECLINED'
  /** A statement of reasons about a decision was delivered to the recipient, who is awaited to acknowledge it. */
  | 'STATEMENT_DELIVERED'
  /** The time to appeal against a decision is over. */
  | 'APPEAL_WINDOW_CLOSED'
  /** An appeal of the recipient was granted. */
  | 'APPEAL_GRANTED'
  /** An appeal of the recipient was denied. */
  | 'APPEAL_DENIED'
  /** The recipient and another party can deal with each other again. */
  | 'CONTACT_OPEN'
  /** There will be no further orders with another party; those that run are finished. */
  | 'CONTACT_ORDERS_ONLY'
  /** Contact with another party has ended. */
  | 'CONTACT_ENDED'
  /** The caller was named as responsible for a separation of the caller's party, and is awaited to approve or decline: to the person alone. */
  | 'SEPARATION_APPROVAL_ASKED'
  /** A separation still waits for the caller to approve or decline: to the person alone. */
  | 'SEPARATION_APPROVAL_REMINDER'
  /** A separation that the recipient opened is approved. */
  | 'SEPARATION_APPROVED'
  /** The facts of a separation that the recipient opened have changed: it is approved anew. */
  | 'SEPARATION_APPROVAL_LAPSED'
  /** Another party has told the recipient that their business relationship ends. */
  | 'SEPARATION_INFORMED'
  /** A separation that the recipient opened waits for its next step. */
  | 'SEPARATION_REMINDER'
  /** A step of a separation that the recipient opened is overdue. */
  | 'SEPARATION_OVERDUE'
  /** The end of a business relationship is complete: to the side that was parted with. */
  | 'SEPARATION_CLOSED'
  /** The day has come on which the recipient wanted to look at a separation again. */
  | 'SEPARATION_REVIEW_DUE';

/** Which notifications were read. */
export type MarkNotificationsReadInput = {
  /** Global ids of up to 500 notifications. */
  ids: Array<string>;
};

export type NotificationsQueryVariables = Exact<{
  unreadOnly: boolean;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { myNotifications: { edges: Array<{ node: { id: string, kind: NotificationKind, message: string, on: string, at: string | null, isAwaited: boolean, awaitedUntil: string | null, isRead: boolean, orderId: string | null, ratingId: string | null, complaintId: string | null, entryId: string | null, statementId: string | null, appealId: string | null, separationId: string | null, partyId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnreadIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadIdsQuery = { myNotifications: { edges: Array<{ node: { id: string } }> } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead:
    | { notifications: Array<{ id: string }> }
    | { code: string, message: string }
   };


export const NotificationsDocument: TypedDocument<NotificationsQuery, NotificationsQueryVariables> = `query Notifications($unreadOnly: Boolean!, $after: String) {
  myNotifications(unreadOnly: $unreadOnly, first: 30, after: $after) {
    edges {
      node {
        id
        kind
        message
        on
        at
        isAwaited
        awaitedUntil
        isRead
        orderId
        ratingId
        complaintId
        entryId
        statementId
        appealId
        separationId
        partyId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const UnreadIdsDocument: TypedDocument<UnreadIdsQuery, UnreadIdsQueryVariables> = `query UnreadIds {
  myNotifications(unreadOnly: true, first: 100) {
    edges {
      node {
        id
      }
    }
  }
}`;

export const MarkNotificationsReadDocument: TypedDocument<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables> = `mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
  markNotificationsRead(input: $input) {
    ... on NotificationsRead {
      notifications {
        id
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
