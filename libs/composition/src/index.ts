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
import { CheckService } from '@evenhand/no-serve';
import {
  ActivateDueEntries,
  ApproveNoServe,
  ConfirmNoServe,
  DatabaseChargeRecord,
  DatabasePlatformEntries,
  EndHearings,
  ExpireDueEntries,
  ExtendNoServe,
  ImportNoServe,
  LiftNoServe,
  LiftNoServeBulk,
  NoServeStatementDelivered,
  OpenNoServeHearing,
  OverturnNoServe,
  platformEntryEntity,
  ProposeByThreshold,
  ProposeNoServe,
  ProposeNoServeBulk,
  RejectNoServe,
  RemindOfHearings,
  RespondToNoServe,
  ReviewApprovals,
  SweepThresholds,
  WithdrawNoServe,
  type PlatformParts,
  type Standings,
} from '@evenhand/no-serve';
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
  toDay,
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
  platformEntryEntity,
  ...ratingEntities,
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

  const platformEntries = new DatabasePlatformEntries(database);
  const chargeRecord = new DatabaseChargeRecord(database);
  const platformParts: PlatformParts = {
    unitOfWork,
    entries: platformEntries,
    record: chargeRecord,
    cases,
    desk,
    dossiers,
    issueStatement,
    voidStatement,
    textScreen,
    ids,
  };
  const standings: Standings = {
    ofBuyer: async (partyId) => {
      const { intervalHigh, evidence } = (await reputations.find({ partyId, role: 'BUYER' })).standingOn(toDay(clock.now()));
      return { upperStars: intervalHigh, evidence };
    },
  };
  const noServeStatementDelivered = new NoServeStatementDelivered(platformParts);
  const proposeNoServe = new ProposeNoServe(platformParts);
  const liftNoServe = new LiftNoServe(platformParts);
  const proposeByThreshold = new ProposeByThreshold(platformParts, standings);

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
      platformEntries,
      chargeRecord,
    },
    apiKeys: new ApiKeys(database, unitOfWork),
    useCases: {
      registerParty: new RegisterParty(unitOfWork, parties, ids),
      claimCase: new ClaimCase(caseParts, takenUp),
      renewClaim: new RenewClaim(caseParts),
      releaseCase: new ReleaseCase(caseParts),
      releaseLapsedClaims: new ReleaseLapsedClaims(caseParts),
      deliverStatement: new DeliverStatement(unitOfWork, statements, (tx, statement) => noServeStatementDelivered.within(tx, statement)),
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
      removeRating: new RemoveRating(ratingParts),
      restoreRating: new RestoreRating(ratingParts),
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

      proposeNoServe,
      proposeNoServeBulk: new ProposeNoServeBulk(proposeNoServe),
      openNoServeHearing: new OpenNoServeHearing(platformParts),
      respondToNoServe: new RespondToNoServe(platformParts),
      approveNoServe: new ApproveNoServe(platformParts),
      rejectNoServe: new RejectNoServe(platformParts),
      withdrawNoServe: new WithdrawNoServe(platformParts),
      confirmNoServe: new ConfirmNoServe(platformParts),
      extendNoServe: new ExtendNoServe(platformParts),
      liftNoServe,
      liftNoServeBulk: new LiftNoServeBulk(liftNoServe),
      overturnNoServe: new OverturnNoServe(platformParts),
      importNoServe: new ImportNoServe(platformParts),
      proposeByThreshold,
      sweepThresholds: new SweepThresholds(platformParts, proposeByThreshold),
      remindOfHearings: new RemindOfHearings(platformParts),
      endHearings: new EndHearings(platformParts),
      activateDueEntries: new ActivateDueEntries(platformParts),
      reviewApprovals: new ReviewApprovals(platformParts),
      expireDueEntries: new ExpireDueEntries(platformParts),
    },
  };
}

export type Evenhand = ReturnType<typeof compose>;
