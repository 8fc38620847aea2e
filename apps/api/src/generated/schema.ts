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
  /** What a rating can be removed for, with an explanation in the language of the caller. */
  ratingRemovalGrounds: Array<RatingRemovalGroundMeaning>;
  /** A request to remove a rating, if the caller may know of it; null otherwise. */
  ratingRemoval?: Maybe<RatingRemoval>;
  /** What the caller's party has asked to be removed, newest first. */
  myRatingRemovalRequests: RatingRemovalConnection;
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


export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyAppealsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRatingRemovalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyRatingRemovalRequestsArgs = {
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
  /** The subject of a statement of reasons asks to undo what it tells, from its delivery on and for as long as the policy gives time. Somebody who had no part in the decision decides. */
  lodgeAppeal: LodgeAppealResult;
  /** The appellant takes an appeal back before it is decided, and may lodge it again while there is time. */
  withdrawAppeal: WithdrawAppealResult;
  /** Grants or denies an appeal, with written reasons. Granting undoes every effect of the decision at once. Needs the claim of the case and the version that was read. */
  decideAppeal: DecideAppealResult;
  /** The rated party asks to remove a rating about it. A moderator decides, with a statement of reasons for whoever it goes against. */
  requestRatingRemoval: RequestRatingRemovalResult;
  /** Whoever asked takes the request back before it is decided. */
  withdrawRatingRemoval: WithdrawRatingRemovalResult;
  /** Decides whether a rating is removed. Needs the claim of the case and the version that was read. */
  decideRatingRemoval: DecideRatingRemovalResult;
  /** Releases a comment or reply that was held back, or takes it away; the stars count either way. Needs the claim of the case and the version that was read. */
  decideHeldBackText: DecideHeldBackTextResult;
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


export type MutationLodgeAppealArgs = {
  input: LodgeAppealInput;
};


export type MutationWithdrawAppealArgs = {
  input: WithdrawAppealInput;
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
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
export type ReplyToRatingResult = Rating | RatingNotFound | NotTheRatedParty | RatingAlreadyRemoved | ReplyWindowClosed | AlreadyReplied | TextInvalid | IdempotencyKeyReused | IdempotencyKeyInvalid;

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
