import type { CaseId, PartyId } from '@evenhand/platform';
import type { Case } from '../domain/case.js';
import type { CaseSort, QueueFilter } from '../domain/queue-filter.js';

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
