import { defineJob } from '@evenhand/platform';
import { z } from 'zod';
import { contactChanged, partyId } from './payloads.js';

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

/** The host is told, in a queue of its own: one that is slow or away holds up nothing else. `cause` is the id of the outbox row. */
export const tellHostOfContact = defineJob({
  name: 'tell-host-of-contact',
  queue: 'host',
  payload: z.object({ cause: z.string(), at: z.iso.datetime(), event: contactChanged }),
  // Nine hours of trying: a host that is away for a night is told in the morning.
  attempts: 17,
  backoffMs: 500,
});
