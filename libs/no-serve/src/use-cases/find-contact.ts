import type { Actor, PartyId } from '@evenhand/platform';
import type { ContactState } from '../domain/contact.js';
import { contactBy, type ContactParts } from './contact-parts.js';

/** Where two parties stand with each other, in both directions. */
export interface PartyContact {
  readonly partyId: PartyId;
  /** As the seller of the two. */
  readonly asSeller: ContactState;
  readonly asBuyer: ContactState;
}

/** What the actor's party may still do with another one. */
export class FindContact {
  constructor(private readonly parts: Pick<ContactParts, 'facts' | 'clock'>) {}

  /** @returns null for oneself and for a party that does not exist */
  async execute(partyId: PartyId, { partyId: own }: Actor): Promise<PartyContact | null> {
    if (own === null || own === partyId) return null;
    const { facts, clock } = this.parts;
    const pairs = [
      { sellerId: own, buyerId: partyId },
      { sellerId: partyId, buyerId: own },
    ];
    const [selling = null, buying = null] = await facts.read(pairs, clock.now());
    return selling && buying && { partyId, asSeller: contactBy(selling, 'SELLER'), asBuyer: contactBy(buying, 'BUYER') };
  }
}
