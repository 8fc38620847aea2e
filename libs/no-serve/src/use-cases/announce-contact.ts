import type { Actor } from '@evenhand/platform';
import type { Pair } from '../domain/contact.js';
import { contactBy, type ContactParts } from './contact-parts.js';

const viewers = ['STAFF', 'SELLER', 'BUYER'] as const;

/** Says that the contact of two parties has changed, if it has since it was last said: once, whoever else looks at the same time. */
export class AnnounceContact {
  constructor(private readonly parts: Omit<ContactParts, 'clock'>) {}

  /** @returns whether there was something to say */
  execute({ sellerId, buyerId }: Pair, actor: Actor): Promise<boolean> {
    const { unitOfWork, announcedContacts, facts } = this.parts;
    const pair = { sellerId, buyerId };
    return unitOfWork.run(actor, async (tx) => {
      await announcedContacts.hold(tx, pair);
      const from = await announcedContacts.of(tx, pair);
      const [found = null] = await facts.readWithin(tx, [pair]);
      const to = { STAFF: contactBy(found), SELLER: contactBy(found, 'SELLER'), BUYER: contactBy(found, 'BUYER') };
      const changed = viewers.filter((viewer) => from[viewer] !== to[viewer]);
      const [first] = changed;
      if (first === undefined) return false;
      await announcedContacts.save(tx, pair, to);
      // What one of the two is not to know yet is said to the other alone, and to that one later.
      const hiddenFrom = !changed.includes('SELLER') ? { hiddenFrom: sellerId } : !changed.includes('BUYER') ? { hiddenFrom: buyerId } : {};
      await tx.record({ name: 'contact.changed', ...pair, from: from[first], to: to[first], ...hiddenFrom });
      return true;
    });
  }
}
