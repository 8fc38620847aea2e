import {
  appealEntity,
  type AppealParts,
  DatabaseAppeals,
  DatabaseDecisions,
  DecideAppeal,
  LodgeAppeal,
  type Reversal,
  type Reversals,
  TakeUpAppeal,
  WithdrawAppeal,
} from '@evenhand/appeals';
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
import {
  DatabaseHeldBackTexts,
  DatabaseRatingRemovals,
  DecideHeldBackText,
  DecideRatingRemoval,
  type ModerationParts,
  OpenHeldBackCases,
  OverturnRatingKept,
  OverturnRatingRemoved,
  ratingRemovalEntity,
  RequestRatingRemoval,
  WithdrawRatingRemoval,
} from '@evenhand/moderation';
import {
  ActivateDueEntries,
  AddPairEntriesFromRatings,
  AddToMyNoServeList,
  AnnounceContact,
  AnnounceContactsOf,
  ApproveNoServe,
  CheckService,
  ConfirmNoServe,
  type ContactParts,
  DatabaseAnnouncedContacts,
  DatabaseChargeRecord,
  DatabasePairEntries,
  DatabasePlatformEntries,
  DatabaseServeFacts,
  EndHearings,
  ExpireDueEntries,
  ExpirePairEntries,
  ExtendNoServe,
  FindContact,
  ImportNoServe,
  LiftNoServe,
  LiftNoServeBulk,
  NoServeStatementDelivered,
  OpenNoServeHearing,
  OverturnNoServe,
  pairEntryEntity,
  type PairEntryParts,
  platformEntryEntity,
  type PlatformParts,
  ProposeByThreshold,
  ProposeNoServe,
  ProposeNoServeBulk,
  RejectNoServe,
  RemindOfHearings,
  RemoveFromMyNoServeList,
  RespondToNoServe,
  ReviewApprovals,
  type Standings,
  SweepThresholds,
  WithdrawNoServe,
} from '@evenhand/no-serve';
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
  type ComplaintId,
  DatabaseUnitOfWork,
  defaultPolicy,
  type Ids,
  type NoServeEntryId,
  Policies,
  type Policy,
  PolicyVersions,
  type RatingRemovalId,
  type SeparationId,
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
  toDay,
  UpdateReputations,
  UpdateWaitingReputations,
  VerifyReputations,
} from '@evenhand/reputation';
import {
  AbandonSeparation,
  AcknowledgeSeparation,
  ApproveSeparation,
  ChooseFacts,
  CloseSeparation,
  CompleteApprovals,
  DatabaseSeparations,
  DeclineSeparation,
  DeliverSeparationStatement,
  ExcuseStep,
  LookAtSeparation,
  NameApprovers,
  OpenSeparation,
  PauseSeparation,
  RecordConversation,
  RecordIncident,
  ReviewSeparations,
  ScheduleConversation,
  separationEntities,
  type SeparationParts,
  SetEndDate,
  TurnIncidentIntoComplaint,
  WatchOverSeparations,
} from '@evenhand/separations';
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
  WriteLetter,
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
  ...complaintEntities,
  notificationEntity,
  ratingRemovalEntity,
  appealEntity,
  caseEntity,
  statementEntity,
  pairEntryEntity,
  caseEntity,
  statementEntity,
  platformEntryEntity,
  ...ratingEntities,
  ...separationEntities,
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
  const ratableOrders = new OpenRatingExchange(exchanges);
  const notifications = new DatabaseNotifications(database);
  const serveFacts = new DatabaseServeFacts(database, policy.noServe.cautionAtPoints);
  const checkService = new CheckService(serveFacts, clock);
  const pairEntries = new DatabasePairEntries(database);
  const announcedContacts = new DatabaseAnnouncedContacts(database);
  const pairEntryParts: PairEntryParts = { unitOfWork, pairEntries, parties, textScreen, ids };
  const contactParts: ContactParts = { unitOfWork, announcedContacts, facts: serveFacts, clock };
  const announceContact = new AnnounceContact(contactParts);
  const entriesFromRatings = new AddPairEntriesFromRatings(pairEntryParts);
  const orderParts: OrderParts = { unitOfWork, orders, parties, serveCheck: checkService, ratableOrders, ids };
  const ratingParts: RatingParts = {
    unitOfWork,
    orders,
    exchanges,
    ratings,
    reminders,
    pairEntries: entriesFromRatings,
    textScreen,
    ids,
  };
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
  const overturnComplaint = new OverturnComplaint(complaintParts);
  takenUp.COMPLAINT = (tx, taken) => takeUpComplaint.within(tx, taken);
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
  const overturnEntry: Reversal = async (tx, refId) => {
    await overturnNoServe.within(tx, refId as NoServeEntryId);
  };
  // What a statement about a rating is about is a request for its removal.
  const reversals: Reversals = {
    RATING_REMOVED: (tx, refId) => overturnRatingRemoved.within(tx, refId as RatingRemovalId),
    RATING_NOT_REMOVED: (tx, refId, reasons) => overturnRatingKept.within(tx, refId as RatingRemovalId, reasons),
    COMPLAINT_UPHELD: (tx, refId) => overturnComplaint.within(tx, refId as ComplaintId),
    NO_SERVE_ENTRY: overturnEntry,
    RESTRICTION: overturnEntry,
  };
  const appeals = new DatabaseAppeals(database);
  const decisions = new DatabaseDecisions(database);
  const appealParts: AppealParts = { unitOfWork, appeals, decisions, statements, voidStatement, desk, reversals, ids };
  const takeUpAppeal = new TakeUpAppeal(appealParts);
  takenUp.APPEAL = (tx, taken) => takeUpAppeal.within(tx, taken);
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
  const overturnNoServe = new OverturnNoServe(platformParts);
  deliveredByKind.NO_SERVE_ENTRY = (tx, statement) => noServeStatementDelivered.within(tx, statement);
  deliveredByKind.RESTRICTION = deliveredByKind.NO_SERVE_ENTRY;
  const proposeNoServe = new ProposeNoServe(platformParts);
  const liftNoServe = new LiftNoServe(platformParts);
  const proposeByThreshold = new ProposeByThreshold(platformParts, standings);

  const fileComplaint = new FileComplaint(complaintParts);
  const addToMyNoServeList = new AddToMyNoServeList(pairEntryParts);
  const acknowledgedByKind: DeliveredByKind = {
    SEPARATION: (tx, { refId }) => acknowledgeSeparation.within(tx, refId as SeparationId),
  };
  const acknowledgeStatement = new AcknowledgeStatement(unitOfWork, statements, deliveryDesk, acknowledgedByKind);
  const separations = new DatabaseSeparations(database);
  const separationParts: SeparationParts = { unitOfWork, separations, parties, members, textScreen, ids };
  const acknowledgeSeparation = new AcknowledgeSeparation({ ...separationParts, acknowledgeStatement });
  const writeLetter = new WriteLetter(statementTemplates, policies);

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
      removals,
      heldBackTexts,
      appeals,
      decisions,
      pairEntries,
      platformEntries,
      chargeRecord,
      separations,
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
      acknowledgeStatement,
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
      addToMyNoServeList,
      removeFromMyNoServeList: new RemoveFromMyNoServeList(pairEntryParts),
      expirePairEntries: new ExpirePairEntries(pairEntryParts),
      findContact: new FindContact(contactParts),
      announceContact,
      announceContactsOf: new AnnounceContactsOf(contactParts, announceContact),
      submitRating: new SubmitRating(ratingParts),
      replyToRating: new ReplyToRating(ratingParts),
      revealDueRatingExchanges: new RevealDueRatingExchanges(ratingParts),
      remindToRate: new RemindToRate(ratingParts),
      fileComplaint,
      withdrawComplaint: new WithdrawComplaint(complaintParts),
      tellSubject: new TellSubject(complaintParts),
      respondToComplaint: new RespondToComplaint(complaintParts),
      decideComplaint: new DecideComplaint(complaintParts),
      overturnComplaint,
      muteComplainant: new MuteComplainant(complaintParts),
      unmuteComplainant: new UnmuteComplainant(complaintParts),
      expireStrikes: new ExpireStrikes(complaintParts),
      remindToRespond: new RemindToRespond(complaintParts),
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
      followPolicy: new FollowPolicy(reputationParts, beginRebuild),
      forgetRetiredReputations: new ForgetRetiredReputations(generations),
      foresee: new Foresee(reputations, lastRatings, clock),
      lookAtSealedSignal: new LookAtSealedSignal(lastRatings, clock),
      scoreWithoutRating: new ScoreWithoutRating(reputations, generations),
      verifyAudit: new VerifyAudit(unitOfWork),
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
      overturnNoServe,
      importNoServe: new ImportNoServe(platformParts),
      proposeByThreshold,
      sweepThresholds: new SweepThresholds(platformParts, proposeByThreshold),
      remindOfHearings: new RemindOfHearings(platformParts),
      endHearings: new EndHearings(platformParts),
      activateDueEntries: new ActivateDueEntries(platformParts),
      reviewApprovals: new ReviewApprovals(platformParts),
      expireDueEntries: new ExpireDueEntries(platformParts),

      openSeparation: new OpenSeparation(separationParts),
      chooseSeparationFacts: new ChooseFacts(separationParts),
      nameApprovers: new NameApprovers(separationParts),
      approveSeparation: new ApproveSeparation(separationParts),
      declineSeparation: new DeclineSeparation(separationParts),
      excuseStep: new ExcuseStep(separationParts),
      setRunOffEndDate: new SetEndDate(separationParts),
      scheduleConversation: new ScheduleConversation(separationParts),
      recordConversation: new RecordConversation(separationParts),
      deliverSeparationStatement: new DeliverSeparationStatement({ ...separationParts, issueStatement, deliveryDesk }),
      acknowledgeSeparation,
      recordIncident: new RecordIncident(separationParts),
      turnIncidentIntoComplaint: new TurnIncidentIntoComplaint({ ...separationParts, fileComplaint }),
      pauseSeparation: new PauseSeparation(separationParts),
      closeSeparation: new CloseSeparation({ ...separationParts, addToMyNoServeList }),
      abandonSeparation: new AbandonSeparation(separationParts),
      reviewSeparations: new ReviewSeparations(separationParts),
      completeApprovals: new CompleteApprovals({ ...separationParts, clock }),
      watchOverSeparations: new WatchOverSeparations(separationParts),
      lookAtSeparation: new LookAtSeparation({ separations, parties, textScreen, clock, writeLetter }),
    },
  };
}

export type Evenhand = ReturnType<typeof compose>;
