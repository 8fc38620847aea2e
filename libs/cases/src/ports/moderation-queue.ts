import type { CaseId, PartyId, Role } from '@evenhand/platform';
import type { Case, CaseKind, CaseMark } from '../domain/case.js';

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

export interface QueuePage {
  readonly filter: QueueFilter;
  readonly sort: CaseSort;
  readonly first: number;
  /** Goes on after this case, wherever it stands now; it may have left the queue meanwhile. */
  readonly after: CaseId | null;
  /** Who asks. */
  readonly person: string;
  /** Parties that the person ever acted for: a case of theirs is not shown. */
  readonly ownParties: readonly PartyId[];
  readonly at: Date;
}

/** Open cases, as they wait. */
export interface ModerationQueue {
  page(page: QueuePage): Promise<Case[]>;
}
