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
  // Each pair is held against the row of Query.serveCheck.
  'Query.serveChecks': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.contact': { PARTY: 'self' },
  'Query.myNoServeList': { PARTY: 'self' },
  'Query.pairEntry': { PARTY: 'ownPairEntry', AUDITOR: 'any' },

  'Mutation.registerParty': { PARTY: 'ownExternalId', SERVICE: 'any' },
  'Mutation.recordOrder': { SERVICE: 'any' },
  'Mutation.placeOrder': { PARTY: 'self' },
  'Mutation.acceptOrder': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.declineOrder': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.fulfilOrder': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.cancelOrder': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.submitRating': { PARTY: 'decidedUnderLock' },
  'Mutation.replyToRating': { PARTY: 'decidedUnderLock' },
  'Mutation.addToMyNoServeList': { PARTY: 'self' },
  'Mutation.removeFromMyNoServeList': { PARTY: 'decidedUnderLock' },

  'Subscription.ratingExchangeChanged': { PARTY: 'ownOrder', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  // Each reputation is held against the row of Query.reputation before it is sent.
  'Subscription.reputationChanged': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },

  // Each pair is held against the row of Query.serveCheck before it is sent.
  'Subscription.contactChanged': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },

  'Party.reputation': { PARTY: 'audience', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Reputation.pairOutlook': { PARTY: 'otherOfThePair', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Reputation.sealedSignal': { MODERATOR: 'any' },
  'Rating.order': { PARTY: 'ownOrder', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Rating.privateNote': { PARTY: 'authorOrSubject', AUDITOR: 'any' },
  'Rating.withoutThisRating': { PARTY: 'audience', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Rating.moderatorNote': { PARTY: 'author', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Rating.neverAgain': { PARTY: 'author', AUDITOR: 'any' },
  'PairEntry.privateReason': { PARTY: 'ownPairEntry', AUDITOR: 'any' },
  'PairEntry.marks': { AUDITOR: 'any' },
} as const satisfies Record<string, Partial<Record<CallerRole, Relation>>>;

export type Operation = keyof typeof permissions;

export const isOperation = (name: string): name is Operation => name in permissions;
