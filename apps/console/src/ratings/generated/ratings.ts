// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Input of `requestRatingRemoval`. */
export type RequestRatingRemovalInput = {
  /** Global id of the rating. */
  ratingId: string;
  /** Why it is to be removed. Each ground is decided once for each rating. */
  ground: RatingRemovalGround;
  /** What is wrong with it, for moderators, 1 to 2000 characters. */
  explanation: string;
  /** The same key with the same input is done once. 1 to 200 characters. */
  idempotencyKey: string;
};

/** Input of `withdrawRatingRemoval`. */
export type WithdrawRatingRemovalInput = {
  /** Global id of the request. */
  removalId: string;
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

/** Input of `submitRating`. */
export type SubmitRatingInput = {
  /** Global id of the order. */
  orderId: string;
  /** 1 to 5. */
  stars: number;
  /** Would you deal with them again? */
  again: boolean;
  /** Never again with this party: puts the other side on the caller's own no-serve list when the ratings are revealed, and not before. For few stars (see the policy) and again = false. */
  neverAgain?: boolean;
  /** Stars by category, each category of the other side's role at most once. */
  categories?: Array<CategoryStarsInput>;
  /** For everybody after the reveal, up to 2000 characters. */
  publicComment?: string | null | undefined;
  /** For the other side alone after the reveal, up to 2000 characters. */
  privateNote?: string | null | undefined;
  /** For moderators alone after the reveal, up to 2000 characters. */
  moderatorNote?: string | null | undefined;
  /** The same key with the same input is done once; take a new one for every edit. 1 to 200 characters. */
  idempotencyKey: string;
};

/** Stars in one category. */
export type CategoryStarsInput = {
  /** What is rated. */
  category: RatingCategory;
  /** 1 to 5. */
  stars: number;
};

/** Input of `replyToRating`. */
export type ReplyToRatingInput = {
  /** Global id of the rating. */
  ratingId: string;
  /** For everybody, 1 to 2000 characters. */
  text: string;
  /** The same key with the same input is done once. 1 to 200 characters. */
  idempotencyKey: string;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type HalfFragment = { id: string, subjectRole: Role, stars: number, again: boolean | null, neverAgain: boolean | null, publicComment: string | null, commentHeldBack: boolean, commentRemoved: boolean, commentDecisionReason: string | null, privateNote: string | null, moderatorNote: string | null, ratedOn: string, isSealed: boolean, isRemoved: boolean, removedOn: string | null, author: { id: string, displayName: string }, subject: { id: string, displayName: string }, categories: Array<{ category: RatingCategory, stars: number }>, reply: { text: string | null, heldBack: boolean, isRemoved: boolean, decisionReason: string | null, repliedOn: string } | null };

export type ExchangeQueryVariables = Exact<{
  orderId: string;
}>;


export type ExchangeQuery = { ratingExchange: { id: string, state: RatingExchangeState, closesAt: string, revealedOn: string | null, ratedBy: Array<Role>, ratingBySeller: { id: string, subjectRole: Role, stars: number, again: boolean | null, neverAgain: boolean | null, publicComment: string | null, commentHeldBack: boolean, commentRemoved: boolean, commentDecisionReason: string | null, privateNote: string | null, moderatorNote: string | null, ratedOn: string, isSealed: boolean, isRemoved: boolean, removedOn: string | null, author: { id: string, displayName: string }, subject: { id: string, displayName: string }, categories: Array<{ category: RatingCategory, stars: number }>, reply: { text: string | null, heldBack: boolean, isRemoved: boolean, decisionReason: string | null, repliedOn: string } | null } | null, ratingByBuyer: { id: string, subjectRole: Role, stars: number, again: boolean | null, neverAgain: boolean | null, publicComment: string | null, commentHeldBack: boolean, commentRemoved: boolean, commentDecisionReason: string | null, privateNote: string | null, moderatorNote: string | null, ratedOn: string, isSealed: boolean, isRemoved: boolean, removedOn: string | null, author: { id: string, displayName: string }, subject: { id: string, displayName: string }, categories: Array<{ category: RatingCategory, stars: number }>, reply: { text: string | null, heldBack: boolean, isRemoved: boolean, decisionReason: string | null, repliedOn: string } | null } | null } | null, policy: { ratings: { blindWindowDays: number, replyWindowDays: number, maximumTextLength: number }, noServe: { offerPairEntryUpToStars: number } } };

export type OrderOfRatingQueryVariables = Exact<{
  id: string;
}>;


export type OrderOfRatingQuery = { node:
    | { order: { id: string } | null }
    | Record<PropertyKey, never>
   | null };

export type RemovalGroundsQueryVariables = Exact<{ [key: string]: never; }>;


export type RemovalGroundsQuery = { ratingRemovalGrounds: Array<{ ground: RatingRemovalGround, explanation: string }> };

export type MyRemovalRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRemovalRequestsQuery = { myRatingRemovalRequests: { edges: Array<{ node: { id: string, state: RatingRemovalState, ground: RatingRemovalGround, requestedAt: string, decidedAt: string | null, explanation: string | null, decisionReason: string | null, rating: { id: string } } }> } };

export type SubmitRatingMutationVariables = Exact<{
  input: SubmitRatingInput;
}>;


export type SubmitRatingMutation = { submitRating:
    | { state: RatingExchangeState }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ReplyToRatingMutationVariables = Exact<{
  input: ReplyToRatingInput;
}>;


export type ReplyToRatingMutation = { replyToRating:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RequestRatingRemovalMutationVariables = Exact<{
  input: RequestRatingRemovalInput;
}>;


export type RequestRatingRemovalMutation = { requestRatingRemoval:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type WithdrawRatingRemovalMutationVariables = Exact<{
  input: WithdrawRatingRemovalInput;
}>;


export type WithdrawRatingRemovalMutation = { withdrawRatingRemoval:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RatingExchangeChangedSubscriptionVariables = Exact<{
  orderId: string;
}>;


export type RatingExchangeChangedSubscription = { ratingExchangeChanged: { state: RatingExchangeState } };


export const ExchangeDocument: TypedDocument<ExchangeQuery, ExchangeQueryVariables> = `query Exchange($orderId: ID!) {
  ratingExchange(orderId: $orderId) {
    id
    state
    closesAt
    revealedOn
    ratedBy
    ratingBySeller {
      ...Half
    }
    ratingByBuyer {
      ...Half
    }
  }
  policy {
    ratings {
      blindWindowDays
      replyWindowDays
      maximumTextLength
    }
    noServe {
      offerPairEntryUpToStars
    }
  }
}

fragment Half on Rating {
  id
  author {
    id
    displayName
  }
  subject {
    id
    displayName
  }
  subjectRole
  stars
  again
  neverAgain
  categories {
    category
    stars
  }
  publicComment
  commentHeldBack
  commentRemoved
  commentDecisionReason
  privateNote
  moderatorNote
  ratedOn
  isSealed
  isRemoved
  removedOn
  reply {
    text
    heldBack
    isRemoved
    decisionReason
    repliedOn
  }
}`;

export const OrderOfRatingDocument: TypedDocument<OrderOfRatingQuery, OrderOfRatingQueryVariables> = `query OrderOfRating($id: ID!) {
  node(id: $id) {
    ... on Rating {
      order {
        id
      }
    }
  }
}`;

export const RemovalGroundsDocument: TypedDocument<RemovalGroundsQuery, RemovalGroundsQueryVariables> = `query RemovalGrounds {
  ratingRemovalGrounds {
    ground
    explanation
  }
}`;

export const MyRemovalRequestsDocument: TypedDocument<MyRemovalRequestsQuery, MyRemovalRequestsQueryVariables> = `query MyRemovalRequests {
  myRatingRemovalRequests(first: 100) {
    edges {
      node {
        id
        state
        ground
        requestedAt
        decidedAt
        explanation
        decisionReason
        rating {
          id
        }
      }
    }
  }
}`;

export const SubmitRatingDocument: TypedDocument<SubmitRatingMutation, SubmitRatingMutationVariables> = `mutation SubmitRating($input: SubmitRatingInput!) {
  submitRating(input: $input) {
    ... on RatingExchange {
      state
    }
    ... on Refusal {
      code
      message
    }
    ... on StarsOutOfRange {
      field
    }
    ... on TextInvalid {
      field
    }
  }
}`;

export const ReplyToRatingDocument: TypedDocument<ReplyToRatingMutation, ReplyToRatingMutationVariables> = `mutation ReplyToRating($input: ReplyToRatingInput!) {
  replyToRating(input: $input) {
    ... on Rating {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const RequestRatingRemovalDocument: TypedDocument<RequestRatingRemovalMutation, RequestRatingRemovalMutationVariables> = `mutation RequestRatingRemoval($input: RequestRatingRemovalInput!) {
  requestRatingRemoval(input: $input) {
    ... on RatingRemoval {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const WithdrawRatingRemovalDocument: TypedDocument<WithdrawRatingRemovalMutation, WithdrawRatingRemovalMutationVariables> = `mutation WithdrawRatingRemoval($input: WithdrawRatingRemovalInput!) {
  withdrawRatingRemoval(input: $input) {
    ... on RatingRemoval {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const RatingExchangeChangedDocument: TypedDocument<RatingExchangeChangedSubscription, RatingExchangeChangedSubscriptionVariables> = `subscription RatingExchangeChanged($orderId: ID!) {
  ratingExchangeChanged(orderId: $orderId) {
    state
  }
}`;
