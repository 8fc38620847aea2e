import type { Actor, PartyId, Transaction, UnitOfWork } from '@evenhand/platform';
import { decideLinkKeys } from '../domain/link-keys.js';
import type { Party } from '../domain/party.js';
import type { LinkKeys } from '../ports/link-keys.js';
import type { Parties } from '../ports/parties.js';
import { refuse, settle } from '../sentences.js';

/**
 * The host tells of opaque hashes of payment or device ids of a party. Who shares one shows up for a moderator; nobody is
 * listed by it. The same keys again change nothing.
 */
export class LinkParty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parties: Parties,
    private readonly linkKeys: LinkKeys,
  ) {}

  /** @throws Refusal PARTY_UNKNOWN, LINK_KEYS_INVALID */
  async execute(input: { readonly partyId: PartyId; readonly linkKeys: readonly string[] }, actor: Actor): Promise<Party> {
    const party = (await this.parties.find(input.partyId)) ?? refuse({ code: 'PARTY_UNKNOWN' });
    await this.unitOfWork.run(actor, (tx) => this.within(tx, input.partyId, input.linkKeys));
    return party;
  }

  /** @throws Refusal LINK_KEYS_INVALID */
  async within(tx: Transaction, partyId: PartyId, given: readonly string[]): Promise<void> {
    const keys = await this.linkKeys.add(tx, partyId, settle(decideLinkKeys(given)));
    if (keys > 0) await tx.record({ name: 'party.linked', partyId, keys });
  }
}
