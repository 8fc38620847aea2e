import type { ServeCheck } from '@evenhand/orders';
import { holdLocks, type Actor, type Clock, type PartyId, type Transaction } from '@evenhand/platform';
import type { Pair } from '../domain/contact.js';
import { checkService, type ServeAnswer, type ServeReason, type Viewer } from '../domain/serve-check.js';
import { serveRules } from '../domain/serve-rules.js';
import type { ServeFactsReader } from '../ports/serve-facts.js';
import { serviceLock } from './service-lock.js';

/** One of the two sees what that side may see, also when the person holds another role besides. */
const viewerOf = ({ partyId }: Actor, { sellerId, buyerId }: Pair): Viewer =>
  partyId === sellerId ? 'SELLER' : partyId === buyerId ? 'BUYER' : 'STAFF';

/** "May this seller serve this buyer?" The one place where orders and hosts ask. */
export class CheckService implements ServeCheck {
  constructor(
    private readonly facts: ServeFactsReader,
    private readonly clock: Clock,
  ) {}

  /** @returns null when one of the two does not exist */
  async execute(sellerId: PartyId, buyerId: PartyId, actor: Actor): Promise<ServeAnswer | null> {
    const [answer = null] = await this.executeMany([{ sellerId, buyerId }], actor);
    return answer;
  }

  /** In the order of the pairs, all of one moment. */
  async executeMany(pairs: readonly Pair[], actor: Actor): Promise<(ServeAnswer | null)[]> {
    const found = await this.facts.read(pairs, this.clock.now());
    return found.map((facts) => facts && checkService(serveRules, facts, viewerOf(actor, facts)));
  }

  /** Shares the locks of both until the order is committed: an entry about either waits for it, or is seen here. */
  async refusal(tx: Transaction, sellerId: PartyId, buyerId: PartyId): Promise<readonly ServeReason[] | null> {
    const pair = { sellerId, buyerId };
    await holdLocks(tx, [sellerId, buyerId].map(serviceLock), 'shared');
    const [facts = null] = await this.facts.readWithin(tx, [pair]);
    const answer = facts && checkService(serveRules, facts, viewerOf(tx.actor, pair));
    return answer?.verdict === 'REFUSE' ? answer.reasons : null;
  }
}
