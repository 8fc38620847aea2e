// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a seller and a buyer may do with each other. Always follows from the lists and the open orders. */
export type ContactState =
  /** Everything. */
  | 'OPEN'
  /** No new orders; those that were accepted are finished. */
  | 'ORDERS_ONLY'
  /** Nothing any more. */
  | 'ENDED';

/** On what terms a restricted party is still served. */
export type NoServeCondition =
  /** Pays before anything is delivered. */
  | 'PREPAYMENT'
  /** Shows who it is before anything is delivered. */
  | 'VERIFIED_IDENTITY';

/** Whether to serve. */
export type Verdict =
  /** Yes. */
  | 'SERVE'
  /** Yes, with care. */
  | 'CAUTION'
  /** No. */
  | 'REFUSE';

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

/** Input of `placeOrder`. */
export type PlaceOrderInput = {
  /** Global id of the party to order from. */
  sellerId: string;
  /** In the smallest unit of the currency (cents). */
  amountMinor: number;
  /** ISO 4217 code, such as EUR. */
  currency: string;
  /** The day on which the order is to be fulfilled. */
  dueOn?: string | null | undefined;
  /** The same key with the same input gives the same order; 1 to 200 characters. */
  idempotencyKey: string;
};

/** Input of `acceptOrder`, `declineOrder` and `fulfilOrder`. */
export type MoveOrderInput = {
  /** Global id of the order. */
  orderId: string;
  /** The side that the host acts for. Required from the host, not allowed to parties. */
  onBehalfOf?: Role | null | undefined;
};

/** Input of `cancelOrder`. */
export type CancelOrderInput = {
  /** Global id of the order. */
  orderId: string;
  /** Why. */
  reason: CancelReason;
  /** Something about it for the other side, up to 2000 characters. */
  note?: string | null | undefined;
  /** The side that the host acts for. Required from the host, not allowed to parties. */
  onBehalfOf?: Role | null | undefined;
};

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, externalId: string | null, state: OrderState, placedAt: string, acceptedAt: string | null, endedAt: string | null, dueOn: string | null, amount: { amountMinor: number, currency: string }, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string }, cancellation: { by: Role, reason: CancelReason, note: string | null } | null } | null };

export type MayServeQueryVariables = Exact<{
  sellerId: string;
  buyerId: string;
}>;


export type MayServeQuery = { serveCheck: { verdict: Verdict, conditions: Array<NoServeCondition>, contact: ContactState, reasons: Array<{ code: ServeReasonCode, message: string, statementId: string | null }> } | null };

export type SellerOfNewOrderQueryVariables = Exact<{
  id: string;
}>;


export type SellerOfNewOrderQuery = { party: { id: string, displayName: string } | null };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
    | { code: string, message: string, reasons: Array<{ message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type AcceptOrderMutationVariables = Exact<{
  input: MoveOrderInput;
}>;


export type AcceptOrderMutation = { acceptOrder:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DeclineOrderMutationVariables = Exact<{
  input: MoveOrderInput;
}>;


export type DeclineOrderMutation = { declineOrder:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type FulfilOrderMutationVariables = Exact<{
  input: MoveOrderInput;
}>;


export type FulfilOrderMutation = { fulfilOrder:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
   };


export const OrderDocument: TypedDocument<OrderQuery, OrderQueryVariables> = `query Order($id: ID!) {
  order(id: $id) {
    id
    externalId
    state
    placedAt
    acceptedAt
    endedAt
    dueOn
    amount {
      amountMinor
      currency
    }
    seller {
      id
      displayName
    }
    buyer {
      id
      displayName
    }
    cancellation {
      by
      reason
      note
    }
  }
}`;

export const MayServeDocument: TypedDocument<MayServeQuery, MayServeQueryVariables> = `query MayServe($sellerId: ID!, $buyerId: ID!) {
  serveCheck(sellerId: $sellerId, buyerId: $buyerId) {
    verdict
    conditions
    contact
    reasons {
      code
      message
      statementId
    }
  }
}`;

export const SellerOfNewOrderDocument: TypedDocument<SellerOfNewOrderQuery, SellerOfNewOrderQueryVariables> = `query SellerOfNewOrder($id: ID!) {
  party(id: $id) {
    id
    displayName
  }
}`;

export const PlaceOrderDocument: TypedDocument<PlaceOrderMutation, PlaceOrderMutationVariables> = `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    ... on Order {
      id
    }
    ... on Refusal {
      code
      message
    }
    ... on OrderInputInvalid {
      field
    }
    ... on ServiceRefused {
      reasons {
        message
      }
    }
  }
}`;

export const AcceptOrderDocument: TypedDocument<AcceptOrderMutation, AcceptOrderMutationVariables> = `mutation AcceptOrder($input: MoveOrderInput!) {
  acceptOrder(input: $input) {
    ... on Order {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const DeclineOrderDocument: TypedDocument<DeclineOrderMutation, DeclineOrderMutationVariables> = `mutation DeclineOrder($input: MoveOrderInput!) {
  declineOrder(input: $input) {
    ... on Order {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const FulfilOrderDocument: TypedDocument<FulfilOrderMutation, FulfilOrderMutationVariables> = `mutation FulfilOrder($input: MoveOrderInput!) {
  fulfilOrder(input: $input) {
    ... on Order {
      id
    }
    ... on Refusal {
      code
      message
    }
  }
}`;

export const CancelOrderDocument: TypedDocument<CancelOrderMutation, CancelOrderMutationVariables> = `mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    ... on Order {
      id
    }
    ... on Refusal {
      code
      message
    }
    ... on OrderInputInvalid {
      field
    }
  }
}`;
