import type { ApiKeys, DomainEvent, Identity, PartyId } from '@evenhand/platform';

/** Keys and parties that are remembered at most: the oldest make room. */
const maximumKnown = 10_000;

/** The net under the news of a revocation: no revoked key works longer than this, also while no news arrive. */
const keyKeptMs = 5_000;

/** The host's id of a party never goes to another party, so this only bounds how long one that is gone is remembered. */
const partyKeptMs = 60_000;

/** Where callers are looked up. */
export interface CallerRegister {
  readonly apiKeys: Pick<ApiKeys, 'verify'>;
  readonly reads: { readonly parties: { findByExternalId(externalId: string): Promise<{ readonly id: PartyId } | null> } };
}

class Memory<Value> {
  private readonly known = new Map<string, { readonly value: Value; readonly until: number }>();
  /** Goes up when all is forgotten: what was being looked up then may be old already. */
  private generation = 0;

  constructor(private readonly keptMs: number) {}

  /** Only what was found is remembered: what is not there may come into being at any time. */
  async find<Found extends Value | null>(key: string, look: () => Promise<Found>): Promise<Found | Value> {
    const known = this.known.get(key);
    if (known !== undefined && known.until > performance.now()) return known.value;
    const { generation } = this;
    const found = await look();
    if (found !== null && generation === this.generation) this.remember(key, found);
    return found;
  }

  forget(): void {
    this.generation += 1;
    this.known.clear();
  }

  private remember(key: string, value: Value): void {
    this.known.delete(key);
    const [oldest] = this.known.keys();
    if (this.known.size >= maximumKnown && oldest !== undefined) this.known.delete(oldest);
    this.known.set(key, { value, until: performance.now() + this.keptMs });
  }
}

/**
 * Who callers are, without a round trip to the database for each request. A revoked key is forgotten as soon as this
 * process hears of it, which takes milliseconds, and works at most five seconds longer when it does not hear.
 */
export class KnownCallers {
  private readonly keys = new Memory<Identity>(keyKeptMs);
  private readonly parties = new Memory<PartyId>(partyKeptMs);

  constructor(private readonly register: CallerRegister) {}

  /** @throws Unauthenticated when the key is unknown or revoked. */
  byApiKey(key: string): Promise<Identity> {
    return this.keys.find(key, () => this.register.apiKeys.verify(key));
  }

  partyOf(externalId: string): Promise<PartyId | null> {
    return this.parties.find(externalId, async () => (await this.register.reads.parties.findByExternalId(externalId))?.id ?? null);
  }

  hear({ name }: DomainEvent): void {
    if (name === 'api-key.revoked') this.keys.forget();
  }

  /** News may have been missed. */
  forget(): void {
    this.keys.forget();
    this.parties.forget();
  }
}
