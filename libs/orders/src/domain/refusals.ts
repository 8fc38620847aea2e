import type { Role } from '@evenhand/platform';
import type { OrderAction, OrderState } from './order.js';

/** Why a seller and a buyer do not deal with each other, as far as the asker may know. Who answers the serve check knows the codes. */
export interface ServiceReason {
  readonly code: string;
}

export type OrderRefusal =
  | { readonly code: 'ORDER_NOT_FOUND' }
  | { readonly code: 'WRONG_SIDE'; readonly action: OrderAction; readonly allowedSides: readonly Role[] }
  | {
      readonly code: 'WRONG_ORDER_STATE';
      readonly action: OrderAction;
      readonly state: OrderState;
      readonly allowedStates: readonly OrderState[];
    }
  | { readonly code: 'ORDER_INPUT_INVALID'; readonly field: OrderField }
  | { readonly code: 'NOT_AT_FAULT'; readonly side: Role }
  | { readonly code: 'SAME_PARTY' }
  | { readonly code: 'PARTY_NOT_FOUND'; readonly role: Role }
  | { readonly code: 'EXTERNAL_ORDER_ID_TAKEN'; readonly externalId: string }
  | { readonly code: 'SERVICE_REFUSED'; readonly reasons: readonly ServiceReason[] };

export type OrderField =
  'externalId' | 'amountMinor' | 'currency' | 'dueOn' | 'placedAt' | 'acceptedAt' | 'fulfilledAt' | 'note' | 'onBehalfOf' | 'at';
