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

/** How bad it is, what was upheld. */
export type ComplaintSeverity =
  /** The least; 1 point unless the policy says otherwise. */
  | 'MINOR'
  /** 2 points unless the policy says otherwise. */
  | 'SERIOUS'
  /** The worst; 4 points unless the policy says otherwise. */
  | 'SEVERE';

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

/** Input of `openNoServeHearing`. */
export type OpenNoServeHearingInput = {
  /** Global id of the case, which the caller has claimed. */
  caseId: string;
  /** The version of the case that was read. */
  version: number;
  /** What the subject is charged with, in the moderator's words. */
  charge: NoServeChargeInput;
};

/** Input of `approveNoServe`. */
export type ApproveNoServeInput = {
  /** Global id of the case, which the caller has claimed. */
  caseId: string;
  /** The version of the case that was read. */
  version: number;
  /** The `hash` of the dossier that was read: nobody is listed on anything else. */
  dossierHash: string;
  /** From when it holds; as early as may be when left out. A business gets its notice. */
  effectiveAt?: string | null | undefined;
  /** Why the law allows less notice to a business, up to 2000 characters. */
  shortNoticeReason?: string | null | undefined;
  /** The danger that does not allow to wait for the hearing, up to 2000 characters. */
  urgentReason?: string | null | undefined;
  /** The rule of the marketplace that was broken, 1 to 500 characters. */
  rule: string;
  /** Why, as the statement says it; the charge's own words when left out. */
  explanation?: string | null | undefined;
  /** The facts, as the statement says them; the charge's own words when left out. */
  facts?: string | null | undefined;
};

/** Input of `rejectNoServe` and `confirmNoServe`. */
export type DecideNoServeInput = {
  /** Global id of the case, which the caller has claimed. */
  caseId: string;
  /** The version of the case that was read. */
  version: number;
  /** Why, 1 to 2000 characters. */
  reason: string;
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

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type NoServeMatterQueryVariables = Exact<{
  caseId: string;
  subjectId: string;
  role: Role;
}>;


export type NoServeMatterQuery = { case: { subject: { kind: PartyKind }, orders: Array<{ id: string, state: OrderState, placedAt: string, dueOn: string | null, amount: { amountMinor: number, currency: string }, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string } }> } | null, complaintsAbout: { activePoints: number, edges: Array<{ node: { id: string, category: ComplaintCategory, state: ComplaintState, severity: ComplaintSeverity | null, filedOn: string | null, complainant: { id: string, displayName: string } | null } }> } | null, noServeEntries: { edges: Array<{ node: { id: string, state: NoServeState, charge: { rung: NoServeRung } | null, decision: { activatedAt: string | null } | null } }> }, policy: { noServe: { hearingDays: number, businessNoticeDays: number }, appeals: { windowMonths: number } } };

export type OpenNoServeHearingMutationVariables = Exact<{
  input: OpenNoServeHearingInput;
}>;


export type OpenNoServeHearingMutation = { openNoServeHearing:
    | { __typename: 'NoServeEntry', id: string, state: NoServeState }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'WrongEntryState', code: string, message: string }
    | { __typename: 'ProtectedTrait', code: string, message: string }
    | { __typename: 'RungSkipped', code: string, message: string }
    | { __typename: 'NoServeInputInvalid', code: string, message: string, field: string }
    | { __typename: 'TextInvalid', code: string, message: string, field: string }
    | { __typename: 'ProposalOpenAlready', code: string, message: string }
   };

export type ApproveNoServeMutationVariables = Exact<{
  input: ApproveNoServeInput;
}>;


export type ApproveNoServeMutation = { approveNoServe:
    | { __typename: 'NoServeEntry', id: string, state: NoServeState }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'WrongEntryState', code: string, message: string }
    | { __typename: 'HearingNotOver', code: string, message: string }
    | { __typename: 'NoticeTooShort', code: string, message: string }
    | { __typename: 'NoServeInputInvalid', code: string, message: string, field: string }
    | { __typename: 'TextInvalid', code: string, message: string, field: string }
    | { __typename: 'StatementIncomplete', code: string, message: string }
   };

export type RejectNoServeMutationVariables = Exact<{
  input: DecideNoServeInput;
}>;


export type RejectNoServeMutation = { rejectNoServe:
    | { __typename: 'NoServeEntry', id: string, state: NoServeState }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'WrongEntryState', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type ConfirmNoServeMutationVariables = Exact<{
  input: DecideNoServeInput;
}>;


export type ConfirmNoServeMutation = { confirmNoServe:
    | { __typename: 'NoServeEntry', id: string, state: NoServeState }
    | { __typename: 'CaseNotFound', code: string, message: string }
    | { __typename: 'CaseClosed', code: string, message: string }
    | { __typename: 'CaseClaimedByOther', code: string, message: string }
    | { __typename: 'CaseNotClaimed', code: string, message: string }
    | { __typename: 'ClaimLapsed', code: string, message: string }
    | { __typename: 'CaseChanged', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'WrongEntryState', code: string, message: string }
    | { __typename: 'HearingNotOver', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };

export type LiftNoServeMutationVariables = Exact<{
  input: LiftNoServeInput;
}>;


export type LiftNoServeMutation = { liftNoServe:
    | { __typename: 'NoServeEntry', id: string, state: NoServeState }
    | { __typename: 'NoServeEntryNotFound', code: string, message: string }
    | { __typename: 'ConflictOfInterest', code: string, message: string }
    | { __typename: 'WrongEntryState', code: string, message: string }
    | { __typename: 'TextInvalid', code: string, message: string }
   };


export const NoServeMatterDocument: TypedDocument<NoServeMatterQuery, NoServeMatterQueryVariables> = `query NoServeMatter($caseId: ID!, $subjectId: ID!, $role: Role!) {
  case(id: $caseId) {
    subject {
      kind
    }
    orders {
      id
      state
      placedAt
      dueOn
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
    }
  }
  complaintsAbout(partyId: $subjectId, role: $role, first: 50) {
    activePoints
    edges {
      node {
        id
        category
        state
        severity
        filedOn
        complainant {
          id
          displayName
        }
      }
    }
  }
  noServeEntries(filter: {subjectId: $subjectId, role: $role}, first: 50) {
    edges {
      node {
        id
        state
        charge {
          rung
        }
        decision {
          activatedAt
        }
      }
    }
  }
  policy {
    noServe {
      hearingDays
      businessNoticeDays
    }
    appeals {
      windowMonths
    }
  }
}`;

export const OpenNoServeHearingDocument: TypedDocument<OpenNoServeHearingMutation, OpenNoServeHearingMutationVariables> = `mutation OpenNoServeHearing($input: OpenNoServeHearingInput!) {
  openNoServeHearing(input: $input) {
    __typename
    ... on NoServeEntry {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
    ... on NoServeInputInvalid {
      field
    }
    ... on TextInvalid {
      field
    }
  }
}`;

export const ApproveNoServeDocument: TypedDocument<ApproveNoServeMutation, ApproveNoServeMutationVariables> = `mutation ApproveNoServe($input: ApproveNoServeInput!) {
  approveNoServe(input: $input) {
    __typename
    ... on NoServeEntry {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
    ... on NoServeInputInvalid {
      field
    }
    ... on TextInvalid {
      field
    }
  }
}`;

export const RejectNoServeDocument: TypedDocument<RejectNoServeMutation, RejectNoServeMutationVariables> = `mutation RejectNoServe($input: DecideNoServeInput!) {
  rejectNoServe(input: $input) {
    __typename
    ... on NoServeEntry {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const ConfirmNoServeDocument: TypedDocument<ConfirmNoServeMutation, ConfirmNoServeMutationVariables> = `mutation ConfirmNoServe($input: DecideNoServeInput!) {
  confirmNoServe(input: $input) {
    __typename
    ... on NoServeEntry {
      id
      state
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
      state
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
