// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a complaint is about. See `complaintCategories` for what each means. */
export type ComplaintCategory =
  /** Abuse, shouting, getting personal. */
  | 'INSULT'
  /** Taking what is somebody else's. Has kinds. */
  | 'THEFT'
  /** Announcing harm. Has kinds. */
  | 'THREAT'
  /** Demands out of proportion. */
  | 'EXCESSIVE_DEMANDS'
  /** Keeps rejecting without saying why. */
  | 'VAGUENESS'
  /** Does not answer. */
  | 'UNRESPONSIVE'
  /** Does not pay. */
  | 'NON_PAYMENT'
  /** Does not turn up. */
  | 'NO_SHOW'
  /** Deceives to gain something. */
  | 'FRAUD'
  /** Treats worse for a protected trait. */
  | 'DISCRIMINATION'
  /** Something else. */
  | 'OTHER';

/** Where a complaint stands: FILED → UNDER_REVIEW → UPHELD or DISMISSED; FILED or UNDER_REVIEW → WITHDRAWN; UPHELD → OVERTURNED. */
export type ComplaintState =
  /** Nobody has taken it up yet. */
  | 'FILED'
  /** A moderator has looked at it. */
  | 'UNDER_REVIEW'
  /** Found to be so. Leaves a strike for a time. */
  | 'UPHELD'
  /** Not found to be so. */
  | 'DISMISSED'
  /** Taken back by the complainant. */
  | 'WITHDRAWN'
  /** Upheld at first, undone on appeal: as if it had never been upheld. */
  | 'OVERTURNED';

/** Where an entry stands: PROPOSED → HEARING → APPROVED → ACTIVE → EXPIRED, LIFTED or OVERTURNED; REJECTED or WITHDRAWN on the way. */
export type NoServeState =
  /** Asked for; a moderator has to take it up. */
  | 'PROPOSED'
  /** The subject is heard, or was; somebody has to decide. */
  | 'HEARING'
  /** A second person agreed; it waits for delivery and its time. */
  | 'APPROVED'
  /** In force. */
  | 'ACTIVE'
  /** Its time was over. */
  | 'EXPIRED'
  /** Ended before its time. */
  | 'LIFTED'
  /** An appeal was granted: as if it had never been. */
  | 'OVERTURNED'
  /** Somebody other than the proposer said no. */
  | 'REJECTED'
  /** Taken back by whoever asked for it. */
  | 'WITHDRAWN';

/** What an entry may rest on; the protected traits are named so that their refusal is clear. */
export type NoServeGround =
  /** Abuse, shouting, getting personal. */
  | 'INSULT'
  /** Took money, goods, ideas or time. */
  | 'THEFT'
  /** Threatened with violence, bad ratings, or to get a discount. */
  | 'THREAT'
  /** Demands out of proportion. */
  | 'EXCESSIVE_DEMANDS'
  /** Keeps rejecting without saying why. */
  | 'VAGUENESS'
  /** Does not answer. */
  | 'UNRESPONSIVE'
  /** Does not pay. */
  | 'NON_PAYMENT'
  /** Does not turn up. */
  | 'NO_SHOW'
  /** Deceived for gain. */
  | 'FRAUD'
  /** Treated others worse for what they are. */
  | 'DISCRIMINATION'
  /** Something else; see the explanation. */
  | 'OTHER'
  /** A bad name that was earned in ratings. */
  | 'REPUTATION'
  /** Never a ground: always refused. */
  | 'ORIGIN'
  /** Never a ground: always refused. */
  | 'RELIGION'
  /** Never a ground: always refused. */
  | 'DISABILITY'
  /** Never a ground: always refused. */
  | 'AGE'
  /** Never a ground: always refused. */
  | 'SEX'
  /** Never a ground: always refused. */
  | 'SEXUAL_IDENTITY';

/** The ladder, from its lowest rung to its highest. One is climbed rung by rung, or with a written reason. */
export type NoServeRung =
  /** A word of warning; orders go on. */
  | 'WARNING'
  /** Orders go on under conditions. */
  | 'RESTRICTION'
  /** Not served until a date. */
  | 'TEMPORARY'
  /** Not served any more. */
  | 'PERMANENT';

/** On what terms a restricted party is still served. */
export type NoServeCondition =
  /** Pays before anything is delivered. */
  | 'PREPAYMENT'
  /** Shows who it is before anything is delivered. */
  | 'VERIFIED_IDENTITY';

/** Who or what asked for an entry. */
export type NoServeSource =
  /** A moderator. */
  | 'MODERATOR'
  /** A party, about another that it had an order with. */
  | 'SELLER'
  /** A number that was reached: strike points, or a bad reputation. */
  | 'THRESHOLD'
  /** A list from elsewhere. */
  | 'IMPORT';

/** Input of `withdrawNoServe`. */
export type WithdrawNoServeInput = {
  /** Global id of the entry. */
  entryId: string;
};

/** Input of `extendNoServe`. */
export type ExtendNoServeInput = {
  /** Global id of the entry. */
  entryId: string;
  /** The later end. */
  endsAt: string;
  /** Why, as the statement says it; 1 to 2000 characters. */
  reason: string;
  /** The rule of the marketplace that was broken, 1 to 500 characters. */
  rule: string;
};

/** Input of `liftNoServe`. */
export type LiftNoServeInput = {
  /** Global id of the entry. */
  entryId: string;
  /** Why, 1 to 2000 characters. */
  reason: string;
};

/** Where an order stands: PLACED → ACCEPTED → FULFILLED, PLACED → DECLINED, PLACED or ACCEPTED → CANCELLED. */
export type OrderState =
  /** The buyer ordered. */
  | 'PLACED'
  /** The seller agreed. */
  | 'ACCEPTED'
  /** The seller did not agree. */
  | 'DECLINED'
  /** Delivered. Can be rated. */
  | 'FULFILLED'
  /** Called off by one side. Can be rated if it had been accepted. */
  | 'CANCELLED';

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

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type NoServeEntryQueryVariables = Exact<{
  id: string;
}>;


export type NoServeEntryQuery = { noServeEntry: { id: string, state: NoServeState, subjectRole: Role, subject: { id: string, displayName: string, kind: PartyKind }, charge: { ground: NoServeGround, explanation: string, facts: string, complaintIds: Array<string>, orderIds: Array<string>, rung: NoServeRung, conditions: Array<NoServeCondition>, endsAt: string | null, urgentReason: string | null } | null, hearing: { openedAt: string | null, endsAt: string | null, answer: string | null, answeredAt: string | null } | null, decision: { approvedAt: string | null, effectiveAt: string | null, shortNoticeReason: string | null, statementId: string | null, activatedAt: string | null, extendedUntil: string | null, extensionStatementId: string | null, confirmedAt: string | null, endedAt: string | null } | null, proposal: { source: NoServeSource, proposedAt: string, skippedRungReason: string | null, hintsAtProtectedTrait: boolean, caseId: string | null, endReason: string | null, party: { id: string, displayName: string } | null } | null, history: Array<{ at: string, action: string, byRoles: Array<CallerRole> }> | null } | null };

export type EntryStatementQueryVariables = Exact<{
  id: string;
}>;


export type EntryStatementQuery = { statement: { id: string, issuedAt: string, deliveredAt: string | null, appealUntil: string | null, isVoided: boolean, inEnglish: string, inGerman: string } | null };

export type EntryComplaintQueryVariables = Exact<{
  id: string;
}>;


export type EntryComplaintQuery = { complaint: { id: string, category: ComplaintCategory, state: ComplaintState, decidedOn: string | null, strikePoints: number | null, complainant: { id: string, displayName: string } | null } | null };

export type EntryOrderQueryVariables = Exact<{
  id: string;
}>;


export type EntryOrderQuery = { order: { id: string, externalId: string | null, state: OrderState, placedAt: string, amount: { amountMinor: number, currency: string } } | null };

export type ExtendNoServeMutationVariables = Exact<{
  input: ExtendNoServeInput;
}>;


export type ExtendNoServeMutation = { extendNoServe:
    | { __typename: 'NoServeEntry', id: string }
    | { __typename: 'NoServeEntryNotFound', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'WrongEntryState', code: string, message: string }
    | { __typename: 'NoServeInputInvalid', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
    | { __typename: 'StatementIncomplete', code: string, message: string }
   };

export type LiftNoServeMutationVariables = Exact<{
  input: LiftNoServeInput;
}>;


export type LiftNoServeMutation = { liftNoServe:
    | { __typename: 'NoServeEntry', id: string }
    | { __typename: 'NoServeEntryNotFound', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'WrongEntryState', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type WithdrawNoServeMutationVariables = Exact<{
  input: WithdrawNoServeInput;
}>;


export type WithdrawNoServeMutation = { withdrawNoServe:
    | { __typename: 'NoServeEntry', id: string }
    | { __typename: 'NoServeEntryNotFound', code: string, message: string }
    | { __typename: 'NotTheProposer', code: string, message: string }
    | { __typename: 'WrongEntryState', code: string, message: string }
   };


export const NoServeEntryDocument: TypedDocument<NoServeEntryQuery, NoServeEntryQueryVariables> = `query NoServeEntry($id: ID!) {
  noServeEntry(id: $id) {
    id
    state
    subjectRole
    subject {
      id
      displayName
      kind
    }
    charge {
      ground
      explanation
      facts
      complaintIds
      orderIds
      rung
      conditions
      endsAt
      urgentReason
    }
    hearing {
      openedAt
      endsAt
      answer
      answeredAt
    }
    decision {
      approvedAt
      effectiveAt
      shortNoticeReason
      statementId
      activatedAt
      extendedUntil
      extensionStatementId
      confirmedAt
      endedAt
    }
    proposal {
      source
      proposedAt
      party {
        id
        displayName
      }
      skippedRungReason
      hintsAtProtectedTrait
      caseId
      endReason
    }
    history {
      at
      action
      byRoles
    }
  }
}`;

export const EntryStatementDocument: TypedDocument<EntryStatementQuery, EntryStatementQueryVariables> = `query EntryStatement($id: ID!) {
  statement(id: $id) {
    id
    issuedAt
    deliveredAt
    appealUntil
    isVoided
    inEnglish: text(locale: en)
    inGerman: text(locale: de)
  }
}`;

export const EntryComplaintDocument: TypedDocument<EntryComplaintQuery, EntryComplaintQueryVariables> = `query EntryComplaint($id: ID!) {
  complaint(id: $id) {
    id
    category
    state
    decidedOn
    strikePoints
    complainant {
      id
      displayName
    }
  }
}`;

export const EntryOrderDocument: TypedDocument<EntryOrderQuery, EntryOrderQueryVariables> = `query EntryOrder($id: ID!) {
  order(id: $id) {
    id
    externalId
    state
    placedAt
    amount {
      amountMinor
      currency
    }
  }
}`;

export const ExtendNoServeDocument: TypedDocument<ExtendNoServeMutation, ExtendNoServeMutationVariables> = `mutation ExtendNoServe($input: ExtendNoServeInput!) {
  extendNoServe(input: $input) {
    __typename
    ... on NoServeEntry {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const LiftNoServeDocument: TypedDocument<LiftNoServeMutation, LiftNoServeMutationVariables> = `mutation LiftNoServe($input: LiftNoServeInput!) {
  liftNoServe(input: $input) {
    __typename
    ... on NoServeEntry {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const WithdrawNoServeDocument: TypedDocument<WithdrawNoServeMutation, WithdrawNoServeMutationVariables> = `mutation WithdrawNoServe($input: WithdrawNoServeInput!) {
  withdrawNoServe(input: $input) {
    __typename
    ... on NoServeEntry {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
