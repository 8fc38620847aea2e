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
  /** A statement of reasons, if it is to the caller's party or the caller is on the marketplace's side; null otherwise. */
  statement?: Maybe<Statement>;
  /** The statements of reasons to the caller's party, newest first. */
  myStatements: StatementConnection;
  /** The text in use for every kind of statement in every language. */
  statementTemplates: Array<StatementTemplate>;
  /** How a letter would look with made-up values, before anybody gets one. */
  previewStatement: StatementPreview;
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

export type Mutation = {
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
  /** The host says that it brought a statement to its subject by a way of its own. The time to appeal runs from then. */
  recordStatementDelivery: RecordStatementDeliveryResult;
  /** The subject confirms that it has read a statement. Doing so again changes nothing. */
  acknowledgeStatement: AcknowledgeStatementResult;
  /** Writes the next version of a template. Statements that were issued keep their words. */
  editStatementTemplate: EditStatementTemplateResult;
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


export type MutationRecordStatementDeliveryArgs = {
  input: RecordStatementDeliveryInput;
};


export type MutationAcknowledgeStatementArgs = {
  input: AcknowledgeStatementInput;
};


export type MutationEditStatementTemplateArgs = {
  input: EditStatementTemplateInput;
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

/** The one record behind a restriction: what was decided, why, on which facts and by which rule, for how long, and until when it can be appealed. */
export type Statement = Node & {
  /** Opaque, globally unique and stable. */
  id: Scalars['ID']['output'];
  /** What the statement is about. */
  kind: StatementKind;
  /** To whom it is written. */
  subject: Party;
  /** The role in which the decision concerns the subject. */
  subjectRole: Role;
  /** What was decided, as a code: the rung of an entry, the severity of a complaint, or what became of a rating. */
  decision: Scalars['String']['output'];
  /** On what terms a restricted subject is still served, as codes; empty when it is no restriction. */
  conditions: Array<Scalars['String']['output']>;
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
  /** Until when the subject can appeal; null before the delivery. */
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
  | 'RATING_NOT_REMOVED';

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

/** A letter with made-up values, or what keeps the template from being used. */
export type StatementPreview = {
  /** The letter; null when the template cannot be used. */
  text?: Maybe<Scalars['String']['output']>;
  /** Placeholders of the text that nothing could stand for. */
  unknown: Array<Scalars['String']['output']>;
  /** Placeholders that the text has to hold and does not. */
  missing: Array<Scalars['String']['output']>;
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
