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
  'Query.ratingRemovalGrounds': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', ADMIN: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.ratingRemoval': { PARTY: 'concernedByRemoval', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Query.myRatingRemovalRequests': { PARTY: 'self' },
  'Query.appeal': { PARTY: 'concernedByAppeal', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Query.myAppeals': { PARTY: 'self' },
  'Query.serveCheck': { PARTY: 'oneOfThePair', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.statement': { PARTY: 'ownStatement', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.myStatements': { PARTY: 'self' },
  'Query.statementTemplates': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Query.previewStatement': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },

  'Query.moderationQueue': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Query.case': { MODERATOR: 'notInvolved', LEAD: 'notInvolved', AUDITOR: 'notInvolved' },
  'Case.about': { MODERATOR: 'notInvolved', LEAD: 'notInvolved', AUDITOR: 'notInvolved' },
  'Query.myCaseViews': { MODERATOR: 'any', LEAD: 'any' },
  'Query.similarParties': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Query.moderationFigures': { MODERATOR: 'any', LEAD: 'any', ADMIN: 'any', AUDITOR: 'any' },
  // The rules are public to everybody who is held to them.
  'Query.policy': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', ADMIN: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.policyVersions': { MODERATOR: 'any', LEAD: 'any', ADMIN: 'any', AUDITOR: 'any' },
  'Mutation.changePolicy': { ADMIN: 'any' },
  'Query.auditTrail': { ADMIN: 'any', AUDITOR: 'any' },

  'Query.myNotifications': { PARTY: 'self' },
  'Query.unreadNotifications': { PARTY: 'self' },
  'Mutation.markNotificationsRead': { PARTY: 'self' },
  'Subscription.notificationAdded': { PARTY: 'self' },
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
  'Mutation.recordStatementDelivery': { SERVICE: 'any' },
  'Mutation.acknowledgeStatement': { PARTY: 'decidedUnderLock' },
  'Mutation.editStatementTemplate': { MODERATOR: 'any', LEAD: 'any' },

  'Mutation.claimCase': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.renewClaim': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.releaseCase': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.saveCaseView': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.deleteCaseView': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.addMember': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.removeMember': { PARTY: 'decidedUnderLock', SERVICE: 'any' },
  'Mutation.linkParty': { SERVICE: 'any' },
  'Mutation.recordEnquiry': { SERVICE: 'any' },
  'Mutation.requestRatingRemoval': { PARTY: 'decidedUnderLock' },
  'Mutation.withdrawRatingRemoval': { PARTY: 'decidedUnderLock' },
  'Mutation.decideRatingRemoval': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.decideHeldBackText': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.lodgeAppeal': { PARTY: 'decidedUnderLock' },
  'Mutation.withdrawAppeal': { PARTY: 'decidedUnderLock' },
  'Mutation.decideAppeal': { LEAD: 'any' },
  'Mutation.addToMyNoServeList': { PARTY: 'self' },
  'Mutation.removeFromMyNoServeList': { PARTY: 'decidedUnderLock' },

  'Subscription.ratingExchangeChanged': { PARTY: 'ownOrder', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  // Each reputation is held against the row of Query.reputation before it is sent.
  'Subscription.reputationChanged': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  // Each case is held against the row of Query.case before it is sent.
  'Subscription.moderationQueueChanged': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },

  'Party.members': { PARTY: 'itself', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  // Each pair is held against the row of Query.serveCheck before it is sent.
  'Subscription.contactChanged': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },

  'Party.reputation': { PARTY: 'audience', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Reputation.pairOutlook': { PARTY: 'otherOfThePair', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Reputation.sealedSignal': { MODERATOR: 'any' },
  'Rating.order': { PARTY: 'ownOrder', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Rating.privateNote': { PARTY: 'authorOrSubject', AUDITOR: 'any' },
  'Rating.withoutThisRating': { PARTY: 'audience', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'RatingRemoval.explanation': { PARTY: 'rated', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'RatingRemoval.decisionReason': { PARTY: 'rated', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Appeal.reasons': { PARTY: 'appellant', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Appeal.decisionReason': { PARTY: 'appellant', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Appeal.statementId': { PARTY: 'appellant', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Rating.moderatorNote': { PARTY: 'author', MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },

  'Query.complaintCategories': { PARTY: 'any', MODERATOR: 'any', LEAD: 'any', ADMIN: 'any', AUDITOR: 'any', SERVICE: 'any' },
  'Query.complaint': { PARTY: 'complaintParty', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Query.complaintsByMe': { PARTY: 'self' },
  'Query.complaintsAboutMe': { PARTY: 'self' },
  'Query.complaintsAbout': { MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Query.complainant': { MODERATOR: 'any', LEAD: 'any', AUDITOR: 'any' },
  'Mutation.fileComplaint': { PARTY: 'decidedUnderLock' },
  'Mutation.withdrawComplaint': { PARTY: 'decidedUnderLock' },
  'Mutation.respondToComplaint': { PARTY: 'decidedUnderLock' },
  'Mutation.tellSubject': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.decideComplaint': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.muteComplainant': { MODERATOR: 'any', LEAD: 'any' },
  'Mutation.unmuteComplainant': { MODERATOR: 'any', LEAD: 'any' },
  // Everything from which it would follow who complained, and what is not for both sides.
  'Complaint.complainant': { PARTY: 'knowsComplainant', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.subjectRole': { PARTY: 'knowsComplainant', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.order': { PARTY: 'knowsComplainant', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.facts': { PARTY: 'knowsComplainant', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.evidence': { PARTY: 'knowsComplainant', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.filedOn': { PARTY: 'knowsComplainant', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.endedOn': { PARTY: 'knowsComplainant', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.safetyReason': { PARTY: 'complainant', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.response': { PARTY: 'complaintSubject', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.respondedOn': { PARTY: 'complaintSubject', MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.marks': { MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Complaint.decidedBy': { MODERATOR: 'uninvolved', LEAD: 'uninvolved', AUDITOR: 'uninvolved' },
  'Rating.neverAgain': { PARTY: 'author', AUDITOR: 'any' },
  'PairEntry.privateReason': { PARTY: 'ownPairEntry', AUDITOR: 'any' },
  'PairEntry.marks': { AUDITOR: 'any' },
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
  // Separations: the other side finds one from the moment that it was informed.
  'Query.separation': { PARTY: 'ownSeparation', AUDITOR: 'any' },
  'Query.mySeparations': { PARTY: 'self' },
  'Query.checkSeparationWording': { PARTY: 'any' },
  'Mutation.openSeparation': { PARTY: 'decidedUnderLock' },
  'Mutation.chooseSeparationFacts': { PARTY: 'decidedUnderLock' },
  'Mutation.nameApprovers': { PARTY: 'decidedUnderLock' },
  'Mutation.approveSeparation': { PARTY: 'decidedUnderLock' },
  'Mutation.declineSeparation': { PARTY: 'decidedUnderLock' },
  'Mutation.excuseStep': { PARTY: 'decidedUnderLock' },
  'Mutation.setRunOffEndDate': { PARTY: 'decidedUnderLock' },
  'Mutation.scheduleConversation': { PARTY: 'decidedUnderLock' },
  'Mutation.recordConversation': { PARTY: 'decidedUnderLock' },
  'Mutation.deliverSeparationStatement': { PARTY: 'decidedUnderLock' },
  'Mutation.acknowledgeSeparationStatement': { PARTY: 'decidedUnderLock' },
  'Mutation.recordIncident': { PARTY: 'decidedUnderLock' },
  'Mutation.turnIncidentIntoComplaint': { PARTY: 'decidedUnderLock' },
  'Mutation.pauseSeparation': { PARTY: 'decidedUnderLock' },
  'Mutation.closeSeparation': { PARTY: 'decidedUnderLock' },
  'Mutation.abandonSeparation': { PARTY: 'decidedUnderLock' },
  'Subscription.separationChanged': { PARTY: 'ownSeparation', AUDITOR: 'any' },
  'Separation.inside': { PARTY: 'openerOfSeparation', AUDITOR: 'any' },
} as const satisfies Record<string, Partial<Record<CallerRole, Relation>>>;

export type Operation = keyof typeof permissions;

export const isOperation = (name: string): name is Operation => name in permissions;
