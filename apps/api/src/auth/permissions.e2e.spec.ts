import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '@evenhand/api';
import {
  type AppealId,
  type CallerRole,
  callerRoles,
  type ComplaintId,
  ConfigError,
  loadConfig,
  MovableClock,
  type OrderId,
  type PartyId,
  type RatingRemovalId,
  systemActor,
} from '@evenhand/platform';
import { buildSchema } from 'graphql';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { openCase } from '../../../../test/builders/cases.js';
import { host, staff, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { aStatement } from '../../../../test/builders/statements.js';
import { complaintsOn } from '../../../../test/builders/complaints.js';
import { decisionsAboutRatings } from '../../../../test/builders/rating-decisions.js';
import { hashKeys } from '../../../../test/support/hash-keys.js';
import { separationsOn } from '../../../../test/builders/separations.js';
import { Client } from '../../../../test/support/client.js';
import { LogBook, Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';
import { Announcer, eventually, Subscriber } from '../../../../test/support/subscriber.js';
import { toGlobalId } from '../graphql/global-id.js';
import { withPermissions } from './authorise.js';
import { isOperation, type Operation, permissions } from './permissions.js';

/** What a caller gets: the thing, null or a typed refusal as if there were nothing, or a no to the whole operation. */
type Outcome = 'yes' | 'nothing' | 'FORBIDDEN' | 'UNAUTHENTICATED';

/** Where a caller stands towards what it asks about. */
type Standing = 'own' | 'foreign';

interface Trial {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Of most lists one may see that they are empty; here an empty one says that there was nothing to do. */
  readonly emptyIsNothing?: true;
}

const roles: readonly CallerRole[] = ['PARTY', 'MODERATOR', 'LEAD', 'ADMIN', 'AUDITOR', 'SERVICE'];

/** Written from the design, not from the table: for each operation and standing what each role gets. */
type Row = Readonly<Record<CallerRole, Outcome>>;
const everybody: Row = { PARTY: 'yes', MODERATOR: 'yes', LEAD: 'yes', ADMIN: 'yes', AUDITOR: 'yes', SERVICE: 'yes' };
const readers: Row = { ...everybody, ADMIN: 'FORBIDDEN' };
const notForParty: Row = { ...readers, PARTY: 'nothing' };
const only = (expected: Partial<Row>): Row => ({
  PARTY: 'FORBIDDEN',
  MODERATOR: 'FORBIDDEN',
  LEAD: 'FORBIDDEN',
  ADMIN: 'FORBIDDEN',
  AUDITOR: 'FORBIDDEN',
  SERVICE: 'FORBIDDEN',
  ...expected,
});
/** Those who look after the marketplace, with and without those who only look. */
const moderators = only({ MODERATOR: 'yes', LEAD: 'yes' });
const lookersAfter: Row = { ...moderators, AUDITOR: 'yes' };
const concernedAndLookersAfter: Row = { ...lookersAfter, PARTY: 'yes' };
const lookersAfterAlone: Row = { ...concernedAndLookersAfter, PARTY: 'nothing' };
/** Inside an answer a field that is not for this role is empty. */
const empty = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([role, outcome]) => [role, outcome === 'FORBIDDEN' ? 'nothing' : outcome])) as Record<
    CallerRole,
    Outcome
  >;

const expected: Record<Operation, Record<Standing, Row>> = {
  'Query.me': { own: everybody, foreign: everybody },
  'Query.node': { own: { ...everybody, ADMIN: 'nothing' }, foreign: { ...everybody, PARTY: 'nothing', ADMIN: 'nothing' } },
  'Query.party': { own: everybody, foreign: everybody },
  'Query.order': { own: readers, foreign: notForParty },
  'Query.orders': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.ratingExchange': { own: readers, foreign: notForParty },
  'Query.ratingsAbout': { own: readers, foreign: notForParty },
  'Query.reputation': { own: readers, foreign: notForParty },
  'Query.serveCheck': { own: readers, foreign: notForParty },
  'Query.moderationQueue': { own: lookersAfter, foreign: lookersAfter },
  'Query.case': { own: lookersAfter, foreign: lookersAfter },
  'Case.about': { own: lookersAfter, foreign: lookersAfter },
  'Query.myCaseViews': { own: moderators, foreign: moderators },
  'Query.similarParties': { own: lookersAfter, foreign: lookersAfter },
  'Query.moderationFigures': { own: { ...lookersAfter, ADMIN: 'yes' }, foreign: { ...lookersAfter, ADMIN: 'yes' } },
  'Mutation.claimCase': { own: moderators, foreign: moderators },
  'Mutation.renewClaim': { own: moderators, foreign: moderators },
  'Mutation.releaseCase': { own: moderators, foreign: moderators },
  'Mutation.saveCaseView': { own: moderators, foreign: moderators },
  'Mutation.deleteCaseView': { own: moderators, foreign: moderators },
  'Mutation.addMember': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.removeMember': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.linkParty': { own: only({ SERVICE: 'yes' }), foreign: only({ SERVICE: 'yes' }) },
  'Mutation.recordEnquiry': { own: only({ SERVICE: 'yes' }), foreign: only({ SERVICE: 'yes' }) },
  'Subscription.moderationQueueChanged': { own: lookersAfter, foreign: lookersAfter },
  'Party.members': { own: empty(readers), foreign: empty(notForParty) },
  'Query.policy': { own: everybody, foreign: everybody },
  'Query.policyVersions': {
    own: only({ MODERATOR: 'yes', LEAD: 'yes', ADMIN: 'yes', AUDITOR: 'yes' }),
    foreign: only({ MODERATOR: 'yes', LEAD: 'yes', ADMIN: 'yes', AUDITOR: 'yes' }),
  },
  'Mutation.changePolicy': { own: only({ ADMIN: 'yes' }), foreign: only({ ADMIN: 'yes' }) },
  'Query.auditTrail': { own: only({ ADMIN: 'yes', AUDITOR: 'yes' }), foreign: only({ ADMIN: 'yes', AUDITOR: 'yes' }) },

  'Query.statement': { own: readers, foreign: notForParty },
  'Query.myStatements': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.statementTemplates': {
    own: only({ MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' }),
    foreign: only({ MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' }),
  },
  'Query.previewStatement': {
    own: only({ MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' }),
    foreign: only({ MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' }),
  },
  'Query.myNotifications': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  // Everybody has a number of their own, and marks nothing of others.
  'Query.unreadNotifications': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'yes' }) },
  'Mutation.markNotificationsRead': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Subscription.notificationAdded': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.ratingRemovalGrounds': { own: everybody, foreign: everybody },
  'Query.ratingRemoval': { own: concernedAndLookersAfter, foreign: lookersAfterAlone },
  'Query.myRatingRemovalRequests': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.appeal': { own: concernedAndLookersAfter, foreign: lookersAfterAlone },
  'Query.myAppeals': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.requestRatingRemoval': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.withdrawRatingRemoval': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.decideRatingRemoval': { own: only({ MODERATOR: 'yes', LEAD: 'yes' }), foreign: only({ MODERATOR: 'yes', LEAD: 'yes' }) },
  'Mutation.decideHeldBackText': { own: only({ MODERATOR: 'yes', LEAD: 'yes' }), foreign: only({ MODERATOR: 'yes', LEAD: 'yes' }) },
  'Mutation.lodgeAppeal': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.withdrawAppeal': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.decideAppeal': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'RatingRemoval.explanation': { own: concernedAndLookersAfter, foreign: lookersAfterAlone },
  'RatingRemoval.decisionReason': { own: concernedAndLookersAfter, foreign: lookersAfterAlone },
  'Appeal.reasons': { own: concernedAndLookersAfter, foreign: lookersAfterAlone },
  'Appeal.decisionReason': { own: concernedAndLookersAfter, foreign: lookersAfterAlone },
  'Appeal.statementId': { own: concernedAndLookersAfter, foreign: lookersAfterAlone },
  'Query.serveChecks': { own: readers, foreign: notForParty },
  // Everybody has a contact of their own with Bruno.
  'Query.contact': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'yes' }) },
  'Query.myNoServeList': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.pairEntry': { own: only({ PARTY: 'yes', AUDITOR: 'yes' }), foreign: only({ PARTY: 'nothing', AUDITOR: 'yes' }) },
  'Mutation.registerParty': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ SERVICE: 'yes' }) },
  'Mutation.recordOrder': { own: only({ SERVICE: 'yes' }), foreign: only({ SERVICE: 'yes' }) },
  'Mutation.placeOrder': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'yes' }) },
  'Mutation.acceptOrder': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.declineOrder': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.fulfilOrder': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.cancelOrder': { own: only({ PARTY: 'yes', SERVICE: 'yes' }), foreign: only({ PARTY: 'nothing', SERVICE: 'yes' }) },
  'Mutation.submitRating': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.replyToRating': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.recordStatementDelivery': { own: only({ SERVICE: 'yes' }), foreign: only({ SERVICE: 'yes' }) },
  'Mutation.acknowledgeStatement': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.editStatementTemplate': {
    own: only({ MODERATOR: 'yes', LEAD: 'yes' }),
    foreign: only({ MODERATOR: 'yes', LEAD: 'yes' }),
  },
  'Mutation.addToMyNoServeList': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'yes' }) },
  'Mutation.removeFromMyNoServeList': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Subscription.ratingExchangeChanged': { own: readers, foreign: { ...readers, PARTY: 'FORBIDDEN' } },
  'Subscription.reputationChanged': { own: readers, foreign: notForParty },
  'Subscription.contactChanged': { own: readers, foreign: notForParty },
  'Party.reputation': { own: empty(readers), foreign: empty(notForParty) },
  // The query that leads to these two is closed to administrators as a whole.
  'Reputation.pairOutlook': { own: readers, foreign: notForParty },
  'Reputation.sealedSignal': {
    own: { ...empty(only({ MODERATOR: 'yes' })), ADMIN: 'FORBIDDEN' },
    foreign: { ...empty(only({ MODERATOR: 'yes' })), ADMIN: 'FORBIDDEN' },
  },
  // The list that leads there is closed to administrators as a whole.
  'Rating.order': { own: readers, foreign: notForParty },
  'Rating.privateNote': { own: empty(only({ PARTY: 'yes', AUDITOR: 'yes' })), foreign: empty(only({ AUDITOR: 'yes' })) },
  'Rating.withoutThisRating': { own: empty(readers), foreign: empty(notForParty) },
  'Rating.moderatorNote': {
    own: empty(only({ PARTY: 'yes', MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' })),
    foreign: empty(only({ MODERATOR: 'yes', LEAD: 'yes', AUDITOR: 'yes' })),
  },

  'Query.complaintCategories': { own: everybody, foreign: everybody },
  'Query.complaint': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Query.complaintsByMe': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.complaintsAboutMe': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  // Nobody here is muted.
  'Query.myComplaintsMutedUntil': { own: only({ PARTY: 'nothing' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.complaintsAbout': { own: lookersAfter, foreign: lookersAfter },
  'Query.complainant': { own: lookersAfter, foreign: lookersAfter },
  'Mutation.fileComplaint': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.withdrawComplaint': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.respondToComplaint': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.tellSubject': { own: moderators, foreign: moderators },
  'Mutation.decideComplaint': { own: moderators, foreign: moderators },
  'Mutation.muteComplainant': { own: moderators, foreign: moderators },
  'Mutation.unmuteComplainant': { own: moderators, foreign: moderators },
  // The query that leads to these is closed to administrators and the host as a whole.
  'Complaint.complainant': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.subjectRole': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.order': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.facts': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.evidence': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.filedOn': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.endedOn': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.safetyReason': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.response': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.respondedOn': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.statementId': { own: concernedAndLookersAfter, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.marks': { own: { ...concernedAndLookersAfter, PARTY: 'nothing' }, foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' } },
  'Complaint.decidedBy': {
    own: { ...concernedAndLookersAfter, PARTY: 'nothing' },
    foreign: { ...concernedAndLookersAfter, PARTY: 'nothing' },
  },
  'Rating.neverAgain': { own: empty(only({ PARTY: 'yes', AUDITOR: 'yes' })), foreign: empty(only({ AUDITOR: 'yes' })) },
  // The query that leads to these two is closed to everybody else as a whole.
  'PairEntry.privateReason': { own: only({ PARTY: 'yes', AUDITOR: 'yes' }), foreign: only({ PARTY: 'nothing', AUDITOR: 'yes' }) },
  'PairEntry.marks': { own: only({ PARTY: 'nothing', AUDITOR: 'yes' }), foreign: only({ PARTY: 'nothing', AUDITOR: 'yes' }) },
  // The platform's list.
  'Query.noServeEntries': { own: lookersAfter, foreign: lookersAfter },
  'Query.noServeEntry': { own: { ...lookersAfter, PARTY: 'yes' }, foreign: { ...lookersAfter, PARTY: 'nothing' } },
  'Query.noServeEntriesAboutMe': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.proposeNoServe': { own: { ...moderators, PARTY: 'yes' }, foreign: { ...moderators, PARTY: 'nothing' } },
  'Mutation.proposeNoServeBulk': { own: moderators, foreign: moderators },
  'Mutation.openNoServeHearing': { own: moderators, foreign: moderators },
  'Mutation.respondToNoServe': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.approveNoServe': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'Mutation.rejectNoServe': { own: moderators, foreign: moderators },
  'Mutation.withdrawNoServe': { own: { ...moderators, PARTY: 'yes' }, foreign: { ...moderators, PARTY: 'nothing' } },
  'Mutation.confirmNoServe': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'Mutation.extendNoServe': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'Mutation.liftNoServe': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  'Mutation.liftNoServeBulk': { own: only({ LEAD: 'yes' }), foreign: only({ LEAD: 'yes' }) },
  // The query that leads to these is closed to administrators and the host as a whole.
  'NoServeEntry.charge': { own: { ...lookersAfter, PARTY: 'yes' }, foreign: { ...lookersAfter, PARTY: 'nothing' } },
  'NoServeEntry.hearing': { own: { ...lookersAfter, PARTY: 'yes' }, foreign: { ...lookersAfter, PARTY: 'nothing' } },
  'NoServeEntry.decision': { own: { ...lookersAfter, PARTY: 'yes' }, foreign: { ...lookersAfter, PARTY: 'nothing' } },
  'NoServeEntry.proposal': { own: { ...lookersAfter, PARTY: 'nothing' }, foreign: { ...lookersAfter, PARTY: 'nothing' } },
  'NoServeEntry.history': { own: { ...lookersAfter, PARTY: 'nothing' }, foreign: { ...lookersAfter, PARTY: 'nothing' } },
  // Of a separation others find nothing, whoever they are; the query that leads to its inside is closed to them as a whole.
  'Query.separation': { own: only({ PARTY: 'yes', AUDITOR: 'yes' }), foreign: only({ PARTY: 'nothing', AUDITOR: 'yes' }) },
  'Query.mySeparations': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Query.checkSeparationWording': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'yes' }) },
  'Mutation.openSeparation': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.chooseSeparationFacts': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.nameApprovers': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.approveSeparation': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.declineSeparation': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.excuseStep': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.setRunOffEndDate': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.scheduleConversation': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.recordConversation': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.deliverSeparationStatement': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.acknowledgeSeparationStatement': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.recordIncident': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.turnIncidentIntoComplaint': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.pauseSeparation': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.closeSeparation': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Mutation.abandonSeparation': { own: only({ PARTY: 'yes' }), foreign: only({ PARTY: 'nothing' }) },
  'Subscription.separationChanged': { own: only({ PARTY: 'yes', AUDITOR: 'yes' }), foreign: only({ PARTY: 'FORBIDDEN', AUDITOR: 'yes' }) },
  'Separation.inside': { own: only({ PARTY: 'yes', AUDITOR: 'yes' }), foreign: only({ PARTY: 'nothing', AUDITOR: 'yes' }) },
};

const key = (): string => randomUUID();
/** The inner id behind a global one. */
const inner = <Id extends string>(globalId: string): Id => Buffer.from(globalId, 'base64url').toString('utf8').replace(/^.*:/, '') as Id;

describe('the table of permissions, tried', () => {
  let market: Marketplace;
  let announcer: Announcer;
  let seller: Trader;
  let buyer: Trader;
  let stranger: Trader;
  let revealed: Order;
  let ratingOfBuyer: string;
  let ratingOfSeller: string;
  /** About Selma. */
  let caseId: string;
  let complaintOfSeller: string;
  let complaintAboutSeller: string;
  let upheldAboutSeller: string;
  /** A notification of Selma. */
  let notified: string;
  let declinedOfSelma: string;
  let appealOfSelma: string;
  let pairEntry: string;
  /** About Selma, who is being heard, and its case. */
  let listed: { entryId: string; caseId: string };
  /** Selma parts with somebody. */
  let parted: string;
  /** What Selma asks for about Bruno. */
  let askedFor: string;

  beforeAll(async () => {
    market = await Marketplace.open({ worker: false });
    announcer = await Announcer.open(market.config.databaseUrl);
    [seller, buyer, stranger] = [await market.trader('Selma'), await market.trader('Bruno'), await market.trader('Stan')];
    revealed = await market.fulfilledOrder(seller, buyer);
    await seller.rate(revealed, { privateNote: 'for Bruno', moderatorNote: 'for you' });
    await buyer.rate(revealed, { privateNote: 'for Selma', moderatorNote: 'for you' });
    const exchange = await buyer.exchange(revealed);
    [ratingOfBuyer, ratingOfSeller] = [exchange.ratingBySeller.id, exchange.ratingByBuyer.id];
    caseId = toGlobalId('Case', (await openCase(market.evenhand, { partyId: inner<PartyId>(seller.id) }, { kind: 'RATING_REMOVAL' })).id);
    const { useCases } = market.evenhand;
    const ofOrder = { orderId: inner<OrderId>(revealed.id), sellerId: inner<PartyId>(seller.id), buyerId: inner<PartyId>(buyer.id) };
    await useCases.notify.execute({ name: 'order.placed', ...ofOrder }, '1', systemActor('worker'));
    notified = (await seller.ask('{ myNotifications { edges { node { id } } } }')).myNotifications.edges[0].node.id;
    pairEntry = await onListOfSelma();
    // So many people have rated Bruno that he has a score.
    for (const name of ['Sonja', 'Samir']) {
      const other = await market.trader(name);
      const order = await market.fulfilledOrder(other, buyer);
      await other.rate(order);
      await buyer.rate(order);
    }
    // Has gone all its way, so that every field says something.
    complaintOfSeller = await filedBy(seller, { safetyReason: 'Fear.' });
    await complaintsOn(market.evenhand).tell(inner<ComplaintId>(complaintOfSeller));
    await complaintsOn(market.evenhand).decide(inner<ComplaintId>(complaintOfSeller));
    await market.evenhand.useCases.overturnComplaint.execute(inner<ComplaintId>(complaintOfSeller), staff('lena', 'LEAD'));
    upheldAboutSeller = await filedBy(buyer);
    await complaintsOn(market.evenhand).decide(inner<ComplaintId>(upheldAboutSeller));
    complaintAboutSeller = await filedBy(buyer);
    await seller.do('respondToComplaint', { complaintId: complaintAboutSeller, text: 'No.' }, '', 'RespondToComplaintInput');
    // Selma asked for a removal in vain, and appealed in vain.
    const { id, statementId } = await declined();
    declinedOfSelma = id;
    const lodged = await appeal(statementId);
    appealOfSelma = lodged.id;
    await decisionsAboutRatings(market.evenhand).decideAppeal({ id: lodged.inner }, false);
    const moderator = new Client(market.api.url, await market.token('mona', ['MODERATOR']));
    const proposed = await moderator.do(
      'proposeNoServe',
      aProposal(seller),
      '... on NoServeEntry { id proposal { caseId } }',
      'ProposeNoServeInput',
    );
    listed = { entryId: proposed.id, caseId: proposed.proposal.caseId };
    parted = await drafted();
    askedFor = (await seller.do('proposeNoServe', aProposal(buyer), '... on NoServeEntry { id }', 'ProposeNoServeInput')).id;
  });
  afterAll(async () => {
    await announcer.close();
    await market.close();
  });

  const result = (name: string, type: string, input: Record<string, unknown>): Trial => ({
    query: `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Refusal { code message } } }`,
    variables: { input },
  });
  const orderIn = (state: 'PLACED' | 'ACCEPTED' | 'FULFILLED') => {
    const now = market.clock.now().toISOString();
    return market.recordedOrder(
      seller,
      buyer,
      { PLACED: {}, ACCEPTED: { acceptedAt: now }, FULFILLED: { acceptedAt: now, fulfilledAt: now } }[state],
    );
  };
  /** The host names a side, parties must not. */
  const move = async (name: string, state: 'PLACED' | 'ACCEPTED', role: CallerRole, more = {}): Promise<Trial> =>
    result(name, name === 'cancelOrder' ? 'CancelOrderInput' : 'MoveOrderInput', {
      orderId: (await orderIn(state)).id,
      ...(role === 'SERVICE' ? { onBehalfOf: 'SELLER' } : {}),
      ...more,
    });
  /** About Selma, held by whoever has this role. */
  const claimedCase = async (role: CallerRole) => {
    const { id } = await openCase(market.evenhand, { partyId: inner<PartyId>(seller.id) }, { kind: 'RATING_REMOVAL' });
    await market.evenhand.useCases.claimCase.execute(id, staff(`the-${role.toLowerCase()}`, role));
    return { caseId: toGlobalId('Case', id) };
  };
  const memberOf = async (person: string) => {
    await market.evenhand.useCases.addMember.execute({ partyId: inner<PartyId>(seller.id), person }, host);
    return { partyId: seller.id, person };
  };
  const freshRating = async (): Promise<string> => {
    const order = await orderIn('FULFILLED');
    await seller.rate(order);
    await buyer.rate(order);
    return (await seller.exchange(order)).ratingByBuyer.id;
  };
  const statementTo = async (trader: Trader): Promise<string> =>
    toGlobalId('Statement', (await aStatement(market.evenhand).to({ partyId: inner<PartyId>(trader.id) })).id);
  /** Selma asks to remove a rating about her. */
  const removal = async (): Promise<{ id: string; inner: RatingRemovalId }> => {
    const input = { ratingId: await freshRating(), ground: 'INSULT', explanation: 'It is no review.', idempotencyKey: key() };
    const { id } = await seller.do('requestRatingRemoval', input, '... on RatingRemoval { id }', 'RequestRatingRemovalInput');
    return { id, inner: inner(id) };
  };
  /** What she asked for was declined, and she has the reasons. */
  const declined = async (): Promise<{ id: string; statementId: string }> => {
    const { id, inner: removalId } = await removal();
    const tell = decisionsAboutRatings(market.evenhand);
    await tell.decide({ id: removalId }, false);
    return { id, statementId: toGlobalId('Statement', (await tell.delivered(removalId)).id) };
  };
  const appeal = async (statementId: string): Promise<{ id: string; inner: AppealId }> => {
    const input = { statementId, reasons: 'It is an insult.', idempotencyKey: key() };
    const { id } = await seller.do('lodgeAppeal', input, '... on Appeal { id }', 'LodgeAppealInput');
    return { id, inner: inner(id) };
  };
  /** A case that this caller holds. */
  const heldCase = async (role: CallerRole, kind: 'RATING_REMOVAL' | 'HELD_BACK_TEXT' | 'APPEAL', refId: string) => {
    const { caseId, version } = await decisionsAboutRatings(market.evenhand).taken(kind, refId, staff(`the-${role.toLowerCase()}`, role));
    return { caseId: toGlobalId('Case', caseId), version };
  };
  const heldBackRating = async (): Promise<string> => {
    const order = await orderIn('FULFILLED');
    await seller.rate(order);
    await buyer.rate(order, { publicComment: 'Du bist ein Arschloch.' });
    await market.evenhand.useCases.openHeldBackCases.execute(systemActor('worker'));
    return inner((await seller.exchange(order)).ratingByBuyer.id);
  };
  /** Somebody new on Selma's list. */
  const onListOfSelma = async (): Promise<string> => {
    const { id: partyId } = await market.trader('Otto');
    const input = { partyId, myRole: 'SELLER', privateReason: 'Shouts.', idempotencyKey: key() };
    return (await seller.do('addToMyNoServeList', input, '... on PairEntry { id }', 'AddToMyNoServeListInput')).id;
  };
  /** Somebody new who has dealt with Selma. */
  const dealtWith = async (): Promise<Trader> => {
    const other = await market.trader('Otto');
    await market.fulfilledOrder(seller, other);
    return other;
  };
  const drafted = async (other?: Trader): Promise<string> => {
    const input = { otherId: (other ?? (await dealtWith())).id, myRole: 'SELLER', idempotencyKey: key() };
    return (await seller.do('openSeparation', input, '... on Separation { id }', 'OpenSeparationInput')).id;
  };
  /** Waits for whoever this client is, if it acts for a party: staff who did would have to leave Selma's cases alone. */
  const waitingFor = async (client: Client): Promise<string> => {
    const separationId = await drafted();
    const { me } = await new Client(market.api.url, client.token ?? seller.token).ask('{ me { subject roles } }');
    const subject: string = me.roles.includes('PARTY') ? me.subject : 'emil';
    await market.evenhand.useCases.addMember.execute({ partyId: inner<PartyId>(seller.id), person: subject }, host);
    await market.evenhand.useCases.addMember.execute({ partyId: inner<PartyId>(seller.id), person: 'eva' }, host);
    await seller.do('nameApprovers', { separationId, persons: ['eva', subject] }, '', 'NameApproversInput');
    return separationId;
  };
  const asParty = ({ id, externalId }: Trader): TestParty => ({
    partyId: inner<PartyId>(id),
    actor: { ...systemActor('cli'), subject: externalId, partyId: inner<PartyId>(id), roles: new Set(['PARTY']) },
  });
  /** A separation of Selma that has come so far; or one of Otto's, of which Selma has the statement. */
  const at = async (stage: 'approved' | 'scheduled' | 'informed' | 'runningOff' | 'toSelma') => {
    const steps = separationsOn({ ...market.evenhand, clock: market.clock });
    const [selma, otto] = [asParty(seller), asParty(await dealtWith())];
    const separation =
      stage === 'toSelma'
        ? await steps.runningOff(otto, selma, 'BUYER')
        : stage === 'scheduled'
          ? await steps.scheduled(await steps.approved(selma, otto), selma)
          : await steps[stage](selma, otto);
    return { id: toGlobalId('Separation', separation.id), inner: separation.id };
  };
  const incident = async (): Promise<string> => {
    const separation = await at('informed');
    await seller.do('recordIncident', { separationId: separation.id, what: 'Shouted.', isSerious: true }, '', 'RecordIncidentInput');
    const [found] = await market.evenhand.reads.separations.incidents(separation.inner);
    return toGlobalId('Incident', found?.id ?? '');
  };
  const parting = (name: string, separationId: string, more: Record<string, unknown>): Trial =>
    result(name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, { separationId, ...more });
  const ofSeparation = (name: string, separationId: string): Trial => result(name, 'SeparationInput', { separationId });
  const ask = (query: string, variables: Record<string, unknown> = {}): Trial => ({ query, variables });
  const complaint = async (more: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
    orderId: (await orderIn('FULFILLED')).id,
    category: 'OTHER',
    facts: [{ on: '2026-03-01', what: 'It was unbearable.' }],
    idempotencyKey: key(),
    ...more,
  });
  const filedBy = async (trader: Trader, more: Record<string, unknown> = {}): Promise<string> =>
    (await trader.do('fileComplaint', await complaint(more), '... on Complaint { id }', 'FileComplaintInput')).id;
  const caseRead = async () => {
    const { id, version } = await complaintsOn(market.evenhand).caseOf(inner<ComplaintId>(await filedBy(seller)));
    return { caseId: toGlobalId('Case', id), version };
  };
  const caseOfComplaint = async (): Promise<string> => (await caseRead()).caseId;
  const field = (selection: string, id = complaintOfSeller): Trial =>
    ask(`query ($id: ID!) { complaint(id: $id) { result: ${selection} } }`, { id });
  const aProposal = ({ id: subjectId }: Trader) => ({
    subjectId,
    subjectRole: 'BUYER',
    charge: { ground: 'INSULT', explanation: 'x', facts: 'y', rung: 'WARNING' },
    idempotencyKey: key(),
  });
  /** Nobody has claimed the case, which is an answer and no refusal of the role. */
  const reading = () => ({ caseId: listed.caseId, version: 1 });
  const ofEntry = (field: string): Trial => ask(`query ($id: ID!) { noServeEntry(id: $id) { result: ${field} } }`, { id: listed.entryId });

  /** Asks for a thing of Selma and Bruno; the caller is Selma or, for what is foreign, Stan. */
  const trials: Record<Operation, (role: CallerRole, client: Client) => Trial | Promise<Trial>> = {
    'Query.me': () => ask('{ result: me { subject } }'),
    'Query.node': () => ask('query ($id: ID!) { result: node(id: $id) { id } }', { id: revealed.id }),
    'Query.party': () => ask('query ($id: ID!) { result: party(id: $id) { id } }', { id: seller.id }),
    'Query.order': () => ask('query ($id: ID!) { result: order(id: $id) { id } }', { id: revealed.id }),
    'Query.orders': () => ask('{ result: orders { edges { node { id } } } }'),
    'Query.ratingExchange': () => ask('query ($id: ID!) { result: ratingExchange(orderId: $id) { id } }', { id: revealed.id }),
    'Query.ratingsAbout': () =>
      ask('query ($id: ID!) { result: ratingsAbout(partyId: $id, role: BUYER) { edges { cursor } } }', { id: buyer.id }),
    'Query.reputation': () => ask('query ($id: ID!) { result: reputation(partyId: $id, role: BUYER) { isNew } }', { id: buyer.id }),
    'Query.serveCheck': () =>
      ask('query ($s: ID!, $b: ID!) { result: serveCheck(sellerId: $s, buyerId: $b) { verdict } }', { s: seller.id, b: buyer.id }),
    'Query.moderationQueue': () => ask('{ result: moderationQueue { edges { cursor } } }'),
    'Query.case': () => ask('query ($id: ID!) { result: case(id: $id) { id } }', { id: caseId }),
    'Case.about': async () => ask('query ($id: ID!) { case(id: $id) { result: about { __typename } } }', { id: await caseOfComplaint() }),
    'Query.myCaseViews': () => ask('{ result: myCaseViews { name } }'),
    'Query.similarParties': () => ask('query ($id: ID!) { result: similarParties(partyId: $id) { sharedKeys } }', { id: seller.id }),
    'Query.moderationFigures': () =>
      ask('{ result: moderationFigures(from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z") { waiting { kind } } }'),
    'Mutation.claimCase': () => result('claimCase', 'CaseInput', { caseId }),
    'Mutation.renewClaim': async (role) => result('renewClaim', 'CaseInput', await claimedCase(role)),
    'Mutation.releaseCase': async (role) => result('releaseCase', 'CaseInput', await claimedCase(role)),
    'Mutation.saveCaseView': () => result('saveCaseView', 'SaveCaseViewInput', { name: 'Mine' }),
    'Mutation.deleteCaseView': () => result('deleteCaseView', 'DeleteCaseViewInput', { name: 'Mine' }),
    'Mutation.addMember': () => result('addMember', 'MemberInput', { partyId: seller.id, person: 'anton' }),
    'Mutation.removeMember': async () => result('removeMember', 'MemberInput', await memberOf('berta')),
    'Mutation.linkParty': () => result('linkParty', 'LinkPartyInput', { partyId: seller.id, linkKeys: [key()] }),
    'Mutation.recordEnquiry': () =>
      result('recordEnquiry', 'RecordEnquiryInput', { sellerId: seller.id, buyerId: buyer.id, idempotencyKey: key() }),
    'Subscription.moderationQueueChanged': () => ask('subscription { result: moderationQueueChanged { id } }'),
    'Party.members': () => ask('query ($id: ID!) { party(id: $id) { result: members } }', { id: seller.id }),
    'Query.policy': () => ask('{ result: policy { version } }'),
    'Query.policyVersions': () => ask('{ result: policyVersions { edges { node { version } } } }'),
    'Mutation.changePolicy': () =>
      result('changePolicy', 'ChangePolicyInput', {
        changes: {},
        effectiveAt: market.clock.now().toISOString(),
        reason: 'Nothing changes.',
        basedOnVersion: 1,
        idempotencyKey: key(),
      }),
    'Query.auditTrail': () => ask('query ($id: ID!) { result: auditTrail(subject: $id) { edges { node { action } } } }', { id: seller.id }),

    'Query.statement': async () => ask('query ($id: ID!) { result: statement(id: $id) { id text } }', { id: await statementTo(seller) }),
    'Query.myStatements': async () => {
      await statementTo(seller);
      return ask('{ result: myStatements { edges { node { id } } } }');
    },
    'Query.statementTemplates': () => ask('{ result: statementTemplates { text } }'),
    'Query.previewStatement': () => ask('{ result: previewStatement(kind: RATING_REMOVED, locale: de) { text } }'),
    'Query.myNotifications': () => ask('{ result: myNotifications { edges { node { id } } } }'),
    'Query.unreadNotifications': () => ask('{ result: unreadNotifications }'),
    'Mutation.markNotificationsRead': () => ({
      query:
        'mutation ($ids: [ID!]!) { markNotificationsRead(input: { ids: $ids }) { ... on NotificationsRead { result: notifications { id } } } }',
      variables: { ids: [notified] },
      emptyIsNothing: true,
    }),
    'Subscription.notificationAdded': () => ask('subscription { result: notificationAdded { id } }'),
    'Query.ratingRemovalGrounds': () => ask('{ result: ratingRemovalGrounds { ground explanation } }'),
    'Query.ratingRemoval': () => ask('query ($id: ID!) { result: ratingRemoval(id: $id) { id } }', { id: declinedOfSelma }),
    'Query.myRatingRemovalRequests': () => ask('{ result: myRatingRemovalRequests { edges { node { id } } } }'),
    'Query.appeal': () => ask('query ($id: ID!) { result: appeal(id: $id) { id } }', { id: appealOfSelma }),
    'Query.myAppeals': () => ask('{ result: myAppeals { edges { node { id } } } }'),
    'Mutation.requestRatingRemoval': async () =>
      result('requestRatingRemoval', 'RequestRatingRemovalInput', {
        ratingId: await freshRating(),
        ground: 'THREAT',
        explanation: 'It threatens.',
        idempotencyKey: key(),
      }),
    'Mutation.withdrawRatingRemoval': async () =>
      result('withdrawRatingRemoval', 'WithdrawRatingRemovalInput', { removalId: (await removal()).id }),
    'Mutation.decideRatingRemoval': async (role) =>
      result('decideRatingRemoval', 'DecideRatingRemovalInput', {
        ...(await heldCase(role, 'RATING_REMOVAL', (await removal()).inner)),
        ...{ remove: true, reason: 'r', facts: 'f', rule: 'r' },
      }),
    'Mutation.decideHeldBackText': async (role) =>
      result('decideHeldBackText', 'DecideHeldBackTextInput', {
        ...(await heldCase(role, 'HELD_BACK_TEXT', await heldBackRating())),
        ...{ release: true, reason: 'r' },
      }),
    'Mutation.lodgeAppeal': async () =>
      result('lodgeAppeal', 'LodgeAppealInput', {
        statementId: (await declined()).statementId,
        reasons: 'It is an insult.',
        idempotencyKey: key(),
      }),
    'Mutation.withdrawAppeal': async () =>
      result('withdrawAppeal', 'WithdrawAppealInput', { appealId: (await appeal((await declined()).statementId)).id }),
    // Nobody else can hold the case.
    'Mutation.decideAppeal': async () =>
      result('decideAppeal', 'DecideAppealInput', {
        ...(await heldCase('LEAD', 'APPEAL', (await appeal((await declined()).statementId)).inner)),
        ...{ grant: true, reasons: 'r' },
      }),
    'RatingRemoval.explanation': () => ask('query ($id: ID!) { ratingRemoval(id: $id) { result: explanation } }', { id: declinedOfSelma }),
    'RatingRemoval.decisionReason': () =>
      ask('query ($id: ID!) { ratingRemoval(id: $id) { result: decisionReason } }', { id: declinedOfSelma }),
    'Appeal.reasons': () => ask('query ($id: ID!) { appeal(id: $id) { result: reasons } }', { id: appealOfSelma }),
    'Appeal.decisionReason': () => ask('query ($id: ID!) { appeal(id: $id) { result: decisionReason } }', { id: appealOfSelma }),
    'Appeal.statementId': () => ask('query ($id: ID!) { appeal(id: $id) { result: statementId } }', { id: appealOfSelma }),
    'Query.serveChecks': () =>
      ask('query ($p: [ServePair!]!) { serveChecks(pairs: $p) { result: verdict } }', { p: [{ sellerId: seller.id, buyerId: buyer.id }] }),
    'Query.contact': () => ask('query ($id: ID!) { result: contact(partyId: $id) { asSeller } }', { id: buyer.id }),
    'Query.myNoServeList': () => ask('{ result: myNoServeList { edges { cursor } } }'),
    'Query.pairEntry': () => ask('query ($id: ID!) { result: pairEntry(id: $id) { id } }', { id: pairEntry }),
    'PairEntry.privateReason': () => ask('query ($id: ID!) { pairEntry(id: $id) { result: privateReason } }', { id: pairEntry }),
    'PairEntry.marks': () => ask('query ($id: ID!) { pairEntry(id: $id) { result: marks } }', { id: pairEntry }),
    'Mutation.addToMyNoServeList': async () =>
      result('addToMyNoServeList', 'AddToMyNoServeListInput', {
        partyId: (await market.trader('Otto')).id,
        myRole: 'SELLER',
        privateReason: 'Shouts.',
        idempotencyKey: key(),
      }),
    'Mutation.removeFromMyNoServeList': async () =>
      result('removeFromMyNoServeList', 'RemoveFromMyNoServeListInput', { entryId: await onListOfSelma() }),
    'Subscription.contactChanged': () =>
      ask('subscription ($id: ID!) { result: contactChanged(partyId: $id) { contact } }', { id: buyer.id }),
    'Rating.neverAgain': () => ask('query ($id: ID!) { node(id: $id) { ... on Rating { result: neverAgain } } }', { id: ratingOfBuyer }),
    'Mutation.registerParty': () =>
      result('registerParty', 'RegisterPartyInput', { externalId: seller.externalId, displayName: 'Selma', idempotencyKey: key() }),
    'Mutation.recordOrder': () =>
      result('recordOrder', 'RecordOrderInput', {
        sellerId: seller.id,
        buyerId: buyer.id,
        amountMinor: 1,
        currency: 'EUR',
        idempotencyKey: key(),
      }),
    'Mutation.placeOrder': () =>
      result('placeOrder', 'PlaceOrderInput', { sellerId: buyer.id, amountMinor: 1, currency: 'EUR', idempotencyKey: key() }),
    'Mutation.acceptOrder': (role) => move('acceptOrder', 'PLACED', role),
    'Mutation.declineOrder': (role) => move('declineOrder', 'PLACED', role),
    'Mutation.fulfilOrder': (role) => move('fulfilOrder', 'ACCEPTED', role),
    'Mutation.cancelOrder': (role) => move('cancelOrder', 'PLACED', role, { reason: 'OTHER' }),
    'Mutation.submitRating': async () =>
      result('submitRating', 'SubmitRatingInput', {
        orderId: (await orderIn('FULFILLED')).id,
        stars: 4,
        again: true,
        idempotencyKey: key(),
      }),
    'Mutation.replyToRating': async () =>
      result('replyToRating', 'ReplyToRatingInput', { ratingId: await freshRating(), text: 'Thanks.', idempotencyKey: key() }),
    'Mutation.recordStatementDelivery': async () =>
      result('recordStatementDelivery', 'RecordStatementDeliveryInput', { statementId: await statementTo(seller), channel: 'LETTER' }),
    'Mutation.acknowledgeStatement': async () =>
      result('acknowledgeStatement', 'AcknowledgeStatementInput', { statementId: await statementTo(seller) }),
    'Mutation.editStatementTemplate': async () => {
      const { text, version } = await market.evenhand.reads.statementTemplates.current('RESTRICTION', 'en');
      return result('editStatementTemplate', 'EditStatementTemplateInput', {
        kind: 'RESTRICTION',
        locale: 'en',
        text,
        basedOnVersion: version,
      });
    },
    'Subscription.ratingExchangeChanged': () =>
      ask('subscription ($id: ID!) { result: ratingExchangeChanged(orderId: $id) { id } }', { id: revealed.id }),
    'Subscription.reputationChanged': () =>
      ask('subscription ($id: ID!) { result: reputationChanged(partyId: $id) { isNew } }', { id: buyer.id }),
    'Party.reputation': () => ask('query ($id: ID!) { party(id: $id) { result: reputation(role: BUYER) { isNew } } }', { id: buyer.id }),
    // A reputation of a seller is for everybody; how Selma and Bruno will get along is for them.
    'Reputation.pairOutlook': () =>
      ask('query ($id: ID!, $with: ID!) { reputation(partyId: $id, role: SELLER) { result: pairOutlook(with: $with) } }', {
        id: buyer.id,
        with: seller.id,
      }),
    'Reputation.sealedSignal': () =>
      ask('query ($id: ID!) { reputation(partyId: $id, role: SELLER) { result: sealedSignal } }', { id: seller.id }),
    // A rating of a seller is for everybody.
    'Rating.order': () =>
      ask('query ($id: ID!) { ratingsAbout(partyId: $id, role: SELLER) { edges { node { result: order { id } } } } }', { id: seller.id }),
    'Rating.privateNote': () => ask('query ($id: ID!) { node(id: $id) { ... on Rating { result: privateNote } } }', { id: ratingOfSeller }),
    'Rating.withoutThisRating': async () => {
      // Null for everybody while a rating of Bruno waits to be counted.
      await market.evenhand.useCases.updateWaitingReputations.execute(systemActor('worker'));
      return ask('query ($id: ID!) { node(id: $id) { ... on Rating { result: withoutThisRating { effect } } } }', { id: ratingOfBuyer });
    },
    // Selma wrote this one; Stan and Selma's buyer did not.
    'Rating.moderatorNote': () =>
      ask('query ($id: ID!) { node(id: $id) { ... on Rating { result: moderatorNote } } }', { id: ratingOfBuyer }),

    'Query.complaintCategories': () => ask('{ result: complaintCategories { category } }'),
    'Query.complaint': () => ask('query ($id: ID!) { result: complaint(id: $id) { id } }', { id: complaintOfSeller }),
    'Query.complaintsByMe': () => ask('{ result: complaintsByMe { edges { cursor } } }'),
    'Query.complaintsAboutMe': () => ask('{ result: complaintsAboutMe { edges { cursor } } }'),
    'Query.myComplaintsMutedUntil': () => ask('{ result: myComplaintsMutedUntil }'),
    'Query.complaintsAbout': () =>
      ask('query ($id: ID!) { result: complaintsAbout(partyId: $id, role: BUYER) { edges { cursor } } }', { id: buyer.id }),
    'Query.complainant': () => ask('query ($id: ID!) { result: complainant(partyId: $id) { upheld } }', { id: seller.id }),
    'Mutation.fileComplaint': async () => result('fileComplaint', 'FileComplaintInput', await complaint()),
    'Mutation.withdrawComplaint': async () => result('withdrawComplaint', 'WithdrawComplaintInput', { complaintId: await filedBy(seller) }),
    // Selma is the subject of this one.
    'Mutation.respondToComplaint': async () =>
      result('respondToComplaint', 'RespondToComplaintInput', { complaintId: await filedBy(buyer), text: 'No.' }),
    'Mutation.tellSubject': async () => result('tellSubject', 'TellSubjectInput', { ...(await caseRead()), summary: 'It was unbearable.' }),
    'Mutation.decideComplaint': async () =>
      result('decideComplaint', 'DecideComplaintInput', { ...(await caseRead()), dismiss: { reason: 'It was not.' } }),
    'Mutation.muteComplainant': async () =>
      result('muteComplainant', 'MuteComplainantInput', {
        partyId: (await market.trader('Quengel')).id,
        until: new Date(market.clock.now().getTime() + 1_000).toISOString(),
        reason: 'Unfounded complaints.',
      }),
    'Mutation.unmuteComplainant': () => result('unmuteComplainant', 'UnmuteComplainantInput', { partyId: stranger.id }),
    'Complaint.complainant': () => field('complainant { id }'),
    'Complaint.subjectRole': () => field('subjectRole'),
    'Complaint.order': () => field('order { id }'),
    'Complaint.facts': () => field('facts { what }'),
    'Complaint.evidence': () => field('evidence { __typename }'),
    'Complaint.filedOn': () => field('filedOn'),
    'Complaint.endedOn': () => field('endedOn'),
    'Complaint.safetyReason': () => field('safetyReason'),
    'Complaint.response': () => field('response', complaintAboutSeller),
    'Complaint.respondedOn': () => field('respondedOn', complaintAboutSeller),
    'Complaint.statementId': () => field('statementId', upheldAboutSeller),
    'Complaint.marks': () => field('marks'),
    'Complaint.decidedBy': () => field('decidedBy'),
    'Query.noServeEntries': () => ask('{ result: noServeEntries { edges { node { id } } } }'),
    'Query.noServeEntry': () => ask('query ($id: ID!) { result: noServeEntry(id: $id) { id } }', { id: listed.entryId }),
    'Query.noServeEntriesAboutMe': () => ask('{ result: noServeEntriesAboutMe { edges { node { id } } } }'),
    'Mutation.proposeNoServe': () => result('proposeNoServe', 'ProposeNoServeInput', aProposal(buyer)),
    'Mutation.proposeNoServeBulk': () => result('proposeNoServeBulk', 'ProposeNoServeBulkInput', { rows: [] }),
    'Mutation.openNoServeHearing': () =>
      result('openNoServeHearing', 'OpenNoServeHearingInput', { ...reading(), charge: aProposal(seller).charge }),
    'Mutation.respondToNoServe': () => result('respondToNoServe', 'RespondToNoServeInput', { entryId: listed.entryId, answer: 'No.' }),
    'Mutation.approveNoServe': () => result('approveNoServe', 'ApproveNoServeInput', { ...reading(), dossierHash: 'x', rule: 'x' }),
    'Mutation.rejectNoServe': () => result('rejectNoServe', 'DecideNoServeInput', { ...reading(), reason: 'x' }),
    'Mutation.withdrawNoServe': () => result('withdrawNoServe', 'WithdrawNoServeInput', { entryId: askedFor }),
    'Mutation.confirmNoServe': () => result('confirmNoServe', 'DecideNoServeInput', { ...reading(), reason: 'x' }),
    'Mutation.extendNoServe': () =>
      result('extendNoServe', 'ExtendNoServeInput', { entryId: listed.entryId, endsAt: '2027-01-01T00:00:00Z', reason: 'x', rule: 'y' }),
    'Mutation.liftNoServe': () => result('liftNoServe', 'LiftNoServeInput', { entryId: listed.entryId, reason: 'x' }),
    'Mutation.liftNoServeBulk': () => result('liftNoServeBulk', 'LiftNoServeBulkInput', { entryIds: [], reason: 'x' }),
    'NoServeEntry.charge': () => ofEntry('charge { ground }'),
    'NoServeEntry.hearing': () => ofEntry('hearing { openedAt }'),
    'NoServeEntry.decision': () => ofEntry('decision { approvedAt }'),
    'NoServeEntry.proposal': () => ofEntry('proposal { source }'),
    'NoServeEntry.history': () => ofEntry('history { action }'),

    'Query.separation': async () => ask('query ($id: ID!) { result: separation(id: $id) { id } }', { id: parted }),
    'Query.mySeparations': () => ask('{ result: mySeparations { edges { node { id } } } }'),
    'Query.checkSeparationWording': () => ask('{ result: checkSeparationWording(text: "It does not fit any more.") { problem } }'),
    'Mutation.openSeparation': async () =>
      result('openSeparation', 'OpenSeparationInput', { otherId: (await dealtWith()).id, myRole: 'SELLER', idempotencyKey: key() }),
    'Mutation.chooseSeparationFacts': async () => parting('chooseSeparationFacts', await drafted(), { facts: [] }),
    'Mutation.nameApprovers': async () => parting('nameApprovers', await drafted(), { persons: [] }),
    'Mutation.approveSeparation': async (_, client) => {
      const separationId = await waitingFor(client);
      const { separation } = await seller.ask('query ($id: ID!) { separation(id: $id) { inside { dossierHash } } }', { id: separationId });
      return parting('approveSeparation', separationId, separation.inside);
    },
    'Mutation.declineSeparation': async (_, client) => ofSeparation('declineSeparation', await waitingFor(client)),
    'Mutation.excuseStep': async () => parting('excuseStep', await drafted(), { step: 'BE_READY', reason: 'None.' }),
    'Mutation.setRunOffEndDate': async () => {
      const other = await dealtWith();
      const now = market.clock.now().toISOString();
      const order = await market.recordedOrder(seller, other, { acceptedAt: now });
      return parting('setRunOffEndDate', await drafted(other), { orderId: order.id, endsOn: '2090-01-01' });
    },
    'Mutation.scheduleConversation': async () =>
      parting('scheduleConversation', (await at('approved')).id, { form: 'PHONE', scheduledFor: '2026-03-20T09:00:00Z' }),
    'Mutation.recordConversation': async () =>
      parting('recordConversation', (await at('scheduled')).id, {
        form: 'PHONE',
        heldAt: market.clock.now().toISOString(),
        outcome: 'Said.',
      }),
    'Mutation.deliverSeparationStatement': async () =>
      parting('deliverSeparationStatement', (await at('informed')).id, { why: 'You shouted at me three times.' }),
    'Mutation.acknowledgeSeparationStatement': async () => ofSeparation('acknowledgeSeparationStatement', (await at('toSelma')).id),
    'Mutation.recordIncident': async () => parting('recordIncident', (await at('informed')).id, { what: 'Shouted.', isSerious: true }),
    'Mutation.turnIncidentIntoComplaint': async () =>
      result('turnIncidentIntoComplaint', 'TurnIncidentIntoComplaintInput', { incidentId: await incident(), category: 'INSULT' }),
    'Mutation.pauseSeparation': async () => parting('pauseSeparation', await drafted(), { until: '2026-03-20T09:00:00Z' }),
    'Mutation.closeSeparation': async () => parting('closeSeparation', (await at('runningOff')).id, {}),
    'Mutation.abandonSeparation': async () => ofSeparation('abandonSeparation', await drafted()),
    'Subscription.separationChanged': () => ask('subscription ($id: ID!) { result: separationChanged(id: $id) { id } }', { id: parted }),
    'Separation.inside': () => ask('query ($id: ID!) { separation(id: $id) { result: inside { version } } }', { id: parted }),
  };

  const clientOf = async (role: CallerRole, standing: Standing): Promise<Client> => {
    if (role !== 'PARTY') return market.caller(role);
    return standing === 'own' ? seller : stranger;
  };

  const find = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return undefined;
    if ('result' in value) return value.result;
    return Object.values(value)
      .map(find)
      .find((found) => found !== undefined);
  };

  const refusedAsNothing = new Set([
    'PARTY_UNKNOWN',
    'ORDER_NOT_FOUND',
    'NOT_THE_RATED_PARTY',
    'RATING_NOT_FOUND',
    'STATEMENT_NOT_FOUND',
    'COMPLAINT_NOT_FOUND',
    'RATING_REMOVAL_NOT_FOUND',
    'APPEAL_NOT_FOUND',
    'PAIR_ENTRY_NOT_FOUND',
    'ORDER_NOT_FOUND',
    'NOT_THE_RATED_PARTY',
    'RATING_NOT_FOUND',
    'NO_ORDER_WITH_SUBJECT',
    'NO_SERVE_ENTRY_NOT_FOUND',
    'SEPARATION_NOT_FOUND',
    'INCIDENT_NOT_FOUND',
    'NEVER_DEALT_WITH_EACH_OTHER',
  ]);

  async function outcomeOf(client: Client, { query, variables, emptyIsNothing }: Trial): Promise<Outcome> {
    const { data, errors } = await client.send(query, variables);
    const code = errors?.[0]?.extensions.code;
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return code;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const found = find(data) as { code?: string; edges?: unknown[] } | null | undefined;
    if (found?.code !== undefined && refusedAsNothing.has(found.code)) return 'nothing';
    const isEmpty = found?.edges?.length === 0 || (emptyIsNothing === true && Array.isArray(found) && found.length === 0);
    return found === null || found === undefined || isEmpty ? 'nothing' : 'yes';
  }

  /** A subscription that brings nothing is told from one that is slow by one that brings the same to somebody else. */
  async function followed(client: Client, { query, variables }: Trial): Promise<Outcome> {
    const isAboutCases = query.includes('moderationQueue');
    const isOfNotifications = query.includes('notificationAdded');
    const isOfSelma = query.includes('separationChanged') || isOfNotifications;
    const witness = isAboutCases ? await market.caller('AUDITOR') : isOfSelma ? seller : market.host;
    const [socket, other] = await Promise.all([client, witness].map(({ token }) => Subscriber.open(market.api.url, token ?? '')));
    if (socket === undefined || other === undefined) throw new Error('Two sockets were opened.');
    const following = socket.follow(query, variables);
    const control = other.follow(query, variables);
    const news: readonly (readonly [string, Record<string, unknown>])[] = [
      ['moderationQueue', { name: 'case.changed', caseId: inner(caseId), subjectId: inner(seller.id) }],
      ['notificationAdded', { name: 'notification.added', recipientId: inner(seller.id), notificationId: inner(notified) }],
      ['ratingExchange', { name: 'rating-exchange.opened', orderId: inner(revealed.id) }],
      ['contactChanged', { name: 'contact.changed', sellerId: inner(seller.id), buyerId: inner(buyer.id), from: 'OPEN', to: 'ENDED' }],
      [
        'separationChanged',
        { name: 'separation.changed', separationId: inner(parted), openerId: inner(seller.id), otherId: inner(buyer.id) },
      ],
      ['reputationChanged', { name: 'reputation.recomputed', partyId: inner(buyer.id), role: 'BUYER' }],
    ];
    const event = news.find(([subscription]) => query.includes(subscription))?.[1];
    if (event === undefined) throw new Error(`Nothing is known that would be news to ${query}.`);
    await announcer.wake(event, [control]);
    // Twice more: by the time the second came to the other one, the first came to this one.
    for (let times = 0; times < 2; times += 1) {
      const count = control.messages.length;
      await announcer.announce(event);
      await control.reaches(count + 1);
      await socket.ask('{ me { subject } }');
    }
    const [error] = following.errors as { extensions?: { code: Outcome } }[];
    await socket.close();
    await other.close();
    if (error !== undefined) return error.extensions?.code ?? 'nothing';
    return following.messages.length > 0 ? 'yes' : 'nothing';
  }

  it('is about every row', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(permissions).sort());
    expect([...callerRoles].sort()).toEqual([...roles].sort());
  });

  const rows = Object.keys(expected).filter(isOperation);

  it.each(rows)('%s', async (operation) => {
    const got: Record<string, Partial<Record<CallerRole, Outcome>>> = {};
    for (const standing of ['own', 'foreign'] as const) {
      const outcomes: Partial<Record<CallerRole, Outcome>> = {};
      for (const role of roles) {
        const client = await clientOf(role, standing);
        const trial = await trials[operation](role, client);
        const isForeignOrders = operation === 'Query.orders' && standing === 'foreign';
        outcomes[role] = operation.startsWith('Subscription.')
          ? await followed(client, trial)
          : await outcomeOf(client, isForeignOrders ? { ...trial, variables: {} } : trial);
        // The host registers somebody who is registered: taken, which is an answer and no refusal of the role.
      }
      got[standing] = outcomes;
    }
    expect(got).toEqual(expected[operation]);
  });

  it.each(rows)('%s needs a token', async (operation) => {
    const nobody = new Client(market.api.url, null);
    const trial = await trials[operation]('PARTY', nobody);
    if (operation.startsWith('Subscription.')) {
      const { subscriber } = Subscriber.connect(market.api.url, {});
      expect(await subscriber.closed).toMatchObject({ code: 4401 });
    } else {
      expect(await outcomeOf(nobody, trial)).toBe('UNAUTHENTICATED');
    }
  });

  it('lets a caller with two roles do what either may', async () => {
    const both = new Client(market.api.url, await market.token('both', ['PARTY', 'MODERATOR'], stranger.externalId));
    expect(await outcomeOf(both, await trials['Query.order']('PARTY', both))).toBe('yes');
    expect(await outcomeOf(both, await trials['Rating.moderatorNote']('PARTY', both))).toBe('yes');
    expect(await outcomeOf(both, await trials['Rating.privateNote']('PARTY', both))).toBe('nothing');
    expect(await outcomeOf(both, await trials['Mutation.placeOrder']('PARTY', both))).toBe('yes');
    expect(await outcomeOf(both, await trials['Mutation.recordOrder']('PARTY', both))).toBe('FORBIDDEN');
    const adminAndParty = new Client(market.api.url, await market.token('adminAndParty', ['PARTY', 'ADMIN'], seller.externalId));
    expect(await outcomeOf(adminAndParty, await trials['Query.order']('PARTY', adminAndParty))).toBe('yes');
  });

  it('gives a caller without a role nothing, and says which would do', async () => {
    const idle = new Client(market.api.url, await market.token('idle', []));
    const { errors } = await idle.send('{ me { subject } }');
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('your token has no role'), extensions: { code: 'FORBIDDEN' } });
  });

  it('gives a buyer’s own reputation to the buyer, and a seller’s to everybody', async () => {
    const question = 'query ($id: ID!, $role: Role!) { result: reputation(partyId: $id, role: $role) { isNew } }';
    expect(await outcomeOf(buyer, { query: question, variables: { id: buyer.id, role: 'BUYER' } })).toBe('yes');
    expect(await outcomeOf(stranger, { query: question, variables: { id: seller.id, role: 'SELLER' } })).toBe('yes');
    // Having bought from somebody opens their reputation as a seller, not as a buyer.
    const customer = await market.trader('Carla');
    await market.fulfilledOrder(seller, customer);
    expect(await outcomeOf(seller, { query: question, variables: { id: customer.id, role: 'BUYER' } })).toBe('yes');
    expect(await outcomeOf(customer, { query: question, variables: { id: seller.id, role: 'BUYER' } })).toBe('nothing');
    expect(
      await outcomeOf(market.host, {
        query: question,
        variables: { id: Buffer.from(`Party:${randomUUID()}`).toString('base64url'), role: 'SELLER' },
      }),
    ).toBe('nothing');
  });

  it('keeps the API from starting while a root field has no row', () => {
    const { evenhand } = market;
    const open = buildSchema('type Query { me: String secrets: String } type Mutation { dropAll: Boolean } type Other { field: Int }');
    expect(() => withPermissions(open, evenhand)).toThrow(
      'These operations have no row in the table of permissions: Query.secrets, Mutation.dropAll.',
    );
    expect(() => withPermissions(buildSchema('type Query { me: String }'), evenhand)).not.toThrow();
  });
});

describe('who is believed', () => {
  let market: Marketplace;
  let hanna: Trader;
  let privateKey: CryptoKey | Uint8Array;
  let publicPem: string;
  let kid: string;

  beforeAll(async () => {
    market = await Marketplace.open({ worker: false });
    hanna = await market.trader('Hanna');
    const { issuer } = market.config;
    const jwk = JSON.parse(await readFile(issuer.kind === 'DEVELOPMENT' ? issuer.keyFile : '', 'utf8')) as { kid: string; d?: string };
    kid = jwk.kid;
    privateKey = await importJWK(jwk, 'EdDSA');
    const { d: _, ...publicJwk } = jwk;
    publicPem = await exportSPKI(await importJWK({ ...publicJwk, ext: true } as never, 'EdDSA', { extractable: true }));
  });
  afterAll(() => market.close());

  const seconds = (offset = 0): number => Math.floor(market.clock.now().getTime() / 1_000) + offset;
  const good: JWTPayload = { sub: 'mallory', roles: ['SERVICE'], iss: 'evenhand:development', aud: 'evenhand' };
  const sign = (claims: JWTPayload, alg = 'EdDSA', signWith = privateKey): Promise<string> =>
    new SignJWT({ ...good, iat: seconds(), exp: seconds(3_600), ...claims }).setProtectedHeader({ alg, kid }).sign(signWith);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  async function expectRefused(token: string, header = `Bearer ${token}`): Promise<string> {
    const response = await fetch(`${market.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: header },
      body: JSON.stringify({ query: '{ me { subject } }' }),
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect({ status: response.status < 500, code: errors[0]?.extensions.code }).toEqual({ status: true, code: 'UNAUTHENTICATED' });
    const { subscriber } = Subscriber.connect(market.api.url, { authorization: header });
    expect(await subscriber.closed).toMatchObject({ code: 4401 });
    return errors[0]?.message ?? '';
  }

  it('is a token of the issuer', async () => {
    const client = new Client(market.api.url, await sign({}));
    expect(await client.ask('{ me { subject roles party { id } } }')).toEqual({
      me: { subject: 'mallory', roles: ['SERVICE'], party: null },
    });
  });

  it.each<[string, JWTPayload]>([
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another audience', { aud: 'somebody-else' }],
    ['without a subject', { sub: '' }],
    ['with roles that are no list', { roles: 'SERVICE' }],
    ['with a party that is no text', { party: 7 }],
  ])('not a token %s', async (_what, claims) => {
    await expectRefused(await sign(claims));
  });

  it('not an expired token, and it says so', async () => {
    expect(await expectRefused(await sign({ exp: seconds(-60) }))).toBe('The token has expired. Sign in again.');
    expect(await expectRefused(await sign({ nbf: seconds(600) }))).toMatch(/token/);
  });

  it('not a token without an end', async () => {
    await expectRefused(await new SignJWT(good).setProtectedHeader({ alg: 'EdDSA', kid }).sign(privateKey));
  });

  it('not an unsigned token, nor one signed with what everybody knows', async () => {
    const claims = { ...good, iat: seconds(), exp: seconds(3_600) };
    await expectRefused(`${part({ alg: 'none' })}.${part(claims)}.`);
    await expectRefused(`${part({ alg: 'None', kid })}.${part(claims)}.`);
    await expectRefused(await sign({}, 'HS256', new TextEncoder().encode(publicPem)));
    const { privateKey: foreign } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    await expectRefused(await sign({}, 'EdDSA', foreign));
    const [head = '', , signature = ''] = (await sign({ roles: ['PARTY'] })).split('.');
    await expectRefused(`${head}.${part(claims)}.${signature}`);
  });

  it.each(['garbage', 'a.b.c', '..', 'x'.repeat(5_000), 'evh_', 'evh_0000', '\u00e4\u00f6', 'e30.e30.e30'])(
    'not garbage: %s',
    async (token) => {
      await expectRefused(token);
    },
  );

  it.each(['Basic aGFubmE6aGFubmE=', 'Bearer', 'Bearer    ', ''])('not the header %j', async (header) => {
    await expectRefused('', header);
  });

  it('passes over roles that mean nothing here', async () => {
    const client = new Client(market.api.url, await sign({ roles: ['SERVICE', 'ROOT', 'constructor', 'admin'] }));
    expect((await client.ask('{ me { roles } }')).me.roles).toEqual(['SERVICE']);
  });

  it('is a party that may register itself, and until then sees nothing of its own', async () => {
    const externalId = `new-${randomUUID()}`;
    const newcomer = new Client(market.api.url, await market.token('newcomer', ['PARTY'], externalId));
    expect(await newcomer.ask('{ me { subject party { id } } }')).toEqual({ me: { subject: 'newcomer', party: null } });
    for (const query of [
      '{ orders { edges { cursor } } }',
      `mutation { placeOrder(input: { sellerId: "${hanna.id}", amountMinor: 1, currency: "EUR", idempotencyKey: "k" }) { __typename } }`,
    ]) {
      const { errors } = await newcomer.send(query);
      expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('registerParty'), extensions: { code: 'FORBIDDEN' } });
    }
    const register = (as: string) =>
      newcomer.send('mutation ($input: RegisterPartyInput!) { registerParty(input: $input) { __typename } }', {
        input: { externalId: as, displayName: 'New', idempotencyKey: as },
      });
    expect((await register('somebody-else')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await register(externalId)).data).toEqual({ registerParty: { __typename: 'Party' } });
    expect((await newcomer.ask('{ me { party { externalId } } orders { edges { cursor } } }')).me.party).toEqual({ externalId });
  });

  it('never trips over a party claim that cannot be stored', async () => {
    for (const party of ['a\0b', '\ud83d', 'x'.repeat(10_000)]) {
      const client = new Client(market.api.url, await sign({ roles: ['PARTY'], party }));
      expect(await client.ask('{ me { party { id } } }')).toEqual({ me: { party: null } });
    }
  });

  it('is an API key, in either header and over a socket, until it is revoked', async () => {
    const apiKey = await market.evenhand.apiKeys.create('the shop', systemActor('cli'));
    expect(apiKey).toMatch(/^evh_/);
    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(`${market.api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ me { subject roles } }' }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    };
    const known = { status: 200, data: { me: { subject: 'api-key:the shop', roles: ['SERVICE'] } } };
    expect(await ask({ 'x-api-key': apiKey ?? '' })).toEqual(known);
    expect(await ask({ authorization: `Bearer ${apiKey ?? ''}` })).toEqual(known);
    const { subscriber, opened } = Subscriber.connect(market.api.url, { 'x-api-key': apiKey });
    await opened;
    expect((await subscriber.ask('{ me { subject } }')).data).toEqual({ me: { subject: 'api-key:the shop' } });

    await market.evenhand.apiKeys.revoke('the shop', systemActor('cli'));
    // Every process hears of it within milliseconds.
    await eventually(async () => 'errors' in (await ask({ 'x-api-key': apiKey ?? '' })), 'end of the key');
    expect(await ask({ 'x-api-key': apiKey ?? '' })).toMatchObject({
      errors: [{ message: 'This API key is unknown or was revoked.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect((await subscriber.ask('{ me { subject } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    await subscriber.close();
    await expectRefused(apiKey ?? '');
  });
});

describe('with an issuer of one’s own', () => {
  let market: Marketplace;
  let keys: Server;
  let api: Api;
  let privateKey: CryptoKey;
  const clock = new MovableClock(new Date('2026-03-02T09:00:00.000Z'));
  const issuer = 'https://login.example/realms/market';
  let jwksUrl = '';
  let keysAreThere = true;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    privateKey = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
    keys = createServer((_request, response) => {
      response
        .writeHead(keysAreThere ? 200 : 500, { 'content-type': 'application/json' })
        .end(keysAreThere ? JSON.stringify({ keys: [jwk] }) : '{}');
    });
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
    const address = keys.address();
    jwksUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/keys`;
    market = await Marketplace.open({ worker: false });
    api = await startOwn(new LogBook());
  });
  afterAll(async () => {
    await api.close();
    await market.close();
    keys.closeAllConnections();
    await new Promise((resolve) => keys.close(resolve));
  });

  const startOwn = (log: LogBook): Promise<Api> => {
    const config = loadConfig({
      DATABASE_URL: market.config.databaseUrl,
      OIDC_ISSUER: issuer,
      OIDC_JWKS_URL: jwksUrl,
      OIDC_AUDIENCE: 'evenhand-api',
      HASH_KEYS: hashKeys,
    });
    return startApi({ ...config, port: 0 }, log, { clock });
  };
  const sign = (claims: JWTPayload = {}, keyId = 'one'): Promise<string> => {
    const now = Math.floor(clock.now().getTime() / 1_000);
    return new SignJWT({
      sub: 'ida',
      roles: ['MODERATOR', 'offline_access'],
      iss: issuer,
      aud: ['account', 'evenhand-api'],
      iat: now,
      exp: now + 600,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: keyId })
      .sign(privateKey);
  };

  it('believes its tokens', async () => {
    expect(await new Client(api.url, await sign()).ask('{ me { subject roles } }')).toEqual({
      me: { subject: 'ida', roles: ['MODERATOR'] },
    });
  });

  it.each<[string, JWTPayload, string]>([
    ['another issuer', { iss: 'https://elsewhere.example' }, 'one'],
    ['another audience', { aud: 'account' }, 'one'],
    ['a key that it does not know', {}, 'two'],
  ])('refuses a token of %s', async (_what, claims, keyId) => {
    expect((await new Client(api.url, await sign(claims, keyId)).send('{ me { subject } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('never believes the development issuer', async () => {
    const token = await market.token('mallory', ['ADMIN', 'SERVICE']);
    expect((await new Client(market.api.url, token).ask('{ me { subject } }')).me).toEqual({ subject: 'mallory' });
    expect((await new Client(api.url, token).send('{ me { subject } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each(['OIDC_ISSUER', 'OIDC_JWKS_URL', 'OIDC_AUDIENCE'])('does not start with %s and the development issuer together', (name) => {
    const both = { DATABASE_URL: market.config.databaseUrl, DEVELOPMENT_ISSUER_KEY_FILE: '/tmp/key.json', [name]: 'https://login.example' };
    expect(() => loadConfig(both)).toThrow(ConfigError);
    expect(() => loadConfig(both)).toThrow(/exclude each other/);
  });

  it('says that it is at fault, not the token, while the keys cannot be had', async () => {
    const log = new LogBook();
    keysAreThere = false;
    const blind = await startOwn(log);
    try {
      const { errors } = await new Client(blind.url, await sign()).send('{ me { subject } }');
      expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
      expect(log.lines).toHaveLength(1);
      keysAreThere = true;
      expect((await new Client(blind.url, await sign()).ask('{ me { subject } }')).me).toEqual({ subject: 'ida' });
    } finally {
      keysAreThere = true;
      await blind.close();
    }
  });
});
