import { defineJob } from '@evenhand/platform';
import { nothing } from './payloads.js';

export const revealDueRatingExchanges = defineJob({
  name: 'reveal-due-rating-exchanges',
  queue: 'ratings',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

export const remindToRate = defineJob({ name: 'remind-to-rate', queue: 'ratings', payload: nothing, attempts: 3, backoffMs: 1_000 });

/** A text that is held back waits for a moderator from the moment that others would read it. */
export const openHeldBackCases = defineJob({
  name: 'open-held-back-cases',
  queue: 'ratings',
  payload: nothing,
  attempts: 5,
  backoffMs: 1_000,
  dedupeKey: () => 'all',
});
