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

export const announceContact = defineJob({
  name: 'announce-contact',
  queue: 'contact',
  payload: z.object({ sellerId: partyId, buyerId: partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.sellerId}-${payload.buyerId}`,
});

/** Of everybody who ever dealt with a party. */
export const announceContactsOf = defineJob({
  name: 'announce-contacts-of',
  queue: 'contact',
  payload: z.object({ partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => payload.partyId,
});

export const expirePairEntries = defineJob({
  name: 'expire-pair-entries',
  queue: 'no-serve',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

export const forgetDelivered = defineJob({ name: 'forget-delivered', queue: 'upkeep', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const jobs = [
  updateReputation,
  updateWaitingReputations,
  rebuildReputations,
  buildReputationShard,
  forgetRetiredReputations,
  revealDueRatingExchanges,
  remindToRate,
  announceContact,
  announceContactsOf,
  expirePairEntries,
  forgetDelivered,
];
