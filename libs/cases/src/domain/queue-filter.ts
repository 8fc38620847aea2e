import type { PartyId, Role } from '@evenhand/platform';
import type { CaseKind, CaseMark } from './case.js';

/** Who works on a case: the one who asks, nobody, or anybody at all. */
export const claimants = ['ME', 'NOBODY', 'ANYBODY'] as const;
export type Claimant = (typeof claimants)[number];

/** PRIORITY: what is most urgent first. DUE: what is due soonest first. OLDEST and NEWEST: by when a case was opened. */
export const caseSorts = ['PRIORITY', 'DUE', 'OLDEST', 'NEWEST'] as const;
export type CaseSort = (typeof caseSorts)[number];

/** What is left out asks for nothing; several of one kind ask for any of them. */
export interface QueueFilter {
  readonly kinds?: readonly CaseKind[];
  readonly roles?: readonly Role[];
  readonly marks?: readonly CaseMark[];
  readonly claimedBy?: Claimant;
  /** Only what is past due, or only what is not. */
  readonly overdue?: boolean;
  readonly subjectId?: PartyId;
}
