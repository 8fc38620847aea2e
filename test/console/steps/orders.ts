import { contactOf, place } from '../../support/due-process.js';
import type { TraderPlayer } from './player.js';

// Through the API: the pages of orders are not here. `buyer.visitor` is who will do it there.

/** Tries to order from a seller. @returns the codes of what stands in the way; none when the order was placed */
export async function tryToOrder(buyer: TraderPlayer, seller: TraderPlayer): Promise<readonly string[]> {
  const placed = await place(buyer.caller, seller.caller);
  return placed.__typename === 'Order' ? [] : placed.reasons.map(({ code }: { readonly code: string }) => code);
}

/** What the two may still do with each other. */
export const seeContact = (seller: TraderPlayer, buyer: TraderPlayer): Promise<string> => contactOf(seller.caller, buyer.caller);
