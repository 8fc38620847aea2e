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
  AddPairEntriesFromRatings,
  AddToMyNoServeList,
  AnnounceContact,
  AnnounceContactsOf,
  CheckService,
  DatabaseAnnouncedContacts,
  DatabasePairEntries,
  DatabaseServeFacts,
  ExpirePairEntries,
  FindContact,
  pairEntryEntity,
  RemoveFromMyNoServeList,
  type ContactParts,
  type PairEntryParts,
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
  pairEntryEntity,
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
  const serveFacts = new DatabaseServeFacts(database, policy.noServe.cautionAtPoints);
  const checkService = new CheckService(serveFacts, clock);
  const pairEntries = new DatabasePairEntries(database);
  const announcedContacts = new DatabaseAnnouncedContacts(database);
  const pairEntryParts: PairEntryParts = { unitOfWork, pairEntries, parties, textScreen, ids };
  const contactParts: ContactParts = { unitOfWork, announcedContacts, facts: serveFacts, clock };
  const announceContact = new AnnounceContact(contactParts);
  const entriesFromRatings = new AddPairEntriesFromRatings(pairEntryParts);
  const ratableOrders = new OpenRatingExchange(exchanges, policy);
  const orderParts: OrderParts = { unitOfWork, orders, parties, serveCheck: checkService, ratableOrders, ids };
  const ratingParts: RatingParts = {
    unitOfWork,
    orders,
    exchanges,
    ratings,
    reminders,
    pairEntries: entriesFromRatings,
    textScreen,
    policy,
    ids,
  };
  const lastRatings = new DatabaseLastRatings(database);
  const record = new DatabaseRatingRecord();
  const reputationParts: ReputationParts = { unitOfWork, reputations, changes, generations, record, policy };
  const updateReputations = new UpdateReputations(reputationParts);
  const beginRebuild = new BeginRebuild(reputationParts);
  const buildShard = new BuildShard(reputationParts, updateReputations);

  void [issueStatement, voidStatement];

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
      pairEntries,
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
      addToMyNoServeList: new AddToMyNoServeList(pairEntryParts),
      removeFromMyNoServeList: new RemoveFromMyNoServeList(pairEntryParts),
      expirePairEntries: new ExpirePairEntries(pairEntryParts),
      findContact: new FindContact(contactParts),
      announceContact,
      announceContactsOf: new AnnounceContactsOf(contactParts, announceContact),
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
    },
  };
}

export type Evenhand = ReturnType<typeof compose>;
