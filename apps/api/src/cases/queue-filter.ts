import type { QueueFilter } from '@evenhand/cases';
import type { PartyId } from '@evenhand/platform';
import type { ModerationQueueFilter } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

/** What was asked for; what was left out, or is null, asks for nothing. */
export function toQueueFilter(filter: ModerationQueueFilter | null | undefined): QueueFilter {
  const { kinds, roles, marks, claimedBy, overdue, subjectId } = filter ?? {};
  return {
    ...(kinds ? { kinds } : {}),
    ...(roles ? { roles } : {}),
    ...(marks ? { marks } : {}),
    ...(claimedBy ? { claimedBy } : {}),
    ...(typeof overdue === 'boolean' ? { overdue } : {}),
    ...(subjectId ? { subjectId: idOf<PartyId>('Party', subjectId, 'subjectId') } : {}),
  };
}
