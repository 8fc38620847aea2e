import type { Actor, PartyId, Role } from '@evenhand/platform';
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
      if (viewers.every((viewer) => from[viewer] === to[viewer])) return false;
      await announcedContacts.save(tx, pair, to);
      const isNews = (side: Role): boolean => from[side] !== to[side];
      const say = (side: Role, hiddenFrom?: PartyId): Promise<void> =>
        tx.record({
          name: 'contact.changed',
          ...pair,
          from: from[side],
          to: to[side],
          ...(hiddenFrom === undefined ? {} : { hiddenFrom }),
        });
      // What one of the two is not to know yet is said to the other alone: each is told what is so for that side.
      if (isNews('SELLER') && isNews('BUYER') && from.SELLER === from.BUYER && to.SELLER === to.BUYER) await say('SELLER');
      else {
        if (isNews('SELLER')) await say('SELLER', buyerId);
        if (isNews('BUYER')) await say('BUYER', sellerId);
      }
      return true;
    });
  }
}
