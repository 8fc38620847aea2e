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

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type SimilarPartiesQueryVariables = Exact<{
  partyId: string;
}>;


export type SimilarPartiesQuery = { similarParties: Array<{ sharedKeys: number, isListed: boolean, wasListed: boolean, party: { id: string, displayName: string } }> | null };

export type ComplaintsAboutSubjectQueryVariables = Exact<{
  partyId: string;
  role: Role;
  after?: string | null | undefined;
}>;


export type ComplaintsAboutSubjectQuery = { complaintsAbout: { edges: Array<{ node: { id: string, category: ComplaintCategory, kind: ComplaintKind | null, state: ComplaintState, filedOn: string | null, decidedOn: string | null, severity: ComplaintSeverity | null, strikePoints: number | null, strikeExpiresOn: string | null, complainant: { id: string, displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StrikePointsQueryVariables = Exact<{
  partyId: string;
  role: Role;
}>;


export type StrikePointsQuery = { complaintsAbout: { activePoints: number } | null };


export const SimilarPartiesDocument: TypedDocument<SimilarPartiesQuery, SimilarPartiesQueryVariables> = `query SimilarParties($partyId: ID!) {
  similarParties(partyId: $partyId) {
    party {
      id
      displayName
    }
    sharedKeys
    isListed
    wasListed
  }
}`;

export const ComplaintsAboutSubjectDocument: TypedDocument<ComplaintsAboutSubjectQuery, ComplaintsAboutSubjectQueryVariables> = `query ComplaintsAboutSubject($partyId: ID!, $role: Role!, $after: String) {
  complaintsAbout(partyId: $partyId, role: $role, after: $after) {
    edges {
      node {
        id
        category
        kind
        state
        filedOn
        decidedOn
        severity
        strikePoints
        strikeExpiresOn
        complainant {
          id
          displayName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const StrikePointsDocument: TypedDocument<StrikePointsQuery, StrikePointsQueryVariables> = `query StrikePoints($partyId: ID!, $role: Role!) {
  complaintsAbout(partyId: $partyId, role: $role, first: 1) {
    activePoints
  }
}`;
