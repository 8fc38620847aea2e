import { defineJob, roles, isUuid, type PartyId } from '@evenhand/platform';
import { z } from 'zod';

const nothing = z.record(z.string(), z.never());
const partyId = z.custom<PartyId>((value) => typeof value === 'string' && isUuid(value), 'is the inner id of a party');

export const updateReputation = defineJob({
  name: 'update-reputation',
  queue: 'reputation',
  payload: z.object({ partyId, role: z.enum(roles) }),
  // Nine hours of trying: a database that is away for a night leaves no reputation behind.
  attempts: 17,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.partyId}-${payload.role}`,
});

/** What still waits to be counted: of an import that was ended before it was done, or of a job that was lost. */
export const updateWaitingReputations = defineJob({
  name: 'update-waiting-reputations',
  queue: 'reputation',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

/** A new generation of all reputations, with raters rated anew. What it begins is built shard by shard. */
export const rebuildReputations = defineJob({
  name: 'rebuild-reputations',
  queue: 'rebuild',
  payload: nothing,
  attempts: 3,
  backoffMs: 60_000,
});

export const buildReputationShard = defineJob({
  name: 'build-reputation-shard',
  queue: 'rebuild',
  payload: z.object({ generation: z.int(), shard: z.int() }),
  attempts: 5,
  backoffMs: 1_000,
});

export const forgetRetiredReputations = defineJob({
  name: 'forget-retired-reputations',
  queue: 'upkeep',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

export const revealDueRatingExchanges = defineJob({
  name: 'reveal-due-rating-exchanges',
  queue: 'ratings',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

export const remindToRate = defineJob({ name: 'remind-to-rate', queue: 'ratings', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const forgetDelivered = defineJob({ name: 'forget-delivered', queue: 'upkeep', payload: nothing, attempts: 3, backoffMs: 1_000 });

const noServeJob = (name: string) => defineJob({ name, queue: 'no-serve', payload: nothing, attempts: 3, backoffMs: 1_000 });

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

export const jobs = [
  updateReputation,
  updateWaitingReputations,
  rebuildReputations,
  buildReputationShard,
  forgetRetiredReputations,
  revealDueRatingExchanges,
  remindToRate,
  forgetDelivered,
  remindOfHearings,
  endHearings,
  activateDueEntries,
  expireDueEntries,
  sweepThresholds,
  reviewApprovals,
  proposeByThreshold,
];
