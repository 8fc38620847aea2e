import { defineJob, roles } from '@evenhand/platform';
import { z } from 'zod';
import { nothing, partyId } from './payloads.js';

const noServeJob = (name: string) => defineJob({ name, queue: 'no-serve', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const expirePairEntries = noServeJob('expire-pair-entries');
export const remindOfHearings = noServeJob('remind-of-hearings');
export const endHearings = noServeJob('end-hearings');
export const activateDueEntries = noServeJob('activate-due-entries');
export const expireDueEntries = noServeJob('expire-due-entries');

/** Makes up for a job that was lost, and for a change of policy. */
export const sweepThresholds = noServeJob('sweep-thresholds');

/** Something new is on record about a party: does what was approved about it still stand? */
export const reviewApprovals = defineJob({
  name: 'review-approvals',
  queue: 'no-serve',
  payload: z.object({ partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => payload.partyId,
});

export const proposeByThreshold = defineJob({
  name: 'propose-by-threshold',
  queue: 'no-serve',
  payload: z.object({ partyId, role: z.enum(roles) }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.partyId}-${payload.role}`,
});
