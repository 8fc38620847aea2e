import { defineJob, roles, isUuid, type PartyId } from '@evenhand/platform';
import { z } from 'zod';

const nothing = z.record(z.string(), z.never());
const partyId = z.custom<PartyId>((value) => typeof value === 'string' && isUuid(value), 'is the inner id of a party');

export const recomputeReputation = defineJob({
  name: 'recompute-reputation',
  queue: 'reputation',
  payload: z.object({ partyId, role: z.enum(roles) }),
  // Nine hours of trying: a database that is away for a night leaves no reputation behind.
  attempts: 17,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.partyId}-${payload.role}`,
});

/** What imports left stale, should the program that imported have been ended before it was done. */
export const recomputeBacklog = defineJob({
  name: 'recompute-backlog',
  queue: 'reputation',
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

export const jobs = [recomputeReputation, recomputeBacklog, revealDueRatingExchanges, remindToRate, forgetDelivered];
