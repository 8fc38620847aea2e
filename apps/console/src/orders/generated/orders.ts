// Generated from the .graphql files by npm run generate. Do not edit.
import type { TypedDocument } from '../../api/document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type OrdersQueryVariables = Exact<{
  states?: Array<OrderState> | OrderState | null | undefined;
  role?: Role | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { edges: Array<{ node: { id: string, externalId: string | null, state: OrderState, placedAt: string, dueOn: string | null, amount: { amountMinor: number, currency: string }, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string }, ratingExchange: { state: RatingExchangeState, closesAt: string, ratedBy: Array<Role> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const OrdersDocument: TypedDocument<OrdersQuery, OrdersQueryVariables> = `query Orders($states: [OrderState!], $role: Role, $after: String) {
  orders(states: $states, role: $role, after: $after) {
    edges {
      node {
        id
        externalId
        state
        placedAt
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
        ratingExchange {
          state
          closesAt
          ratedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;
