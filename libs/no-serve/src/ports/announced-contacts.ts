import type { PartyId, Transaction } from '@evenhand/platform';
import type { ContactState, Pair } from '../domain/contact.js';
import type { Viewer } from '../domain/serve-check.js';

/** The contact of two parties as it is, and as each of them knows it: one may be about to part with the other. */
export type ContactViews = Readonly<Record<Viewer, ContactState>>;

/** What was last said about the contact of pairs, so that a change is said once. */
export interface AnnouncedContacts {
  /** Nobody else announces about this pair until the transaction ends. */
  hold(tx: Transaction, pair: Pair): Promise<void>;
  /** OPEN when nothing was announced yet. */
  of(tx: Transaction, pair: Pair): Promise<ContactViews>;
  save(tx: Transaction, pair: Pair, views: ContactViews): Promise<void>;
  /** Pairs of this party with an order, an enquiry or something announced, in a fixed order. */
  pairsOf(partyId: PartyId, limit: number, after: Pair | null): Promise<(Pair & { readonly announced: ContactState })[]>;
}
