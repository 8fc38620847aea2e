import { defineJob } from '@evenhand/platform';
import { z } from 'zod';
import { partyId } from './payloads.js';

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
