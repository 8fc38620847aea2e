import type { Parties } from '@evenhand/parties';
import { roles, type DomainEvent, type HostWebhook, type PartyId } from '@evenhand/platform';

type ContactChanged = Extract<DomainEvent, { name: 'contact.changed' }>;

/** Tells the host that the contact of two parties has changed, and for which of them: no ground, and no name but the host's own. */
export class TellHostOfContact {
  /** @param webhook null where the host does not want to be told */
  constructor(
    private readonly parties: Pick<Parties, 'find'>,
    private readonly webhook: HostWebhook | null,
  ) {}

  /**
   * @param cause id of the outbox row that brought the event: the same row is the same message, however often it is sent
   * @throws Error when the host could not be told
   */
  async execute({ sellerId, buyerId, from, to, hiddenFrom }: ContactChanged, cause: string, at: Date): Promise<void> {
    if (this.webhook === null) return;
    const ids = { SELLER: sellerId, BUYER: buyerId };
    await this.webhook.send({
      id: `contact-changed-${cause}`,
      type: 'contact.changed',
      at,
      data: {
        sellerId: await this.externalIdOf(sellerId),
        buyerId: await this.externalIdOf(buyerId),
        from,
        to,
        // The other of the two is not to learn of it from the host either.
        for: roles.filter((role) => ids[role] !== hiddenFrom),
      },
    });
  }

  private async externalIdOf(id: PartyId): Promise<string | null> {
    return (await this.parties.find(id))?.externalId ?? null;
  }
}
