import { defineJob, roles } from '@evenhand/platform';
import { z } from 'zod';
import { nothing, partyId } from './payloads.js';

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

/** The same, once for each policy that weighs ratings otherwise, when it has taken effect. */
export const followPolicy = defineJob({ name: 'follow-policy', queue: 'rebuild', payload: nothing, attempts: 3, backoffMs: 10_000 });

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
