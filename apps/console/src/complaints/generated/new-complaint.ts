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

/** Input of `fileComplaint`. It is about an order (`orderId`), or about a party in a role (`partyId` and `role`). */
export type FileComplaintInput = {
  /** Global id of an order between the two. */
  orderId?: string | null | undefined;
  /** Global id of a party that the caller's party had an order or an enquiry with. */
  partyId?: string | null | undefined;
  /** The side that this party took there. */
  role?: Role | null | undefined;
  /** What it is about. */
  category: ComplaintCategory;
  /** More closely: needed where the category has kinds. */
  kind?: ComplaintKind | null | undefined;
  /** What happened when, 1 to 20 facts. */
  facts: Array<ComplaintFactInput>;
  /** What is to show it, up to 20 pieces. */
  evidence?: Array<ComplaintEvidenceInput>;
  /** Why the caller's party is to stay hidden from the other; left out when it need not be. Up to the policy's length. */
  safetyReason?: string | null | undefined;
  /** The same key with the same input gives the same complaint; 1 to 200 characters. */
  idempotencyKey: string;
};

/** What happened on a day. */
export type ComplaintFactInput = {
  /** The day, not in the future. */
  on: string;
  /** What happened, in 1 to 5000 characters unless the policy says otherwise. */
  what: string;
};

/** A piece of evidence: either `text`, or `sha256` and `url` of a file. */
export type ComplaintEvidenceInput = {
  /** A passage of a text. */
  text?: string | null | undefined;
  /** SHA-256 of a file in 64 hexadecimal digits. */
  sha256?: string | null | undefined;
  /** Where the file lies; begins with https. */
  url?: string | null | undefined;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type ComplaintFormQueryVariables = Exact<{ [key: string]: never; }>;


export type ComplaintFormQuery = { myComplaintsMutedUntil: string | null, complaintCategories: Array<{ category: ComplaintCategory, explanation: string, kinds: Array<{ kind: ComplaintKind, explanation: string }> }>, policy: { complaints: { maximumTextLength: number, answerWindowDays: number, strikeLifetimeDays: number } } };

export type OrderToComplainAboutQueryVariables = Exact<{
  id: string;
}>;


export type OrderToComplainAboutQuery = { order: { id: string, externalId: string | null, placedAt: string, amount: { amountMinor: number, currency: string }, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string } } | null };

export type PartyToComplainAboutQueryVariables = Exact<{
  id: string;
}>;


export type PartyToComplainAboutQuery = { party: { id: string, displayName: string } | null };

export type OrdersToComplainAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersToComplainAboutQuery = { orders: { edges: Array<{ node: { id: string, externalId: string | null, placedAt: string, amount: { amountMinor: number, currency: string }, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string } } }> } };

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
}>;


export type FileComplaintMutation = { fileComplaint:
    | { id: string, state: ComplaintState }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, until: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
    | { code: string, message: string, field: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };


export const ComplaintFormDocument: TypedDocument<ComplaintFormQuery, ComplaintFormQueryVariables> = `query ComplaintForm {
  myComplaintsMutedUntil
  complaintCategories {
    category
    explanation
    kinds {
      kind
      explanation
    }
  }
  policy {
    complaints {
      maximumTextLength
      answerWindowDays
      strikeLifetimeDays
    }
  }
}`;

export const OrderToComplainAboutDocument: TypedDocument<OrderToComplainAboutQuery, OrderToComplainAboutQueryVariables> = `query OrderToComplainAbout($id: ID!) {
  order(id: $id) {
    id
    externalId
    placedAt
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
}`;

export const PartyToComplainAboutDocument: TypedDocument<PartyToComplainAboutQuery, PartyToComplainAboutQueryVariables> = `query PartyToComplainAbout($id: ID!) {
  party(id: $id) {
    id
    displayName
  }
}`;

export const OrdersToComplainAboutDocument: TypedDocument<OrdersToComplainAboutQuery, OrdersToComplainAboutQueryVariables> = `query OrdersToComplainAbout {
  orders(first: 100) {
    edges {
      node {
        id
        externalId
        placedAt
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
  }
}`;

export const FileComplaintDocument: TypedDocument<FileComplaintMutation, FileComplaintMutationVariables> = `mutation FileComplaint($input: FileComplaintInput!) {
  fileComplaint(input: $input) {
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
    ... on ComplaintInputInvalid {
      field
    }
    ... on ComplainantMuted {
      until
    }
  }
}`;
