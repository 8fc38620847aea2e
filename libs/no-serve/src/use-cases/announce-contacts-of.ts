import type { Actor, PartyId } from '@evenhand/platform';
import type { Pair } from '../domain/contact.js';
import type { AnnounceContact } from './announce-contact.js';
import { contactBy, type ContactParts } from './contact-parts.js';

const batchSize = 500;

/** An entry of the platform begins or ends: everybody who ever dealt with its subject, or asked, is looked at. */
export class AnnounceContactsOf {
  constructor(
    private readonly parts: Omit<ContactParts, 'unitOfWork'>,
    private readonly announceContact: AnnounceContact,
  ) {}

  /** @returns how many contacts had changed */
  async execute(partyId: PartyId, actor: Actor): Promise<number> {
    const { announcedContacts, facts, clock } = this.parts;
    let changed = 0;
    let after: Pair | null = null;
    do {
      const pairs = await announcedContacts.pairsOf(partyId, batchSize, after);
      // Most have not changed: those that seem to have are looked at again, each under its lock.
      const found = pairs.length === 0 ? [] : await facts.read(pairs, clock.now());
      for (const [index, pair] of pairs.entries()) {
        const facts = found[index] ?? null;
        // Where the two see different things, one of them may see something else by now although the marketplace does not.
        const seemsChanged = contactBy(facts) !== pair.announced || (facts?.separations ?? []).length > 0;
        if (seemsChanged && (await this.announceContact.execute(pair, actor))) changed += 1;
      }
      after = pairs.length < batchSize ? null : (pairs.at(-1) ?? null);
    } while (after !== null);
    return changed;
  }
}
