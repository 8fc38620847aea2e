import type { Transaction } from '@evenhand/platform';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { approvedCase } from './lapse-approval.js';
import { caseAbout, concernedBy } from './open-proposal.js';
import type { PlatformParts } from './platform-parts.js';

/** Opens the case in which people decide whether an entry in force stands. @param dueAt by the policy when left out */
export async function openReview(parts: PlatformParts, tx: Transaction, entry: NoServeEntry, dueAt?: Date): Promise<void> {
  const { partyIds } = await approvedCase(parts, tx, entry);
  const about = await caseAbout(parts, tx, entry, await concernedBy(parts, tx, entry));
  await parts.desk.open(tx, {
    kind: 'NO_SERVE_REVIEW',
    ...about,
    partyIds: [...new Set([...about.partyIds, ...partyIds])],
    ...(dueAt === undefined ? {} : { dueAt }),
  });
}
