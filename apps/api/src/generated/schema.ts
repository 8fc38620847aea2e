// Generated from the .graphql files by npm run generate. Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant as ISO 8601 in UTC with milliseconds: 2026-03-01T09:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A day of the calendar in UTC as ISO 8601: 2026-03-01. */
  Date: { input: string; output: string; }
  /** An amount in the smallest unit of its currency (cents), a whole number from 0 to 10^15. */
  MinorUnits: { input: number; output: number; }
  /** A number of stars. Only whole numbers from 1 to 5 are accepted; any other number is answered by a typed refusal. */
  Stars: { input: number; output: number; }
};

export type Query = {
  /** An appeal, for its appellant and staff and, once it is decided, for the other side; null otherwise. */
  appeal?: Maybe<Appeal>;
  /** The appeals of the caller's party, newest first. */
  myAppeals: AppealConnection;
  /** What was done about a thing and by it, newest first: a party, an order, a rating, a complaint, a case, an entry, a statement, an appeal. Nobody's words are in it, and nothing that concerns a party for which the caller acts or ever acted. */
  auditTrail: AuditEntryConnection;
  /**
   * Open cases of all kinds, as they wait for a moderator. What concerns a party that the caller acts, or ever acted, for is
   * not among them.
   *
   * A page goes on after the case that the cursor names, wherever that case stands by then, and the order of the queue does
   * not change by waiting (see `Case.priority`): paging neither leaves out nor repeats a case that nothing happened to.
   */
  moderationQueue: CaseConnection;
  /** A case, open or closed. Null when there is none, and when the caller acts, or ever acted, for one of its parties. */
  case?: Maybe<Case>;
  /** The caller's saved views of the queue, by name. */
  myCaseViews: Array<CaseView>;
  /** Parties that share link keys with this one, those that share most first, 100 at most. Null when there is no such party. */
  similarParties?: Maybe<Array<SimilarParty>>;
  /** How moderation is going: what waits now, and what was decided in a period. A moderator sees the own decisions only. */
  moderationFigures: ModerationFigures;
  /** What one can complain about, for a form: every category with its kinds, explained. */
  complaintCategories: Array<ComplaintCategoryEntry>;
  /** A complaint, if the caller may know of it; null otherwise. */
  complaint?: Maybe<Complaint>;
  /** The complaints that the caller's party filed, newest first. */
  complaintsByMe: ComplaintConnection;
  /** The complaints about the caller's party that it was told of, by the day it was told, latest first. */
  complaintsAboutMe: ComplaintConnection;
  /** Until when the caller's party is muted as one who complains, see `ComplainantMuted`; null when it is heard. */
  myComplaintsMutedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** All complaints about a party in a role, newest first, and what they weigh: for those who look after the marketplace. Null for whoever acts for that party. */
  complaintsAbout?: Maybe<ComplaintsAbout>;
  /** A party as one who complains: for those who look after the marketplace. Null when there is no such party. */
  complainant?: Maybe<Complainant>;
  /** What a rating can be removed for, with an explanation in the language of the caller. */
  ratingRemovalGrounds: Array<RatingRemovalGroundMeaning>;
  /** A request to remove a rating, if the caller may know of it; null otherwise. */
  ratingRemoval?: Maybe<RatingRemoval>;
  /** What the caller's party has asked to be removed, newest first. */
  myRatingRemovalRequests: RatingRemovalConnection;
  /** What the caller's party may still do with another one; null for oneself and for unknown parties. */
  contact?: Maybe<Contact>;
  /** Whom the caller's party deals with no more, newest first. */
  myNoServeList: PairEntryConnection;
  /** An entry of a party's own list, for its owner and for auditors; null otherwise. */
  pairEntry?: Maybe<PairEntry>;
  /** Entries of the platform's list, proposed ones included. For those who look after the marketplace. */
  noServeEntries: NoServeEntryConnection;
  /** An entry of the platform's list: for its subject from the hearing on, for the party that asked for it, and for those who look after the marketplace; null otherwise. */
  noServeEntry?: Maybe<NoServeEntry>;
  /** Entries about the caller's party, from their hearing on; the newest hearing first. */
  noServeEntriesAboutMe: NoServeEntryConnection;
  /** May this seller serve this buyer? For the two, the host and those who look after the marketplace; null for others and for unknown parties. */
  serveCheck?: Maybe<ServeCheck>;
  /** The same for up to 500 pairs at once, in their order; null in the place of a pair that the caller may not ask about or that is unknown. */
  serveChecks: Array<Maybe<ServeCheck>>;
  /** What awaits the caller's party and what happened to it, and what is for the caller alone, newest first. */
  myNotifications: NotificationConnection;
  /** How many notifications of the caller's party were not read yet. */
  unreadNotifications: Scalars['Int']['output'];
  /** An order, if the caller may see it; null otherwise. */
  order?: Maybe<Order>;
  /** The orders of the caller's party, newest first. */
  orders: OrderConnection;
  /** Who the caller is, as its token or key says. */
  me: Viewer;
  /** A party by its id or by the host's id of it: exactly one of the two. Null when there is none. */
  party?: Maybe<Party>;
  /** The rules that decisions are made under: those in force, or those that are or will be in force at another time. Everybody with a token may read them. */
  policy: Policy;
  /** Every version of the policy, newest first, down to the one that the program brings along: who changed it, when and why. */
  policyVersions: PolicyVersionConnection;
  /** The two halves of rating for an order, if the caller may see them; null otherwise or until the order can be rated. */
  ratingExchange?: Maybe<RatingExchange>;
  /** Revealed ratings about a party in a role, newest first; sealed halves are never in it. Null for callers who may not read that reputation. */
  ratingsAbout?: Maybe<RatingConnection>;
  /**
   * What the revealed record says about a party in a role. A seller's reputation is for every caller; a
   * buyer's is for the buyer, for sellers who have an order with that buyer, for the host and for those who
   * look after the marketplace. Null for everybody else and where there is no such party.
   */
  reputation?: Maybe<Reputation>;
  /** Anything that has a global id, as far as the caller may see it; null otherwise. */
  node?: Maybe<Node>;
  /** A separation: for the side that opened it, and for the other from the moment that it was informed; null otherwise. */
  separation?: Maybe<Separation>;
  /** The separations that the caller's party opened, and those that it was informed of, newest first. */
  mySeparations: SeparationConnection;
  /** What in a text should be said otherwise before it is sent, with the place and why; empty when it can be sent. */
  checkSeparationWording: Array<WordingFinding>;
  /** A statement of reasons, if it is to the caller's party or the caller is on the marketplace's side; null otherwise. */
  statement?: Maybe<Statement>;
  /** The statements of reasons to the caller's party, newest first. */
  myStatements: StatementConnection;
  /** The text in use for every kind of statement in every language. */
  statementTemplates: Array<StatementTemplate>;
  /** How a letter would look before anybody gets one: with made-up values, or with those of a decision that is being written. */
  previewStatement: StatementPreview;
};


export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyAppealsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditTrailArgs = {
  subject: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryModerationQueueArgs = {
  filter?: InputMaybe<ModerationQueueFilter>;
  view?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<CaseSort>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySimilarPartiesArgs = {
  partyId: Scalars['ID']['input'];
};


export type QueryModerationFiguresArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComplaintsByMeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryComplaintsAboutMeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryComplaintsAboutArgs = {
  partyId: Scalars['ID']['input'];
  role: Role;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryComplainantArgs = {
  partyId: Scalars['ID']['input'];
};


export type QueryRatingRemovalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyRatingRemovalRequestsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContactArgs = {
  partyId: Scalars['ID']['input'];
};


export type QueryMyNoServeListArgs = {
  states: Array<PairEntryState>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPairEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoServeEntriesArgs = {
  filter?: InputMaybe<NoServeFilter>;
  sort: NoServeSort;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNoServeEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoServeEntriesAboutMeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServeCheckArgs = {
  sellerId: Scalars['ID']['input'];
  buyerId: Scalars['ID']['input'];
};


export type QueryServeChecksArgs = {
  pairs: Array<ServePair>;
};


export type QueryMyNotificationsArgs = {
  awaiting?: InputMaybe<Scalars['Boolean']['input']>;
  unreadOnly: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  states?: InputMaybe<Array<OrderState>>;
  role?: InputMaybe<Role>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPolicyArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPolicyVersionsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRatingExchangeArgs = {
  orderId: Scalars['ID']['input'];
};


export type QueryRatingsAboutArgs = {
  partyId: Scalars['ID']['input'];
  role: Role;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReputationArgs = {
  partyId: Scalars['ID']['input'];
  role: Role;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeparationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMySeparationsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckSeparationWordingArgs = {
  text: Scalars['String']['input'];
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyStatementsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewStatementArgs = {
  kind: StatementKind;
  locale: Locale;
  text?: InputMaybe<Scalars['String']['input']>;
  draft?: InputMaybe<StatementDraftInput>;
};

export type Mutation = {
  /** The subject of a statement of reasons asks to undo what it tells, from its delivery on and for as long as the policy gives time. Somebody who had no part in the decision decides. */
  lodgeAppeal: LodgeAppealResult;
  /** The appellant takes an appeal back before it is decided, and may lodge it again while there is time. */
  withdrawAppeal: WithdrawAppealResult;
  /** Grants or denies an appeal, with written reasons. Granting undoes every effect of the decision at once. Needs the claim of the case and the version that was read. */
  decideAppeal: DecideAppealResult;
  /**
   * Takes a case for one lease (`policy.cases`, 10 minutes), or goes on with it. Two never hold one case; whoever took part in
   * it or acts for one of its parties cannot take it.
   */
  claimCase: ClaimCaseResult;
  /** Keeps a case that the caller works on for another lease. */
  renewClaim: RenewClaimResult;
  /** Gives a case back to the queue. */
  releaseCase: HoldCaseResult;
  /** Keeps a way of looking at the queue under a name, in the place of one of that name. For the caller alone. */
  saveCaseView: SaveCaseViewResult;
  /** Deletes a saved view of the caller. Answers with what it was. */
  deleteCaseView: DeleteCaseViewResult;
  /** The caller's party complains about a party that it dealt with. */
  fileComplaint: FileComplaintResult;
  /** The complainant takes a complaint back before it is decided. */
  withdrawComplaint: WithdrawComplaintResult;
  /** The subject answers a complaint, once, before it is decided. */
  respondToComplaint: RespondToComplaintResult;
  /** Whoever holds the case of a hidden complaint tells its subject what is said, in words that do not tell by whom. */
  tellSubject: TellSubjectResult;
  /** Whoever holds the case of a complaint upholds or dismisses it. */
  decideComplaint: DecideComplaintResult;
  /** A complainant in bad faith is not heard for a time. */
  muteComplainant: MuteComplainantResult;
  /** A muted complainant is heard again. */
  unmuteComplainant: UnmuteComplainantResult;
  /** The rated party asks to remove a rating about it. A moderator decides, with a statement of reasons for whoever it goes against. */
  requestRatingRemoval: RequestRatingRemovalResult;
  /** Whoever asked takes the request back before it is decided. */
  withdrawRatingRemoval: WithdrawRatingRemovalResult;
  /** Decides whether a rating is removed. Needs the claim of the case and the version that was read. */
  decideRatingRemoval: DecideRatingRemovalResult;
  /** Releases a comment or reply that was held back, or takes it away; the stars count either way. Needs the claim of the case and the version that was read. */
  decideHeldBackText: DecideHeldBackTextResult;
  /** Deals no more with a party, from now on: new orders between the two are refused, accepted ones are finished. The other side learns that contact has ended, and nothing else. */
  addToMyNoServeList: AddToMyNoServeListResult;
  /** Takes an entry of the own list back. */
  removeFromMyNoServeList: RemoveFromMyNoServeListResult;
  /** Asks for an entry. A moderator's charge opens the hearing at once; a party's request about somebody it had an order with waits for a moderator. */
  proposeNoServe: ProposeNoServeResult;
  /** Proposes up to 1000 entries, each as if it had been proposed alone. */
  proposeNoServeBulk: NoServeBulkResult;
  /** A moderator with the claim takes up a request and makes a charge of it. The subject is heard now; the moderator does not approve. */
  openNoServeHearing: OpenNoServeHearingResult;
  /** The subject answers the charge, once. */
  respondToNoServe: RespondToNoServeResult;
  /** A second person with the claim agrees, after the hearing. Takes effect once the statement of reasons was delivered. */
  approveNoServe: ApproveNoServeResult;
  /** Somebody other than the proposer says no. */
  rejectNoServe: RejectNoServeResult;
  /** Whoever asked for an entry takes it back before it is in force. */
  withdrawNoServe: WithdrawNoServeResult;
  /** After the hearing that followed an urgent activation: the entry stands. */
  confirmNoServe: ConfirmNoServeResult;
  /** Makes an entry in force last longer, from the delivery of a statement of its own on. */
  extendNoServe: ExtendNoServeResult;
  /** Ends an entry in force before its time. */
  liftNoServe: LiftNoServeResult;
  /** Lifts up to 1000 entries, each as if it had been lifted alone. */
  liftNoServeBulk: NoServeBulkResult;
  /** Marks notifications of the caller's party as read. Those of others are passed over, as if they did not exist. */
  markNotificationsRead: MarkNotificationsReadResult;
  /** The host tells of an order that was made with it, as far on as it is. */
  recordOrder: RecordOrderResult;
  /** The host tells that two parties were in touch without an order, so that either may complain about the other. */
  recordEnquiry: RecordEnquiryResult;
  /** The caller's party orders from a seller. */
  placeOrder: PlaceOrderResult;
  /** The seller accepts a placed order. */
  acceptOrder: AcceptOrderResult;
  /** The seller declines a placed order. */
  declineOrder: MoveOrderResult;
  /** The seller says that an accepted order was delivered, or the buyer confirms it. Opens the rating exchange. */
  fulfilOrder: MoveOrderResult;
  /** Either side cancels an order. Opens the rating exchange if the order had been accepted. */
  cancelOrder: MoveOrderResult;
  /** Registers a party. The host registers anybody; a party registers the party that its own token names. */
  registerParty: RegisterPartyResult;
  /** A person acts for a party from now on; nothing changes when they do so already. The host adds to any party, a party to itself. */
  addMember: AddMemberResult;
  /** A person no longer acts for a party. That they did is remembered: they never decide a case that concerns it. */
  removeMember: RemoveMemberResult;
  /** The host tells of link keys of a party. Parties that share one are shown to moderators; nobody is listed by it. The same keys again change nothing. */
  linkParty: LinkPartyResult;
  /** Decides the next version of the policy. Whatever was decided keeps the version that it was decided under. */
  changePolicy: ChangePolicyResult;
  /** Seals the caller's half of a rating exchange, or edits it while it is sealed. The second half reveals both. */
  submitRating: SubmitRatingResult;
  /** The rated party's one public reply to a revealed rating, within 30 days. */
  replyToRating: ReplyToRatingResult;
  /** The caller’s party begins to part with another. Nobody but its own side learns of it. */
  openSeparation: OpenSeparationResult;
  /** The opener chooses the facts that it rests on. Whoever has approved has to approve again. */
  chooseSeparationFacts: ChooseSeparationFactsResult;
  /** Names everyone who is responsible on the opener’s side; nobody, for a single person, who sleeps on it instead. */
  nameApprovers: NameApproversResult;
  /** One of those responsible approves the facts as they are. After the last one no new order begins between the two. */
  approveSeparation: ApproveSeparationResult;
  /** One of those responsible does not approve: back to the draft. */
  declineSeparation: DeclineSeparationResult;
  /** Goes without a step, for a written reason that stays in the history. */
  excuseStep: ExcuseStepResult;
  /** Says when an order that still runs ends, where the order itself has no date. */
  setRunOffEndDate: SetRunOffEndDateResult;
  /** Makes an appointment for the word in person, which freezes the facts, or for one of the two that may follow. */
  scheduleConversation: ScheduleConversationResult;
  /** The conversation was held. From the first one on, the other side sees where it stands. */
  recordConversation: RecordConversationResult;
  /** The clear word in writing goes to the other side. What is vague, or hints at a protected trait, is sent by those alone who insist; insults, threats and promises are never sent. */
  deliverSeparationStatement: DeliverSeparationStatementResult;
  /** The other side says that it has read the statement. Once is enough. */
  acknowledgeSeparationStatement: AcknowledgeSeparationStatementResult;
  /** Writes down an outburst of the other side after it was informed. */
  recordIncident: RecordIncidentResult;
  /** A serious outburst becomes a complaint: what was written down is its fact. */
  turnIncidentIntoComplaint: TurnIncidentIntoComplaintResult;
  /** Holidays: nothing is due until then. Without a time a pause ends. */
  pauseSeparation: PauseSeparationResult;
  /** Lets go: contact ends, and an entry on the opener’s own list stands. */
  closeSeparation: CloseSeparationResult;
  /** The opener thinks better of it, before the other side has learned of anything. */
  abandonSeparation: AbandonSeparationResult;
  /** The host says that it brought a statement to its subject by a way of its own. The time to appeal runs from then. */
  recordStatementDelivery: RecordStatementDeliveryResult;
  /** The subject confirms that it has read a statement. Doing so again changes nothing. */
  acknowledgeStatement: AcknowledgeStatementResult;
  /** Writes the next version of a template. Statements that were issued keep their words. */
  editStatementTemplate: EditStatementTemplateResult;
};


export type MutationLodgeAppealArgs = {
  input: LodgeAppealInput;
};


export type MutationWithdrawAppealArgs = {
  input: WithdrawAppealInput;
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


export type MutationClaimCaseArgs = {
  input: CaseInput;
};


export type MutationRenewClaimArgs = {
  input: CaseInput;
};


export type MutationReleaseCaseArgs = {
  input: CaseInput;
};


export type MutationSaveCaseViewArgs = {
  input: SaveCaseViewInput;
};


export type MutationDeleteCaseViewArgs = {
  input: DeleteCaseViewInput;
};


export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


export type MutationWithdrawComplaintArgs = {
  input: WithdrawComplaintInput;
};


export type MutationRespondToComplaintArgs = {
  input: RespondToComplaintInput;
};


export type MutationTellSubjectArgs = {
  input: TellSubjectInput;
};


export type MutationDecideComplaintArgs = {
  input: DecideComplaintInput;
};


export type MutationMuteComplainantArgs = {
  input: MuteComplainantInput;
};


export type MutationUnmuteComplainantArgs = {
  input: UnmuteComplainantInput;
};


export type MutationRequestRatingRemovalArgs = {
  input: RequestRatingRemovalInput;
};


export type MutationWithdrawRatingRemovalArgs = {
  input: WithdrawRatingRemovalInput;
};


export type MutationDecideRatingRemovalArgs = {
  input: DecideRatingRemovalInput;
};


export type MutationDecideHeldBackTextArgs = {
  input: DecideHeldBackTextInput;
};


export type MutationAddToMyNoServeListArgs = {
  input: AddToMyNoServeListInput;
};


export type MutationRemoveFromMyNoServeListArgs = {
  input: RemoveFromMyNoServeListInput;
};


export type MutationProposeNoServeArgs = {
  input: ProposeNoServeInput;
};


export type MutationProposeNoServeBulkArgs = {
  input: ProposeNoServeBulkInput;
};


export type MutationOpenNoServeHearingArgs = {
  input: OpenNoServeHearingInput;
};


export type MutationRespondToNoServeArgs = {
  input: RespondToNoServeInput;
};


export type MutationApproveNoServeArgs = {
  input: ApproveNoServeInput;
};


export type MutationRejectNoServeArgs = {
  input: DecideNoServeInput;
};


export type MutationWithdrawNoServeArgs = {
  input: WithdrawNoServeInput;
};


export type MutationConfirmNoServeArgs = {
  input: DecideNoServeInput;
};


export type MutationExtendNoServeArgs = {
  input: ExtendNoServeInput;
};


export type MutationLiftNoServeArgs = {
  input: LiftNoServeInput;
};


export type MutationLiftNoServeBulkArgs = {
  input: LiftNoServeBulkInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationRecordOrderArgs = {
  input: RecordOrderInput;
};


export type MutationRecordEnquiryArgs = {
  input: RecordEnquiryInput;
};


export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


export type MutationAcceptOrderArgs = {
  input: MoveOrderInput;
};


export type MutationDeclineOrderArgs = {
  input: MoveOrderInput;
};


export type MutationFulfilOrderArgs = {
  input: MoveOrderInput;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationRegisterPartyArgs = {
  input: RegisterPartyInput;
};


export type MutationAddMemberArgs = {
  input: MemberInput;
};


export type MutationRemoveMemberArgs = {
  input: MemberInput;
};


export type MutationLinkPartyArgs = {
  input: LinkPartyInput;
};


export type MutationChangePolicyArgs = {
  input: ChangePolicyInput;
};


export type MutationSubmitRatingArgs = {
  input: SubmitRatingInput;
};


export type MutationReplyToRatingArgs = {
  input: ReplyToRatingInput;
};


export type MutationOpenSeparationArgs = {
  input: OpenSeparationInput;
};


export type MutationChooseSeparationFactsArgs = {
  input: ChooseSeparationFactsInput;
};


export type MutationNameApproversArgs = {
  input: NameApproversInput;
};


export type MutationApproveSeparationArgs = {
  input: ApproveSeparationInput;
};


export type MutationDeclineSeparationArgs = {
  input: SeparationInput;
};


export type MutationExcuseStepArgs = {
  input: ExcuseStepInput;
};


export type MutationSetRunOffEndDateArgs = {
  input: SetRunOffEndDateInput;
};


export type MutationScheduleConversationArgs = {
  input: ScheduleConversationInput;
};


export type MutationRecordConversationArgs = {
  input: RecordConversationInput;
};


export type MutationDeliverSeparationStatementArgs = {
  input: DeliverSeparationStatementInput;
};


export type MutationAcknowledgeSeparationStatementArgs = {
  input: SeparationInput;
};


export type MutationRecordIncidentArgs = {
  input: RecordIncidentInput;
};


export type MutationTurnIncidentIntoComplaintArgs = {
  input: TurnIncidentIntoComplaintInput;
};


export type MutationPauseSeparationArgs = {
  input: PauseSeparationInput;
};


export type MutationCloseSeparationArgs = {
  input: CloseSeparationInput;
};


export type MutationAbandonSeparationArgs = {
  input: SeparationInput;
};


export type MutationRecordStatementDeliveryArgs = {
  input: RecordStatementDeliveryInput;
};


export type MutationAcknowledgeStatementArgs = {
  input: AcknowledgeStatementInput;
};


export type MutationEditStatementTemplateArgs = {
  input: EditStatementTemplateInput;
};

/** The subject's request to undo a decision. */
export type Appeal = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** What kind of decision it is against. */
  against: AppealAgainst;
  /** Global id of the statement of reasons that it answers; null for all but the appellant and staff. */
  statementId?: Maybe<Scalars['ID']['output']>;
  /** Who appeals. */
  appellant: Party;
  /** The role in which the decision concerns the appellant. */
  subjectRole: Role;
  /** Why the decision is to be undone; null for all but the appellant and staff. */
  reasons?: Maybe<Scalars['String']['output']>;
  /** Where the appeal stands. */
  state: AppealState;
  /** When it was lodged. */
  lodgedAt: Scalars['DateTime']['output'];
  /** When it was granted or denied, if so. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was granted or denied; null until then and for all but the appellant and staff. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** The request about a rating that was decided, where the appeal is about one. */
  ratingRemoval?: Maybe<RatingRemoval>;
};

/** LODGED → UNDER_REVIEW → GRANTED or DENIED, or WITHDRAWN before. */
export type AppealState =
  /** Waits for somebody who had no part in the decision. */
  | 'LODGED'
  /** Somebody looks at it. */
  | 'UNDER_REVIEW'
  /** The decision is undone, as if it had never been. */
  | 'GRANTED'
  /** The decision stands. */
  | 'DENIED'
  /** The appellant took it back. */
  | 'WITHDRAWN';

/** What can be appealed against. */
export type AppealAgainst =
  /** An entry on the no-serve list of the platform. */
  | 'NO_SERVE_ENTRY'
  /** A complaint about the appellant that was upheld. */
  | 'COMPLAINT_UPHELD'
  /** A rating by the appellant that was removed. */
  | 'RATING_REMOVED'
  /** A rating about the appellant that was not removed. */
  | 'RATING_NOT_REMOVED'
  /** A restriction short of an entry. */
  | 'RESTRICTION';

/** A page of appeals. */
export type AppealConnection = {
  /** The appeals with their cursors. */
  edges: Array<AppealEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An appeal on a page. */
export type AppealEdge = {
  /** Where this appeal stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The appeal. */
  node: Appeal;
};

/** Input of `lodgeAppeal`. */
export type LodgeAppealInput = {
  /** Global id of the statement of reasons. */
  statementId: Scalars['ID']['input'];
  /** Why what it tells is to be undone, 1 to 5000 characters. */
  reasons: Scalars['String']['input'];
  /** The same key with the same input is done once. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** Input of `withdrawAppeal`. */
export type WithdrawAppealInput = {
  /** Global id of the appeal. */
  appealId: Scalars['ID']['input'];
};

/** Input of `decideAppeal`. */
export type DecideAppealInput = {
  /** Global id of the case. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that was read. */
  version: Scalars['Int']['input'];
  /** The `hash` of the dossier that was read: with it nothing is decided on anything else. */
  dossierHash?: InputMaybe<Scalars['String']['input']>;
  /** Whether the decision is undone. */
  grant: Scalars['Boolean']['input'];
  /** Why, for the appellant, 1 to 2000 characters. */
  reasons: Scalars['String']['input'];
};

/** The appeal, or why it was not taken. */
export type LodgeAppealResult = Appeal | StatementNotFound | StatementVoided | NotDeliveredYet | AppealWindowClosed | AppealAlreadyOpen | AppealDecidedAlready | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The appeal as it stands now, or why it was not taken back. */
export type WithdrawAppealResult = Appeal | AppealNotFound | AppealSettled;

/** The appeal as it stands now, or why it was not decided. */
export type DecideAppealResult = Appeal | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest | StatementIncomplete | TextInvalid;

/** The statement was not delivered yet, and the time to appeal has not begun. Code NOT_DELIVERED_YET. */
export type NotDeliveredYet = Refusal & {
  /** NOT_DELIVERED_YET */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The time to appeal is over. Code APPEAL_WINDOW_CLOSED. */
export type AppealWindowClosed = Refusal & {
  /** APPEAL_WINDOW_CLOSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When it ended. */
  closedAt: Scalars['DateTime']['output'];
};

/** An earlier appeal against this decision is not decided yet. Code APPEAL_ALREADY_OPEN. */
export type AppealAlreadyOpen = Refusal & {
  /** APPEAL_ALREADY_OPEN */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** An appeal against this decision was decided, and that is final. Code APPEAL_DECIDED_ALREADY. */
export type AppealDecidedAlready = Refusal & {
  /** APPEAL_DECIDED_ALREADY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** There is no such appeal of the caller. Code APPEAL_NOT_FOUND. */
export type AppealNotFound = Refusal & {
  /** APPEAL_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The appeal was decided or withdrawn before. Code APPEAL_SETTLED. */
export type AppealSettled = Refusal & {
  /** APPEAL_SETTLED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** Where the appeal stands. */
  state: AppealState;
};

/** Something that was done, as it was written down at the time. */
export type AuditEntry = {
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** Who did it: the subject of a token, the name of an API key, or a program of our own. */
  actor: Scalars['String']['output'];
  /** The roles that the actor had then. */
  roles: Array<CallerRole>;
  /** The party that the actor acted for, if any. */
  actorParty?: Maybe<Party>;
  /** What was done, such as order.placed. */
  action: Scalars['String']['output'];
  /** To what it was done: ids and facts as JSON. */
  data: Scalars['String']['output'];
  /** The same, one by one; what names a thing has its id here, to follow it. */
  facts: Array<AuditFact>;
  /** The version of the policy that was in force. */
  policyVersion: Scalars['Int']['output'];
};

/** One id or fact of an audit entry. */
export type AuditFact = {
  /** What it is, such as orderId. */
  name: Scalars['String']['output'];
  /** What it says, as text. */
  value: Scalars['String']['output'];
  /** Global id of the thing that it names; null where it names none. */
  id?: Maybe<Scalars['ID']['output']>;
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  /** The entries with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An audit entry on a page. */
export type AuditEntryEdge = {
  /** Where this entry stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** There is no such case of this kind. Code CASE_NOT_FOUND. */
export type CaseNotFound = Refusal & {
  /** CASE_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The case was decided, or withdrawn. Code CASE_CLOSED. */
export type CaseClosed = Refusal & {
  /** CASE_CLOSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Appeals are decided by leads alone. Code CASE_FOR_LEADS. */
export type CaseForLeads = Refusal & {
  /** CASE_FOR_LEADS */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Somebody else works on the case. Code CASE_CLAIMED_BY_OTHER. */
export type CaseClaimedByOther = Refusal & {
  /** CASE_CLAIMED_BY_OTHER */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When the other's claim ends, unless it is renewed. */
  until: Scalars['DateTime']['output'];
};

/** Deciding needs the claim: `claimCase` comes first. Code CASE_NOT_CLAIMED. */
export type CaseNotClaimed = Refusal & {
  /** CASE_NOT_CLAIMED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The caller's claim is over. Code CLAIM_LAPSED. */
export type ClaimLapsed = Refusal & {
  /** CLAIM_LAPSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Something new has come in since the case was read. Code CASE_CHANGED. */
export type CaseChanged = Refusal & {
  /** CASE_CHANGED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The version that the case is at now. */
  version: Scalars['Int']['output'];
};

/** The caller took part in the case before, or acts for one of its parties. Code CONFLICT_OF_INTEREST. */
export type ConflictOfInterest = Refusal & {
  /** CONFLICT_OF_INTEREST */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

export type Subscription = {
  /**
   * Each case that is opened, changed, claimed, given back or closed, as it stands then. Null after a gap in which something
   * may have been missed: read the queue again.
   */
  moderationQueueChanged?: Maybe<Case>;
  /** Contact that changes between this party and another: for the host and those who look after the marketplace every one of it, for a party those that it is one of. Read anew for each message. The host may have missed some after a gap of the connection: let it ask serveChecks then. */
  contactChanged: ContactChange;
  /** A notification of the caller's party, when it is added. After a gap in the connection to the database the newest one comes once more. */
  notificationAdded: Notification;
  /** The exchange of an order, whenever it changes for this caller: the other side has rated, both were revealed, the window is over. */
  ratingExchangeChanged: RatingExchange;
  /** A reputation of this party, whenever it was computed anew; only those that the caller may read. */
  reputationChanged: Reputation;
  /** A separation whenever something about it changes, as the caller may see it. Read anew for each message. */
  separationChanged: Separation;
};


export type SubscriptionContactChangedArgs = {
  partyId: Scalars['ID']['input'];
};


export type SubscriptionRatingExchangeChangedArgs = {
  orderId: Scalars['ID']['input'];
};


export type SubscriptionReputationChangedArgs = {
  partyId: Scalars['ID']['input'];
};


export type SubscriptionSeparationChangedArgs = {
  id: Scalars['ID']['input'];
};

/** Anything that waits for a moderator: it says what is to be decided and who may not decide it. */
export type Case = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** What is to be decided. */
  kind: CaseKind;
  /**
   * The complaint, entry, request, appeal or, where a text was held back, rating that waits. Null for whoever acts, or ever
   * acted, for one of the parties.
   */
  about?: Maybe<CaseSubjectMatter>;
  /** The party that the decision is about. */
  subject: Party;
  /** The role of the subject that it is about. */
  subjectRole: Role;
  /** Everybody concerned beside the subject. Whoever acts for one of them, or for the subject, does not decide. */
  parties: Array<Party>;
  /** The orders concerned. */
  orders: Array<Order>;
  /** How grave it is, 1 to 4, as the points of an upheld complaint. */
  severity: Scalars['Int']['output'];
  /** How many pieces of evidence there are. */
  evidence: Scalars['Int']['output'];
  /** What to look at twice. */
  marks: Array<CaseMark>;
  /**
   * How urgent it is, in days; higher comes first. Days past due, negative before, + 2 for each grade of severity above 1
   * + ½ for each piece of evidence, up to four. A day of waiting adds 1 to every case, so cases never change places by waiting.
   */
  priority: Scalars['Float']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** For how long it has been open, or was until it was closed, in whole seconds. */
  ageSeconds: Scalars['Int']['output'];
  /** When it is to be decided. */
  dueAt: Scalars['DateTime']['output'];
  /** Whether it is open and past due. */
  isOverdue: Scalars['Boolean']['output'];
  /** One more with every fact that comes in: a decision names the version that it was made on. */
  version: Scalars['Int']['output'];
  /** The person who works on it; null when nobody does. */
  claimedBy?: Maybe<Scalars['String']['output']>;
  /** When that person's claim ends, unless it is renewed. */
  claimedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided, was withdrawn or fell away; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person who decided it; null while it is open, and when it was withdrawn or fell away. */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** How it ended: a word of its kind, such as UPHELD or WITHDRAWN; null while it is open. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** When the decision was overturned on appeal; null when it was not. */
  overturnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the record says now about everything that the case concerns. */
  dossier: Dossier;
  /** What decisions in this case were made on, as it was then. */
  frozenDossiers: Array<FrozenDossier>;
};

/** What a case is about: each kind of case has one of these. */
export type CaseSubjectMatter = Complaint | NoServeEntry | RatingRemoval | Rating | Appeal;

/** What is to be decided. */
export type CaseKind =
  /** Whether a complaint is upheld or dismissed. */
  | 'COMPLAINT'
  /** Whether the platform stops serving a party. */
  | 'NO_SERVE_PROPOSAL'
  /** Whether an entry that took effect before its subject was heard stays. */
  | 'NO_SERVE_REVIEW'
  /** Whether a rating is removed. */
  | 'RATING_REMOVAL'
  /** Whether a comment that was held back is shown. */
  | 'HELD_BACK_TEXT'
  /** Whether a decision is undone. */
  | 'APPEAL';

/** What to look at twice in a case. */
export type CaseMark =
  /** The complaint came soon after a bad rating of its author. */
  | 'POSSIBLE_RETALIATION'
  /** A text hints at a protected trait, which is never a ground. */
  | 'PROTECTED_TRAIT_HINT'
  /** Many complaints of the same author were dismissed. */
  | 'BAD_FAITH_HISTORY'
  /** Somebody is in danger. */
  | 'URGENT';

/** Who works on a case. */
export type CaseClaimant =
  /** The caller. */
  | 'ME'
  /** Nobody: it can be taken. */
  | 'NOBODY'
  /** Anybody, the caller or somebody else. */
  | 'ANYBODY';

/** What comes first in the queue. */
export type CaseSort =
  /** What is most urgent, see `Case.priority`. */
  | 'PRIORITY'
  /** What is due soonest. */
  | 'DUE'
  /** What was opened first. */
  | 'OLDEST'
  /** What was opened last. */
  | 'NEWEST';

/** Input of `moderationQueue`: what is left out asks for nothing; several of one kind ask for any of them. */
export type ModerationQueueFilter = {
  /** Cases of these kinds. */
  kinds?: InputMaybe<Array<CaseKind>>;
  /** Cases about parties in these roles. */
  roles?: InputMaybe<Array<Role>>;
  /** Cases with any of these marks. */
  marks?: InputMaybe<Array<CaseMark>>;
  /** By who works on them. */
  claimedBy?: InputMaybe<CaseClaimant>;
  /** Only those past due, or only those that are not. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of the party that they are about. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of cases. */
export type CaseConnection = {
  /** The cases of this page. */
  edges: Array<CaseEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A case in a page. */
export type CaseEdge = {
  /** Says where this edge is, for `after`. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: Case;
};

/** The facts that a case is decided on, each with its source, in the order in which they happened. */
export type Dossier = {
  /** SHA-256 of the facts as canonical JSON (keys sorted at any depth, no spaces), in hexadecimal. */
  hash: Scalars['String']['output'];
  /** The facts. */
  facts: Array<DossierFact>;
  /** Who is who in the facts: each party that they name, by its id within the record. */
  parties: Array<DossierParty>;
};

/** A dossier as it was when a decision was made on it. It is never changed. */
export type FrozenDossier = {
  /** SHA-256 of the facts as canonical JSON (keys sorted at any depth, no spaces), in hexadecimal. */
  hash: Scalars['String']['output'];
  /** Whether the facts still have that hash. */
  isVerified: Scalars['Boolean']['output'];
  /** The facts. */
  facts: Array<DossierFact>;
  /** Who is who in the facts: each party that they name, by its id within the record. */
  parties: Array<DossierParty>;
  /** When it was frozen. */
  frozenAt: Scalars['DateTime']['output'];
  /** The person who decided. */
  frozenBy: Scalars['String']['output'];
};

/** One fact of the record. */
export type DossierFact = {
  /** Where it is known from: order, rating, reply, removal-request, complaint, charge, answer, decision, appeal or similar-party. */
  source: Scalars['String']['output'];
  /** Id of the thing within the record, as the hash covers it; not a global id. */
  id: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What the source says, as JSON. Ids in it are those of the record. */
  data: Scalars['String']['output'];
};

/** A party that facts of a dossier name. */
export type DossierParty = {
  /** Its id within the record, as the facts name it; not a global id. */
  id: Scalars['String']['output'];
  /** The party, with the name that it has now. */
  party: Party;
};

/** A saved view of the queue. */
export type CaseView = {
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it shows. */
  filter: CaseViewFilter;
  /** What comes first. */
  sort: CaseSort;
};

/** What a saved view shows; what is null or empty asks for nothing. */
export type CaseViewFilter = {
  /** Cases of these kinds. */
  kinds: Array<CaseKind>;
  /** Cases about parties in these roles. */
  roles: Array<Role>;
  /** Cases with any of these marks. */
  marks: Array<CaseMark>;
  /** By who works on them. */
  claimedBy?: Maybe<CaseClaimant>;
  /** Only those past due, or only those that are not. */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The party that they are about. */
  subject?: Maybe<Party>;
};

/** A party that shares link keys with another. It may be the same person under another name; nobody is listed by it. */
export type SimilarParty = {
  /** The party. */
  party: Party;
  /** How many keys the two share. */
  sharedKeys: Scalars['Int']['output'];
  /** Whether an entry of the platform is in force against it, in either role. */
  isListed: Scalars['Boolean']['output'];
  /** Whether one is, or ever was, in force. One that was overturned never was. */
  wasListed: Scalars['Boolean']['output'];
};

/** How moderation is going. */
export type ModerationFigures = {
  /** What waits now, for each kind. */
  waiting: Array<WaitingFigures>;
  /** What was decided in the period: for each moderator and kind, with the sums over either and both. */
  decided: Array<DecisionFigures>;
};

/** Open cases of one kind. */
export type WaitingFigures = {
  /** What is to be decided. */
  kind: CaseKind;
  /** How many are open. */
  waiting: Scalars['Int']['output'];
  /** How many of them are past due. */
  overdue: Scalars['Int']['output'];
  /** How many of them nobody works on. */
  unclaimed: Scalars['Int']['output'];
  /** How many of those that are past due nobody works on. */
  overdueUnclaimed: Scalars['Int']['output'];
  /** For how long the oldest has been open, in whole seconds; null when none waits. */
  oldestAgeSeconds?: Maybe<Scalars['Int']['output']>;
};

/** Decisions of one period. What was withdrawn or fell away is not among them. */
export type DecisionFigures = {
  /** What was decided; null for all kinds together. */
  kind?: Maybe<CaseKind>;
  /** Who decided; null for all moderators together. */
  moderator?: Maybe<Scalars['String']['output']>;
  /** How many decisions. */
  decided: Scalars['Int']['output'];
  /** Half of them took less: from the beginning of the claim that decided to the decision, in seconds. */
  medianHandlingSeconds?: Maybe<Scalars['Float']['output']>;
  /** Nine of ten of them took less, in seconds. */
  p90HandlingSeconds?: Maybe<Scalars['Float']['output']>;
  /** How many of them were overturned on appeal since. */
  overturned: Scalars['Int']['output'];
  /** Which part of them was overturned on appeal since, 0 to 1; null when nothing was decided. */
  shareOverturned?: Maybe<Scalars['Float']['output']>;
};

/** Names a case. */
export type CaseInput = {
  /** Global id of the case. */
  caseId: Scalars['ID']['input'];
};

/** Input of `saveCaseView`. */
export type SaveCaseViewInput = {
  /** Its name, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** What it shows; everything that is open when left out. */
  filter?: InputMaybe<ModerationQueueFilter>;
  /** What comes first. */
  sort: CaseSort;
};

/** Input of `deleteCaseView`. */
export type DeleteCaseViewInput = {
  /** The view's name. */
  name: Scalars['String']['input'];
};

/** The claimed case, or why not. */
export type ClaimCaseResult = Case | CaseNotFound | CaseClosed | CaseForLeads | CaseClaimedByOther | ConflictOfInterest;

/** The case as it stands now, or why it stayed as it was. */
export type RenewClaimResult = Case | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | ConflictOfInterest;

/** The case as it stands now, or why it stayed as it was. */
export type HoldCaseResult = Case | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed;

/** The view as it is kept, or why not. */
export type SaveCaseViewResult = CaseView | TextInvalid | TooManyCaseViews;

/** The view that is no more, or why not. */
export type DeleteCaseViewResult = CaseView | CaseViewNotFound;

/** The caller has kept no view of that name. Code CASE_VIEW_NOT_FOUND. */
export type CaseViewNotFound = Refusal & {
  /** CASE_VIEW_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The caller keeps as many views as one can. Code TOO_MANY_CASE_VIEWS. */
export type TooManyCaseViews = Refusal & {
  /** TOO_MANY_CASE_VIEWS */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** How many one can keep. */
  maximum: Scalars['Int']['output'];
};

/** There is no such complaint that the caller may act on. Code COMPLAINT_NOT_FOUND. */
export type ComplaintNotFound = Refusal & {
  /** COMPLAINT_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The two never had an order or an enquiry, or not in these roles. Code NO_CONTACT_BETWEEN_YOU. */
export type NoContactBetweenYou = Refusal & {
  /** NO_CONTACT_BETWEEN_YOU */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The caller's party is not heard for a time. Code COMPLAINANT_MUTED. */
export type ComplainantMuted = Refusal & {
  /** COMPLAINANT_MUTED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When it is heard again. */
  until: Scalars['DateTime']['output'];
};

/** The caller's party has an open complaint about the same. Code COMPLAINT_ALREADY_OPEN. */
export type ComplaintAlreadyOpen = Refusal & {
  /** COMPLAINT_ALREADY_OPEN */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The kind does not belong to the category, or is missing. Code COMPLAINT_KIND_WRONG. */
export type ComplaintKindWrong = Refusal & {
  /** COMPLAINT_KIND_WRONG */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The category. */
  category: ComplaintCategory;
  /** Its kinds; empty when it has none. */
  kinds: Array<ComplaintKind>;
};

/** A field of the input cannot be. Code COMPLAINT_INPUT_INVALID. */
export type ComplaintInputInvalid = Refusal & {
  /** COMPLAINT_INPUT_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The field that is wrong. */
  field: Scalars['String']['output'];
};

/** The complaint is not in a state that allows this. Code WRONG_COMPLAINT_STATE. */
export type WrongComplaintState = Refusal & {
  /** WRONG_COMPLAINT_STATE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The state that the complaint is in. */
  state: ComplaintState;
  /** The states that would allow it. */
  allowedStates: Array<ComplaintState>;
};

/** The complaint was answered before. Code COMPLAINT_ALREADY_ANSWERED. */
export type ComplaintAlreadyAnswered = Refusal & {
  /** COMPLAINT_ALREADY_ANSWERED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The subject knows of the complaint already. Code SUBJECT_ALREADY_TOLD. */
export type SubjectAlreadyTold = Refusal & {
  /** SUBJECT_ALREADY_TOLD */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The subject does not know of the complaint yet, and nobody is found guilty unheard. Code SUBJECT_NOT_TOLD. */
export type SubjectNotTold = Refusal & {
  /** SUBJECT_NOT_TOLD */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The subject would read who complained, although the complainant is to stay hidden. Code SUMMARY_REVEALS_COMPLAINANT. */
export type SummaryRevealsComplainant = Refusal & {
  /** SUMMARY_REVEALS_COMPLAINANT */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The text that tells. */
  field: Scalars['String']['output'];
};

/** The subject has not answered and still has time to. Code ANSWER_AWAITED. */
export type AnswerAwaited = Refusal & {
  /** ANSWER_AWAITED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When its time is over. */
  until: Scalars['DateTime']['output'];
};

/** There is no such party. Code COMPLAINANT_NOT_FOUND. */
export type ComplainantNotFound = Refusal & {
  /** COMPLAINANT_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The party is not muted. Code COMPLAINANT_NOT_MUTED. */
export type ComplainantNotMuted = Refusal & {
  /** COMPLAINANT_NOT_MUTED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** A mute ends in the future, and not too far. Code MUTE_END_INVALID. */
export type MuteEndInvalid = Refusal & {
  /** MUTE_END_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The latest end that there can be now. */
  latest: Scalars['DateTime']['output'];
};

/**
 * A report by one party about the other in an order or contact. Where safety asks for it the complainant is hidden from the
 * subject, and with it everything from which it would follow: those fields are null for the subject then.
 */
export type Complaint = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** Who complained. Null for the subject of a hidden complaint. */
  complainant?: Maybe<Party>;
  /** Who is complained about. */
  subject: Party;
  /** The side that the subject took. Null for the subject of a hidden complaint. */
  subjectRole?: Maybe<Role>;
  /** The order that it is about, if one. Null for the subject of a hidden complaint. */
  order?: Maybe<Order>;
  /** What it is about. */
  category: ComplaintCategory;
  /** More closely, where the category has kinds. */
  kind?: Maybe<ComplaintKind>;
  /** What happened when, in the complainant's words: show it as text, never as markup. Null for the subject of a hidden complaint. */
  facts?: Maybe<Array<ComplaintFact>>;
  /** What is to show it. Null for the subject of a hidden complaint. */
  evidence?: Maybe<Array<ComplaintEvidence>>;
  /** Whether the subject is not to learn who complained. */
  isComplainantHidden: Scalars['Boolean']['output'];
  /** Why the complainant is to stay hidden. For the complainant and for those who look after the marketplace. */
  safetyReason?: Maybe<Scalars['String']['output']>;
  /** What the subject of a hidden complaint was told, in a moderator's words. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: ComplaintState;
  /** What asks for a second look; decides nothing. For those who look after the marketplace, null for everybody else. */
  marks?: Maybe<Array<ComplaintMark>>;
  /** The day on which it was filed. Null for the subject of a hidden complaint. */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the subject was told; null before. */
  toldOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the subject's time to answer ends; null before it was told. It may answer later too, until the decision. */
  answerBy?: Maybe<Scalars['Date']['output']>;
  /** What the subject answers. For the subject and for those who look after the marketplace, null for the complainant. */
  response?: Maybe<Scalars['String']['output']>;
  /** The day on which the subject answered. For the subject and for those who look after the marketplace, null for the complainant. */
  respondedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was upheld or dismissed, if so. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Who decided. For those who look after the marketplace, null for everybody else. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was decided so, for both sides. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Why the subject's answer was not waited for, if it was not. */
  withoutAnswerReason?: Maybe<Scalars['String']['output']>;
  /** How bad it is, when it was upheld. */
  severity?: Maybe<ComplaintSeverity>;
  /** Points of the strike that it left, when it was upheld. Of one complainant's strikes only the heaviest counts. */
  strikePoints?: Maybe<Scalars['Int']['output']>;
  /** The day on which the strike ends to count, when it was upheld. */
  strikeExpiresOn?: Maybe<Scalars['Date']['output']>;
  /** Global id of the statement of reasons to the subject, while it is upheld. For the subject and for those who look after the marketplace, null for the complainant. */
  statementId?: Maybe<Scalars['ID']['output']>;
  /** The day on which it was withdrawn or overturned. Null for the subject of a hidden complaint. */
  endedOn?: Maybe<Scalars['Date']['output']>;
};

/** What happened on a day. */
export type ComplaintFact = {
  /** The day. */
  on: Scalars['Date']['output'];
  /** What happened. */
  what: Scalars['String']['output'];
};

/** Something that is to show what happened. */
export type ComplaintEvidence = EvidenceExcerpt | EvidenceFile;

/** A passage of a text, such as a message. */
export type EvidenceExcerpt = {
  /** The passage, as the complainant copied it. */
  text: Scalars['String']['output'];
};

/** A file that lies elsewhere. */
export type EvidenceFile = {
  /** SHA-256 of the file in 64 hexadecimal digits: proves that it is still the same. */
  sha256: Scalars['String']['output'];
  /** Where the file lies. Given by the complainant: do not open it without care. */
  url: Scalars['String']['output'];
};

/** What a complaint is about. See `complaintCategories` for what each means. */
export type ComplaintCategory =
  /** Abuse, shouting, getting personal. */
  | 'INSULT'
  /** Taking what is somebody else's. Has kinds. */
  | 'THEFT'
  /** Announcing harm. Has kinds. */
  | 'THREAT'
  /** Demands out of proportion. */
  | 'EXCESSIVE_DEMANDS'
  /** Keeps rejecting without saying why. */
  | 'VAGUENESS'
  /** Does not answer. */
  | 'UNRESPONSIVE'
  /** Does not pay. */
  | 'NON_PAYMENT'
  /** Does not turn up. */
  | 'NO_SHOW'
  /** Deceives to gain something. */
  | 'FRAUD'
  /** Treats worse for a protected trait. */
  | 'DISCRIMINATION'
  /** Something else. */
  | 'OTHER';

/** What kind of theft or threat. */
export type ComplaintKind =
  /** Theft of money. */
  | 'MONEY'
  /** Theft of goods. */
  | 'GOODS'
  /** Theft of ideas. */
  | 'IDEAS'
  /** Theft of working time. */
  | 'TIME'
  /** Threat of violence. */
  | 'VIOLENCE'
  /** Threat of a bad rating, to extort something. */
  | 'BAD_RATING'
  /** Pressure for a discount. */
  | 'DISCOUNT_PRESSURE'
  /** Threat to leave for a competitor. */
  | 'SWITCH_TO_COMPETITOR';

/** Where a complaint stands: FILED → UNDER_REVIEW → UPHELD or DISMISSED; FILED or UNDER_REVIEW → WITHDRAWN; UPHELD → OVERTURNED. */
export type ComplaintState =
  /** Nobody has taken it up yet. */
  | 'FILED'
  /** A moderator has looked at it. */
  | 'UNDER_REVIEW'
  /** Found to be so. Leaves a strike for a time. */
  | 'UPHELD'
  /** Not found to be so. */
  | 'DISMISSED'
  /** Taken back by the complainant. */
  | 'WITHDRAWN'
  /** Upheld at first, undone on appeal: as if it had never been upheld. */
  | 'OVERTURNED';

/** How bad it is, what was upheld. */
export type ComplaintSeverity =
  /** The least; 1 point unless the policy says otherwise. */
  | 'MINOR'
  /** 2 points unless the policy says otherwise. */
  | 'SERIOUS'
  /** The worst; 4 points unless the policy says otherwise. */
  | 'SEVERE';

/** What asks for a second look at a complaint. */
export type ComplaintMark =
  /** The subject's bad rating about the complainant was revealed shortly before. */
  | 'POSSIBLE_RETALIATION'
  /** A text hints at a protected trait, which is never a ground. */
  | 'PROTECTED_TRAIT_HINT'
  /** Many of the complainant's complaints were dismissed, more than were upheld. */
  | 'BAD_FAITH_HISTORY'
  /** It cannot wait. */
  | 'URGENT';

/** A category of complaints, explained. */
export type ComplaintCategoryEntry = {
  /** The category. */
  category: ComplaintCategory;
  /** What it means. */
  explanation: Scalars['String']['output'];
  /** Its kinds, of which a complaint names one; empty when it has none. */
  kinds: Array<ComplaintKindEntry>;
};


/** A category of complaints, explained. */
export type ComplaintCategoryEntryExplanationArgs = {
  locale?: InputMaybe<Locale>;
};

/** A kind within a category, explained. */
export type ComplaintKindEntry = {
  /** The kind. */
  kind: ComplaintKind;
  /** What it means. */
  explanation: Scalars['String']['output'];
};


/** A kind within a category, explained. */
export type ComplaintKindEntryExplanationArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of complaints. */
export type ComplaintConnection = {
  /** The complaints with their cursors. */
  edges: Array<ComplaintEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A complaint on a page. */
export type ComplaintEdge = {
  /** Where this complaint stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The complaint. */
  node: Complaint;
};

/** A page of the complaints about a party in a role, and what they weigh. */
export type ComplaintsAbout = {
  /** The complaints with their cursors. */
  edges: Array<ComplaintEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** Points of the strikes that last. What one source says again and again counts once, at its gravest. */
  activePoints: Scalars['Int']['output'];
  /** The upheld complaints whose strikes last, heaviest first; a hundred at most. */
  strikes: Array<Complaint>;
};

/** A party as one who complains. */
export type Complainant = {
  /** The party. */
  party: Party;
  /** How many of its complaints were upheld within the last 365 days. */
  upheld: Scalars['Int']['output'];
  /** How many of its complaints were dismissed within the last 365 days. */
  dismissed: Scalars['Int']['output'];
  /** Whether so many were dismissed that new ones are weighed down: three or more, and more than were upheld. */
  isInBadFaith: Scalars['Boolean']['output'];
  /** The mute that holds; null when the party is heard. */
  mute?: Maybe<ComplainantMute>;
};

/** A time for which a complainant is not heard. */
export type ComplainantMute = {
  /** When the party is heard again. */
  until: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who muted it. */
  mutedBy: Scalars['String']['output'];
  /** When. */
  mutedAt: Scalars['DateTime']['output'];
};

/** Input of `fileComplaint`. It is about an order (`orderId`), or about a party in a role (`partyId` and `role`). */
export type FileComplaintInput = {
  /** Global id of an order between the two. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of a party that the caller's party had an order or an enquiry with. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The side that this party took there. */
  role?: InputMaybe<Role>;
  /** What it is about. */
  category: ComplaintCategory;
  /** More closely: needed where the category has kinds. */
  kind?: InputMaybe<ComplaintKind>;
  /** What happened when, 1 to 20 facts. */
  facts: Array<ComplaintFactInput>;
  /** What is to show it, up to 20 pieces. */
  evidence: Array<ComplaintEvidenceInput>;
  /** Why the caller's party is to stay hidden from the other; left out when it need not be. Up to the policy's length. */
  safetyReason?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input gives the same complaint; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** What happened on a day. */
export type ComplaintFactInput = {
  /** The day, not in the future. */
  on: Scalars['Date']['input'];
  /** What happened, in 1 to 5000 characters unless the policy says otherwise. */
  what: Scalars['String']['input'];
};

/** A piece of evidence: either `text`, or `sha256` and `url` of a file. */
export type ComplaintEvidenceInput = {
  /** A passage of a text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of a file in 64 hexadecimal digits. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Where the file lies; begins with https. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `withdrawComplaint`. */
export type WithdrawComplaintInput = {
  /** Global id of the complaint. */
  complaintId: Scalars['ID']['input'];
};

/** Input of `respondToComplaint`. */
export type RespondToComplaintInput = {
  /** Global id of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The answer, in 1 to 5000 characters unless the policy says otherwise. */
  text: Scalars['String']['input'];
};

/** Input of `tellSubject`. */
export type TellSubjectInput = {
  /** Global id of the case. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that was read. */
  version: Scalars['Int']['input'];
  /** What is said, without names and numbers that tell by whom. */
  summary: Scalars['String']['input'];
};

/** Input of `decideComplaint`: exactly one of `uphold` and `dismiss`. */
export type DecideComplaintInput = {
  /** Global id of the case. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that was read. */
  version: Scalars['Int']['input'];
  /** The `hash` of the dossier that was read: with it nothing is decided on anything else. */
  dossierHash?: InputMaybe<Scalars['String']['input']>;
  /** Found to be so. */
  uphold?: InputMaybe<UpholdComplaintInput>;
  /** Not found to be so. */
  dismiss?: InputMaybe<DismissComplaintInput>;
};

/** A complaint is upheld. The texts go into the statement of reasons. */
export type UpholdComplaintInput = {
  /** How bad it is. */
  severity: ComplaintSeverity;
  /** Why, for both sides, in 1 to 2000 characters. */
  reason: Scalars['String']['input'];
  /** What it rests on, in 1 to 5000 characters. */
  facts: Scalars['String']['input'];
  /** The rule of the marketplace that was broken, in 1 to 500 characters. */
  rule: Scalars['String']['input'];
  /** Why the subject's answer is not waited for; needed before it has answered or its time is over. */
  withoutAnswerReason?: InputMaybe<Scalars['String']['input']>;
};

/** A complaint is dismissed. */
export type DismissComplaintInput = {
  /** Why, for both sides, in 1 to 2000 characters. */
  reason: Scalars['String']['input'];
};

/** Input of `muteComplainant`. */
export type MuteComplainantInput = {
  /** Global id of the party. */
  partyId: Scalars['ID']['input'];
  /** When it is heard again: in the future, at most 365 days from now. */
  until: Scalars['DateTime']['input'];
  /** Why, in 1 to 2000 characters. */
  reason: Scalars['String']['input'];
};

/** Input of `unmuteComplainant`. */
export type UnmuteComplainantInput = {
  /** Global id of the party. */
  partyId: Scalars['ID']['input'];
};

/** The filed complaint, or why not. */
export type FileComplaintResult = Complaint | OrderNotFound | NoContactBetweenYou | ComplainantMuted | ComplaintAlreadyOpen | ComplaintKindWrong | ComplaintInputInvalid | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The withdrawn complaint, or why not. */
export type WithdrawComplaintResult = Complaint | ComplaintNotFound | WrongComplaintState;

/** The answered complaint, or why not. */
export type RespondToComplaintResult = Complaint | ComplaintNotFound | WrongComplaintState | ComplaintAlreadyAnswered | TextInvalid;

/** The complaint that its subject now knows of, or why not. */
export type TellSubjectResult = Complaint | SubjectAlreadyTold | SummaryRevealsComplainant | TextInvalid | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest;

/** The decided complaint, or why not. */
export type DecideComplaintResult = Complaint | SubjectNotTold | AnswerAwaited | SummaryRevealsComplainant | TextInvalid | StatementIncomplete | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest;

/** The muted complainant, or why not. */
export type MuteComplainantResult = Complainant | ComplainantNotFound | MuteEndInvalid | TextInvalid;

/** The complainant who is heard again, or why not. */
export type UnmuteComplainantResult = Complainant | ComplainantNotMuted;

/** The rated party's request to remove a rating about it, and what became of it. */
export type RatingRemoval = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** The rating that is to be removed. */
  rating: Rating;
  /** Who asked: the rated party. */
  requestedBy: Party;
  /** Why it is to be removed. */
  ground: RatingRemovalGround;
  /** What the rated party wrote about it; null for the rating's author. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Where the request stands. */
  state: RatingRemovalState;
  /** When it was made. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was decided first, if so. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so; null until then and for the rating's author, who has a statement of reasons. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** The appeals against the decision, oldest first: one's own, and decided ones of the other side. */
  appeals: Array<Appeal>;
};

/** REQUESTED → REMOVED or KEPT, or WITHDRAWN before. REMOVED or KEPT → OVERTURNED, when an appeal was granted. */
export type RatingRemovalState =
  /** Waits for a moderator. */
  | 'REQUESTED'
  /** The rating was removed. */
  | 'REMOVED'
  /** The rating stays. */
  | 'KEPT'
  /** Whoever asked took the request back. */
  | 'WITHDRAWN'
  /** An appeal undid the decision: what was removed is back, or what was kept is removed. */
  | 'OVERTURNED';

/** What a rating can be removed for. `ratingRemovalGrounds` explains each. */
export type RatingRemovalGround =
  /** It abuses or demeans a person. */
  | 'INSULT'
  /** It threatens with violence or another harm. */
  | 'THREAT'
  /** It was used, or held out, to get money, a discount or a favour. */
  | 'EXTORTION'
  /** It pays back a rating, a complaint or a refusal. */
  | 'RETALIATION'
  /** It tells private data of somebody. */
  | 'PRIVATE_DATA'
  /** It is about something else than this deal. */
  | 'IRRELEVANT'
  /** Its author competes with the rated party, is close to it, or was paid. */
  | 'CONFLICT_OF_INTEREST'
  /** It runs a person down for a protected trait. */
  | 'DISCRIMINATION';

/** What a ground for removing a rating means. */
export type RatingRemovalGroundMeaning = {
  /** The ground. */
  ground: RatingRemovalGround;
  /** What it means, in the language of the caller. */
  explanation: Scalars['String']['output'];
};

/** A page of requests to remove ratings. */
export type RatingRemovalConnection = {
  /** The requests with their cursors. */
  edges: Array<RatingRemovalEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A request on a page. */
export type RatingRemovalEdge = {
  /** Where this request stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: RatingRemoval;
};

/** Input of `requestRatingRemoval`. */
export type RequestRatingRemovalInput = {
  /** Global id of the rating. */
  ratingId: Scalars['ID']['input'];
  /** Why it is to be removed. Each ground is decided once for each rating. */
  ground: RatingRemovalGround;
  /** What is wrong with it, for moderators, 1 to 2000 characters. */
  explanation: Scalars['String']['input'];
  /** The same key with the same input is done once. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** Input of `withdrawRatingRemoval`. */
export type WithdrawRatingRemovalInput = {
  /** Global id of the request. */
  removalId: Scalars['ID']['input'];
};

/** Input of `decideRatingRemoval`. */
export type DecideRatingRemovalInput = {
  /** Global id of the case. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that was read. */
  version: Scalars['Int']['input'];
  /** Whether the rating is removed. */
  remove: Scalars['Boolean']['input'];
  /** Why, for whoever the decision goes against, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
  /** The facts that it rests on, 1 to 5000 characters. */
  facts: Scalars['String']['input'];
  /** The rule of the marketplace that the rating breaks, or was said to break, 1 to 500 characters. */
  rule: Scalars['String']['input'];
};

/** Input of `decideHeldBackText`. */
export type DecideHeldBackTextInput = {
  /** Global id of the case. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that was read. */
  version: Scalars['Int']['input'];
  /** Whether the text is shown from now on. */
  release: Scalars['Boolean']['input'];
  /** Why, for whoever wrote it, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
};

/** The request, or why it was not taken. */
export type RequestRatingRemovalResult = RatingRemoval | RatingNotFound | RatingAlreadyRemoved | RemovalAlreadyRequested | RemovalGroundDecided | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The request as it stands now, or why it was not taken back. */
export type WithdrawRatingRemovalResult = RatingRemoval | RatingRemovalNotFound | RatingRemovalSettled;

/** The request as it stands now, or why it was not decided. */
export type DecideRatingRemovalResult = RatingRemoval | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest | StatementIncomplete | TextInvalid;

/** The rating as it stands now, or why nothing was decided. */
export type DecideHeldBackTextResult = Rating | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest | TextInvalid;

/** An earlier request to remove this rating is not decided yet. Code REMOVAL_ALREADY_REQUESTED. */
export type RemovalAlreadyRequested = Refusal & {
  /** REMOVAL_ALREADY_REQUESTED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The ground of that request. */
  ground: RatingRemovalGround;
};

/** Whether this rating is removed for this ground was decided before. Code REMOVAL_GROUND_DECIDED. */
export type RemovalGroundDecided = Refusal & {
  /** REMOVAL_GROUND_DECIDED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The ground. */
  ground: RatingRemovalGround;
};

/** There is no such request of the caller. Code RATING_REMOVAL_NOT_FOUND. */
export type RatingRemovalNotFound = Refusal & {
  /** RATING_REMOVAL_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The request was decided or withdrawn before. Code RATING_REMOVAL_SETTLED. */
export type RatingRemovalSettled = Refusal & {
  /** RATING_REMOVAL_SETTLED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** Where the request stands. */
  state: RatingRemovalState;
};

/** Where two parties stand with each other, seen from the caller's. */
export type Contact = {
  /** The other one. */
  party: Party;
  /** When the caller's party sells and the other one buys. */
  asSeller: ContactState;
  /** When the caller's party buys and the other one sells. */
  asBuyer: ContactState;
};

/** What a seller and a buyer may do with each other. Always follows from the lists and the open orders. */
export type ContactState =
  /** Everything. */
  | 'OPEN'
  /** No new orders; those that were accepted are finished. */
  | 'ORDERS_ONLY'
  /** Nothing any more. */
  | 'ENDED';

/** Contact between a seller and a buyer, as it is now. */
export type ContactChange = {
  /** Who sells. */
  seller: Party;
  /** Who buys. */
  buyer: Party;
  /** What the two may still do. */
  contact: ContactState;
};

/** An entry of a party's own no-serve list. Nobody but its owner and auditors ever sees it. */
export type PairEntry = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** Whom the owner deals with no more. */
  party: Party;
  /** The role that this party takes towards the owner. */
  role: Role;
  /** Whether it holds. */
  state: PairEntryState;
  /** What the owner noted about it. Written by a person: show it as text, never as markup. */
  privateReason?: Maybe<Scalars['String']['output']>;
  /** For auditors: PROTECTED_TRAIT_HINT when the reason hints at a protected trait, which is never a ground; null for everybody else. */
  marks?: Maybe<Array<Scalars['String']['output']>>;
  /** When it was put on the list. */
  addedAt: Scalars['DateTime']['output'];
  /** When it ends by itself; null for no end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended, if so. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The separation with whose end the entry stands, if it is one of these: there is its review date. */
  separation?: Maybe<Separation>;
};

/** Whether an entry of one's own list holds. */
export type PairEntryState =
  /** It holds. */
  | 'ACTIVE'
  /** Its end date has come. */
  | 'EXPIRED'
  /** Its owner took it back. */
  | 'LIFTED';

/** A page of one's own list. */
export type PairEntryConnection = {
  /** The entries with their cursors. */
  edges: Array<PairEntryEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An entry on a page. */
export type PairEntryEdge = {
  /** Where this entry stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PairEntry;
};

/** Input of `addToMyNoServeList`. */
export type AddToMyNoServeListInput = {
  /** Global id of the party to deal with no more. */
  partyId: Scalars['ID']['input'];
  /** The role that the caller takes towards it: SELLER for a customer not to serve, BUYER for a shop not to buy from. */
  myRole: Role;
  /** Why, for the caller alone, 1 to 2000 characters. */
  privateReason: Scalars['String']['input'];
  /** When it ends by itself; no end when left out. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key with the same input gives the same entry; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** Input of `removeFromMyNoServeList`. */
export type RemoveFromMyNoServeListInput = {
  /** Global id of the entry. */
  entryId: Scalars['ID']['input'];
};

/** The entry, or why not. */
export type AddToMyNoServeListResult = PairEntry | SameParty | PartyNotFound | TextInvalid | PairEntryEndPast | AlreadyOnYourList | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The entry as it ended, or why it did not. */
export type RemoveFromMyNoServeListResult = PairEntry | PairEntryNotFound | PairEntryEnded;

/** The end would lie in the past. Code PAIR_ENTRY_END_PAST. */
export type PairEntryEndPast = Refusal & {
  /** PAIR_ENTRY_END_PAST */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The party is on the caller's list already, in this role. Code ALREADY_ON_YOUR_LIST. */
export type AlreadyOnYourList = Refusal & {
  /** ALREADY_ON_YOUR_LIST */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When that entry ends; null for no end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** There is no such entry on the caller's list. Code PAIR_ENTRY_NOT_FOUND. */
export type PairEntryNotFound = Refusal & {
  /** PAIR_ENTRY_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The entry has ended already. Code PAIR_ENTRY_ENDED. */
export type PairEntryEnded = Refusal & {
  /** PAIR_ENTRY_ENDED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The day on which it ended. */
  endedOn: Scalars['Date']['output'];
};

/** The marketplace's decision, or the way to one, not to serve a party in a role, or on terms only. */
export type NoServeEntry = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  subject: Party;
  /** The role in which the subject is not served. */
  subjectRole: Role;
  /** Where it stands. */
  state: NoServeState;
  /** What the subject is charged with. For the subject and those who look after the marketplace; null for others. */
  charge?: Maybe<NoServeCharge>;
  /** How the subject was heard; null for others than the subject and those who look after the marketplace. */
  hearing?: Maybe<NoServeHearing>;
  /** What was decided; null for others than the subject and those who look after the marketplace. */
  decision?: Maybe<NoServeDecision>;
  /** Who asked for it and how. For those who look after the marketplace alone; null for others. */
  proposal?: Maybe<NoServeProposal>;
  /** Everything that happened to it, oldest first. For those who look after the marketplace alone; null for others. */
  history?: Maybe<Array<NoServeEvent>>;
};

/** What somebody is charged with, and what is to follow from it. */
export type NoServeCharge = {
  /** What it rests on. */
  ground: NoServeGround;
  /** Why. */
  explanation: Scalars['String']['output'];
  /** What happened and when. */
  facts: Scalars['String']['output'];
  /** Global ids of the complaints behind it, without those of complainants who are hidden from this reader. */
  complaintIds: Array<Scalars['ID']['output']>;
  /** Global ids of the orders behind it, without those that lead to somebody who is hidden from this reader. */
  orderIds: Array<Scalars['ID']['output']>;
  /** The rung of the ladder. */
  rung: NoServeRung;
  /** Of a restriction: on what terms the subject is still served. */
  conditions: Array<NoServeCondition>;
  /** When it ends; null for no end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The danger that does not allow to wait for the hearing, if there is one. */
  urgentReason?: Maybe<Scalars['String']['output']>;
};

/** How the subject of an entry is heard. */
export type NoServeHearing = {
  /** When the subject was told; null while a request waits for a moderator. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the answer is waited for. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the subject said. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it said so. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What was decided about an entry. */
export type NoServeDecision = {
  /** When a second person agreed; null before, and after that lapsed. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when it holds; a late delivery of the statement moves it on. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why a business got less than its notice, if it did. */
  shortNoticeReason?: Maybe<Scalars['String']['output']>;
  /** Global id of the statement of reasons, once there is one. */
  statementId?: Maybe<Scalars['ID']['output']>;
  /** When it came into force. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A later end that counts once its own statement was delivered. */
  extendedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Global id of the statement of reasons for the longer time, if there is one. */
  extensionStatementId?: Maybe<Scalars['ID']['output']>;
  /** When it was confirmed after a hearing that followed its activation. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was over. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who asked for an entry, and how. */
export type NoServeProposal = {
  /** Who or what asked for it. */
  source: NoServeSource;
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** The party that asked for it, if one did. */
  party?: Maybe<Party>;
  /** Why a rung of the ladder was skipped, if one was. */
  skippedRungReason?: Maybe<Scalars['String']['output']>;
  /** Whether a text hints at a protected trait, so that it wants a second look. */
  hintsAtProtectedTrait: Scalars['Boolean']['output'];
  /** Global id of the newest case about it. */
  caseId?: Maybe<Scalars['ID']['output']>;
  /** Why it was rejected or lifted, if so. */
  endReason?: Maybe<Scalars['String']['output']>;
};

/** One thing that happened to an entry. */
export type NoServeEvent = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The name of the event, such as no-serve.approved. */
  action: Scalars['String']['output'];
  /** The roles of whoever did it; empty when the system did. */
  byRoles: Array<CallerRole>;
};

/** Where an entry stands: PROPOSED → HEARING → APPROVED → ACTIVE → EXPIRED, LIFTED or OVERTURNED; REJECTED or WITHDRAWN on the way. */
export type NoServeState =
  /** Asked for; a moderator has to take it up. */
  | 'PROPOSED'
  /** The subject is heard, or was; somebody has to decide. */
  | 'HEARING'
  /** A second person agreed; it waits for delivery and its time. */
  | 'APPROVED'
  /** In force. */
  | 'ACTIVE'
  /** Its time was over. */
  | 'EXPIRED'
  /** Ended before its time. */
  | 'LIFTED'
  /** An appeal was granted: as if it had never been. */
  | 'OVERTURNED'
  /** Somebody other than the proposer said no. */
  | 'REJECTED'
  /** Taken back by whoever asked for it. */
  | 'WITHDRAWN';

/** What an entry may rest on; the protected traits are named so that their refusal is clear. */
export type NoServeGround =
  /** Abuse, shouting, getting personal. */
  | 'INSULT'
  /** Took money, goods, ideas or time. */
  | 'THEFT'
  /** Threatened with violence, bad ratings, or to get a discount. */
  | 'THREAT'
  /** Demands out of proportion. */
  | 'EXCESSIVE_DEMANDS'
  /** Keeps rejecting without saying why. */
  | 'VAGUENESS'
  /** Does not answer. */
  | 'UNRESPONSIVE'
  /** Does not pay. */
  | 'NON_PAYMENT'
  /** Does not turn up. */
  | 'NO_SHOW'
  /** Deceived for gain. */
  | 'FRAUD'
  /** Treated others worse for what they are. */
  | 'DISCRIMINATION'
  /** Something else; see the explanation. */
  | 'OTHER'
  /** A bad name that was earned in ratings. */
  | 'REPUTATION'
  /** Never a ground: always refused. */
  | 'ORIGIN'
  /** Never a ground: always refused. */
  | 'RELIGION'
  /** Never a ground: always refused. */
  | 'DISABILITY'
  /** Never a ground: always refused. */
  | 'AGE'
  /** Never a ground: always refused. */
  | 'SEX'
  /** Never a ground: always refused. */
  | 'SEXUAL_IDENTITY';

/** The ladder, from its lowest rung to its highest. One is climbed rung by rung, or with a written reason. */
export type NoServeRung =
  /** A word of warning; orders go on. */
  | 'WARNING'
  /** Orders go on under conditions. */
  | 'RESTRICTION'
  /** Not served until a date. */
  | 'TEMPORARY'
  /** Not served any more. */
  | 'PERMANENT';

/** On what terms a restricted party is still served. */
export type NoServeCondition =
  /** Pays before anything is delivered. */
  | 'PREPAYMENT'
  /** Shows who it is before anything is delivered. */
  | 'VERIFIED_IDENTITY';

/** Who or what asked for an entry. */
export type NoServeSource =
  /** A moderator. */
  | 'MODERATOR'
  /** A party, about another that it had an order with. */
  | 'SELLER'
  /** A number that was reached: strike points, or a bad reputation. */
  | 'THRESHOLD'
  /** A list from elsewhere. */
  | 'IMPORT';

/** In which order entries are listed. What has no such time comes last. */
export type NoServeSort =
  /** The last proposed first. */
  | 'NEWEST'
  /** The first proposed first. */
  | 'OLDEST'
  /** The last hearing first. */
  | 'NEWEST_HEARING'
  /** The hearing that ends first, first. */
  | 'HEARING_ENDS_FIRST'
  /** What takes effect first, first. */
  | 'EFFECTIVE_FIRST'
  /** What ends first, first. */
  | 'ENDS_FIRST';

/** Which entries to list: those that every given field fits. */
export type NoServeFilter = {
  /** In one of these states; all when left out or empty. */
  states?: InputMaybe<Array<NoServeState>>;
  /** Global id of the party it is about. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** About a party in this role. */
  role?: InputMaybe<Role>;
  /** On this ground. */
  ground?: InputMaybe<NoServeGround>;
  /** On this rung. */
  rung?: InputMaybe<NoServeRung>;
  /** With this text in explanation, facts, or the subject's name or external id; up to 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Proposed at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Proposed before this time. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of entries. */
export type NoServeEntryConnection = {
  /** The entries with their cursors. */
  edges: Array<NoServeEntryEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An entry on a page. */
export type NoServeEntryEdge = {
  /** Where this entry stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: NoServeEntry;
};

/** What somebody is charged with. */
export type NoServeChargeInput = {
  /** What it rests on. A protected trait is always refused. */
  ground: NoServeGround;
  /** Why, 1 to 2000 characters. */
  explanation: Scalars['String']['input'];
  /** What happened and when, 1 to 5000 characters. */
  facts: Scalars['String']['input'];
  /** Global ids of up to 100 complaints about the subject in this role; a party names its own. */
  complaintIds: Array<Scalars['ID']['input']>;
  /** Global ids of up to 100 orders of the subject in this role; a party names its own. */
  orderIds: Array<Scalars['ID']['input']>;
  /** The rung of the ladder. */
  rung: NoServeRung;
  /** Required for a restriction, not allowed for anything else. */
  conditions: Array<NoServeCondition>;
  /** Required for a temporary entry, not allowed for a permanent one. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why a rung that the subject has not had is skipped, up to 2000 characters. */
  skippedRungReason?: InputMaybe<Scalars['String']['input']>;
  /** The danger that does not allow to wait for the hearing, up to 2000 characters. */
  urgentReason?: InputMaybe<Scalars['String']['input']>;
  /** From when it should hold; the approver decides. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Input of `proposeNoServe`. */
export type ProposeNoServeInput = {
  /** Global id of the party it is about. */
  subjectId: Scalars['ID']['input'];
  /** The role in which it should not be served. */
  subjectRole: Role;
  /** What it is charged with. */
  charge: NoServeChargeInput;
  /** The same key with the same input gives the same entry; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** Input of `proposeNoServeBulk`. */
export type ProposeNoServeBulkInput = {
  /** Up to 1000 proposals. */
  rows: Array<ProposeNoServeInput>;
};

/** Input of `openNoServeHearing`. */
export type OpenNoServeHearingInput = {
  /** Global id of the case, which the caller has claimed. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that was read. */
  version: Scalars['Int']['input'];
  /** What the subject is charged with, in the moderator's words. */
  charge: NoServeChargeInput;
};

/** Input of `respondToNoServe`. */
export type RespondToNoServeInput = {
  /** Global id of the entry. */
  entryId: Scalars['ID']['input'];
  /** The answer, 1 to 5000 characters. */
  answer: Scalars['String']['input'];
};

/** Input of `approveNoServe`. */
export type ApproveNoServeInput = {
  /** Global id of the case, which the caller has claimed. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that was read. */
  version: Scalars['Int']['input'];
  /** The `hash` of the dossier that was read: nobody is listed on anything else. */
  dossierHash: Scalars['String']['input'];
  /** From when it holds; as early as may be when left out. A business gets its notice. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why the law allows less notice to a business, up to 2000 characters. */
  shortNoticeReason?: InputMaybe<Scalars['String']['input']>;
  /** The danger that does not allow to wait for the hearing, up to 2000 characters. */
  urgentReason?: InputMaybe<Scalars['String']['input']>;
  /** The rule of the marketplace that was broken, 1 to 500 characters. */
  rule: Scalars['String']['input'];
  /** Why, as the statement says it; the charge's own words when left out. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** The facts, as the statement says them; the charge's own words when left out. */
  facts?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `rejectNoServe` and `confirmNoServe`. */
export type DecideNoServeInput = {
  /** Global id of the case, which the caller has claimed. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that was read. */
  version: Scalars['Int']['input'];
  /** Why, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
};

/** Input of `withdrawNoServe`. */
export type WithdrawNoServeInput = {
  /** Global id of the entry. */
  entryId: Scalars['ID']['input'];
};

/** Input of `extendNoServe`. */
export type ExtendNoServeInput = {
  /** Global id of the entry. */
  entryId: Scalars['ID']['input'];
  /** The later end. */
  endsAt: Scalars['DateTime']['input'];
  /** Why, as the statement says it; 1 to 2000 characters. */
  reason: Scalars['String']['input'];
  /** The rule of the marketplace that was broken, 1 to 500 characters. */
  rule: Scalars['String']['input'];
};

/** Input of `liftNoServe`. */
export type LiftNoServeInput = {
  /** Global id of the entry. */
  entryId: Scalars['ID']['input'];
  /** Why, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
};

/** Input of `liftNoServeBulk`. */
export type LiftNoServeBulkInput = {
  /** Global ids of up to 1000 entries. */
  entryIds: Array<Scalars['ID']['input']>;
  /** Why, 1 to 2000 characters. */
  reason: Scalars['String']['input'];
};

/** The entry, or why not. */
export type ProposeNoServeResult = NoServeEntry | ProtectedTrait | RungSkipped | NoServeInputInvalid | TextInvalid | ProposalOpenAlready | NoOrderWithSubject | PartyNotFound | ConflictOfInterest | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The entry, whose subject is heard now, or why not. */
export type OpenNoServeHearingResult = NoServeEntry | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest | WrongEntryState | ProtectedTrait | RungSkipped | NoServeInputInvalid | TextInvalid | ProposalOpenAlready;

/** The entry with the answer, or why not. */
export type RespondToNoServeResult = NoServeEntry | NoServeEntryNotFound | WrongEntryState | HearingAnsweredAlready | HearingClosed | TextInvalid;

/** The approved entry, or why not. */
export type ApproveNoServeResult = NoServeEntry | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest | WrongEntryState | HearingNotOver | NoticeTooShort | NoServeInputInvalid | TextInvalid | StatementIncomplete;

/** The rejected entry, or why not. */
export type RejectNoServeResult = NoServeEntry | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest | WrongEntryState | TextInvalid;

/** The withdrawn entry, or why not. */
export type WithdrawNoServeResult = NoServeEntry | NoServeEntryNotFound | NotTheProposer | WrongEntryState;

/** The confirmed entry, or why not. */
export type ConfirmNoServeResult = NoServeEntry | CaseNotFound | CaseClosed | CaseClaimedByOther | CaseNotClaimed | ClaimLapsed | CaseChanged | ConflictOfInterest | WrongEntryState | HearingNotOver | TextInvalid;

/** The entry that is to last longer, or why not. */
export type ExtendNoServeResult = NoServeEntry | NoServeEntryNotFound | ConflictOfInterest | WrongEntryState | NoServeInputInvalid | TextInvalid | StatementIncomplete;

/** The lifted entry, or why not. */
export type LiftNoServeResult = NoServeEntry | NoServeEntryNotFound | ConflictOfInterest | WrongEntryState | TextInvalid;

/** What became of each row, or why none was taken. */
export type NoServeBulkResult = NoServeBulk | BulkTooLarge;

/** What became of each row, in their order. A row that was refused harms no other. */
export type NoServeBulk = {
  /** One for each row. */
  rows: Array<NoServeBulkRow>;
};

/** What became of one row. */
export type NoServeBulkRow = {
  /** Number of the row, from 0. */
  row: Scalars['Int']['output'];
  /** The entry; null when it was refused. */
  entry?: Maybe<NoServeEntry>;
  /** Why not; null when it was done. */
  refusal?: Maybe<RowRefusal>;
};

/** Why one row of many was refused; the codes are those of the single mutation, and ROW_UNREADABLE for an id that is none. */
export type RowRefusal = Refusal & {
  /** Stable, in capitals, for programs. */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** There is no such entry that the caller may act on. Code NO_SERVE_ENTRY_NOT_FOUND. */
export type NoServeEntryNotFound = Refusal & {
  /** NO_SERVE_ENTRY_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The entry is not in a state that allows this. Code WRONG_ENTRY_STATE. */
export type WrongEntryState = Refusal & {
  /** WRONG_ENTRY_STATE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The state that the entry is in. */
  state: NoServeState;
  /** The states that would allow it. */
  allowedStates: Array<NoServeState>;
};

/** A protected trait is never a ground. Code PROTECTED_TRAIT. */
export type ProtectedTrait = Refusal & {
  /** PROTECTED_TRAIT */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The trait that was named. */
  ground: NoServeGround;
};

/** A rung that comes before was skipped without a reason. Code RUNG_SKIPPED. */
export type RungSkipped = Refusal & {
  /** RUNG_SKIPPED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The rung that was asked for. */
  rung: NoServeRung;
  /** The rung that comes before it. */
  missing: NoServeRung;
};

/** A field of the input cannot be. Code NO_SERVE_INPUT_INVALID. */
export type NoServeInputInvalid = Refusal & {
  /** NO_SERVE_INPUT_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The field that is wrong. */
  field: Scalars['String']['output'];
};

/** A proposal about this party in this role is open already. Code PROPOSAL_OPEN_ALREADY. */
export type ProposalOpenAlready = Refusal & {
  /** PROPOSAL_OPEN_ALREADY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The caller never had an order with that party in this role. Code NO_ORDER_WITH_SUBJECT. */
export type NoOrderWithSubject = Refusal & {
  /** NO_ORDER_WITH_SUBJECT */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Only whoever proposed the entry can withdraw it. Code NOT_THE_PROPOSER. */
export type NotTheProposer = Refusal & {
  /** NOT_THE_PROPOSER */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The subject may still answer. Code HEARING_NOT_OVER. */
export type HearingNotOver = Refusal & {
  /** HEARING_NOT_OVER */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** Until when. */
  until: Scalars['DateTime']['output'];
};

/** The subject has answered already. Code HEARING_ANSWERED_ALREADY. */
export type HearingAnsweredAlready = Refusal & {
  /** HEARING_ANSWERED_ALREADY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When. */
  answeredAt: Scalars['DateTime']['output'];
};

/** It was decided after the hearing. Code HEARING_CLOSED. */
export type HearingClosed = Refusal & {
  /** HEARING_CLOSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** A business has to know in time. Code NOTICE_TOO_SHORT. */
export type NoticeTooShort = Refusal & {
  /** NOTICE_TOO_SHORT */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The earliest time that would do. */
  earliest: Scalars['DateTime']['output'];
};

/** More rows than are taken at once. Code BULK_TOO_LARGE. */
export type BulkTooLarge = Refusal & {
  /** BULK_TOO_LARGE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** How many are taken at once. */
  maximum: Scalars['Int']['output'];
};

/** A seller and a buyer to ask about. */
export type ServePair = {
  /** Global id of the party that would deliver. */
  sellerId: Scalars['ID']['input'];
  /** Global id of the party that would order. */
  buyerId: Scalars['ID']['input'];
};

/** The answer to whether a seller may serve a buyer. Placing, recording and accepting an order ask the same. */
export type ServeCheck = {
  /** The answer. */
  verdict: Verdict;
  /** Why, as far as this caller may know: all that speaks for the verdict, and nothing milder. */
  reasons: Array<ServeReason>;
  /** Under which conditions to serve, such as PREPAYMENT; empty unless the verdict is CAUTION. */
  conditions: Array<NoServeCondition>;
  /** What the two may still do with each other. */
  contact: ContactState;
};

/** Whether to serve. */
export type Verdict =
  /** Yes. */
  | 'SERVE'
  /** Yes, with care. */
  | 'CAUTION'
  /** No. */
  | 'REFUSE';

/** Why a serve check is answered as it is, told so that nobody learns what is not theirs to know. */
export type ServeReason = {
  /** Stable, for programs. */
  code: ServeReasonCode;
  /** One sentence for a person, in the caller's language. */
  message: Scalars['String']['output'];
  /** Global id of the entry behind it: for the owner of a list, the host and those who look after the marketplace. */
  entryId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the statement of reasons: for its subject, the host and those who look after the marketplace. */
  statementId?: Maybe<Scalars['ID']['output']>;
};

/** Reasons of a serve check. Parties and the marketplace's people are told different ones. */
export type ServeReasonCode =
  /** The caller has put the other party on its own list. */
  | 'ON_YOUR_LIST'
  /** The other party has ended contact with the caller. */
  | 'CONTACT_ENDED'
  /** To the marketplace's people: the seller has put the buyer on its list. */
  | 'ON_SELLERS_LIST'
  /** To the marketplace's people: the buyer has put the seller on its list. */
  | 'ON_BUYERS_LIST'
  /** The caller is on the platform's list; see the statement. */
  | 'NOT_SERVED_YOU'
  /** No new orders with the other party at present. Neither ground nor cause is told. */
  | 'NOT_AVAILABLE'
  /** To the marketplace's people: the buyer is on the platform's list. */
  | 'BUYER_NOT_SERVED'
  /** To the marketplace's people: the seller is on the platform's list. */
  | 'SELLER_NOT_SERVED'
  /** Orders with the caller are under conditions; see the statement. */
  | 'RESTRICTED_YOU'
  /** Orders with the other party are under conditions. No ground is told. */
  | 'PARTY_RESTRICTED'
  /** To the marketplace's people: the buyer is under conditions. */
  | 'BUYER_RESTRICTED'
  /** To the marketplace's people: the seller is under conditions. */
  | 'SELLER_RESTRICTED'
  /** Upheld complaints about the caller advise sellers to take care. */
  | 'STRIKES_YOU'
  /** Care is advised with this buyer. No ground is told. */
  | 'CARE_ADVISED'
  /** The caller is parting with the other party; see the separation. */
  | 'YOU_ARE_PARTING'
  /** To the marketplace's people: one of the two is parting with the other, which may not know yet. */
  | 'PARTING'
  /** To the marketplace's people: the buyer's strike points have reached the policy's threshold for care. */
  | 'BUYER_HAS_STRIKES';

/** What awaits a party, or what happened to it: nothing that the party may not know. At most one of the ids is there. */
export type Notification = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** What it is about, for programs. */
  kind: NotificationKind;
  /** One sentence for people, in the caller's language. It names nobody. */
  message: Scalars['String']['output'];
  /** The day on which it was added. */
  on: Scalars['Date']['output'];
  /** When it was added; null where the hour would tell when somebody rated, or help to guess who complained. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the party is awaited to do something about it now. */
  isAwaited: Scalars['Boolean']['output'];
  /** Until when, for a complaint to the beginning of that day; null when nothing was to be done, or there is no end to it. */
  awaitedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was marked as read. */
  isRead: Scalars['Boolean']['output'];
  /** Global id of the order that it is about, if it is about one. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the rating that it is about, if it is about one. */
  ratingId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the complaint that it is about, if it is about one. */
  complaintId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the no-serve entry that it is about, if it is about one. */
  entryId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the statement of reasons that it is about, if it is about one. */
  statementId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the appeal that it is about, if it is about one. */
  appealId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the separation that it is about, if it is about one. */
  separationId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the other party, if it is about contact with one or about a measure that was asked for. */
  partyId?: Maybe<Scalars['ID']['output']>;
};

/** What a notification is about. */
export type NotificationKind =
  /** A buyer ordered: the seller is awaited to accept or decline. */
  | 'ORDER_PLACED'
  /** The seller accepted the order. */
  | 'ORDER_ACCEPTED'
  /** The seller declined the order. */
  | 'ORDER_DECLINED'
  /** The other side, or the host, cancelled the order. */
  | 'ORDER_CANCELLED'
  /** The other side, or the host, says that the order is fulfilled. */
  | 'ORDER_FULFILLED'
  /** The order can be rated: both sides are awaited to, unless contact between them has ended. */
  | 'RATING_POSSIBLE'
  /** The time to rate runs out. */
  | 'RATING_REMINDER'
  /** The other side's half is there, sealed. */
  | 'OTHER_SIDE_RATED'
  /** What was said about the order is revealed. */
  | 'RATINGS_REVEALED'
  /** The rated party replied to a rating of the recipient. */
  | 'RATING_REPLIED'
  /** A rating that the recipient wrote was removed. */
  | 'OWN_RATING_REMOVED'
  /** A rating that the recipient wrote was restored. */
  | 'OWN_RATING_RESTORED'
  /** A rating about the recipient was removed. */
  | 'RATING_ABOUT_YOU_REMOVED'
  /** A rating about the recipient was restored. */
  | 'RATING_ABOUT_YOU_RESTORED'
  /** The rating that the recipient asked to have removed stays. */
  | 'RATING_KEPT'
  /** A text of the recipient that had been held back is shown. */
  | 'OWN_TEXT_RELEASED'
  /** A text of the recipient that had been held back was removed. */
  | 'OWN_TEXT_REMOVED'
  /** There is a complaint about the recipient, whose answer is awaited. */
  | 'COMPLAINT_ABOUT_YOU'
  /** The time to answer a complaint runs out. */
  | 'COMPLAINT_REMINDER'
  /** A complaint about the recipient was withdrawn. */
  | 'COMPLAINT_ABOUT_YOU_WITHDRAWN'
  /** A complaint about the recipient was upheld. */
  | 'COMPLAINT_ABOUT_YOU_UPHELD'
  /** A complaint about the recipient was dismissed. */
  | 'COMPLAINT_ABOUT_YOU_DISMISSED'
  /** A complaint about the recipient that had been upheld was overturned on appeal. */
  | 'COMPLAINT_ABOUT_YOU_OVERTURNED'
  /** The subject answered a complaint of the recipient. */
  | 'OWN_COMPLAINT_ANSWERED'
  /** A complaint of the recipient was upheld. */
  | 'OWN_COMPLAINT_UPHELD'
  /** A complaint of the recipient was dismissed. */
  | 'OWN_COMPLAINT_DISMISSED'
  /** A complaint of the recipient that had been upheld was overturned on appeal. */
  | 'OWN_COMPLAINT_OVERTURNED'
  /** The strike of an upheld complaint about the recipient has expired. */
  | 'STRIKE_EXPIRED'
  /** The recipient cannot file complaints for a time. */
  | 'COMPLAINTS_MUTED'
  /** The recipient can file complaints again. */
  | 'COMPLAINTS_UNMUTED'
  /** A measure against the recipient is considered: an answer is awaited. */
  | 'HEARING_OPENED'
  /** The time to answer in a hearing runs out. */
  | 'HEARING_REMINDER'
  /** The time to answer in a hearing is over. */
  | 'HEARING_ENDED'
  /** A measure that the recipient was heard on is not taken. */
  | 'NO_SERVE_REJECTED'
  /** A measure that the recipient was heard on is no longer considered. */
  | 'NO_SERVE_WITHDRAWN'
  /** A measure that the recipient was told of does not take effect for now. */
  | 'NO_SERVE_APPROVAL_LAPSED'
  /** A measure against the recipient is in force. */
  | 'NO_SERVE_ACTIVATED'
  /** A measure against the recipient was extended. */
  | 'NO_SERVE_EXTENDED'
  /** A measure against the recipient is looked at again, since something that it rested on was overturned on appeal. */
  | 'NO_SERVE_REVIEW_OPENED'
  /** A measure against the recipient was looked at again and stands: an urgent one after its hearing, or after an appeal against what it rested on. */
  | 'NO_SERVE_CONFIRMED'
  /** A measure against the recipient has expired. */
  | 'NO_SERVE_EXPIRED'
  /** A measure against the recipient was lifted. */
  | 'NO_SERVE_LIFTED'
  /** A measure against the recipient was overturned on appeal. */
  | 'NO_SERVE_OVERTURNED'
  /** A measure that the recipient asked for is in force. */
  | 'NO_SERVE_REQUEST_GRANTED'
  /** A measure that the recipient asked for is not taken. */
  | 'NO_SERVE_REQUEST_DECLINED'
  /** A statement of reasons about a decision was delivered to the recipient, who is awaited to acknowledge it. */
  | 'STATEMENT_DELIVERED'
  /** The time to appeal against a decision is over. */
  | 'APPEAL_WINDOW_CLOSED'
  /** An appeal of the recipient was granted. */
  | 'APPEAL_GRANTED'
  /** An appeal of the recipient was denied. */
  | 'APPEAL_DENIED'
  /** The recipient and another party can deal with each other again. */
  | 'CONTACT_OPEN'
  /** There will be no further orders with another party; those that run are finished. */
  | 'CONTACT_ORDERS_ONLY'
  /** Contact with another party has ended. */
  | 'CONTACT_ENDED'
  /** The caller was named as responsible for a separation of the caller's party, and is awaited to approve or decline: to the person alone. */
  | 'SEPARATION_APPROVAL_ASKED'
  /** A separation still waits for the caller to approve or decline: to the person alone. */
  | 'SEPARATION_APPROVAL_REMINDER'
  /** A separation that the recipient opened is approved. */
  | 'SEPARATION_APPROVED'
  /** The facts of a separation that the recipient opened have changed: it is approved anew. */
  | 'SEPARATION_APPROVAL_LAPSED'
  /** Another party has told the recipient that their business relationship ends. */
  | 'SEPARATION_INFORMED'
  /** A separation that the recipient opened waits for its next step. */
  | 'SEPARATION_REMINDER'
  /** A step of a separation that the recipient opened is overdue. */
  | 'SEPARATION_OVERDUE'
  /** The end of a business relationship is complete: to the side that was parted with. */
  | 'SEPARATION_CLOSED'
  /** The day has come on which the recipient wanted to look at a separation again. */
  | 'SEPARATION_REVIEW_DUE';

/** A page of notifications. */
export type NotificationConnection = {
  /** The notifications of this page, in order. */
  edges: Array<NotificationEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A notification in a list. */
export type NotificationEdge = {
  /** Opaque; for `after`. */
  cursor: Scalars['String']['output'];
  /** The notification. */
  node: Notification;
};

/** Which notifications were read. */
export type MarkNotificationsReadInput = {
  /** Global ids of up to 500 notifications. */
  ids: Array<Scalars['ID']['input']>;
};

/** The notifications that are marked as read now, or why not. */
export type MarkNotificationsReadResult = NotificationsRead | TooManyNotifications;

/** Notifications of the caller's party that are marked as read. */
export type NotificationsRead = {
  /** Those of the given ids that are the party's own, each once. */
  notifications: Array<Notification>;
};

/** More notifications than can be marked at once. Code TOO_MANY_NOTIFICATIONS. */
export type TooManyNotifications = Refusal & {
  /** TOO_MANY_NOTIFICATIONS */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** How many can be marked at once. */
  maximum: Scalars['Int']['output'];
};

/** One deal between one buyer and one seller. */
export type Order = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** The host marketplace's id of the same order, if it gave one. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Who delivers. */
  seller: Party;
  /** Who orders and pays. */
  buyer: Party;
  /** What is paid. */
  amount: Money;
  /** The day on which the order is to be fulfilled, if one was agreed. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Where the order stands. */
  state: OrderState;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** When the seller accepted it, if so. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was declined, fulfilled or cancelled, if so. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who cancelled it and why, if so. */
  cancellation?: Maybe<Cancellation>;
  /** The two halves of rating for this order; null until it can be rated. */
  ratingExchange?: Maybe<RatingExchange>;
};

/** Where an order stands: PLACED → ACCEPTED → FULFILLED, PLACED → DECLINED, PLACED or ACCEPTED → CANCELLED. */
export type OrderState =
  /** The buyer ordered. */
  | 'PLACED'
  /** The seller agreed. */
  | 'ACCEPTED'
  /** The seller did not agree. */
  | 'DECLINED'
  /** Delivered. Can be rated. */
  | 'FULFILLED'
  /** Called off by one side. Can be rated if it had been accepted. */
  | 'CANCELLED';

/** An amount of money. */
export type Money = {
  /** In the smallest unit of the currency (cents). */
  amountMinor: Scalars['MinorUnits']['output'];
  /** ISO 4217 code, such as EUR. */
  currency: Scalars['String']['output'];
};

/** Who called an order off, and why. */
export type Cancellation = {
  /** The side that cancelled. */
  by: Role;
  /** Why. */
  reason: CancelReason;
  /** What that side wrote about it. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Why an order was cancelled. */
export type CancelReason =
  /** The other side did not turn up. */
  | 'NO_SHOW'
  /** The buyer did not pay. */
  | 'NON_PAYMENT'
  /** The side that cancelled does not want it any more. */
  | 'CHANGED_MIND'
  /** Something else; see the note. */
  | 'OTHER';

/** A page of orders. */
export type OrderConnection = {
  /** The orders with their cursors. */
  edges: Array<OrderEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An order on a page. */
export type OrderEdge = {
  /** Where this order stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** Input of `recordOrder`. With `acceptedAt` the order is recorded as accepted, with `fulfilledAt` too as fulfilled. */
export type RecordOrderInput = {
  /** The host marketplace's id of the order, 1 to 200 characters. Unique. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the party that delivers. */
  sellerId: Scalars['ID']['input'];
  /** Global id of the party that pays. */
  buyerId: Scalars['ID']['input'];
  /** In the smallest unit of the currency (cents). */
  amountMinor: Scalars['MinorUnits']['input'];
  /** ISO 4217 code, such as EUR. */
  currency: Scalars['String']['input'];
  /** The day on which the order is to be fulfilled. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it was placed; now when left out. Not in the future. */
  placedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the seller accepted it. */
  acceptedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it was fulfilled. Needs `acceptedAt`. The rating window counts from here. */
  fulfilledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key with the same input gives the same order; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** Input of `placeOrder`. */
export type PlaceOrderInput = {
  /** Global id of the party to order from. */
  sellerId: Scalars['ID']['input'];
  /** In the smallest unit of the currency (cents). */
  amountMinor: Scalars['MinorUnits']['input'];
  /** ISO 4217 code, such as EUR. */
  currency: Scalars['String']['input'];
  /** The day on which the order is to be fulfilled. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input gives the same order; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** Input of `acceptOrder`, `declineOrder` and `fulfilOrder`. */
export type MoveOrderInput = {
  /** Global id of the order. */
  orderId: Scalars['ID']['input'];
  /** The side that the host acts for. Required from the host, not allowed to parties. */
  onBehalfOf?: InputMaybe<Role>;
};

/** Input of `cancelOrder`. */
export type CancelOrderInput = {
  /** Global id of the order. */
  orderId: Scalars['ID']['input'];
  /** Why. */
  reason: CancelReason;
  /** Something about it for the other side, up to 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The side that the host acts for. Required from the host, not allowed to parties. */
  onBehalfOf?: InputMaybe<Role>;
};

/** The recorded order, or why not. */
export type RecordOrderResult = Order | SameParty | PartyNotFound | OrderInputInvalid | ExternalOrderIdTaken | ServiceRefused | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The placed order, or why not. */
export type PlaceOrderResult = Order | SameParty | PartyNotFound | OrderInputInvalid | ServiceRefused | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The accepted order, or why not. */
export type AcceptOrderResult = Order | OrderNotFound | WrongSide | WrongOrderState | OrderInputInvalid | ServiceRefused;

/** The order as it stands now, or why it stayed as it was. */
export type MoveOrderResult = Order | OrderNotFound | WrongSide | WrongOrderState | OrderInputInvalid;

/** There is no such order that the caller may act on. Code ORDER_NOT_FOUND. */
export type OrderNotFound = Refusal & {
  /** ORDER_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The other side of the order would have to do this. Code WRONG_SIDE. */
export type WrongSide = Refusal & {
  /** WRONG_SIDE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The sides that may. */
  allowedSides: Array<Role>;
};

/** The order is not in a state that allows this. Code WRONG_ORDER_STATE. */
export type WrongOrderState = Refusal & {
  /** WRONG_ORDER_STATE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The state that the order is in. */
  state: OrderState;
  /** The states that would allow it. */
  allowedStates: Array<OrderState>;
};

/** A field of the input cannot be. Code ORDER_INPUT_INVALID. */
export type OrderInputInvalid = Refusal & {
  /** ORDER_INPUT_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The field that is wrong. */
  field: Scalars['String']['output'];
};

/** Buyer and seller are one and the same. Code SAME_PARTY. */
export type SameParty = Refusal & {
  /** SAME_PARTY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** A party of the order is not registered. Code PARTY_NOT_FOUND. */
export type PartyNotFound = Refusal & {
  /** PARTY_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The role that the missing party would take. */
  role: Role;
};

/** Another order has this external id. Code EXTERNAL_ORDER_ID_TAKEN. */
export type ExternalOrderIdTaken = Refusal & {
  /** EXTERNAL_ORDER_ID_TAKEN */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The serve check said no: this seller and this buyer do not deal with each other. Code SERVICE_REFUSED. */
export type ServiceRefused = Refusal & {
  /** SERVICE_REFUSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** Why, as far as this caller may know. */
  reasons: Array<ServeReason>;
};

/** The two were in touch without an order. */
export type Enquiry = {
  /** Who would have delivered. */
  seller: Party;
  /** Who would have ordered. */
  buyer: Party;
  /** When that was. */
  at: Scalars['DateTime']['output'];
};

/** Input of `recordEnquiry`. */
export type RecordEnquiryInput = {
  /** Global id of the party that would deliver. */
  sellerId: Scalars['ID']['input'];
  /** Global id of the party that would order. */
  buyerId: Scalars['ID']['input'];
  /** When that was; now when left out. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key with the same input gives the same enquiry; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** The recorded enquiry, or why not. */
export type RecordEnquiryResult = Enquiry | SameParty | PartyNotFound | OrderInputInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** A person or business that buys, sells, or both. */
export type Party = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** The host marketplace's id of the same party. */
  externalId: Scalars['String']['output'];
  /** The name that others see. Written by the party: show it as text, never as markup. */
  displayName: Scalars['String']['output'];
  /** Whether this is a private person or a business. */
  kind: PartyKind;
  /** The language that the party is written to in. */
  locale: Locale;
  /** Whether the host has made sure who this is: by a payment, a document, an address. */
  verified: Scalars['Boolean']['output'];
  /** What the revealed record says about the party in this role. Null when the caller may not read it (see `reputation`). */
  reputation?: Maybe<Reputation>;
  /** The persons who act for the party, by the subjects of their tokens. For the party itself, the host and staff; null for others. */
  members?: Maybe<Array<Scalars['String']['output']>>;
};


/** A person or business that buys, sells, or both. */
export type PartyReputationArgs = {
  role: Role;
};

/** What a party is before the law. */
export type PartyKind =
  /** A private person. */
  | 'PRIVATE'
  /** A business, which has longer notice periods. */
  | 'BUSINESS';

/** A language. */
export type Locale =
  /** German. */
  | 'de'
  /** English. */
  | 'en';

/** The caller. */
export type Viewer = {
  /** The subject of the token, or the name of the API key. */
  subject: Scalars['String']['output'];
  /** What the caller may be here. */
  roles: Array<CallerRole>;
  /** The party that the caller acts for; null for callers without one, or before it is registered. */
  party?: Maybe<Party>;
};

/** What a caller may be. */
export type CallerRole =
  /** Acts for a party: buys, sells, rates. */
  | 'PARTY'
  /** Looks after cases. */
  | 'MODERATOR'
  /** Approves what moderators propose, decides appeals. */
  | 'LEAD'
  /** Looks after policy, roles, keys and queues. */
  | 'ADMIN'
  /** Reads everything that may be read, changes nothing. */
  | 'AUDITOR'
  /** The host marketplace's backend. */
  | 'SERVICE';

/** Input of `registerParty`. */
export type RegisterPartyInput = {
  /** The host marketplace's id of the party, 1 to 200 characters. Unique. */
  externalId: Scalars['String']['input'];
  /** The name that others see, 1 to 200 characters. */
  displayName: Scalars['String']['input'];
  /** Whether this is a private person or a business. */
  kind: PartyKind;
  /** The language that the party is written to in. */
  locale: Locale;
  /** Whether the host has made sure who this is. Ratings by verified parties count in full; only the host can say so. */
  verified: Scalars['Boolean']['input'];
  /** Link keys of the party, see `linkParty`. From the host alone. */
  linkKeys: Array<Scalars['String']['input']>;
  /** The same key with the same input gives the same party; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** The registered party, or why not. */
export type RegisterPartyResult = Party | PartyTextInvalid | ExternalIdTaken | LinkKeysInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** A text of a party is blank, too long or cannot be stored. Code PARTY_TEXT_INVALID. */
export type PartyTextInvalid = Refusal & {
  /** PARTY_TEXT_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The field that is wrong. */
  field: Scalars['String']['output'];
  /** How many characters it may have. */
  maximumLength: Scalars['Int']['output'];
};

/** Another party has this external id. Code EXTERNAL_ID_TAKEN. */
export type ExternalIdTaken = Refusal & {
  /** EXTERNAL_ID_TAKEN */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Names a person who acts for a party. */
export type MemberInput = {
  /** Global id of the party. */
  partyId: Scalars['ID']['input'];
  /** The person, by the subject of its token; 1 to 200 characters. */
  person: Scalars['String']['input'];
};

/** Input of `linkParty`. */
export type LinkPartyInput = {
  /** Global id of the party. */
  partyId: Scalars['ID']['input'];
  /** Opaque hashes of payment or device ids, 100 at most, each of 16 to 128 characters from A–Z, a–z, 0–9, _ and -. */
  linkKeys: Array<Scalars['String']['input']>;
};

/** The party, or why the person does not act for it. */
export type AddMemberResult = Party | PartyUnknown | TextInvalid;

/** The party, or why nothing changed. */
export type RemoveMemberResult = Party | PartyUnknown | MemberNotFound;

/** The party, or why its keys were not noted. */
export type LinkPartyResult = Party | PartyUnknown | LinkKeysInvalid;

/** There is no such party that the caller may act on. Code PARTY_UNKNOWN. */
export type PartyUnknown = Refusal & {
  /** PARTY_UNKNOWN */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** No such person acts for this party. Code MEMBER_NOT_FOUND. */
export type MemberNotFound = Refusal & {
  /** MEMBER_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** One of the link keys is none, or there are too many. None of them was noted. Code LINK_KEYS_INVALID. */
export type LinkKeysInvalid = Refusal & {
  /** LINK_KEYS_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** How many may come at once. */
  maximumKeys: Scalars['Int']['output'];
  /** Which is the first that is no key, counted from 0; null when there are too many. */
  position?: Maybe<Scalars['Int']['output']>;
};

/** The parameters that decisions are made under. Every decision stores the version. */
export type Policy = {
  /** Counts from 1, the version that the program brings along. */
  version: Scalars['Int']['output'];
  /** Rating an order. */
  ratings: RatingPolicy;
  /** How reputation is reckoned and shown. */
  reputation: ReputationPolicy;
  /** Complaints and what they weigh. */
  complaints: ComplaintPolicy;
  /** The work of moderators. */
  cases: CasePolicy;
  /** The no-serve list. */
  noServe: NoServePolicy;
  /** Parting with somebody. */
  separations: SeparationPolicy;
  /** Appeals. */
  appeals: AppealPolicy;
  /** All of it as one list, with the bounds that `changePolicy` holds to. */
  parameters: Array<PolicyParameter>;
};

/** One parameter of the policy. */
export type PolicyParameter = {
  /** Where it is in `Policy`, such as ratings.blindWindowDays. */
  name: Scalars['String']['output'];
  /** What it says, as text: a number, several numbers separated by commas, or one of the choices. */
  value: Scalars['String']['output'];
  /** What it is counted in. */
  unit: PolicyUnit;
  /** The lowest number that it may be; null where it is a choice. */
  lowest?: Maybe<Scalars['Float']['output']>;
  /** The highest number that it may be; null where it is a choice. */
  highest?: Maybe<Scalars['Float']['output']>;
  /** Whether it is a whole number, or several. */
  isWhole: Scalars['Boolean']['output'];
  /** What there is to choose from; empty where it is a number. */
  choices: Array<Scalars['String']['output']>;
  /** What it means, in the caller's language. */
  description: Scalars['String']['output'];
};

/** What a parameter of the policy is counted in. */
export type PolicyUnit =
  /** Days of 24 hours. */
  | 'DAYS'
  /** Minutes. */
  | 'MINUTES'
  /** Calendar months. */
  | 'MONTHS'
  /** Stars, 1 to 5. */
  | 'STARS'
  /** Points of strikes. */
  | 'POINTS'
  /** Different people. */
  | 'PEOPLE'
  /** As many full ratings of today. */
  | 'RATINGS'
  /** Characters of a text. */
  | 'CHARACTERS'
  /** The smallest unit of a currency (cents). */
  | 'MINOR_UNITS'
  /** Not counted: one of several choices. */
  | 'CHOICE';

/** Who may read the reputation of a buyer, beside that buyer. */
export type BuyerAudience =
  /** Sellers who deal with the buyer or are about to. */
  | 'DEALING_SELLERS'
  /** Every seller. */
  | 'ALL_SELLERS';

/** Rating an order. */
export type RatingPolicy = {
  /** How long both halves of a rating stay open and blind after the end of the order. */
  blindWindowDays: Scalars['Int']['output'];
  /** How long the rated party may reply after the reveal. */
  replyWindowDays: Scalars['Int']['output'];
  /** How many days before the end of the blind window whoever has not rated yet is reminded, longest first. */
  reminderDaysLeft: Array<Scalars['Int']['output']>;
  /** The longest text that a rating or a reply may carry. */
  maximumTextLength: Scalars['Int']['output'];
};

/** How reputation is reckoned and shown. */
export type ReputationPolicy = {
  /** From how many different raters on a score is shown; before, a party is new. */
  shownFromRaters: Scalars['Int']['output'];
  /** Who may read the reputation of a buyer: sellers who deal with that buyer, or all sellers. */
  buyerAudience: BuyerAudience;
  /** What is believed of anybody before a rating is there. */
  priorStars: Scalars['Float']['output'];
  /** How many ratings that belief weighs as much as. */
  priorWeight: Scalars['Float']['output'];
  /** How old a rating is when it counts half. */
  halfLifeDays: Scalars['Int']['output'];
  /** What all accounts that are neither verified nor have a history weigh together at most. */
  openCap: Scalars['Float']['output'];
  /** The amount of a deal that counts once; smaller ones count less, larger ones more. */
  typicalAmountMinor: Scalars['Int']['output'];
};

/** Complaints and what they weigh. */
export type ComplaintPolicy = {
  /** How long the subject of a complaint may answer before it can be upheld without an answer. */
  answerWindowDays: Scalars['Int']['output'];
  /** How long the strike of an upheld complaint lasts. */
  strikeLifetimeDays: Scalars['Int']['output'];
  /** What an upheld complaint of minor severity weighs. */
  minorPoints: Scalars['Int']['output'];
  /** What an upheld complaint of serious severity weighs. */
  seriousPoints: Scalars['Int']['output'];
  /** What an upheld complaint of the gravest severity weighs. */
  severePoints: Scalars['Int']['output'];
  /** How soon after a bad rating by its subject a complaint is marked as possible retaliation. */
  retaliationWindowDays: Scalars['Int']['output'];
  /** The longest text that a complaint or an answer may carry. */
  maximumTextLength: Scalars['Int']['output'];
};

/** The work of moderators. */
export type CasePolicy = {
  /** How long a moderator holds a case without renewing the claim. */
  claimLeaseMinutes: Scalars['Int']['output'];
  /** Within what time a case of ordinary severity is to be decided. */
  decideWithinDays: Scalars['Int']['output'];
};

/** The no-serve list. */
export type NoServePolicy = {
  /** At how many strike points a no-serve entry is proposed. */
  proposalAtPoints: Scalars['Int']['output'];
  /** An entry is proposed when the upper end of a reputation’s interval is below this. */
  proposalBelowStars: Scalars['Float']['output'];
  /** How much evidence such a proposal needs. */
  proposalFromEvidence: Scalars['Float']['output'];
  /** From how many strike points on the serve check advises caution. */
  cautionAtPoints: Scalars['Int']['output'];
  /** How long the subject of a no-serve proposal is heard. */
  hearingDays: Scalars['Int']['output'];
  /** Notice to business parties before an entry takes effect; Regulation (EU) 2019/1150, Article 4, asks for 30 days. */
  businessNoticeDays: Scalars['Int']['output'];
  /** Up to how many stars a rater who would not deal again is offered an entry on the own list. */
  offerPairEntryUpToStars: Scalars['Int']['output'];
};

/** Parting with somebody. */
export type SeparationPolicy = {
  /** How long a single person without anybody responsible beside them sleeps on a separation. */
  coolingOffDays: Scalars['Int']['output'];
  /** Notice to a business that is parted with, from being informed to the earliest close. */
  businessNoticeDays: Scalars['Int']['output'];
  /** After how long without a step whoever is next is reminded. */
  remindAfterDays: Scalars['Int']['output'];
  /** After how long without a step the whole side of whoever opened it is told that it is overdue. */
  escalateAfterDays: Scalars['Int']['output'];
  /** How long an ended separation keeps its data before a keyed hash is all that is left of the other side. */
  retentionDays: Scalars['Int']['output'];
};

/** Appeals. */
export type AppealPolicy = {
  /** Calendar months from the delivery of a statement in which to appeal; Regulation (EU) 2022/2065, Article 20, asks for six. */
  windowMonths: Scalars['Int']['output'];
};

/** A version of the policy as it was decided. */
export type PolicyVersion = {
  /** Counts from 1, the version that the program brings along. */
  version: Scalars['Int']['output'];
  /** From when on it is in force, until the next is; null for version 1. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** The subject of the token of whoever decided it; null for version 1. */
  changedBy?: Maybe<Scalars['String']['output']>;
  /** When it was decided; null for version 1. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why, in the words of whoever decided it; null for version 1. */
  reason?: Maybe<Scalars['String']['output']>;
  /** All of what it says. */
  policy: Policy;
};

/** A page of versions of the policy. */
export type PolicyVersionConnection = {
  /** The versions with their cursors. */
  edges: Array<PolicyVersionEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A version of the policy on a page. */
export type PolicyVersionEdge = {
  /** Where this version stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: PolicyVersion;
};

/** Input of `changePolicy`. */
export type ChangePolicyInput = {
  /** What changes, on top of the newest version; what is left out stays. */
  changes: PolicyChangesInput;
  /** From when on: at least one minute from now, not before the newest version takes effect, and within 366 days. */
  effectiveAt: Scalars['DateTime']['input'];
  /** Why, for those who read the versions later; up to 2000 characters. */
  reason: Scalars['String']['input'];
  /** The newest version that the caller has seen: a change that somebody else made meanwhile is not overwritten. */
  basedOnVersion: Scalars['Int']['input'];
  /** The same key with the same input gives the same version; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** What changes of the policy, section by section. */
export type PolicyChangesInput = {
  /** Rating an order. */
  ratings?: InputMaybe<RatingPolicyInput>;
  /** How reputation is reckoned and shown. */
  reputation?: InputMaybe<ReputationPolicyInput>;
  /** Complaints and what they weigh. */
  complaints?: InputMaybe<ComplaintPolicyInput>;
  /** The work of moderators. */
  cases?: InputMaybe<CasePolicyInput>;
  /** The no-serve list. */
  noServe?: InputMaybe<NoServePolicyInput>;
  /** Parting with somebody. */
  separations?: InputMaybe<SeparationPolicyInput>;
  /** Appeals. */
  appeals?: InputMaybe<AppealPolicyInput>;
};

/** Changes of `RatingPolicy`: what is left out stays. */
export type RatingPolicyInput = {
  /** How long both halves of a rating stay open and blind after the end of the order. From 1 to 90. */
  blindWindowDays?: InputMaybe<Scalars['Int']['input']>;
  /** How long the rated party may reply after the reveal. From 1 to 365. */
  replyWindowDays?: InputMaybe<Scalars['Int']['input']>;
  /** How many days before the end of the blind window whoever has not rated yet is reminded, longest first. From 1 to 89. */
  reminderDaysLeft?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The longest text that a rating or a reply may carry. From 100 to 10000. */
  maximumTextLength?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of `ReputationPolicy`: what is left out stays. */
export type ReputationPolicyInput = {
  /** From how many different raters on a score is shown; before, a party is new. From 1 to 50. */
  shownFromRaters?: InputMaybe<Scalars['Int']['input']>;
  /** Who may read the reputation of a buyer: sellers who deal with that buyer, or all sellers. */
  buyerAudience?: InputMaybe<BuyerAudience>;
  /** What is believed of anybody before a rating is there. From 1.5 to 4.9. */
  priorStars?: InputMaybe<Scalars['Float']['input']>;
  /** How many ratings that belief weighs as much as. From 1 to 50. */
  priorWeight?: InputMaybe<Scalars['Float']['input']>;
  /** How old a rating is when it counts half. From 30 to 3650. */
  halfLifeDays?: InputMaybe<Scalars['Int']['input']>;
  /** What all accounts that are neither verified nor have a history weigh together at most. From 0 to 10. */
  openCap?: InputMaybe<Scalars['Float']['input']>;
  /** The amount of a deal that counts once; smaller ones count less, larger ones more. From 1 to 1000000000. */
  typicalAmountMinor?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of `ComplaintPolicy`: what is left out stays. */
export type ComplaintPolicyInput = {
  /** How long the subject of a complaint may answer before it can be upheld without an answer. From 1 to 60. */
  answerWindowDays?: InputMaybe<Scalars['Int']['input']>;
  /** How long the strike of an upheld complaint lasts. From 30 to 1825. */
  strikeLifetimeDays?: InputMaybe<Scalars['Int']['input']>;
  /** What an upheld complaint of minor severity weighs. From 1 to 100. */
  minorPoints?: InputMaybe<Scalars['Int']['input']>;
  /** What an upheld complaint of serious severity weighs. From 1 to 100. */
  seriousPoints?: InputMaybe<Scalars['Int']['input']>;
  /** What an upheld complaint of the gravest severity weighs. From 1 to 100. */
  severePoints?: InputMaybe<Scalars['Int']['input']>;
  /** How soon after a bad rating by its subject a complaint is marked as possible retaliation. From 0 to 90. */
  retaliationWindowDays?: InputMaybe<Scalars['Int']['input']>;
  /** The longest text that a complaint or an answer may carry. From 500 to 20000. */
  maximumTextLength?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of `CasePolicy`: what is left out stays. */
export type CasePolicyInput = {
  /** How long a moderator holds a case without renewing the claim. From 1 to 120. */
  claimLeaseMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Within what time a case of ordinary severity is to be decided. From 1 to 90. */
  decideWithinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of `NoServePolicy`: what is left out stays. */
export type NoServePolicyInput = {
  /** At how many strike points a no-serve entry is proposed. From 1 to 1000. */
  proposalAtPoints?: InputMaybe<Scalars['Int']['input']>;
  /** An entry is proposed when the upper end of a reputation’s interval is below this. From 1 to 5. */
  proposalBelowStars?: InputMaybe<Scalars['Float']['input']>;
  /** How much evidence such a proposal needs. From 1 to 1000. */
  proposalFromEvidence?: InputMaybe<Scalars['Float']['input']>;
  /** From how many strike points on the serve check advises caution. From 1 to 1000. */
  cautionAtPoints?: InputMaybe<Scalars['Int']['input']>;
  /** How long the subject of a no-serve proposal is heard. From 1 to 60. */
  hearingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Notice to business parties before an entry takes effect; Regulation (EU) 2019/1150, Article 4, asks for 30 days. From 30 to 180. */
  businessNoticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Up to how many stars a rater who would not deal again is offered an entry on the own list. From 1 to 5. */
  offerPairEntryUpToStars?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of `SeparationPolicy`: what is left out stays. */
export type SeparationPolicyInput = {
  /** How long a single person without anybody responsible beside them sleeps on a separation. From 0 to 30. */
  coolingOffDays?: InputMaybe<Scalars['Int']['input']>;
  /** Notice to a business that is parted with, from being informed to the earliest close. From 15 to 365. */
  businessNoticeDays?: InputMaybe<Scalars['Int']['input']>;
  /** After how long without a step whoever is next is reminded. From 1 to 60. */
  remindAfterDays?: InputMaybe<Scalars['Int']['input']>;
  /** After how long without a step the whole side of whoever opened it is told that it is overdue. From 2 to 120. */
  escalateAfterDays?: InputMaybe<Scalars['Int']['input']>;
  /** How long an ended separation keeps its data before a keyed hash is all that is left of the other side. From 180 to 3650. */
  retentionDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of `AppealPolicy`: what is left out stays. */
export type AppealPolicyInput = {
  /** Calendar months from the delivery of a statement in which to appeal; Regulation (EU) 2022/2065, Article 20, asks for six. From 6 to 24. */
  windowMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** The version that was decided, or why not. */
export type ChangePolicyResult = PolicyVersion | PolicyOutOfBounds | PolicyContradictory | PolicyUnchanged | PolicyEffectiveAtOutOfRange | PolicyChangedMeanwhile | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** A parameter would be out of its bounds. Code POLICY_OUT_OF_BOUNDS. */
export type PolicyOutOfBounds = Refusal & {
  /** POLICY_OUT_OF_BOUNDS */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The parameter, such as ratings.blindWindowDays. */
  field: Scalars['String']['output'];
  /** The lowest number that it may be. */
  lowest: Scalars['Float']['output'];
  /** The highest number that it may be. */
  highest: Scalars['Float']['output'];
  /** The number that was given. */
  value: Scalars['Float']['output'];
  /** Whether it has to be a whole number. */
  isWhole: Scalars['Boolean']['output'];
};

/** Parameters would contradict each other. Code POLICY_CONTRADICTORY. */
export type PolicyContradictory = Refusal & {
  /** POLICY_CONTRADICTORY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The parameters that do not fit together. */
  fields: Array<Scalars['String']['output']>;
};

/** The newest version says all of that already. Code POLICY_UNCHANGED. */
export type PolicyUnchanged = Refusal & {
  /** POLICY_UNCHANGED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The change would take effect too soon or too late. Code POLICY_EFFECTIVE_AT_OUT_OF_RANGE. */
export type PolicyEffectiveAtOutOfRange = Refusal & {
  /** POLICY_EFFECTIVE_AT_OUT_OF_RANGE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The earliest time that would do. */
  earliest: Scalars['DateTime']['output'];
  /** The latest time that would do. */
  latest: Scalars['DateTime']['output'];
};

/** Somebody else has changed the policy meanwhile. Code POLICY_CHANGED_MEANWHILE. */
export type PolicyChangedMeanwhile = Refusal & {
  /** POLICY_CHANGED_MEANWHILE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The version that the policy is at now. */
  version: Scalars['Int']['output'];
};

/**
 * The two halves of rating for one order. Blind: until the reveal nobody but its author learns what a half
 * says; that a side has spoken is shown.
 */
export type RatingExchange = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** The order that is rated. */
  order: Order;
  /** Where the exchange stands. */
  state: RatingExchangeState;
  /** From this instant on nobody can rate any more; whatever exists then is revealed. */
  closesAt: Scalars['DateTime']['output'];
  /** The day of the reveal; null before, and where nobody rated. */
  revealedOn?: Maybe<Scalars['Date']['output']>;
  /** The sides that have rated, without what they said. */
  ratedBy: Array<Role>;
  /** The seller's half, about the buyer. Until the reveal there for the seller alone, null for everybody else. */
  ratingBySeller?: Maybe<Rating>;
  /** The buyer's half, about the seller. Until the reveal there for the buyer alone, null for everybody else. */
  ratingByBuyer?: Maybe<Rating>;
  /** The reminders that the caller's side got, oldest first; empty for callers who are no side. */
  reminders: Array<RatingReminder>;
};

/** OPEN → HALF_SEALED → REVEALED. When the window is over, whatever exists is revealed; where there is nothing, LAPSED. */
export type RatingExchangeState =
  /** Nobody has rated yet. */
  | 'OPEN'
  /** One side has rated; its half is sealed. */
  | 'HALF_SEALED'
  /** Everything that was said is open, and final. */
  | 'REVEALED'
  /** The window went by and nobody rated. */
  | 'LAPSED';

/** What one party says about another. */
export type Rating = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** Who rated. */
  author: Party;
  /** Who is rated. */
  subject: Party;
  /** The role that the rated party took. */
  subjectRole: Role;
  /** 1 to 5. */
  stars: Scalars['Stars']['output'];
  /** Would the author deal with them again? Null only in imported ratings that did not ask. */
  again?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the author said never again with this party; null for everybody but the author and auditors. */
  neverAgain?: Maybe<Scalars['Boolean']['output']>;
  /** Stars by category, for those that the author gave. */
  categories: Array<CategoryStars>;
  /** For everybody. Null when there is none; while it is held back to all but the author and staff; and once it was removed to all but the author and auditors. Written by a person: show it as text, never as markup. */
  publicComment?: Maybe<Scalars['String']['output']>;
  /** Whether the comment waits for a moderator's look because it seems insulting or to hold private data. */
  commentHeldBack: Scalars['Boolean']['output'];
  /** Whether a moderator has looked at the comment and taken it away. The stars count on. */
  commentRemoved: Scalars['Boolean']['output'];
  /** Why the comment was released or taken away, for its author and staff; null for everybody else and while nobody has looked. */
  commentDecisionReason?: Maybe<Scalars['String']['output']>;
  /** For the rated party; null for everybody else but the author and auditors. */
  privateNote?: Maybe<Scalars['String']['output']>;
  /** For moderators and leads; null for everybody else but the author and auditors. */
  moderatorNote?: Maybe<Scalars['String']['output']>;
  /** The day of the rating. Days only, so that nobody is recognised by the hour. */
  ratedOn: Scalars['Date']['output'];
  /** Whether the other side can still not see it. */
  isSealed: Scalars['Boolean']['output'];
  /** Whether a moderator has removed the rating: it is neither listed nor counted, and its author, the rated party and staff alone still see it. */
  isRemoved: Scalars['Boolean']['output'];
  /** The day on which it was removed, if so. */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** The order it is about; null for imported ratings and for callers who may not see the order. */
  order?: Maybe<Order>;
  /** The rated party's public reply, if there is one. */
  reply?: Maybe<RatingReply>;
  /** What the rated party's score would be without this rating. Null while it does not count, while the party is new, and for callers who may not read the party's reputation. */
  withoutThisRating?: Maybe<ScoreWithout>;
};

/** Stars in one category. */
export type CategoryStars = {
  /** What is rated. */
  category: RatingCategory;
  /** 1 to 5. */
  stars: Scalars['Stars']['output'];
};

/** What a party can be rated in. */
export type RatingCategory =
  /** Buyers and sellers: treats the other side with respect. */
  | 'RESPECT'
  /** Buyers: pays what was agreed, in time. */
  | 'PAYMENT'
  /** Buyers: says what they want. */
  | 'CLARITY'
  /** Buyers: demands in proportion. */
  | 'REASONABLENESS'
  /** Buyers: answers. */
  | 'RESPONSIVENESS'
  /** Sellers: delivers what was described. */
  | 'ACCURACY'
  /** Sellers: delivers good work or goods. */
  | 'QUALITY'
  /** Sellers: keeps the buyer informed. */
  | 'COMMUNICATION'
  /** Sellers: delivers in time. */
  | 'TIMELINESS';

/** The rated party's public reply. */
export type RatingReply = {
  /** For everybody. Null while it is held back to all but whoever wrote it and staff, and once it was removed to all but whoever wrote it and auditors. Written by a person: show it as text, never as markup. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether the reply waits for a moderator's look. */
  heldBack: Scalars['Boolean']['output'];
  /** Whether a moderator has looked at the reply and taken it away. */
  isRemoved: Scalars['Boolean']['output'];
  /** Why the reply was released or taken away, for whoever wrote it and staff; null for everybody else and while nobody has looked. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** The day of the reply. */
  repliedOn: Scalars['Date']['output'];
};

/** A reminder to rate. */
export type RatingReminder = {
  /** How many days were left. */
  daysLeft: Scalars['Int']['output'];
  /** When it was given. */
  remindedAt: Scalars['DateTime']['output'];
};

/** A page of ratings. */
export type RatingConnection = {
  /** The ratings with their cursors. */
  edges: Array<RatingEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A rating on a page. */
export type RatingEdge = {
  /** Where this rating stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The rating. */
  node: Rating;
};

/** Input of `submitRating`. */
export type SubmitRatingInput = {
  /** Global id of the order. */
  orderId: Scalars['ID']['input'];
  /** 1 to 5. */
  stars: Scalars['Stars']['input'];
  /** Would you deal with them again? */
  again: Scalars['Boolean']['input'];
  /** Never again with this party: puts the other side on the caller's own no-serve list when the ratings are revealed, and not before. For few stars (see the policy) and again = false. */
  neverAgain: Scalars['Boolean']['input'];
  /** Stars by category, each category of the other side's role at most once. */
  categories: Array<CategoryStarsInput>;
  /** For everybody after the reveal, up to 2000 characters. */
  publicComment?: InputMaybe<Scalars['String']['input']>;
  /** For the other side alone after the reveal, up to 2000 characters. */
  privateNote?: InputMaybe<Scalars['String']['input']>;
  /** For moderators alone after the reveal, up to 2000 characters. */
  moderatorNote?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input is done once; take a new one for every edit. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** Stars in one category. */
export type CategoryStarsInput = {
  /** What is rated. */
  category: RatingCategory;
  /** 1 to 5. */
  stars: Scalars['Stars']['input'];
};

/** Input of `replyToRating`. */
export type ReplyToRatingInput = {
  /** Global id of the rating. */
  ratingId: Scalars['ID']['input'];
  /** For everybody, 1 to 2000 characters. */
  text: Scalars['String']['input'];
  /** The same key with the same input is done once. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** The exchange as it stands now, or why the rating was not taken. */
export type SubmitRatingResult = RatingExchange | OrderNotFound | OrderNotRatable | RatingAlreadyRevealed | RatingWindowClosed | StarsOutOfRange | NeverAgainNotOffered | CategoryNotApplicable | CategoryRepeated | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The rating with its reply, or why the reply was not taken. */
export type ReplyToRatingResult = Rating | RatingNotFound | NotTheRatedParty | RatingAlreadyRemoved | ReplyWindowClosed | AlreadyReplied | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The order was neither fulfilled nor cancelled after acceptance. Code ORDER_NOT_RATABLE. */
export type OrderNotRatable = Refusal & {
  /** ORDER_NOT_RATABLE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Never again goes with few stars and again = false. Code NEVER_AGAIN_NOT_OFFERED. */
export type NeverAgainNotOffered = Refusal & {
  /** NEVER_AGAIN_NOT_OFFERED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** Up to so many stars it is offered. */
  upToStars: Scalars['Int']['output'];
};

/** Both halves were revealed; what was said is final. Code RATING_ALREADY_REVEALED. */
export type RatingAlreadyRevealed = Refusal & {
  /** RATING_ALREADY_REVEALED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The day of the reveal. */
  revealedOn: Scalars['Date']['output'];
};

/** The time to rate is over. Code RATING_WINDOW_CLOSED. */
export type RatingWindowClosed = Refusal & {
  /** RATING_WINDOW_CLOSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When it ended. */
  closedAt: Scalars['DateTime']['output'];
};

/** Stars that are not a whole number from 1 to 5. Code STARS_OUT_OF_RANGE. */
export type StarsOutOfRange = Refusal & {
  /** STARS_OUT_OF_RANGE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** `stars`, or the category they were given in. */
  field: Scalars['String']['output'];
};

/** The other side's role is not rated in this category. Code CATEGORY_NOT_APPLICABLE. */
export type CategoryNotApplicable = Refusal & {
  /** CATEGORY_NOT_APPLICABLE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The categories that would apply. */
  applicable: Array<RatingCategory>;
};

/** A category was given twice. Code CATEGORY_REPEATED. */
export type CategoryRepeated = Refusal & {
  /** CATEGORY_REPEATED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** A text is blank, too long or cannot be stored faithfully. Code TEXT_INVALID. */
export type TextInvalid = Refusal & {
  /** TEXT_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The field that is wrong. */
  field: Scalars['String']['output'];
  /** How many characters it may have. */
  maximumLength: Scalars['Int']['output'];
};

/** There is no such revealed rating. Code RATING_NOT_FOUND. */
export type RatingNotFound = Refusal & {
  /** RATING_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Only the rated party can reply. Code NOT_THE_RATED_PARTY. */
export type NotTheRatedParty = Refusal & {
  /** NOT_THE_RATED_PARTY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The rating was removed. Code RATING_ALREADY_REMOVED. */
export type RatingAlreadyRemoved = Refusal & {
  /** RATING_ALREADY_REMOVED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The day on which it was removed. */
  removedOn: Scalars['Date']['output'];
};

/** The time to reply is over. Code REPLY_WINDOW_CLOSED. */
export type ReplyWindowClosed = Refusal & {
  /** REPLY_WINDOW_CLOSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When it ended. */
  closedAt: Scalars['DateTime']['output'];
};

/** The rating has its one reply already. Code ALREADY_REPLIED. */
export type AlreadyReplied = Refusal & {
  /** ALREADY_REPLIED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** What the revealed record says about a party in a role, as of `computedOn`. */
export type Reputation = {
  /** Whose reputation. */
  party: Party;
  /** The side that the party took. */
  role: Role;
  /** Whether there is too little evidence yet to show a score. */
  isNew: Scalars['Boolean']['output'];
  /** Stars from 1 to 5; null while the party is new. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Where the score lies with a probability of 90 %; null while the party is new. */
  interval?: Maybe<ScoreInterval>;
  /** Effective number of full, fresh ratings behind the score: n_eff. */
  evidence: Scalars['Float']['output'];
  /** Different people who rated the party. Below the policy's threshold the party is new. */
  raters: Scalars['Int']['output'];
  /** How many ratings gave 1, 2, 3, 4 and 5 stars, in this order. */
  histogram: Array<Scalars['Int']['output']>;
  /** How ratings went over time: the calendar months (UTC) with ratings that are revealed and not removed, oldest first, by the day of the rating. */
  course: Array<RatedMonth>;
  /** Means by category, for those that were given. */
  categories: Array<CategoryMean>;
  /** Share of raters who would deal with the party again, from 0 to 1; null when nobody said. */
  againShare?: Maybe<Scalars['Float']['output']>;
  /** How often the other side let the time to rate go by. Silence is never turned into stars. */
  silences: Scalars['Int']['output'];
  /** Share of this party's orders that ended well, from 0 to 1: of those fulfilled, and those cancelled after acceptance where that was up to this party. Null when none has ended. */
  endedWellShare?: Maybe<Scalars['Float']['output']>;
  /** Probability, from 0 to 1, that the party's next order in this role ends with a bad rating (1 or 2 stars). Calibrated: of a hundred outlooks of 0.2 about twenty come true. A warning, never a verdict. */
  outlook: Scalars['Float']['output'];
  /** The same for an order with one other party: knows how that one tends to rate and what was revealed between the two. For that party, for the host and for those who look after the marketplace; null for everybody else. */
  pairOutlook?: Maybe<Scalars['Float']['output']>;
  /**
   * For moderators alone, null for everybody else: whether, as of the beginning of today, at least three different people
   * had sealed a bad half about the party that is not revealed yet, and fewer a better one. No content, no author, no count.
   */
  sealedSignal?: Maybe<Scalars['Boolean']['output']>;
  /** The parts of the score. Their effects add up to it exactly. Empty while the party is new. */
  terms: Array<ScoreTerm>;
  /** How the score comes about, in words, in the caller's language. */
  explanation: Array<Scalars['String']['output']>;
  /** The day as of which the figures hold: evidence fades, so the same record says less with every day. */
  asOf: Scalars['Date']['output'];
  /** The day on which the record behind the figures last changed, and no more than the day: the hour would tell when somebody rated. Null when there is nothing on record. */
  computedOn?: Maybe<Scalars['Date']['output']>;
  /** Version of the formulas. */
  engineVersion: Scalars['Int']['output'];
  /** Version of the policy. */
  policyVersion: Scalars['Int']['output'];
};


/** What the revealed record says about a party in a role, as of `computedOn`. */
export type ReputationPairOutlookArgs = {
  with: Scalars['ID']['input'];
};

/** An interval of stars. */
export type ScoreInterval = {
  /** Lower bound in stars. */
  low: Scalars['Float']['output'];
  /** Upper bound in stars. */
  high: Scalars['Float']['output'];
};

/** One part of a score. */
export type ScoreTerm = {
  /** What it stands for. */
  code: ScoreTermCode;
  /** Stars: where everybody begins (PRIOR), or by how much this raised or lowered the score. All effects together are the score, to the bit. */
  effect: Scalars['Float']['output'];
  /** Whether it raised or lowered the score. */
  sign: Sign;
  /** The effect without its sign, in stars. */
  size: Scalars['Float']['output'];
  /** What it stands for, in words, in the caller's language. */
  reason: Scalars['String']['output'];
};

/** What a part of a score stands for. */
export type ScoreTermCode =
  /** Where everybody begins, before a rating is there. */
  | 'PRIOR'
  /** Ratings of 5 stars. */
  | 'STARS_5'
  /** Ratings of 4 stars. */
  | 'STARS_4'
  /** Ratings of 3 stars. */
  | 'STARS_3'
  /** Ratings of 2 stars. */
  | 'STARS_2'
  /** Ratings of 1 star. */
  | 'STARS_1'
  /** Repeated deals, small amounts and doubtful raters count less. */
  | 'WEIGHING'
  /** Old ratings count less. */
  | 'AGE'
  /** Open accounts, neither verified nor with a history, count less and together only so much. */
  | 'OPEN_ACCOUNTS';

/** Which way something goes. */
export type Sign =
  /** It raises, or changes nothing. */
  | 'PLUS'
  /** It lowers. */
  | 'MINUS';

/** A score as it would be without one rating. */
export type ScoreWithout = {
  /** Stars from 1 to 5. */
  score: Scalars['Float']['output'];
  /** Where it would lie with a probability of 90 %. */
  interval: ScoreInterval;
  /** By how many stars the rating raises (+) or lowers (−) the score. */
  effect: Scalars['Float']['output'];
};

/** The ratings of one calendar month. */
export type RatedMonth = {
  /** The first day of the month. */
  month: Scalars['Date']['output'];
  /** How many ratings, each counted once. */
  ratings: Scalars['Int']['output'];
  /** Mean of their stars, from 1 to 5: what was said in that month, not what the score makes of it. */
  mean: Scalars['Float']['output'];
};

/** The mean in one category. */
export type CategoryMean = {
  /** What was rated. */
  category: RatingCategory;
  /** Stars from 1 to 5. */
  mean: Scalars['Float']['output'];
  /** How many ratings gave it. */
  count: Scalars['Int']['output'];
};

/** Anything that can be asked for again by its id. */
export type Node = {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
};

/** An expected no. `code` is for programs and never changes its meaning; `message` is for people, in their language (header Accept-Language, German or English). */
export type Refusal = {
  /** Stable, in capitals, for programs. */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The idempotency key was used before by this caller for this mutation with another input. Code IDEMPOTENCY_KEY_REUSED. */
export type IdempotencyKeyReused = Refusal & {
  /** IDEMPOTENCY_KEY_REUSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The idempotency key is empty, too long or holds a NUL character. Code IDEMPOTENCY_KEY_INVALID. */
export type IdempotencyKeyInvalid = Refusal & {
  /** IDEMPOTENCY_KEY_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last edge, to ask for the next page with; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

/** There is no such separation that the caller may act on. Code SEPARATION_NOT_FOUND. */
export type SeparationNotFound = Refusal & {
  /** SEPARATION_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The caller parts with this party already. Code SEPARATION_OPEN_ALREADY. */
export type SeparationOpenAlready = Refusal & {
  /** SEPARATION_OPEN_ALREADY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The two never had an order or an enquiry in these roles. Code NEVER_DEALT_WITH_EACH_OTHER. */
export type NeverDealtWithEachOther = Refusal & {
  /** NEVER_DEALT_WITH_EACH_OTHER */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The separation is not in a state that allows this. Code SEPARATION_STATE_FORBIDS. */
export type SeparationStateForbids = Refusal & {
  /** SEPARATION_STATE_FORBIDS */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** What was tried. */
  action: SeparationAction;
  /** The state that it is in. */
  state: SeparationState;
  /** The states that would allow it. */
  allowedStates: Array<SeparationState>;
};

/** Something has to be there first. Code SEPARATION_STEP_MISSING. */
export type SeparationStepMissing = Refusal & {
  /** SEPARATION_STEP_MISSING */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** What was tried. */
  action: SeparationAction;
  /** All that is missing. */
  missing: Array<SeparationGate>;
};

/** Somebody changed it since it was read. Code SEPARATION_CHANGED. */
export type SeparationChanged = Refusal & {
  /** SEPARATION_CHANGED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The version that it is at now. */
  version: Scalars['Int']['output'];
};

/** The caller was not named as responsible. Code NOT_AN_APPROVER. */
export type NotAnApprover = Refusal & {
  /** NOT_AN_APPROVER */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The caller has approved these facts already. Code APPROVED_ALREADY. */
export type ApprovedAlready = Refusal & {
  /** APPROVED_ALREADY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** These people cannot be named. Code APPROVERS_INVALID. */
export type ApproversInvalid = Refusal & {
  /** APPROVERS_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** What is wrong. */
  problem: ApproversProblem;
};

/** This step is not gone without, or not for this reason. Code STEP_NOT_EXCUSABLE. */
export type StepNotExcusable = Refusal & {
  /** STEP_NOT_EXCUSABLE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The step. */
  step: SeparationStep;
};

/** The step is excused already. Code EXCUSED_ALREADY. */
export type ExcusedAlready = Refusal & {
  /** EXCUSED_ALREADY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The step. */
  step: SeparationStep;
};

/** A time or day cannot be. Code SEPARATION_TIME_INVALID. */
export type SeparationTimeInvalid = Refusal & {
  /** SEPARATION_TIME_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The field that is wrong. */
  field: Scalars['String']['output'];
  /** What is wrong. */
  problem: SeparationTimeProblem;
};

/** What was chosen is no fact between the two. Code FACT_NOT_FOUND. */
export type FactNotFound = Refusal & {
  /** FACT_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The id that was not found. */
  id: Scalars['String']['output'];
};

/** This is no order of the two that still runs. Code NO_ORDER_TO_RUN_OFF. */
export type NoOrderToRunOff = Refusal & {
  /** NO_ORDER_TO_RUN_OFF */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The text insults, threatens, promises, is vague, or hints at a protected trait. Code WORDING_REFUSED. */
export type WordingRefused = Refusal & {
  /** WORDING_REFUSED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** Every place, and why. */
  findings: Array<WordingFinding>;
};

/** There is no such incident that the caller may act on. Code INCIDENT_NOT_FOUND. */
export type IncidentNotFound = Refusal & {
  /** INCIDENT_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The incident became a complaint before. Code INCIDENT_IS_COMPLAINT_ALREADY. */
export type IncidentIsComplaintAlready = Refusal & {
  /** INCIDENT_IS_COMPLAINT_ALREADY */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** Why people cannot be named as responsible. */
export type ApproversProblem =
  /** The opener does not approve alone. */
  | 'OPENER_ALONE'
  /** Somebody is named twice. */
  | 'REPEATED'
  /** At most 20 are named. */
  | 'TOO_MANY'
  /** Whoever was named is replaced, not left out. */
  | 'EMPTIED'
  /** Somebody does not act for the caller's party. */
  | 'NOT_A_MEMBER';

/** Why a time cannot be. */
export type SeparationTimeProblem =
  /** It has to lie ahead. */
  | 'IN_THE_PAST'
  /** It has to have happened. */
  | 'IN_THE_FUTURE'
  /** It lies before the facts were frozen, or before the word in person. */
  | 'TOO_EARLY'
  /** It lies too far ahead. */
  | 'TOO_FAR'
  /** There is no such day. */
  | 'NO_DAY';

/** The guided end of a business relationship, in six steps. The other side sees it from the moment that it was informed. */
export type Separation = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** Who parts with the other. */
  opener: Party;
  /** The role that the opener takes towards the other. */
  openerRole: Role;
  /** Who is parted with. */
  other: Party;
  /** Where it stands. */
  state: SeparationState;
  /** The side that the caller is on; null for whoever only looks. */
  mySide?: Maybe<SeparationSide>;
  /** The six steps, in the order in which they are gone. */
  steps: Array<SeparationStepStatus>;
  /** What the caller can do now, from the table that guards every action. */
  nextActions: Array<SeparationAction>;
  /** The run-off ledger: every order that runs or ran meanwhile, kept by itself. */
  runOff: Array<RunOffEntry>;
  /** The earliest end: the later of the last order's end and the notice; null before the other side was informed, or while an end is not known. */
  earliestCloseAt?: Maybe<Scalars['DateTime']['output']>;
  /** Notice that the other side gets, in days from being informed: for a business. */
  noticeDays: Scalars['Int']['output'];
  /** When the other side was told. */
  informedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The conversations, the word in person first. */
  conversations: Array<SeparationConversation>;
  /** What was written to the other side. */
  statement?: Maybe<Statement>;
  /** When the statement was delivered. */
  statementDeliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the other side said that it has read the statement. */
  statementAcknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed or abandoned. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened, oldest first, as far as the caller may know it: neither side learns which person acted for the other, and the other side hears of nothing that was before it was informed or went on inside. */
  history: Array<SeparationHistoryEntry>;
  /** What is for the side that opened it alone; null for the other. */
  inside?: Maybe<SeparationInside>;
};

/** What the side that opened a separation keeps to itself. */
export type SeparationInside = {
  /** One more with every change: send it with an action, and a change by somebody else in between is not overwritten. */
  version: Scalars['Int']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The subject of the token of whoever opened it. */
  openedBy: Scalars['String']['output'];
  /** Everyone who is responsible. */
  approvers: Array<SeparationApprover>;
  /** For a single person without approvers: not before. */
  coolingOffUntil: Scalars['DateTime']['output'];
  /** Until when it is paused. */
  pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Steps that are gone without, for ever to be seen. */
  excuses: Array<SeparationExcuse>;
  /** Everything between the two that can be chosen as a reason. */
  availableFacts: Array<SeparationFact>;
  /** The facts that it rests on: as they were frozen, or as the record says them now. */
  facts: Array<SeparationFact>;
  /** When the facts were frozen. */
  factsFrozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the chosen facts: what is approved. */
  dossierHash: Scalars['String']['output'];
  /** What to say, in order and in a moderate tone. */
  talkingPoints: Array<Scalars['String']['output']>;
  /** The letter as it would be sent with this reason; null for a text that cannot be sent. */
  letter?: Maybe<Scalars['String']['output']>;
  /** Outbursts that were written down. */
  incidents: Array<Incident>;
  /** The open appointment as an iCalendar file (.ics, RFC 5545); null without one. It names neither the party nor the purpose. */
  calendarFile?: Maybe<Scalars['String']['output']>;
  /** What the opener noted at the end. */
  closingNote?: Maybe<Scalars['String']['output']>;
  /** The day on which the opener wants to look at it again. */
  reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Global id of the entry on the opener's own list that stands after the end. */
  pairEntryId?: Maybe<Scalars['ID']['output']>;
  /** Earlier separations from the same party of which only a keyed hash is left, oldest first. */
  earlier: Array<ReducedSeparation>;
};


/** What the side that opened a separation keeps to itself. */
export type SeparationInsideTalkingPointsArgs = {
  locale?: InputMaybe<Locale>;
};


/** What the side that opened a separation keeps to itself. */
export type SeparationInsideLetterArgs = {
  why: Scalars['String']['input'];
  locale?: InputMaybe<Locale>;
};


/** What the side that opened a separation keeps to itself. */
export type SeparationInsideCalendarFileArgs = {
  locale?: InputMaybe<Locale>;
};

/** What is left of a separation after the retention period. */
export type ReducedSeparation = {
  /** The role that the opener took. */
  openerRole: Role;
  /** The day on which it was closed; null when it was abandoned. */
  closedOn?: Maybe<Scalars['Date']['output']>;
};

/** One line of the history of a separation. */
export type SeparationHistoryEntry = {
  /** What happened. */
  what: SeparationHappening;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whose doing it was; null for what came about by itself. */
  side?: Maybe<SeparationSide>;
  /** Subject of the token of whoever did it; null for what came about by itself and for people of the other side. */
  person?: Maybe<Scalars['String']['output']>;
  /** The step that is gone without; null for all but excuses. */
  step?: Maybe<SeparationStep>;
  /** The written reason of an excuse; null for all else. */
  reason?: Maybe<Scalars['String']['output']>;
  /** One sentence for people, in the caller's language; times in it are UTC. */
  text: Scalars['String']['output'];
};

/** One of the six steps, and what it still needs. */
export type SeparationStepStatus = {
  /** Which step. */
  step: SeparationStep;
  /** What it is called, in the caller's language. */
  title: Scalars['String']['output'];
  /** How far it is. The other side is not told of excuses: for it an excused step is done. */
  state: SeparationStepState;
  /** What still has to be there; to the other side nothing of what the opener does inside. */
  missing: Array<SeparationMissing>;
  /** Whose turn it is. */
  turn: SeparationTurn;
  /** Those of the responsible who are waited for; empty for the other side. */
  persons: Array<Scalars['String']['output']>;
  /** Until when it is to be done, or not before; null when there is no such time. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller can do for this step now, from the table that guards every action. `excuseStep` stands here where the step can be gone without: the word in person for reasons of safety alone. */
  nextActions: Array<SeparationAction>;
};

/** Something that still has to be there. */
export type SeparationMissing = {
  /** For programs. */
  gate: SeparationGate;
  /** One sentence for people, in the caller's language. */
  message: Scalars['String']['output'];
};

/** An order that ran between the two, and what has become of it. */
export type RunOffEntry = {
  /** The order. */
  order?: Maybe<Order>;
  /** When it ends: by the order itself, or as the opener said; null while nobody said. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** What is owed until then, in the caller's language. */
  obligation: Scalars['String']['output'];
  /** When it ended; null while it runs. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A conversation between the two. */
export type SeparationConversation = {
  /** How they talk. */
  form: ConversationForm;
  /** When it is to be. */
  scheduledFor: Scalars['DateTime']['output'];
  /** Who takes part, by name; empty for the other side. */
  participants: Array<Scalars['String']['output']>;
  /** When it was held; null before. */
  heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of it, as the opener wrote it down; null for the other side. */
  outcome?: Maybe<Scalars['String']['output']>;
};

/** A person who is responsible on the opener's side. */
export type SeparationApprover = {
  /** Subject of the person's token. */
  person: Scalars['String']['output'];
  /** When the person approved the facts as they are now; null when it has not. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A step that is gone without. */
export type SeparationExcuse = {
  /** Which step. */
  step: SeparationStep;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Subject of the token of whoever excused it. */
  by: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A fact between the two, with where it comes from. */
export type SeparationFact = {
  /** What it comes from: order, rating, complaint or incident. */
  source: Scalars['String']['output'];
  /** What it is called when it is chosen; of one source only. */
  id: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What it says, with its date, in the caller's language. */
  text: Scalars['String']['output'];
};

/** An outburst after the other side was informed. */
export type Incident = {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** When it was written down. */
  at: Scalars['DateTime']['output'];
  /** What happened, in the opener's words: show it as text, never as markup. */
  what: Scalars['String']['output'];
  /** Whether it is serious. */
  isSerious: Scalars['Boolean']['output'];
  /** Subject of the token of whoever wrote it down. */
  recordedBy: Scalars['String']['output'];
  /** Global id of the complaint that it became, if it did. */
  complaintId?: Maybe<Scalars['ID']['output']>;
};

/** A place in a text that should be said otherwise. */
export type WordingFinding = {
  /** What is wrong with it. */
  problem: WordingProblem;
  /** Where it begins, in UTF-16 units. */
  from: Scalars['Int']['output'];
  /** Where it ends, in UTF-16 units. */
  to: Scalars['Int']['output'];
  /** The words themselves. */
  words: Scalars['String']['output'];
  /** Why, and what would be right, in the caller's language. */
  message: Scalars['String']['output'];
};

/** A page of separations. */
export type SeparationConnection = {
  /** The separations of this page, in order. */
  edges: Array<SeparationEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A separation in a list. */
export type SeparationEdge = {
  /** Opaque; for `after`. */
  cursor: Scalars['String']['output'];
  /** The separation. */
  node: Separation;
};

/** Where a separation stands. */
export type SeparationState =
  /** Begun inside. */
  | 'DRAFTED'
  /** Waits for those who are responsible, or for the cooling-off. */
  | 'APPROVING'
  /** Approved: no new orders; the other side does not know yet. */
  | 'APPROVED'
  /** The other side was told. */
  | 'INFORMED'
  /** The statement is delivered; what still runs is finished. */
  | 'RUNNING_OFF'
  /** Over. */
  | 'CLOSED'
  /** Given up before the other side was told. */
  | 'ABANDONED';

/** The six steps. */
export type SeparationStep =
  /** Everyone who is responsible approves. */
  | 'COVER_YOURSELF'
  /** Every order that runs has a date on which it ends. */
  | 'PREPARE_TRANSITION'
  /** It is said in person, by phone or video. */
  | 'SAY_IN_PERSON'
  /** The statement says what ends, when and why. */
  | 'BE_CLEAR'
  /** The facts are chosen and frozen before anything is said. */
  | 'BE_READY'
  /** The last order is done, the notice is over, and it closes. */
  | 'LET_GO';

/** How far a step is. */
export type SeparationStepState =
  /** Something is missing. */
  | 'OPEN'
  /** Nothing is missing. */
  | 'DONE'
  /** It is gone without, for a written reason. */
  | 'EXCUSED';

/** Whose turn it is. */
export type SeparationTurn =
  /** Of the side that opened it. */
  | 'OPENER'
  /** Of those who are responsible. */
  | 'APPROVERS'
  /** Of both: an order or an appointment is waited for. */
  | 'BOTH'
  /** Of nobody: a time is waited for, or there is nothing to do. */
  | 'NOBODY';

/** A side of a separation. */
export type SeparationSide =
  /** The side that opened it. */
  | 'OPENER'
  /** The side that is parted with. */
  | 'OTHER';

/** What can be missing. */
export type SeparationGate =
  /** Everyone responsible approves the facts as they are now. */
  | 'APPROVALS'
  /** Every order that runs has an end date. */
  | 'END_DATES'
  /** The facts are frozen. */
  | 'DOSSIER'
  /** At least one fact is chosen. */
  | 'FACTS'
  /** The conversation has an appointment. */
  | 'APPOINTMENT'
  /** It was said in person. */
  | 'CONVERSATION'
  /** The statement is delivered. */
  | 'STATEMENT'
  /** At most two conversations follow the first. */
  | 'FOLLOW_UPS'
  /** No order runs any more. */
  | 'RUN_OFF'
  /** The notice is over. */
  | 'NOTICE'
  /** It is not paused. */
  | 'NO_PAUSE';

/** What can be done, named as in the table of the domain. */
export type SeparationAction =
  /** `chooseSeparationFacts`. */
  | 'chooseFacts'
  /** `nameApprovers`. */
  | 'nameApprovers'
  /** `approveSeparation`. */
  | 'approve'
  /** `declineSeparation`. */
  | 'decline'
  /** Happens by itself: the approval is complete. */
  | 'complete'
  /** Happens by itself: the approval lapses. */
  | 'lapse'
  /** `setRunOffEndDate`. */
  | 'setEndDate'
  /** `scheduleConversation` for the word in person. */
  | 'scheduleConversation'
  /** `recordConversation` of the word in person. */
  | 'recordConversation'
  /** `scheduleConversation` for one of the two that may follow. */
  | 'scheduleFollowUp'
  /** `recordConversation` of one that followed. */
  | 'recordFollowUp'
  /** `excuseStep`. */
  | 'excuseStep'
  /** `deliverSeparationStatement`. */
  | 'deliverStatement'
  /** `acknowledgeSeparationStatement`. */
  | 'acknowledgeStatement'
  /** `recordIncident`. */
  | 'recordIncident'
  /** `pauseSeparation`. */
  | 'pause'
  /** `closeSeparation`. */
  | 'close'
  /** `abandonSeparation`. */
  | 'abandon';

/** How people talk. Text alone is none. */
export type ConversationForm =
  /** Face to face. */
  | 'IN_PERSON'
  /** By phone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** What can be wrong with words. */
export type WordingProblem =
  /** Leaves the other side guessing. */
  | 'VAGUE'
  /** Insults. */
  | 'INSULT'
  /** Threatens. */
  | 'THREAT'
  /** Promises further business. */
  | 'FURTHER_BUSINESS'
  /** Hints at a protected trait of somebody, such as origin, religion, disability, age or sex: never a ground. */
  | 'PROTECTED_TRAIT';

/** What can have happened to a separation. */
export type SeparationHappening =
  /** It was opened. */
  | 'OPENED'
  /** The opener chose facts. */
  | 'FACTS_CHOSEN'
  /** Something new came on record about the chosen facts. */
  | 'FACTS_CHANGED'
  /** Those who are responsible were named. */
  | 'APPROVERS_NAMED'
  /** One of them approved. */
  | 'APPROVAL_GIVEN'
  /** One of them declined. */
  | 'APPROVAL_DECLINED'
  /** Nothing was missing for the approval any more. */
  | 'APPROVED'
  /** The approval lapsed. */
  | 'APPROVAL_LAPSED'
  /** An order got the day on which it ends. */
  | 'END_DATE_SET'
  /** The word in person got an appointment. */
  | 'CONVERSATION_SCHEDULED'
  /** It was said in person. */
  | 'CONVERSATION_HELD'
  /** A follow-up got an appointment. */
  | 'FOLLOW_UP_SCHEDULED'
  /** A follow-up was held. */
  | 'FOLLOW_UP_HELD'
  /** A step is gone without. */
  | 'STEP_EXCUSED'
  /** The statement was delivered. */
  | 'STATEMENT_DELIVERED'
  /** The other side said that it has read the statement. */
  | 'STATEMENT_ACKNOWLEDGED'
  /** An outburst was written down. */
  | 'INCIDENT_RECORDED'
  /** An incident became a complaint. */
  | 'INCIDENT_MADE_COMPLAINT'
  /** It was paused. */
  | 'PAUSED'
  /** The pause was ended. */
  | 'PAUSE_ENDED'
  /** Whoever is next was reminded. */
  | 'REMINDED'
  /** A step was overdue. */
  | 'ESCALATED'
  /** It was closed. */
  | 'CLOSED'
  /** It was given up. */
  | 'ABANDONED'
  /** The day to look at it again had come. */
  | 'REVIEW_DUE';

/** Input of `openSeparation`. */
export type OpenSeparationInput = {
  /** Global id of the party to part with. */
  otherId: Scalars['ID']['input'];
  /** The role that the caller's party takes towards it. */
  myRole: Role;
  /** The same key with the same input gives the same separation; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** Which separation, as it was read. */
export type SeparationInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `approveSeparation`. */
export type ApproveSeparationInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** `dossierHash` of the facts that the caller has read: facts that took their place since are not approved. */
  dossierHash: Scalars['String']['input'];
};

/** Input of `chooseSeparationFacts`. */
export type ChooseSeparationFactsInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Of `availableFacts`, up to 100. They take the place of those chosen before. */
  facts: Array<SeparationFactInput>;
};

/** A fact of `availableFacts`. */
export type SeparationFactInput = {
  /** Its source. */
  source: Scalars['String']['input'];
  /** Its id. */
  id: Scalars['String']['input'];
};

/** Input of `nameApprovers`. */
export type NameApproversInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Subjects of the tokens of up to 20 people who act for the caller's party. */
  persons: Array<Scalars['String']['input']>;
};

/** Input of `excuseStep`. */
export type ExcuseStepInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Which step. */
  step: SeparationStep;
  /** Why; up to 2000 characters. */
  reason: Scalars['String']['input'];
  /** Whether the reason is one of safety: the only one that excuses the word in person. */
  isForSafety: Scalars['Boolean']['input'];
};

/** Input of `setRunOffEndDate`. */
export type SetRunOffEndDateInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Global id of the order. */
  orderId: Scalars['ID']['input'];
  /** The day on which it ends. */
  endsOn: Scalars['Date']['input'];
};

/** Input of `scheduleConversation`. */
export type ScheduleConversationInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** How they talk. */
  form: ConversationForm;
  /** When: ahead, within a year. */
  scheduledFor: Scalars['DateTime']['input'];
  /** Who takes part, by name. */
  participants: Array<Scalars['String']['input']>;
};

/** Input of `recordConversation`. */
export type RecordConversationInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** How they talked. */
  form: ConversationForm;
  /** When. */
  heldAt: Scalars['DateTime']['input'];
  /** Who took part, by name. */
  participants: Array<Scalars['String']['input']>;
  /** What came of it; up to 5000 characters. For the opener alone. */
  outcome: Scalars['String']['input'];
};

/** Input of `deliverSeparationStatement`. */
export type DeliverSeparationStatementInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in words of one’s own; up to 2000 characters. What ends, which facts, which orders are added from the record. */
  why: Scalars['String']['input'];
  /** Sends it although something is vague or hints at a protected trait; the words stay in the history. */
  insist: Scalars['Boolean']['input'];
};

/** Input of `recordIncident`. */
export type RecordIncidentInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** What happened; up to 5000 characters. */
  what: Scalars['String']['input'];
  /** Whether it is serious. */
  isSerious: Scalars['Boolean']['input'];
};

/** Input of `turnIncidentIntoComplaint`. */
export type TurnIncidentIntoComplaintInput = {
  /** Global id of the incident. */
  incidentId: Scalars['ID']['input'];
  /** What it is about. */
  category: ComplaintCategory;
  /** More closely, where the category has kinds. */
  kind?: InputMaybe<ComplaintKind>;
  /** Why the complainant is to stay hidden, if so. */
  safetyReason?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `pauseSeparation`. */
export type PauseSeparationInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Until when, within 90 days; null ends a pause. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Input of `closeSeparation`. */
export type CloseSeparationInput = {
  /** Global id of the separation. */
  separationId: Scalars['ID']['input'];
  /** The version that the caller has read; without it the action is taken whatever has changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** For the opener alone; up to 2000 characters. */
  closingNote?: InputMaybe<Scalars['String']['input']>;
  /** The day on which to look at it again. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `openSeparation` answers. */
export type OpenSeparationResult = Separation | NeverDealtWithEachOther | SeparationOpenAlready | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** What `chooseSeparationFacts` answers. */
export type ChooseSeparationFactsResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | FactNotFound;

/** What `nameApprovers` answers. */
export type NameApproversResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | ApproversInvalid | TextInvalid;

/** What `approveSeparation` answers. */
export type ApproveSeparationResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | NotAnApprover | ApprovedAlready;

/** What `declineSeparation` answers. */
export type DeclineSeparationResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | NotAnApprover;

/** What `excuseStep` answers. */
export type ExcuseStepResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | StepNotExcusable | ExcusedAlready | TextInvalid;

/** What `setRunOffEndDate` answers. */
export type SetRunOffEndDateResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | NoOrderToRunOff | SeparationTimeInvalid;

/** What `scheduleConversation` answers. */
export type ScheduleConversationResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | SeparationStepMissing | SeparationTimeInvalid | TextInvalid;

/** What `recordConversation` answers. */
export type RecordConversationResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | SeparationStepMissing | SeparationTimeInvalid | TextInvalid;

/** What `deliverSeparationStatement` answers. */
export type DeliverSeparationStatementResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | SeparationStepMissing | WordingRefused | StatementIncomplete | TextInvalid;

/** What `acknowledgeSeparationStatement` answers. */
export type AcknowledgeSeparationStatementResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | SeparationStepMissing;

/** What `recordIncident` answers. */
export type RecordIncidentResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | TextInvalid;

/** What `turnIncidentIntoComplaint` answers. */
export type TurnIncidentIntoComplaintResult = Incident | IncidentNotFound | IncidentIsComplaintAlready | NoContactBetweenYou | ComplainantMuted | ComplaintAlreadyOpen | ComplaintKindWrong | ComplaintInputInvalid | TextInvalid;

/** What `pauseSeparation` answers. */
export type PauseSeparationResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | SeparationTimeInvalid;

/** What `closeSeparation` answers. */
export type CloseSeparationResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids | SeparationStepMissing | SeparationTimeInvalid | TextInvalid;

/** What `abandonSeparation` answers. */
export type AbandonSeparationResult = Separation | SeparationNotFound | SeparationChanged | SeparationStateForbids;

/** The statement of reasons would have a hole, and one with a hole is not sent. Code STATEMENT_INCOMPLETE. */
export type StatementIncomplete = Refusal & {
  /** STATEMENT_INCOMPLETE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The placeholders that nothing stands for yet. */
  missing: Array<Scalars['String']['output']>;
};

/** The one record behind a restriction: what was decided, why, on which facts and by which rule, for how long, and until when it can be appealed. */
export type Statement = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** What the statement is about. */
  kind: StatementKind;
  /** To whom it is written. */
  subject: Party;
  /** The role in which the decision concerns the subject. Null to the subject where it would tell of a complainant who is hidden for safety. */
  subjectRole?: Maybe<Role>;
  /** What was decided, as a code: the rung of an entry, the severity of a complaint, or what became of a rating. */
  decision: Scalars['String']['output'];
  /** On what terms a restricted subject is still served, as codes; empty when it is no restriction. */
  conditions: Array<NoServeCondition>;
  /** What it is based on, as a code: a category of complaints, or a ground for removing a rating. */
  ground: Scalars['String']['output'];
  /** What the ground means, in the language of the caller. */
  groundText: Scalars['String']['output'];
  /** Why, in the words of whoever decided. */
  explanation: Scalars['String']['output'];
  /** The facts that it rests on, in the words of whoever decided. */
  facts: Scalars['String']['output'];
  /** The rule of the marketplace that it rests on. */
  rule: Scalars['String']['output'];
  /** From when the decision holds. */
  from: Scalars['DateTime']['output'];
  /** Until when it holds; null for no end. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** The whole letter. */
  text: Scalars['String']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** When it was delivered, if so. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was delivered: IN_PRODUCT, or as the host said. */
  deliveryChannel?: Maybe<DeliveryChannel>;
  /** When the subject confirmed that it has read it, if so. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the subject can appeal; null before the delivery, and for a separation. */
  appealUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the time to appeal has begun and is not over. */
  canAppeal: Scalars['Boolean']['output'];
  /** Whether it no longer holds: what it told of does not happen, or an appeal was granted. */
  isVoided: Scalars['Boolean']['output'];
};


/** The one record behind a restriction: what was decided, why, on which facts and by which rule, for how long, and until when it can be appealed. */
export type StatementTextArgs = {
  locale?: InputMaybe<Locale>;
};

/** What a statement of reasons can be about. */
export type StatementKind =
  /** An entry on the no-serve list of the platform. */
  | 'NO_SERVE_ENTRY'
  /** A restriction short of an entry, such as payment in advance only. */
  | 'RESTRICTION'
  /** A complaint about the subject that was upheld. */
  | 'COMPLAINT_UPHELD'
  /** A rating by the subject that was removed. */
  | 'RATING_REMOVED'
  /** A rating about the subject that was not removed although the subject asked for it. */
  | 'RATING_NOT_REMOVED'
  /** The end of a business relationship with another party: that party's own decision, which cannot be appealed against. */
  | 'SEPARATION';

/** How a statement came to its subject. */
export type DeliveryChannel =
  /** The subject finds it here, among its notifications. */
  | 'IN_PRODUCT'
  /** The host sent a letter. */
  | 'LETTER'
  /** The host sent an e-mail. */
  | 'EMAIL'
  /** The host showed it in its own product. */
  | 'IN_APP';

/** A page of statements. */
export type StatementConnection = {
  /** The statements with their cursors. */
  edges: Array<StatementEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A statement on a page. */
export type StatementEdge = {
  /** Where this statement stands in the list. Opaque. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/** The text that statements of one kind are written with in one language. */
export type StatementTemplate = {
  /** The kind of statement. */
  kind: StatementKind;
  /** The language of the letter. */
  locale: Locale;
  /** Counts edits; 1 is the text that comes with the marketplace. */
  version: Scalars['Int']['output'];
  /** The letter, with placeholders in double braces. */
  text: Scalars['String']['output'];
  /** Placeholders that the text has to hold. */
  required: Array<Scalars['String']['output']>;
  /** Placeholders that the text may hold beside them. */
  optional: Array<Scalars['String']['output']>;
  /** The person who wrote this version; null for version 1. */
  editedBy?: Maybe<Scalars['String']['output']>;
  /** When this version was written; null for version 1. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A letter that nobody got, or what keeps the template from being used. */
export type StatementPreview = {
  /** The letter; null when the template cannot be used. Of a draft, what nothing stands for yet is left in double braces. */
  text?: Maybe<Scalars['String']['output']>;
  /** Placeholders that nothing in the draft stands for yet: with them it is not sent. */
  open: Array<Scalars['String']['output']>;
  /** Placeholders of the text that nothing could stand for. */
  unknown: Array<Scalars['String']['output']>;
  /** Placeholders that the text has to hold and does not. */
  missing: Array<Scalars['String']['output']>;
};

/** What a statement is going to say. Texts may be empty while somebody is writing. */
export type StatementDraftInput = {
  /** The role in which the decision concerns the subject. */
  subjectRole: Role;
  /** What is decided, as `Statement.decision` says it. */
  decision: Scalars['String']['input'];
  /** On what terms a restricted subject is still served. */
  conditions: Array<NoServeCondition>;
  /** What it is based on, as `Statement.ground` says it. */
  ground: Scalars['String']['input'];
  /** Why. */
  explanation: Scalars['String']['input'];
  /** The facts that it rests on. */
  facts: Scalars['String']['input'];
  /** The rule of the marketplace that it rests on. */
  rule: Scalars['String']['input'];
  /** From when it holds. */
  from: Scalars['DateTime']['input'];
  /** Until when it holds; no end when left out. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Input of `recordStatementDelivery`. */
export type RecordStatementDeliveryInput = {
  /** Global id of the statement. */
  statementId: Scalars['ID']['input'];
  /** How the host brought it: LETTER, EMAIL or IN_APP. */
  channel: HostChannel;
  /** When it arrived; now when left out. Not before the statement was issued, not in the future. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How the host can bring a statement to its subject. */
export type HostChannel =
  /** By a letter. */
  | 'LETTER'
  /** By an e-mail. */
  | 'EMAIL'
  /** In its own product. */
  | 'IN_APP';

/** Input of `acknowledgeStatement`. */
export type AcknowledgeStatementInput = {
  /** Global id of the statement. */
  statementId: Scalars['ID']['input'];
};

/** Input of `editStatementTemplate`. */
export type EditStatementTemplateInput = {
  /** The kind of statement. */
  kind: StatementKind;
  /** The language of the letter. */
  locale: Locale;
  /** The letter, with placeholders in double braces, up to 10000 characters. */
  text: Scalars['String']['input'];
  /** The version that the editor read. When somebody was quicker, the edit is refused and nothing is lost. */
  basedOnVersion: Scalars['Int']['input'];
};

/** The statement as it stands now, or why its delivery was not recorded. */
export type RecordStatementDeliveryResult = Statement | StatementNotFound | StatementVoided | StatementAlreadyDelivered | DeliveryTimeInvalid;

/** The statement as it stands now, or why it was not acknowledged. */
export type AcknowledgeStatementResult = Statement | StatementNotFound | StatementVoided;

/** The template as it stands now, or why it stayed as it was. */
export type EditStatementTemplateResult = StatementTemplate | TemplateInvalid | TemplateChanged | TextInvalid;

/** There is no such statement that the caller may act on. Code STATEMENT_NOT_FOUND. */
export type StatementNotFound = Refusal & {
  /** STATEMENT_NOT_FOUND */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The statement no longer holds. Code STATEMENT_VOIDED. */
export type StatementVoided = Refusal & {
  /** STATEMENT_VOIDED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** The statement was delivered before, at another time or by another way. Code STATEMENT_ALREADY_DELIVERED. */
export type StatementAlreadyDelivered = Refusal & {
  /** STATEMENT_ALREADY_DELIVERED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When it was delivered. */
  at: Scalars['DateTime']['output'];
  /** How it was delivered. */
  channel: DeliveryChannel;
};

/** The delivery would be before the statement was issued, or in the future. Code DELIVERY_TIME_INVALID. */
export type DeliveryTimeInvalid = Refusal & {
  /** DELIVERY_TIME_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** When the statement was issued. */
  issuedAt: Scalars['DateTime']['output'];
};

/** The template uses placeholders that nothing could stand for, or leaves out some that a letter has to hold. Code TEMPLATE_INVALID. */
export type TemplateInvalid = Refusal & {
  /** TEMPLATE_INVALID */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** Placeholders of the text that nothing could stand for; a single brace where braces are left over. */
  unknown: Array<Scalars['String']['output']>;
  /** Placeholders that the text has to hold and does not. */
  missing: Array<Scalars['String']['output']>;
};

/** Somebody else edited the template since the caller read it. Code TEMPLATE_CHANGED. */
export type TemplateChanged = Refusal & {
  /** TEMPLATE_CHANGED */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The version that the template is at now. */
  version: Scalars['Int']['output'];
};
