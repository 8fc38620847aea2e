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

/** Whether an entry of one's own list holds. */
export type PairEntryState =
  /** It holds. */
  | 'ACTIVE'
  /** Its end date has come. */
  | 'EXPIRED'
  /** Its owner took it back. */
  | 'LIFTED';

/** Input of `addToMyNoServeList`. */
export type AddToMyNoServeListInput = {
  /** Global id of the party to deal with no more. */
  partyId: string;
  /** The role that the caller takes towards it: SELLER for a customer not to serve, BUYER for a shop not to buy from. */
  myRole: Role;
  /** Why, for the caller alone, 1 to 2000 characters. */
  privateReason: string;
  /** When it ends by itself; no end when left out. */
  endsAt?: string | null | undefined;
  /** The same key with the same input gives the same entry; 1 to 200 characters. */
  idempotencyKey: string;
};

/** Input of `removeFromMyNoServeList`. */
export type RemoveFromMyNoServeListInput = {
  /** Global id of the entry. */
  entryId: string;
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

/** The side that a party takes in one order. */
export type Role =
  /** Who orders and pays. */
  | 'BUYER'
  /** Who delivers. */
  | 'SELLER';

export type MyNoServeListQueryVariables = Exact<{
  states: Array<PairEntryState> | PairEntryState;
  after?: string | null | undefined;
}>;


export type MyNoServeListQuery = { myNoServeList: { edges: Array<{ node: { id: string, role: Role, state: PairEntryState, privateReason: string | null, addedAt: string, endsAt: string | null, endedAt: string | null, party: { id: string, displayName: string }, separation: { id: string, inside: { reviewOn: string | null } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BetweenQueryVariables = Exact<{
  id: string;
}>;


export type BetweenQuery = { party: { id: string, displayName: string } | null, contact: { asSeller: ContactState, asBuyer: ContactState } | null, orders: { edges: Array<{ node: { id: string, externalId: string | null, state: OrderState, placedAt: string, dueOn: string | null, amount: { amountMinor: number, currency: string }, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string } } }>, pageInfo: { hasNextPage: boolean } } };

export type DealtWithQueryVariables = Exact<{ [key: string]: never; }>;


export type DealtWithQuery = { orders: { edges: Array<{ node: { id: string, seller: { id: string, displayName: string }, buyer: { id: string, displayName: string } } }> } };

export type AddToMyNoServeListMutationVariables = Exact<{
  input: AddToMyNoServeListInput;
}>;


export type AddToMyNoServeListMutation = { addToMyNoServeList:
    | { id: string, state: PairEntryState }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, field: string }
    | { code: string, message: string }
    | { code: string, message: string, endsAt: string | null }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RemoveFromMyNoServeListMutationVariables = Exact<{
  input: RemoveFromMyNoServeListInput;
}>;


export type RemoveFromMyNoServeListMutation = { removeFromMyNoServeList:
    | { id: string, state: PairEntryState }
    | { code: string, message: string }
    | { code: string, message: string }
   };


export const MyNoServeListDocument: TypedDocument<MyNoServeListQuery, MyNoServeListQueryVariables> = `query MyNoServeList($states: [PairEntryState!]!, $after: String) {
  myNoServeList(states: $states, after: $after) {
    edges {
      node {
        id
        role
        state
        privateReason
        addedAt
        endsAt
        endedAt
        party {
          id
          displayName
        }
        separation {
          id
          inside {
            reviewOn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

export const BetweenDocument: TypedDocument<BetweenQuery, BetweenQueryVariables> = `query Between($id: ID!) {
  party(id: $id) {
    id
    displayName
  }
  contact(partyId: $id) {
    asSeller
    asBuyer
  }
  orders(states: [PLACED, ACCEPTED], first: 100) {
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
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`;

export const DealtWithDocument: TypedDocument<DealtWithQuery, DealtWithQueryVariables> = `query DealtWith {
  orders(first: 100) {
    edges {
      node {
        id
        seller {
          id
          displayName
        }
        buyer {
          id
          displayName
        }
      }
    }
  }
}`;

export const AddToMyNoServeListDocument: TypedDocument<AddToMyNoServeListMutation, AddToMyNoServeListMutationVariables> = `mutation AddToMyNoServeList($input: AddToMyNoServeListInput!) {
  addToMyNoServeList(input: $input) {
    ... on PairEntry {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
    ... on TextInvalid {
      field
    }
    ... on AlreadyOnYourList {
      endsAt
    }
  }
}`;

export const RemoveFromMyNoServeListDocument: TypedDocument<RemoveFromMyNoServeListMutation, RemoveFromMyNoServeListMutationVariables> = `mutation RemoveFromMyNoServeList($input: RemoveFromMyNoServeListInput!) {
  removeFromMyNoServeList(input: $input) {
    ... on PairEntry {
      id
      state
    }
    ... on Refusal {
      code
      message
    }
  }
}`;
