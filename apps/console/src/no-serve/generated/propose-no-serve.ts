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

/** What somebody is charged with. */
export type NoServeChargeInput = {
  /** What it rests on. A protected trait is always refused. */
  ground: NoServeGround;
  /** Why, 1 to 2000 characters. */
  explanation: string;
  /** What happened and when, 1 to 5000 characters. */
  facts: string;
  /** Global ids of up to 100 complaints about the subject in this role; a party names its own. */
  complaintIds?: Array<string>;
  /** Global ids of up to 100 orders of the subject in this role; a party names its own. */
  orderIds?: Array<string>;
  /** The rung of the ladder. */
  rung: NoServeRung;
  /** Required for a restriction, not allowed for anything else. */
  conditions?: Array<NoServeCondition>;
  /** Required for a temporary entry, not allowed for a permanent one. */
  endsAt?: string | null | undefined;
  /** Why a rung that the subject has not had is skipped, up to 2000 characters. */
  skippedRungReason?: string | null | undefined;
  /** The danger that does not allow to wait for the hearing, up to 2000 characters. */
  urgentReason?: string | null | undefined;
  /** From when it should hold; the approver decides. */
  effectiveAt?: string | null | undefined;
};

/** Input of `proposeNoServe`. */
export type ProposeNoServeInput = {
  /** Global id of the party it is about. */
  subjectId: string;
  /** The role in which it should not be served. */
  subjectRole: Role;
  /** What it is charged with. */
  charge: NoServeChargeInput;
  /** The same key with the same input gives the same entry; 1 to 200 characters. */
  idempotencyKey: string;
};

/** What a party is before the law. */
export type PartyKind =
  /** A private person. */
  | 'PRIVATE'
  /** A business, which has longer notice periods. */
  | 'BUSINESS';

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type ProposalSubjectQueryVariables = Exact<{
  id: string;
}>;


export type ProposalSubjectQuery = { party: { id: string, displayName: string, kind: PartyKind } | null, policy: { noServe: { hearingDays: number, businessNoticeDays: number } } };

export type EarlierEntriesQueryVariables = Exact<{
  subjectId: string;
  role: Role;
}>;


export type EarlierEntriesQuery = { noServeEntries: { edges: Array<{ node: { id: string, state: NoServeState, charge: { ground: NoServeGround, rung: NoServeRung } | null, decision: { activatedAt: string | null } | null } }> } };

export type ChargeableComplaintsQueryVariables = Exact<{
  partyId: string;
  role: Role;
}>;


export type ChargeableComplaintsQuery = { complaintsAbout: { edges: Array<{ node: { id: string, category: ComplaintCategory, state: ComplaintState, filedOn: string | null } }> } | null };

export type OwnChargeableComplaintsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnChargeableComplaintsQuery = { complaintsByMe: { edges: Array<{ node: { id: string, category: ComplaintCategory, state: ComplaintState, filedOn: string | null, subjectRole: Role | null, subject: { id: string } } }> } };

export type OwnChargeableOrdersQueryVariables = Exact<{
  myRole: Role;
}>;


export type OwnChargeableOrdersQuery = { orders: { edges: Array<{ node: { id: string, placedAt: string, amount: { amountMinor: number, currency: string }, seller: { id: string }, buyer: { id: string } } }> } };

export type ProposeNoServeMutationVariables = Exact<{
  input: ProposeNoServeInput;
}>;


export type ProposeNoServeMutation = { proposeNoServe:
    | { __typename: 'NoServeEntry', id: string }
    | { __typename: 'ProtectedTrait', code: string, message: string }
    | { __typename: 'RungSkipped', code: string, message: string }
    | { __typename: 'NoServeInputInvalid', field: string, code: string, message: string }
    | { __typename: 'TextInvalid', field: string, code: string, message: string }
    | { __typename: 'ProposalOpenAlready', code: string, message: string }
    | { __typename: 'NoOrderWithSubject', code: string, message: string }
    | { __typename: 'PartyNotFound', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'IdempotencyKeyReused', code: string, message: string }
    | { __typename: 'IdempotencyKeyInvalid', code: string, message: string }
   };


export const ProposalSubjectDocument: TypedDocument<ProposalSubjectQuery, ProposalSubjectQueryVariables> = `query ProposalSubject($id: ID!) {
  party(id: $id) {
    id
    displayName
    kind
  }
  policy {
    noServe {
      hearingDays
      businessNoticeDays
    }
  }
}`;

export const EarlierEntriesDocument: TypedDocument<EarlierEntriesQuery, EarlierEntriesQueryVariables> = `query EarlierEntries($subjectId: ID!, $role: Role!) {
  noServeEntries(filter: {subjectId: $subjectId, role: $role}, first: 100) {
    edges {
      node {
        id
        state
        charge {
          ground
          rung
        }
        decision {
          activatedAt
        }
      }
    }
  }
}`;

export const ChargeableComplaintsDocument: TypedDocument<ChargeableComplaintsQuery, ChargeableComplaintsQueryVariables> = `query ChargeableComplaints($partyId: ID!, $role: Role!) {
  complaintsAbout(partyId: $partyId, role: $role, first: 100) {
    edges {
      node {
        id
        category
        state
        filedOn
      }
    }
  }
}`;

export const OwnChargeableComplaintsDocument: TypedDocument<OwnChargeableComplaintsQuery, OwnChargeableComplaintsQueryVariables> = `query OwnChargeableComplaints {
  complaintsByMe(first: 100) {
    edges {
      node {
        id
        category
        state
        filedOn
        subjectRole
        subject {
          id
        }
      }
    }
  }
}`;

export const OwnChargeableOrdersDocument: TypedDocument<OwnChargeableOrdersQuery, OwnChargeableOrdersQueryVariables> = `query OwnChargeableOrders($myRole: Role!) {
  orders(role: $myRole, first: 100) {
    edges {
      node {
        id
        placedAt
        amount {
          amountMinor
          currency
        }
        seller {
          id
        }
        buyer {
          id
        }
      }
    }
  }
}`;

export const ProposeNoServeDocument: TypedDocument<ProposeNoServeMutation, ProposeNoServeMutationVariables> = `mutation ProposeNoServe($input: ProposeNoServeInput!) {
  proposeNoServe(input: $input) {
    __typename
    ... on NoServeEntry {
      id
    }
    ... on TextInvalid {
      field
    }
    ... on NoServeInputInvalid {
      field
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
