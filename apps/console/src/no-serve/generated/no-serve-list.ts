// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** In which order entries are listed. What has no such time comes last. */
export type NoServeSort =
  /** The last proposed first. */
  | 'NEWEST'
  /** The first proposed first. */
  | 'OLDEST'
  /** The last hearing first. */
  | 'NEWEST_HEARING'
  /** The hearing that ends first, first. */
  | 'HEARING_ENDS_FIRST'
  /** What takes effect first, first. */
  | 'EFFECTIVE_FIRST'
  /** What ends first, first. */
  | 'ENDS_FIRST';

/** Which entries to list: those that every given field fits. */
export type NoServeFilter = {
  /** In one of these states; all when left out or empty. */
  states?: Array<NoServeState> | null | undefined;
  /** Global id of the party it is about. */
  subjectId?: string | null | undefined;
  /** About a party in this role. */
  role?: Role | null | undefined;
  /** On this ground. */
  ground?: NoServeGround | null | undefined;
  /** On this rung. */
  rung?: NoServeRung | null | undefined;
  /** With this text in explanation, facts, or the subject's name or external id; up to 200 characters. */
  text?: string | null | undefined;
  /** Proposed at this time or later. */
  from?: string | null | undefined;
  /** Proposed before this time. */
  to?: string | null | undefined;
};

/** Input of `liftNoServeBulk`. */
export type LiftNoServeBulkInput = {
  /** Global ids of up to 1000 entries. */
  entryIds: Array<string>;
  /** Why, 1 to 2000 characters. */
  reason: string;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type NoServeEntriesQueryVariables = Exact<{
  filter?: NoServeFilter | null | undefined;
  sort: NoServeSort;
  after?: string | null | undefined;
}>;


export type NoServeEntriesQuery = { noServeEntries: { edges: Array<{ node: { id: string, state: NoServeState, subjectRole: Role, subject: { id: string, displayName: string, externalId: string }, charge: { ground: NoServeGround, rung: NoServeRung, endsAt: string | null } | null, hearing: { endsAt: string | null } | null, decision: { effectiveAt: string | null, extendedUntil: string | null } | null, proposal: { proposedAt: string, source: NoServeSource, hintsAtProtectedTrait: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LiftNoServeBulkMutationVariables = Exact<{
  input: LiftNoServeBulkInput;
}>;


export type LiftNoServeBulkMutation = { liftNoServeBulk:
    | { __typename: 'NoServeBulk', rows: Array<{ row: number, entry: { id: string, state: NoServeState } | null, refusal: { code: string, message: string } | null }> }
    | { __typename: 'BulkTooLarge', code: string, message: string }
   };


export const NoServeEntriesDocument: TypedDocument<NoServeEntriesQuery, NoServeEntriesQueryVariables> = `query NoServeEntries($filter: NoServeFilter, $sort: NoServeSort!, $after: String) {
  noServeEntries(filter: $filter, sort: $sort, first: 100, after: $after) {
    edges {
      node {
        id
        state
        subjectRole
        subject {
          id
          displayName
          externalId
        }
        charge {
          ground
          rung
          endsAt
        }
        hearing {
          endsAt
        }
        decision {
          effectiveAt
          extendedUntil
        }
        proposal {
          proposedAt
          source
          hintsAtProtectedTrait
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const LiftNoServeBulkDocument: TypedDocument<LiftNoServeBulkMutation, LiftNoServeBulkMutationVariables> = `mutation LiftNoServeBulk($input: LiftNoServeBulkInput!) {
  liftNoServeBulk(input: $input) {
    __typename
    ... on NoServeBulk {
      rows {
        row
        entry {
          id
          state
        }
        refusal {
          code
          message
        }
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
