import {
  appealEntity,
  DatabaseAppeals,
  DatabaseDecisions,
  DecideAppeal,
  LodgeAppeal,
  TakeUpAppeal,
  WithdrawAppeal,
  type AppealParts,
  type Reversal,
  type Reversals,
} from '@evenhand/appeals';
import {
  CaseDesk,
  caseEntity,
  ClaimCase,
  DatabaseCases,
  DatabaseDossiers,
  ReleaseCase,
  ReleaseLapsedClaims,
  RenewClaim,
  type CaseParts,
  type TakenUp,
} from '@evenhand/cases';
import {
  DatabaseHeldBackTexts,
  DatabaseRatingRemovals,
  DecideHeldBackText,
  DecideRatingRemoval,
  OpenHeldBackCases,
  OverturnRatingKept,
  OverturnRatingRemoved,
  ratingRemovalEntity,
  RequestRatingRemoval,
  WithdrawRatingRemoval,
  type ModerationParts,
} from '@evenhand/moderation';
import { CheckService } from '@evenhand/no-serve';
import {
  AcceptOrder,
  CancelOrder,
  DatabaseOrders,
  DeclineOrder,
  FulfilOrder,
  HoldAtFault,
  orderEntity,
  PlaceOrder,
  RecordOrder,
  ReleaseFromFault,
  type OrderParts,
} from '@evenhand/orders';
import { DatabaseMembers, DatabaseParties, partyEntity, RegisterParty } from '@evenhand/parties';
import {
  ApiKeys,
  DatabaseUnitOfWork,
  defaultPolicy,
  Policies,
  systemClock,
  uuids,
  type Clock,
  type Ids,
  type Policy,
  type RatingRemovalId,
} from '@evenhand/platform';
import {
  DatabaseRatingExchanges,
  DatabaseRatingHistories,
  DatabaseRatingReminders,
  DatabaseRatings,
  ImportRatingHistory,
  OpenRatingExchange,
  ratingEntities,
  RemindToRate,
  RemoveRating,
  ReplyToRating,
  RestoreRating,
  RevealDueRatingExchanges,
  SubmitRating,
  type RatingParts,
} from '@evenhand/ratings';
import {
  BeginRebuild,
  BuildShard,
  DatabaseGenerations,
  DatabaseLastRatings,
  DatabaseRatingRecord,
  DatabaseReputationChanges,
  DatabaseReputations,
  Foresee,
  ForgetRetiredReputations,
  LookAtSealedSignal,
  RebuildReputations,
  ScoreWithoutRating,
  UpdateReputations,
  UpdateWaitingReputations,
  VerifyReputations,
  type ReputationParts,
} from '@evenhand/reputation';
import { DatabaseStatements, DeliverStatement, IssueStatement, statementEntity, VoidStatement } from '@evenhand/statements';
import { WordListTextScreen } from '@evenhand/text-screening';
import type { DataSource, EntitySchema } from 'typeorm';

/** Every table that TypeORM maps, for `openDatabase`. */
export const entities: readonly EntitySchema[] = [
  partyEntity,
  orderEntity,
  caseEntity,
  statementEntity,
  ...ratingEntities,
  ratingRemovalEntity,
  appealEntity,
];

export interface Outside {
  readonly database: DataSource;
  readonly clock?: Clock;
  readonly policy?: Policy;
  readonly ids?: Ids;
}

/** Puts ports and adapters together, the same for every program: what each then offers is its own choice. */
export function compose({ database, clock = systemClock, policy = defaultPolicy, ids = uuids }: Outside) {
  const policies = new Policies(database, clock, policy);
  const unitOfWork = new DatabaseUnitOfWork(database, clock, policies);
  const parties = new DatabaseParties(database);
  const members = new DatabaseMembers(database);
  const textScreen = new WordListTextScreen();
  const cases = new DatabaseCases(database);
  const dossiers = new DatabaseDossiers(database, ids);
  const desk = new CaseDesk(cases, members, dossiers, ids);
  const caseParts: CaseParts = { unitOfWork, cases, desk };
  const takenUp: TakenUp = {};
  const statements = new DatabaseStatements(database);
  const issueStatement = new IssueStatement(statements, ids);
  const voidStatement = new VoidStatement(statements);
  const orders = new DatabaseOrders(database);
  const exchanges = new DatabaseRatingExchanges(database);
  const ratings = new DatabaseRatings(database);
  const reminders = new DatabaseRatingReminders(database);
  const histories = new DatabaseRatingHistories(database);
  const reputations = new DatabaseReputations(database, clock, policy);
  const changes = new DatabaseReputationChanges(database);
  const generations = new DatabaseGenerations(database, policy);
  const checkService = new CheckService();
  const ratableOrders = new OpenRatingExchange(exchanges, policy);
  const orderParts: OrderParts = { unitOfWork, orders, parties, serveCheck: checkService, ratableOrders, ids };
  const ratingParts: RatingParts = { unitOfWork, orders, exchanges, ratings, reminders, textScreen, policy, ids };
  const lastRatings = new DatabaseLastRatings(database);
  const record = new DatabaseRatingRecord();
  const reputationParts: ReputationParts = { unitOfWork, reputations, changes, generations, record, policy };
  const updateReputations = new UpdateReputations(reputationParts);
  const beginRebuild = new BeginRebuild(reputationParts);
  const buildShard = new BuildShard(reputationParts, updateReputations);

  const removeRating = new RemoveRating(ratingParts);
  const restoreRating = new RestoreRating(ratingParts);
  const removals = new DatabaseRatingRemovals(database);
  const heldBackTexts = new DatabaseHeldBackTexts(database);
  const moderationParts: ModerationParts = {
    unitOfWork,
    removals,
    heldBackTexts,
    ratings,
    removeRating,
    restoreRating,
    desk,
    issueStatement,
    statements,
    ids,
  };
  const overturnRatingRemoved = new OverturnRatingRemoved(moderationParts);
  const overturnRatingKept = new OverturnRatingKept(moderationParts);
  // The thing of such a statement is a request for a removal.
  const reversals: Reversals = {
    RATING_REMOVED: (tx, refId) => overturnRatingRemoved.within(tx, refId as RatingRemovalId),
    RATING_NOT_REMOVED: (tx, refId, reasons) => overturnRatingKept.within(tx, refId as RatingRemovalId, reasons),
    COMPLAINT_UPHELD: missing('OverturnComplaint.within of @evenhand/complaints'),
    NO_SERVE_ENTRY: missing('OverturnNoServe.within of @evenhand/no-serve'),
    RESTRICTION: missing('OverturnNoServe.within of @evenhand/no-serve'),
  };
  const appeals = new DatabaseAppeals(database);
  const decisions = new DatabaseDecisions(database);
  const appealParts: AppealParts = { unitOfWork, appeals, decisions, statements, voidStatement, desk, reversals, ids };
  const takeUpAppeal = new TakeUpAppeal(appealParts);
  takenUp.APPEAL = (tx, taken) => takeUpAppeal.within(tx, taken);

  return {
    database,
    clock,
    policy,
    policies,
    unitOfWork,
    /** What queries read from. */
    reads: {
      parties,
      members,
      cases,
      dossiers,
      statements,
      orders,
      exchanges,
      ratings,
      reminders,
      reputations,
      changes,
      generations,
      histories,
      removals,
      heldBackTexts,
      appeals,
      decisions,
    },
    apiKeys: new ApiKeys(database, unitOfWork),
    useCases: {
      registerParty: new RegisterParty(unitOfWork, parties, ids),
      claimCase: new ClaimCase(caseParts, takenUp),
      renewClaim: new RenewClaim(caseParts),
      releaseCase: new ReleaseCase(caseParts),
      releaseLapsedClaims: new ReleaseLapsedClaims(caseParts),
      deliverStatement: new DeliverStatement(unitOfWork, statements),
      recordOrder: new RecordOrder(orderParts),
      placeOrder: new PlaceOrder(orderParts),
      acceptOrder: new AcceptOrder(orderParts),
      declineOrder: new DeclineOrder(orderParts),
      fulfilOrder: new FulfilOrder(orderParts),
      cancelOrder: new CancelOrder(orderParts),
      holdAtFault: new HoldAtFault(orderParts),
      releaseFromFault: new ReleaseFromFault(orderParts),
      checkService,
      submitRating: new SubmitRating(ratingParts),
      replyToRating: new ReplyToRating(ratingParts),
      revealDueRatingExchanges: new RevealDueRatingExchanges(ratingParts),
      remindToRate: new RemindToRate(ratingParts),
      removeRating,
      restoreRating,
      requestRatingRemoval: new RequestRatingRemoval(moderationParts),
      withdrawRatingRemoval: new WithdrawRatingRemoval(moderationParts),
      decideRatingRemoval: new DecideRatingRemoval(moderationParts),
      openHeldBackCases: new OpenHeldBackCases(moderationParts),
      decideHeldBackText: new DecideHeldBackText(moderationParts),
      lodgeAppeal: new LodgeAppeal(appealParts),
      withdrawAppeal: new WithdrawAppeal(appealParts),
      decideAppeal: new DecideAppeal(appealParts),
      importRatingHistory: new ImportRatingHistory(unitOfWork, histories, ids),
      updateReputations,
      updateWaitingReputations: new UpdateWaitingReputations(changes, updateReputations),
      beginRebuild,
      buildShard,
      rebuildReputations: new RebuildReputations(generations, beginRebuild, buildShard),
      forgetRetiredReputations: new ForgetRetiredReputations(generations),
      foresee: new Foresee(reputations, lastRatings, clock),
      lookAtSealedSignal: new LookAtSealedSignal(lastRatings, clock),
      scoreWithoutRating: new ScoreWithoutRating(reputations, generations),
      verifyReputations: new VerifyReputations(reputationParts),
    },
  };
}

/** Stands where another context's reversal is to be handed in. */
function missing(what: string): Reversal {
  return () => Promise.reject(new Error(`This appeal cannot be granted: ${what} is not put in.`));
}

export type Evenhand = ReturnType<typeof compose>;
