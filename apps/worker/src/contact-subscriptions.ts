import type { JobQueues, OutboxRow, PartyId } from '@evenhand/platform';
import { announceContact, announceContactsOf, tellHostOfContact } from './jobs.js';

type Request = (queues: JobQueues) => Promise<void>;

const announce =
  (sellerId: PartyId, buyerId: PartyId): Request =>
  (queues) =>
    queues.add(announceContact, { sellerId, buyerId });

const announceAllOf =
  (partyId: PartyId): Request =>
  (queues) =>
    queues.add(announceContactsOf, { partyId });

/** Whatever may change what a seller and a buyer may still do with each other; and once it has changed, the host is told. */
export function contactJobsAfter({ id, event, at }: OutboxRow): readonly Request[] {
  switch (event.name) {
    case 'order.recorded':
    case 'order.accepted':
    case 'order.declined':
    case 'order.fulfilled':
    case 'order.cancelled':
      return [announce(event.sellerId, event.buyerId)];
    case 'pair-entry.added':
    case 'pair-entry.removed':
    case 'pair-entry.expired':
      return event.subjectRole === 'BUYER' ? [announce(event.ownerId, event.subjectId)] : [announce(event.subjectId, event.ownerId)];
    // Whichever of the two sells: the other direction has not changed, and nothing is said of it.
    case 'separation.approved':
    case 'separation.approval-lapsed':
    case 'separation.informed':
    case 'separation.closed':
    case 'separation.abandoned':
      return [announce(event.openerId, event.otherId), announce(event.otherId, event.openerId)];
    case 'no-serve.activated':
    case 'no-serve.extended':
    case 'no-serve.expired':
    case 'no-serve.lifted':
    case 'no-serve.overturned':
      return [announceAllOf(event.subjectId)];
    case 'contact.changed':
      return [(queues) => queues.add(tellHostOfContact, { cause: id, event, at: at.toISOString() }, { id })];
    default:
      return [];
  }
}
