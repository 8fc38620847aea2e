import {
  CaseDesk,
  caseEntity,
  type CaseParts,
  ClaimCase,
  DatabaseCases,
  DatabaseCaseViews,
  DatabaseDossiers,
  DatabaseModerationFigures,
  DatabaseModerationQueue,
  DeleteCaseView,
  ReleaseCase,
  ReleaseLapsedClaims,
  RenewClaim,
  SaveCaseView,
  type TakenUp,
} from '@evenhand/cases';
import {
  complaintEntities,
  type ComplaintParts,
  DatabaseComplaints,
  DatabaseMutes,
  DatabaseSurroundings,
  DecideComplaint,
  ExpireStrikes,
  FileComplaint,
  MuteComplainant,
  OverturnComplaint,
  RemindToRespond,
  RespondToComplaint,
  TakeUpComplaint,
  TellSubject,
  UnmuteComplainant,
  WithdrawComplaint,
} from '@evenhand/complaints';
import { CheckService } from '@evenhand/no-serve';
import {
  DatabaseNotificationFacts,
  DatabaseNotifications,
  MarkNotificationsRead,
  notificationEntity,
  Notify,
} from '@evenhand/notifications';
import {
  AcceptOrder,
  CancelOrder,
  DatabaseEnquiries,
  DatabaseOrders,
  DeclineOrder,
  enquiryEntity,
  FulfilOrder,
  HoldAtFault,
  orderEntity,
  type OrderParts,
  PlaceOrder,
  RecordEnquiry,
  RecordOrder,
  ReleaseFromFault,
} from '@evenhand/orders';
import {
  AddMember,
  DatabaseLinkKeys,
  DatabaseMembers,
  DatabaseParties,
  LinkParty,
  type MemberParts,
  partyEntity,
  RegisterParty,
  RemoveMember,
} from '@evenhand/parties';
import {
  ApiKeys,
  AuditTrail,
  ChangePolicy,
  type Clock,
  DatabaseUnitOfWork,
  defaultPolicy,
  type Ids,
  Policies,
  type Policy,
  PolicyVersions,
  systemClock,
  uuids,
  VerifyAudit,
} from '@evenhand/platform';
import {
  DatabaseRatingExchanges,
  DatabaseRatingHistories,
  DatabaseRatingReminders,
  DatabaseRatings,
  ImportRatingHistory,
  OpenRatingExchange,
  ratingEntities,
  type RatingParts,
  RemindToRate,
  RemoveRating,
  ReplyToRating,
  RestoreRating,
  RevealDueRatingExchanges,
  SubmitRating,
} from '@evenhand/ratings';
import {
  BeginRebuild,
  BuildShard,
  DatabaseGenerations,
  DatabaseLastRatings,
  DatabaseRatingRecord,
  DatabaseReputationChanges,
  DatabaseReputations,
  FollowPolicy,
  Foresee,
  ForgetRetiredReputations,
  LookAtSealedSignal,
  RebuildReputations,
  type ReputationParts,
  ScoreWithoutRating,
  UpdateReputations,
  UpdateWaitingReputations,
  VerifyReputations,
} from '@evenhand/reputation';
import {
  AcknowledgeStatement,
  CloseAppealWindows,
  DatabaseStatementArchive,
  DatabaseStatements,
  DatabaseStatementTemplates,
  type DeliveredByKind,
  DeliverStatement,
  DeliveryDesk,
  EditStatementTemplate,
  ExportStatements,
  IssueStatement,
  PreviewStatement,
  RecordStatementDelivery,
  statementEntity,
  statementTemplateEntity,
  VoidStatement,
} from '@evenhand/statements';
import { WordListTextScreen } from '@evenhand/text-screening';
import type { DataSource, EntitySchema } from 'typeorm';

/** Every table that TypeORM maps, for `openDatabase`. */
export const entities: readonly EntitySchema[] = [
  partyEntity,
  orderEntity,
  enquiryEntity,
  caseEntity,
  statementEntity,
  statementTemplateEntity,
  ...ratingEntities,
  caseEntity,
  statementEntity,
  ...ratingEntities,
  ...complaintEntities,
  caseEntity,
  statementEntity,
  notificationEntity,
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
  const policyVersions = new PolicyVersions(database, policies);
  const parties = new DatabaseParties(database);
  const members = new DatabaseMembers(database);
  const textScreen = new WordListTextScreen();
  const cases = new DatabaseCases(database);
  const dossiers = new DatabaseDossiers(database, ids);
  const desk = new CaseDesk(cases, members, dossiers, ids);
  const caseParts: CaseParts = { unitOfWork, cases, desk };
  const takenUp: TakenUp = {};
  const moderationQueue = new DatabaseModerationQueue(database);
  const moderationFigures = new DatabaseModerationFigures(database);
  const caseViews = new DatabaseCaseViews(database);
  const memberParts: MemberParts = { unitOfWork, parties, members };
  const linkKeys = new DatabaseLinkKeys(database);
  const linkParty = new LinkParty(unitOfWork, parties, linkKeys);
  const enquiries = new DatabaseEnquiries(database);
  const statements = new DatabaseStatements(database);
  const statementTemplates = new DatabaseStatementTemplates(database);
  const issueStatement = new IssueStatement(statements, statementTemplates, ids);
  const voidStatement = new VoidStatement(statements);
  const deliveredByKind: DeliveredByKind = {};
  const deliveryDesk = new DeliveryDesk(statements, deliveredByKind);
  const orders = new DatabaseOrders(database);
  const exchanges = new DatabaseRatingExchanges(database);
  const ratings = new DatabaseRatings(database);
  const reminders = new DatabaseRatingReminders(database);
  const histories = new DatabaseRatingHistories(database);
  const reputations = new DatabaseReputations(database, clock, policies);
  const changes = new DatabaseReputationChanges(database);
  const generations = new DatabaseGenerations(database);
  const checkService = new CheckService();
  const ratableOrders = new OpenRatingExchange(exchanges);
  const orderParts: OrderParts = { unitOfWork, orders, parties, serveCheck: checkService, ratableOrders, ids };
  const ratingParts: RatingParts = { unitOfWork, orders, exchanges, ratings, reminders, textScreen, ids };
  const notifications = new DatabaseNotifications(database);
  const lastRatings = new DatabaseLastRatings(database);
  const record = new DatabaseRatingRecord();
  const reputationParts: ReputationParts = { unitOfWork, reputations, changes, generations, record };
  const complaints = new DatabaseComplaints(database);
  const complaintParts: ComplaintParts = {
    unitOfWork,
    complaints,
    mutes: new DatabaseMutes(),
    surroundings: new DatabaseSurroundings(),
    parties,
    orders,
    desk,
    issueStatement,
    holdAtFault: new HoldAtFault(orderParts),
    releaseFromFault: new ReleaseFromFault(orderParts),
    textScreen,
    ids,
  };
  const takeUpComplaint = new TakeUpComplaint(complaintParts);
  takenUp.COMPLAINT = (tx, taken) => takeUpComplaint.within(tx, taken);
  const updateReputations = new UpdateReputations(reputationParts);
  const beginRebuild = new BeginRebuild(reputationParts);
  const buildShard = new BuildShard(reputationParts, updateReputations);

  void [issueStatement, voidStatement];

  return {
    database,
    clock,
    policies,
    unitOfWork,
    /** What queries read from. */
    reads: {
      parties,
      members,
      cases,
      dossiers,
      moderationQueue,
      moderationFigures,
      caseViews,
      linkKeys,
      enquiries,
      statements,
      statementTemplates,
      orders,
      exchanges,
      ratings,
      reminders,
      reputations,
      changes,
      generations,
      histories,
      policyVersions,
      auditTrail: new AuditTrail(database),
      complaints,
      notifications,
    },
    apiKeys: new ApiKeys(database, unitOfWork),
    useCases: {
      registerParty: new RegisterParty(unitOfWork, parties, ids, linkParty),
      addMember: new AddMember(memberParts),
      removeMember: new RemoveMember(memberParts),
      linkParty,
      recordEnquiry: new RecordEnquiry({ unitOfWork, enquiries, parties, ids }),
      changePolicy: new ChangePolicy(unitOfWork, policyVersions, ids),
      claimCase: new ClaimCase(caseParts, takenUp),
      renewClaim: new RenewClaim(caseParts),
      releaseCase: new ReleaseCase(caseParts),
      saveCaseView: new SaveCaseView(unitOfWork, caseViews),
      deleteCaseView: new DeleteCaseView(unitOfWork, caseViews),
      releaseLapsedClaims: new ReleaseLapsedClaims(caseParts),
      deliverStatement: new DeliverStatement(unitOfWork, statements, deliveryDesk),
      recordStatementDelivery: new RecordStatementDelivery(unitOfWork, statements, deliveryDesk),
      acknowledgeStatement: new AcknowledgeStatement(unitOfWork, statements, deliveryDesk),
      closeAppealWindows: new CloseAppealWindows(unitOfWork, statements),
      editStatementTemplate: new EditStatementTemplate(unitOfWork, statementTemplates),
      previewStatement: new PreviewStatement(statementTemplates, policies, clock),
      exportStatements: new ExportStatements(new DatabaseStatementArchive(database), textScreen, clock),
      recordOrder: new RecordOrder(orderParts),
      placeOrder: new PlaceOrder(orderParts),
      acceptOrder: new AcceptOrder(orderParts),
      declineOrder: new DeclineOrder(orderParts),
      fulfilOrder: new FulfilOrder(orderParts),
      cancelOrder: new CancelOrder(orderParts),
      holdAtFault: new HoldAtFault(orderParts),
      releaseFromFault: new ReleaseFromFault(orderParts),
      checkService,
      notify: new Notify({ unitOfWork, notifications, facts: new DatabaseNotificationFacts(), ids }),
      markNotificationsRead: new MarkNotificationsRead(unitOfWork, notifications),
      submitRating: new SubmitRating(ratingParts),
      replyToRating: new ReplyToRating(ratingParts),
      revealDueRatingExchanges: new RevealDueRatingExchanges(ratingParts),
      remindToRate: new RemindToRate(ratingParts),
      removeRating: new RemoveRating(ratingParts),
      restoreRating: new RestoreRating(ratingParts),
      fileComplaint: new FileComplaint(complaintParts),
      withdrawComplaint: new WithdrawComplaint(complaintParts),
      tellSubject: new TellSubject(complaintParts),
      respondToComplaint: new RespondToComplaint(complaintParts),
      decideComplaint: new DecideComplaint(complaintParts),
      overturnComplaint: new OverturnComplaint(complaintParts),
      muteComplainant: new MuteComplainant(complaintParts),
      unmuteComplainant: new UnmuteComplainant(complaintParts),
      expireStrikes: new ExpireStrikes(complaintParts),
      remindToRespond: new RemindToRespond(complaintParts),
      importRatingHistory: new ImportRatingHistory(unitOfWork, histories, ids),
      updateReputations,
      updateWaitingReputations: new UpdateWaitingReputations(changes, updateReputations),
      beginRebuild,
      buildShard,
      rebuildReputations: new RebuildReputations(generations, beginRebuild, buildShard),
      followPolicy: new FollowPolicy(reputationParts, beginRebuild),
      forgetRetiredReputations: new ForgetRetiredReputations(generations),
      foresee: new Foresee(reputations, lastRatings, clock),
      lookAtSealedSignal: new LookAtSealedSignal(lastRatings, clock),
      scoreWithoutRating: new ScoreWithoutRating(reputations, generations),
      verifyAudit: new VerifyAudit(unitOfWork),
      verifyReputations: new VerifyReputations(reputationParts),
    },
  };
}

export type Evenhand = ReturnType<typeof compose>;
