// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PolicyForDecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyForDecisionsQuery = { policy: { version: number, complaints: { answerWindowDays: number, strikeLifetimeDays: number, minorPoints: number, seriousPoints: number, severePoints: number }, cases: { claimLeaseMinutes: number }, noServe: { proposalAtPoints: number, cautionAtPoints: number }, appeals: { windowMonths: number } } };


export const PolicyForDecisionsDocument: TypedDocument<PolicyForDecisionsQuery, PolicyForDecisionsQueryVariables> = `query PolicyForDecisions {
  policy {
    version
    complaints {
      answerWindowDays
      strikeLifetimeDays
      minorPoints
      seriousPoints
      severePoints
    }
    cases {
      claimLeaseMinutes
    }
    noServe {
      proposalAtPoints
      cautionAtPoints
    }
    appeals {
      windowMonths
    }
  }
}`;
