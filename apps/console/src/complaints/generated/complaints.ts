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

/** What kind of theft or threat. */
export type ComplaintKind =
  /** Theft of money. */
  | 'MONEY'
  /** Theft of goods. */
  | 'GOODS'
  /** Theft of ideas. */
  | 'IDEAS'
  /** Theft of working time. */
  | 'TIME'
  /** Threat of violence. */
  | 'VIOLENCE'
  /** Threat of a bad rating, to extort something. */
  | 'BAD_RATING'
  /** Pressure for a discount. */
  | 'DISCOUNT_PRESSURE'
  /** Threat to leave for a competitor. */
  | 'SWITCH_TO_COMPETITOR';

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

/** Input of `withdrawComplaint`. */
export type WithdrawComplaintInput = {
  /** Global id of the complaint. */
  complaintId: string;
};

/** Input of `respondToComplaint`. */
export type RespondToComplaintInput = {
  /** Global id of the complaint. */
  complaintId: string;
  /** The answer, in 1 to 5000 characters unless the policy says otherwise. */
  text: string;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type ComplaintCardFragment = { id: string, category: ComplaintCategory, kind: ComplaintKind | null, state: ComplaintState, isComplainantHidden: boolean, filedOn: string | null, toldOn: string | null, answerBy: string | null, respondedOn: string | null, decidedOn: string | null, complainant: { id: string, displayName: string } | null, subject: { id: string, displayName: string } };

export type ComplaintsByMeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ComplaintsByMeQuery = { complaintsByMe: { edges: Array<{ node: { id: string, category: ComplaintCategory, kind: ComplaintKind | null, state: ComplaintState, isComplainantHidden: boolean, filedOn: string | null, toldOn: string | null, answerBy: string | null, respondedOn: string | null, decidedOn: string | null, complainant: { id: string, displayName: string } | null, subject: { id: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComplaintsAboutMeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ComplaintsAboutMeQuery = { complaintsAboutMe: { edges: Array<{ node: { id: string, category: ComplaintCategory, kind: ComplaintKind | null, state: ComplaintState, isComplainantHidden: boolean, filedOn: string | null, toldOn: string | null, answerBy: string | null, respondedOn: string | null, decidedOn: string | null, complainant: { id: string, displayName: string } | null, subject: { id: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComplaintsMutedQueryVariables = Exact<{ [key: string]: never; }>;


export type ComplaintsMutedQuery = { myComplaintsMutedUntil: string | null };

export type ComplaintQueryVariables = Exact<{
  id: string;
}>;


export type ComplaintQuery = { complaint: { subjectRole: Role | null, safetyReason: string | null, summary: string | null, response: string | null, decisionReason: string | null, withoutAnswerReason: string | null, severity: ComplaintSeverity | null, strikePoints: number | null, strikeExpiresOn: string | null, statementId: string | null, endedOn: string | null, id: string, category: ComplaintCategory, kind: ComplaintKind | null, state: ComplaintState, isComplainantHidden: boolean, filedOn: string | null, toldOn: string | null, answerBy: string | null, respondedOn: string | null, decidedOn: string | null, order: { id: string, externalId: string | null, placedAt: string, amount: { amountMinor: number, currency: string } } | null, facts: Array<{ on: string, what: string }> | null, evidence: Array<
      | { __typename: 'EvidenceExcerpt', text: string }
      | { __typename: 'EvidenceFile', sha256: string, url: string }
    > | null, complainant: { id: string, displayName: string } | null, subject: { id: string, displayName: string } } | null, complaintCategories: Array<{ category: ComplaintCategory, explanation: string }>, policy: { complaints: { maximumTextLength: number }, noServe: { cautionAtPoints: number, proposalAtPoints: number } } };

export type RespondToComplaintMutationVariables = Exact<{
  input: RespondToComplaintInput;
}>;


export type RespondToComplaintMutation = { respondToComplaint:
    | { id: string, state: ComplaintState }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
   };

export type WithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type WithdrawComplaintMutation = { withdrawComplaint:
    | { id: string, state: ComplaintState }
    | { code: string, message: string }
    | { code: string, message: string }
   };


export const ComplaintsByMeDocument: TypedDocument<ComplaintsByMeQuery, ComplaintsByMeQueryVariables> = `query ComplaintsByMe($after: String) {
  complaintsByMe(after: $after) {
    edges {
      node {
        ...ComplaintCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment ComplaintCard on Complaint {
  id
  category
  kind
  state
  isComplainantHidden
  filedOn
  toldOn
  answerBy
  respondedOn
  decidedOn
  complainant {
    id
    displayName
  }
  subject {
    id
    displayName
  }
}`;

export const ComplaintsAboutMeDocument: TypedDocument<ComplaintsAboutMeQuery, ComplaintsAboutMeQueryVariables> = `query ComplaintsAboutMe($after: String) {
  complaintsAboutMe(after: $after) {
    edges {
      node {
        ...ComplaintCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment ComplaintCard on Complaint {
  id
  category
  kind
  state
  isComplainantHidden
  filedOn
  toldOn
  answerBy
  respondedOn
  decidedOn
  complainant {
    id
    displayName
  }
  subject {
    id
    displayName
  }
}`;

export const ComplaintsMutedDocument: TypedDocument<ComplaintsMutedQuery, ComplaintsMutedQueryVariables> = `query ComplaintsMuted {
  myComplaintsMutedUntil
}`;

export const ComplaintDocument: TypedDocument<ComplaintQuery, ComplaintQueryVariables> = `query Complaint($id: ID!) {
  complaint(id: $id) {
    ...ComplaintCard
    subjectRole
    order {
      id
      externalId
      placedAt
      amount {
        amountMinor
        currency
      }
    }
    facts {
      on
      what
    }
    evidence {
      __typename
      ... on EvidenceExcerpt {
        text
      }
      ... on EvidenceFile {
        sha256
        url
      }
    }
    safetyReason
    summary
    response
    decisionReason
    withoutAnswerReason
    severity
    strikePoints
    strikeExpiresOn
    statementId
    endedOn
  }
  complaintCategories {
    category
    explanation
  }
  policy {
    complaints {
      maximumTextLength
    }
    noServe {
      cautionAtPoints
      proposalAtPoints
    }
  }
}

fragment ComplaintCard on Complaint {
  id
  category
  kind
  state
  isComplainantHidden
  filedOn
  toldOn
  answerBy
  respondedOn
  decidedOn
  complainant {
    id
    displayName
  }
  subject {
    id
    displayName
  }
}`;

export const RespondToComplaintDocument: TypedDocument<RespondToComplaintMutation, RespondToComplaintMutationVariables> = `mutation RespondToComplaint($input: RespondToComplaintInput!) {
  respondToComplaint(input: $input) {
    ... on Complaint {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
    ... on TextInvalid {
      field
    }
  }
}`;

export const WithdrawComplaintDocument: TypedDocument<WithdrawComplaintMutation, WithdrawComplaintMutationVariables> = `mutation WithdrawComplaint($input: WithdrawComplaintInput!) {
  withdrawComplaint(input: $input) {
    ... on Complaint {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
