import type { CallerRole } from '@evenhand/platform';
import type { Relation } from './relations.js';

/**
 * Who may ask for what, and about whom: operation × role × whose.
 *
 * - A role that a row does not name may not use the operation at all (FORBIDDEN).
 * - `any` needs nothing more. Every other word is a relation between the caller and the thing, see relations.ts:
 *   a query about something else finds null, as if there were nothing; a mutation answers with a typed refusal.
 * - A caller with several roles may do what any of them allows.
 * - Sealed halves are beyond this table: no role reaches them (Ratings.readableBy).
 *
 * A field of Query, Mutation or Subscription that has no row keeps the server from starting.
 */
export const permissions = {
  'Query.me': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', ADMIN: 'any', AUDITOR: 'any', SERVICE: 'any' },
  // Each thing that `node` finds is held against the row of its own query.
  'Query.node': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', ADMIN: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.party': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', ADMIN: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.order': { PARTY: 'ownOrder', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.orders': { PARTY: 'self' },
  'Query.ratingExchange': { PARTY: 'ownOrder', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.ratingsAbout': { PARTY: 'audience', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.reputation': { PARTY: 'audience', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.serveCheck': { PARTY: 'oneOfThePair', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },

  'Mutation.registerParty': { PARTY: 'ownExternalId', SERVICE: 'any' },
  'Mutation.recordOrder': { SERVICE: 'any' },
  'Mutation.placeOrder': { PARTY: 'self' },
  'Mutation.acceptOrder': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.declineOrder': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.fulfilOrder': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.cancelOrder': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.submitRating': { PARTY: 'decidedUnderLock' },
  'Mutation.replyToRating': { PARTY: 'decidedUnderLock' },

  'Subscription.ratingExchangeChanged': { PARTY: 'ownOrder', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  // Each reputation is held against the row of Query.reputation before it is sent.
  'Subscription.reputationChanged': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },

  'Party.reputation': { PARTY: 'audience', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Reputation.pairOutlook': { PARTY: 'otherOfThePair', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Reputation.sealedSignal': { MODERATOR: 'any' },
  'Rating.order': { PARTY: 'ownOrder', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Rating.privateNote': { PARTY: 'authorOrSubject', AUDITOR: 'any' },
  'Rating.withoutThisRating': { PARTY: 'audience', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Rating.moderatorNote': { PARTY: 'author', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },

  // The platform's list.
  'Query.noServeEntries': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Query.noServeEntry': { PARTY: 'ownNoServeEntry', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Query.noServeEntriesAboutMe': { PARTY: 'self' },
  'Mutation.proposeNoServe': { PARTY: 'decidedUnderLock', MODERATOR: 'any', LEAD: 'any' },
  'Mutation.proposeNoServeBulk': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.openNoServeHearing': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.respondToNoServe': { PARTY: 'decidedUnderLock' },
  'Mutation.approveNoServe': { LEAD: 'any' },
  'Mutation.rejectNoServe': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.withdrawNoServe': { PARTY: 'decidedUnderLock', MODERATOR: 'any', LEAD: 'any' },
  'Mutation.confirmNoServe': { LEAD: 'any' },
  'Mutation.extendNoServe': { LEAD: 'any' },
  'Mutation.liftNoServe': { LEAD: 'any' },
  'Mutation.liftNoServeBulk': { LEAD: 'any' },
  'NoServeEntry.charge': { PARTY: 'subjectOfNoServeEntry', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'NoServeEntry.hearing': { PARTY: 'subjectOfNoServeEntry', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'NoServeEntry.decision': { PARTY: 'subjectOfNoServeEntry', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'NoServeEntry.proposal': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'NoServeEntry.history': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
} as const satisfies Record<string, Partial<Record<CallerRole, Relation>>>;

export type Operation = keyof typeof permissions;

export const isOperation = (name: string): name is Operation => name in permissions;
