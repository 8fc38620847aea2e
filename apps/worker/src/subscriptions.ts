import { type DomainEvent, type JobQueues, otherRole, type OutboxRow, type PartyId, type Role } from '@evenhand/platform';
import {
  buildReputationShard,
  deliverStatement,
  notify,
  openHeldBackCases,
  proposeByThreshold,
  reviewApprovals,
  touchLinkedCases,
  updateReputation,
} from './jobs.js';
import { separationJobsAfter } from './separation-subscriptions.js';
import { leadsToNotifications } from '@evenhand/notifications';
import { contactJobsAfter } from './contact-subscriptions.js';

/** A job that an event asks for, ready to be added. */
type Request = (queues: JobQueues) => Promise<void>;

const update =
  (partyId: PartyId, role: Role): Request =>
  (queues) =>
    queues.add(updateReputation, { partyId, role });

const build =
  (generation: number, shard: number): Request =>
  (queues) =>
    queues.add(buildReputationShard, { generation, shard }, { id: `${generation}-${shard}` });

const tell =
  ({ id, event }: OutboxRow): Request =>
  (queues) =>
    queues.add(notify, { cause: id, event }, { id });

const lookForHeldBackTexts: Request = (queues) => queues.add(openHeldBackCases, {});

/**
 * Which event leads to which jobs: the whole of it. The same event may come twice, after a crash, so every
 * job here is one that may be asked for twice.
 */
export const jobsAfter = (row: OutboxRow): readonly Request[] => [
  ...reputationJobsAfter(row.event),
  ...contactJobsAfter(row),
  ...noServeJobsAfter(row.event),
  ...separationJobsAfter(row.event),
  ...(leadsToNotifications(row.event) ? [tell(row)] : []),
];

function reputationJobsAfter(event: DomainEvent): readonly Request[] {
  switch (event.name) {
    // What was revealed counts for both sides, and so do silence and how the order ended.
    case 'order.recorded':
    case 'order.fulfilled':
    case 'order.cancelled':
    case 'rating-exchange.lapsed':
      return [update(event.sellerId, 'SELLER'), update(event.buyerId, 'BUYER')];
    case 'rating-exchange.revealed':
      return [update(event.sellerId, 'SELLER'), update(event.buyerId, 'BUYER'), lookForHeldBackTexts];
    // After a comment was looked at, its reply's turn comes.
    case 'rating.replied':
    case 'held-back-text.released':
    case 'held-back-text.removed':
      return [lookForHeldBackTexts];
    case 'order.held-at-fault':
    case 'order.released-from-fault':
      return [update(event.side === 'SELLER' ? event.sellerId : event.buyerId, event.side)];
    // For whom it is about, and for what its author gives.
    case 'rating.removed':
    case 'rating.restored':
      return [update(event.subjectId, event.subjectRole), update(event.authorId, otherRole(event.subjectRole))];
    case 'reputations.rebuild-begun':
      return Array.from({ length: event.shards }, (_, shard) => build(event.generation, shard));
    case 'statement.issued':
      return [(queues) => queues.add(deliverStatement, { statementId: event.statementId })];
    default:
      return [];
  }
}

const review =
  (id: PartyId): Request =>
  (queues) =>
    queues.add(reviewApprovals, { partyId: id });

const touchCases =
  (id: PartyId): Request =>
  (queues) =>
    queues.add(touchLinkedCases, { partyId: id });

const propose =
  (id: PartyId, role: Role): Request =>
  (queues) =>
    queues.add(proposeByThreshold, { partyId: id, role });

/** What comes in about a party ends an approval that knew nothing of it; and its numbers may be bad enough for people to look. */
function noServeJobsAfter(event: DomainEvent): readonly Request[] {
  switch (event.name) {
    case 'complaint.upheld':
    case 'complaint.overturned':
      return [review(event.subjectId), propose(event.subjectId, event.subjectRole)];
    // The numbers may hold no longer; or they grew while an entry was in force, and nobody was asked to look at them.
    case 'strike.expired':
    case 'no-serve.expired':
    case 'no-serve.lifted':
    case 'no-serve.overturned':
      return [propose(event.subjectId, event.subjectRole)];
    case 'complaint.filed':
    case 'complaint.responded':
    case 'complaint.withdrawn':
    case 'complaint.dismissed':
    case 'no-serve.answered':
      return [review(event.subjectId)];
    case 'party.linked':
      return [review(event.partyId), touchCases(event.partyId)];
    // Only a buyer's reputation can be bad enough for a proposal.
    case 'reputation.recomputed':
      return event.role === 'BUYER' ? [propose(event.partyId, event.role)] : [];
    default:
      return [];
  }
}
