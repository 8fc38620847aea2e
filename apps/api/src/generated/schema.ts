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

export type Query = {
  /** Entries of the platform's list, proposed ones included. For those who look after the marketplace. */
  noServeEntries: NoServeEntryConnection;
  /** An entry of the platform's list: for its subject from the hearing on, for the party that asked for it, and for those who look after the marketplace; null otherwise. */
  noServeEntry?: Maybe<NoServeEntry>;
  /** Entries about the caller's party, from their hearing on; the newest hearing first. */
  noServeEntriesAboutMe: NoServeEntryConnection;
  /** May this seller serve this buyer? For the two, the host and those who look after the marketplace; null for others and for unknown parties. */
  serveCheck?: Maybe<ServeCheck>;
  /** An order, if the caller may see it; null otherwise. */
  order?: Maybe<Order>;
  /** The orders of the caller's party, newest first. */
  orders: OrderConnection;
  /** Who the caller is, as its token or key says. */
  me: Viewer;
  /** A party by its id or by the host's id of it: exactly one of the two. Null when there is none. */
  party?: Maybe<Party>;
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


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  states?: InputMaybe<Array<OrderState>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
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

export type Mutation = {
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
  /** The host tells of an order that was made with it, as far on as it is. */
  recordOrder: RecordOrderResult;
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
  /** Seals the caller's half of a rating exchange, or edits it while it is sealed. The second half reveals both. */
  submitRating: SubmitRatingResult;
  /** The rated party's one public reply to a revealed rating, within 30 days. */
  replyToRating: ReplyToRatingResult;
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


export type MutationRecordOrderArgs = {
  input: RecordOrderInput;
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


export type MutationSubmitRatingArgs = {
  input: SubmitRatingInput;
};


export type MutationReplyToRatingArgs = {
  input: ReplyToRatingInput;
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

/** The answer to whether a seller may serve a buyer. Placing, recording and accepting an order ask the same. */
export type ServeCheck = {
  /** The answer. */
  verdict: Verdict;
  /** The reasons that this caller may see. */
  reasons: Array<Scalars['String']['output']>;
};

/** Whether to serve. */
export type Verdict =
  /** Yes. */
  | 'SERVE'
  /** Yes, with care. */
  | 'CAUTION'
  /** No. */
  | 'REFUSE';

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
  /** The reasons that this caller may see. */
  reasons: Array<Scalars['String']['output']>;
};

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
  /** The same key with the same input gives the same party; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
};

/** The registered party, or why not. */
export type RegisterPartyResult = Party | PartyTextInvalid | ExternalIdTaken | IdempotencyKeyReused | IdempotencyKeyInvalid;

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

export type Subscription = {
  /** The exchange of an order, whenever it changes for this caller: the other side has rated, both were revealed, the window is over. */
  ratingExchangeChanged: RatingExchange;
  /** A reputation of this party, whenever it was computed anew; only those that the caller may read. */
  reputationChanged: Reputation;
};


export type SubscriptionRatingExchangeChangedArgs = {
  orderId: Scalars['ID']['input'];
};


export type SubscriptionReputationChangedArgs = {
  partyId: Scalars['ID']['input'];
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
  /** Stars by category, for those that the author gave. */
  categories: Array<CategoryStars>;
  /** For everybody. Null when there is none or while it is held back. Written by a person: show it as text, never as markup. */
  publicComment?: Maybe<Scalars['String']['output']>;
  /** Whether the comment waits for a moderator's look because it seems insulting or to hold private data. */
  commentHeldBack: Scalars['Boolean']['output'];
  /** For the rated party; null for everybody else but the author and auditors. */
  privateNote?: Maybe<Scalars['String']['output']>;
  /** For moderators and leads; null for everybody else but the author and auditors. */
  moderatorNote?: Maybe<Scalars['String']['output']>;
  /** The day of the rating. Days only, so that nobody is recognised by the hour. */
  ratedOn: Scalars['Date']['output'];
  /** Whether the other side can still not see it. */
  isSealed: Scalars['Boolean']['output'];
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
  /** For everybody. Null while it is held back. Written by a person: show it as text, never as markup. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether the reply waits for a moderator's look. */
  heldBack: Scalars['Boolean']['output'];
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
export type SubmitRatingResult = RatingExchange | OrderNotFound | OrderNotRatable | RatingAlreadyRevealed | RatingWindowClosed | StarsOutOfRange | CategoryNotApplicable | CategoryRepeated | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The rating with its reply, or why the reply was not taken. */
export type ReplyToRatingResult = Rating | RatingNotFound | NotTheRatedParty | ReplyWindowClosed | AlreadyReplied | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

/** The order was neither fulfilled nor cancelled after acceptance. Code ORDER_NOT_RATABLE. */
export type OrderNotRatable = Refusal & {
  /** ORDER_NOT_RATABLE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
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

/** The statement of reasons would have a hole, and one with a hole is not sent. Code STATEMENT_INCOMPLETE. */
export type StatementIncomplete = Refusal & {
  /** STATEMENT_INCOMPLETE */
  code: Scalars['String']['output'];
  /** One sentence that says what was wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The placeholders that nothing stands for yet. */
  missing: Array<Scalars['String']['output']>;
};
