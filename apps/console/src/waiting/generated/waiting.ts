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

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

/** Where a separation stands. */
export type SeparationState =
  /** Begun inside. */
  | 'DRAFTED'
  /** Waits for those who are responsible, or for the cooling-off. */
  | 'APPROVING'
  /** Approved: no new orders; the other side does not know yet. */
  | 'APPROVED'
  /** The other side was told. */
  | 'INFORMED'
  /** The statement is delivered; what still runs is finished. */
  | 'RUNNING_OFF'
  /** Over. */
  | 'CLOSED'
  /** Given up before the other side was told. */
  | 'ABANDONED';

/** The six steps. */
export type SeparationStep =
  /** Everyone who is responsible approves. */
  | 'COVER_YOURSELF'
  /** Every order that runs has a date on which it ends. */
  | 'PREPARE_TRANSITION'
  /** It is said in person, by phone or video. */
  | 'SAY_IN_PERSON'
  /** The statement says what ends, when and why. */
  | 'BE_CLEAR'
  /** The facts are chosen and frozen before anything is said. */
  | 'BE_READY'
  /** The last order is done, the notice is over, and it closes. */
  | 'LET_GO';

/** How far a step is. */
export type SeparationStepState =
  /** Something is missing. */
  | 'OPEN'
  /** Nothing is missing. */
  | 'DONE'
  /** It is gone without, for a written reason. */
  | 'EXCUSED';

/** Whose turn it is. */
export type SeparationTurn =
  /** Of the side that opened it. */
  | 'OPENER'
  /** Of those who are responsible. */
  | 'APPROVERS'
  /** Of both: an order or an appointment is waited for. */
  | 'BOTH'
  /** Of nobody: a time is waited for, or there is nothing to do. */
  | 'NOBODY';

/** A side of a separation. */
export type SeparationSide =
  /** The side that opened it. */
  | 'OPENER'
  /** The side that is parted with. */
  | 'OTHER';

/** What can be done, named as in the table of the domain. */
export type SeparationAction =
  /** `chooseSeparationFacts`. */
  | 'chooseFacts'
  /** `nameApprovers`. */
  | 'nameApprovers'
  /** `approveSeparation`. */
  | 'approve'
  /** `declineSeparation`. */
  | 'decline'
  /** Happens by itself: the approval is complete. */
  | 'complete'
  /** Happens by itself: the approval lapses. */
  | 'lapse'
  /** `setRunOffEndDate`. */
  | 'setEndDate'
  /** `scheduleConversation` for the word in person. */
  | 'scheduleConversation'
  /** `recordConversation` of the word in person. */
  | 'recordConversation'
  /** `scheduleConversation` for one of the two that may follow. */
  | 'scheduleFollowUp'
  /** `recordConversation` of one that followed. */
  | 'recordFollowUp'
  /** `excuseStep`. */
  | 'excuseStep'
  /** `deliverSeparationStatement`. */
  | 'deliverStatement'
  /** `acknowledgeSeparationStatement`. */
  | 'acknowledgeStatement'
  /** `recordIncident`. */
  | 'recordIncident'
  /** `pauseSeparation`. */
  | 'pause'
  /** `closeSeparation`. */
  | 'close'
  /** `abandonSeparation`. */
  | 'abandon';

export type AwaitedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AwaitedQuery = { myNotifications: { edges: Array<{ node: { id: string, kind: NotificationKind, message: string, awaitedUntil: string | null, orderId: string | null, ratingId: string | null, complaintId: string | null, entryId: string | null, statementId: string | null, appealId: string | null, separationId: string | null, partyId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SeparationsThatWaitQueryVariables = Exact<{ [key: string]: never; }>;


export type SeparationsThatWaitQuery = { mySeparations: { edges: Array<{ node: { id: string, state: SeparationState, mySide: SeparationSide | null, nextActions: Array<SeparationAction>, opener: { displayName: string }, other: { displayName: string }, steps: Array<{ step: SeparationStep, title: string, state: SeparationStepState, turn: SeparationTurn, persons: Array<string>, missing: Array<{ message: string }> }> } }> } };

export type OrderInBriefQueryVariables = Exact<{
  id: string;
}>;


export type OrderInBriefQuery = { order: { id: string, amount: { amountMinor: number, currency: string }, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string }, ratingExchange: { ratedBy: Array<Role> } | null } | null };


export const AwaitedDocument: TypedDocument<AwaitedQuery, AwaitedQueryVariables> = `query Awaited($after: String) {
  myNotifications(awaiting: true, first: 100, after: $after) {
    edges {
      node {
        id
        kind
        message
        awaitedUntil
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

export const SeparationsThatWaitDocument: TypedDocument<SeparationsThatWaitQuery, SeparationsThatWaitQueryVariables> = `query SeparationsThatWait {
  mySeparations(first: 100) {
    edges {
      node {
        id
        state
        mySide
        opener {
          displayName
        }
        other {
          displayName
        }
        nextActions
        steps {
          step
          title
          state
          turn
          persons
          missing {
            message
          }
        }
      }
    }
  }
}`;

export const OrderInBriefDocument: TypedDocument<OrderInBriefQuery, OrderInBriefQueryVariables> = `query OrderInBrief($id: ID!) {
  order(id: $id) {
    id
    amount {
      amountMinor
      currency
    }
    seller {
      id
      displayName
    }
    buyer {
      id
      displayName
    }
    ratingExchange {
      ratedBy
    }
  }
}`;
