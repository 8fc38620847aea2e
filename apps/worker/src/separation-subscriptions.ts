import type { DomainEvent, JobQueues, PartyId } from '@evenhand/platform';
import { reviewSeparations } from './jobs.js';

type Request = (queues: JobQueues) => Promise<void>;

const review =
  (one: PartyId, other: PartyId): Request =>
  (queues) =>
    queues.add(reviewSeparations, { one, other });

/** Whatever may change a fact between two that a separation rests on. */
export function separationJobsAfter(event: DomainEvent): readonly Request[] {
  switch (event.name) {
    case 'order.accepted':
    case 'order.declined':
    case 'order.fulfilled':
    case 'order.cancelled':
    case 'rating-exchange.revealed':
      return [review(event.sellerId, event.buyerId)];
    case 'rating.removed':
    case 'rating.restored':
      return [review(event.authorId, event.subjectId)];
    case 'complaint.taken-up':
    case 'complaint.withdrawn':
    case 'complaint.upheld':
    case 'complaint.dismissed':
    case 'complaint.overturned':
      return [review(event.complainantId, event.subjectId)];
    default:
      return [];
  }
}
