// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type AuditTrailQueryVariables = Exact<{
  subject: string;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { edges: Array<{ cursor: string, node: { at: string, actor: string, roles: Array<CallerRole>, action: string, policyVersion: number, actorParty: { id: string, displayName: string } | null, facts: Array<{ name: string, value: string, id: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const AuditTrailDocument: TypedDocument<AuditTrailQuery, AuditTrailQueryVariables> = `query AuditTrail($subject: ID!, $after: String) {
  auditTrail(subject: $subject, first: 50, after: $after) {
    edges {
      cursor
      node {
        at
        actor
        roles
        actorParty {
          id
          displayName
        }
        action
        facts {
          name
          value
          id
        }
        policyVersion
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;
