import type { PartyId } from '@evenhand/platform';

/** What a seller and a buyer may still do with each other. */
export const contactStates = ['OPEN', 'ORDERS_ONLY', 'ENDED'] as const;
export type ContactState = (typeof contactStates)[number];

/** The two of a deal, in their roles. */
export interface Pair {
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
}

/** Always derived: while service is refused, running orders are finished, and then nothing is left. */
export const contactOf = (isRefused: boolean, hasOpenOrder: boolean): ContactState =>
  !isRefused ? 'OPEN' : hasOpenOrder ? 'ORDERS_ONLY' : 'ENDED';
