import type { DomainEvent, JobQueues, PartyId, Role } from '@evenhand/platform';
import { recomputeReputation } from './jobs.js';

/** A job that an event asks for, ready to be added. */
type Request = (queues: JobQueues) => Promise<void>;

const recompute =
  (partyId: PartyId, role: Role): Request =>
  (queues) =>
    queues.add(recomputeReputation, { partyId, role });

/**
 * Which event leads to which jobs: the whole of it. The same event may come twice, after a crash, so every
 * job here is one that may be asked for twice.
 */
export function jobsAfter(event: DomainEvent): readonly Request[] {
  switch (event.name) {
    // What was revealed counts for both sides, and so does silence.
    case 'rating-exchange.revealed':
    case 'rating-exchange.lapsed':
      return [recompute(event.sellerId, 'SELLER'), recompute(event.buyerId, 'BUYER')];
    default:
      return [];
  }
}
