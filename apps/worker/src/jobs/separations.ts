import { defineJob } from '@evenhand/platform';
import { z } from 'zod';
import { nothing, partyId } from './payloads.js';

/** Something new is on record between two: does an approval of one of them to part still stand? */
export const reviewSeparations = defineJob({
  name: 'review-separations',
  queue: 'separations',
  payload: z.object({ one: partyId, other: partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.one}-${payload.other}`,
});

export const completeApprovals = defineJob({
  name: 'complete-approvals',
  queue: 'separations',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

export const watchOverSeparations = defineJob({
  name: 'watch-over-separations',
  queue: 'separations',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});
