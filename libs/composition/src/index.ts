import type { Reversal } from '@evenhand/appeals';
import type { TakenUp } from '@evenhand/cases';
import type { Standings } from '@evenhand/no-serve';
import type { ComplaintId, NoServeEntryId, RatingRemovalId, SeparationId } from '@evenhand/platform';
import { DatabaseRatingExchanges, OpenRatingExchange } from '@evenhand/ratings';
import { toDay } from '@evenhand/reputation';
import type { AcknowledgedByKind, Delivered, DeliveredByKind } from '@evenhand/statements';
import { composeAppeals } from './compose-appeals.js';
import { composeCases } from './compose-cases.js';
import { composeComplaints } from './compose-complaints.js';
import { composeModeration } from './compose-moderation.js';
import { composeNotifications } from './compose-notifications.js';
import { composeOrders } from './compose-orders.js';
import { composeParties } from './compose-parties.js';
import { composePlatformList } from './compose-platform-list.js';
import { composePlatform } from './compose-platform.js';
import { composeRatings } from './compose-ratings.js';
import { composeReputation } from './compose-reputation.js';
import { composeSeparations } from './compose-separations.js';
import { composeServing } from './compose-serving.js';
import { composeStatements } from './compose-statements.js';
import { layFoundation, type Outside } from './foundation.js';

export { entities } from './entities.js';
export type { Outside } from './foundation.js';

/**
 * Puts ports and adapters together, the same for every program: what each then offers is its own choice. What one context
 * lets follow in another stands here, where both are known; all else stands in the file of its context.
 */
export function compose(outside: Outside) {
  const foundation = layFoundation(outside);
  const { database, clock, policies, unitOfWork } = foundation;

  const takenUp: TakenUp = {
    COMPLAINT: (tx, taken) => complaints.takeUp.within(tx, taken),
    APPEAL: (tx, taken) => appeals.takeUp.within(tx, taken),
  };
  const entryDelivered: Delivered = {
    lock: (tx, refId) => platformList.statementDelivered.lock(tx, refId),
    within: (tx, statement) => platformList.statementDelivered.within(tx, statement),
  };
  const deliveredByKind: DeliveredByKind = { NO_SERVE_ENTRY: entryDelivered, RESTRICTION: entryDelivered };
  const acknowledgedByKind: AcknowledgedByKind = {
    SEPARATION: (tx, { refId }) => separations.useCases.acknowledgeSeparation.within(tx, refId as SeparationId),
  };
  const platform = composePlatform(foundation);
  const parties = composeParties(foundation);
  const cases = composeCases(foundation, parties.reads.members, takenUp);
  const statements = composeStatements(foundation, deliveredByKind, acknowledgedByKind);
  const { desk } = cases;
  const { issueStatement, voidStatement } = statements;

  const serving = composeServing(foundation, parties.reads.parties);
  const exchanges = new DatabaseRatingExchanges(database);
  const orders = composeOrders(foundation, {
    parties: parties.reads.parties,
    serveCheck: serving.useCases.checkService,
    ratableOrders: new OpenRatingExchange(exchanges),
  });
  const ratings = composeRatings(foundation, { orders: orders.reads.orders, exchanges, pairEntries: serving.entriesFromRatings });
  const reputation = composeReputation(foundation);

  const complaints = composeComplaints(foundation, { ...parties.reads, ...orders.reads, ...orders.useCases, desk, issueStatement });
  const standings: Standings = {
    ofBuyer: async (partyId) => {
      const found = await reputation.reads.reputations.find({ partyId, role: 'BUYER' });
      const { intervalHigh, evidence } = found.standingOn(toDay(clock.now()));
      return { upperStars: intervalHigh, evidence };
    },
  };
  const platformList = composePlatformList(foundation, { ...cases.reads, desk, issueStatement, voidStatement }, standings);
  const moderation = composeModeration(foundation, {
    ...ratings.reads,
    ...ratings.useCases,
    ...statements.reads,
    desk,
    issueStatement,
  });
  const overturnEntry: Reversal = async (tx, refId) => {
    await platformList.useCases.overturnNoServe.within(tx, refId as NoServeEntryId);
  };
  const appeals = composeAppeals(foundation, {
    statements: statements.reads.statements,
    voidStatement,
    desk,
    // What a statement about a rating is about is a request for its removal.
    reversals: {
      RATING_REMOVED: (tx, refId) => moderation.overturnRatingRemoved.within(tx, refId as RatingRemovalId),
      RATING_NOT_REMOVED: (tx, refId, reasons) => moderation.overturnRatingKept.within(tx, refId as RatingRemovalId, reasons),
      COMPLAINT_UPHELD: async (tx, refId) => {
        const { id, ...about } = await complaints.useCases.overturnComplaint.within(tx, refId as ComplaintId);
        await platformList.reconsiderEntries.within(tx, about, ({ complaintIds }) => complaintIds.includes(id));
      },
      NO_SERVE_ENTRY: overturnEntry,
      RESTRICTION: overturnEntry,
    },
  });
  const separations = composeSeparations(foundation, {
    ...parties.reads,
    ...statements,
    ...statements.reads,
    ...statements.useCases,
    ...complaints.useCases,
    ...serving.useCases,
  });
  const notifications = composeNotifications(foundation);

  return {
    database,
    clock,
    policies,
    unitOfWork,
    apiKeys: platform.apiKeys,
    /** What queries read from. */
    reads: {
      ...platform.reads,
      ...parties.reads,
      ...cases.reads,
      ...statements.reads,
      ...serving.reads,
      ...orders.reads,
      ...ratings.reads,
      ...reputation.reads,
      ...complaints.reads,
      ...platformList.reads,
      ...moderation.reads,
      ...appeals.reads,
      ...separations.reads,
      ...notifications.reads,
    },
    useCases: {
      ...platform.useCases,
      ...parties.useCases,
      ...cases.useCases,
      ...statements.useCases,
      ...serving.useCases,
      ...orders.useCases,
      ...ratings.useCases,
      ...reputation.useCases,
      ...complaints.useCases,
      ...platformList.useCases,
      ...moderation.useCases,
      ...appeals.useCases,
      ...separations.useCases,
      ...notifications.useCases,
    },
  };
}

export type Evenhand = ReturnType<typeof compose>;
