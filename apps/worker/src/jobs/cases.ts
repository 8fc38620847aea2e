import { defineJob } from '@evenhand/platform';
import { z } from 'zod';
import { nothing, partyId } from './payloads.js';

export const releaseLapsedClaims = defineJob({
  name: 'release-lapsed-claims',
  queue: 'cases',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

/** Who may be the same person is part of what is decided on. */
export const touchLinkedCases = defineJob({
  name: 'touch-linked-cases',
  queue: 'cases',
  payload: z.object({ partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => payload.partyId,
});
