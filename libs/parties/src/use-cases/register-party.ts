import { createOnce, textProblem, type Actor, type Ids, type UnitOfWork } from '@evenhand/platform';
import { decideRegistration, Party, type Registration } from '../domain/party.js';
import type { Parties } from '../ports/parties.js';
import { refuse, settle } from '../sentences.js';
import type { LinkParty } from './link-party.js';

export interface RegisterPartyInput extends Registration {
  readonly linkKeys?: readonly string[];
  readonly idempotencyKey: string;
}

export class RegisterParty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parties: Parties,
    private readonly ids: Ids,
    private readonly linkParty: LinkParty,
  ) {}

  /** @throws Refusal PARTY_TEXT_INVALID, EXTERNAL_ID_TAKEN, LINK_KEYS_INVALID, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_KEY_INVALID */
  async execute({ idempotencyKey, ...input }: RegisterPartyInput, actor: Actor): Promise<Party> {
    const id = await this.unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'registerParty', idempotencyKey, input }, async () => {
        const { externalId, displayName, kind, locale, verified } = settle(
          decideRegistration(input, (text, maximum) => textProblem(text, maximum) === null),
        );
        const party = new Party(this.ids.next(), externalId, displayName, kind, locale, tx.at, verified);
        if (!(await this.parties.add(tx, party))) return refuse({ code: 'EXTERNAL_ID_TAKEN', externalId });
        await tx.record({ name: 'party.registered', partyId: party.id });
        await this.linkParty.within(tx, party.id, input.linkKeys ?? []);
        return party.id;
      }),
    );
    const party = await this.parties.find(id);
    if (party === null) throw new Error(`Party ${id} was registered but cannot be read.`);
    return party;
  }
}
