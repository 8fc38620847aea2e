import { randomUUID } from 'node:crypto';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import type { Order } from '@evenhand/orders';
import { actingFor, KeyedHashes, MovableClock, openDatabase, Refusal, systemActor } from '@evenhand/platform';
import type { Actor, CallerRole, OrderId, PartyId } from '@evenhand/platform';
import type { RatingExchange, SubmitRatingInput } from '@evenhand/ratings';
import { createTestDatabase } from '../support/test-database.js';

/** The host marketplace, which registers parties and tells of orders. */
export const host: Actor = { ...systemActor('cli'), subject: 'host', roles: new Set(['SERVICE']) };

/** When tests begin, unless they say another time. */
export const start = new Date('2026-03-02T09:00:00.000Z');

/** A person on the marketplace's side: a moderator, a lead, an auditor … */
export const staff = (subject: string, ...roles: CallerRole[]): Actor => ({ ...systemActor('cli'), subject, roles: new Set(roles) });

/** What is left of people in tests is hashed with this. */
const hashes = new KeyedHashes([{ id: 'test', secret: Buffer.alloc(32, 'test') }]);

/** Looks after the marketplace. */
export const mona = staff('mona', 'MODERATOR');
/** Approves entries and decides appeals. */
export const lena = staff('lena', 'LEAD');

/** A registered party, and the actor who acts for it. */
export interface TestParty {
  readonly partyId: PartyId;
  readonly actor: Actor;
}

export type EvenhandOnDatabase = Awaited<ReturnType<typeof openEvenhand>>;

/**
 * Evenhand on a database of its own, at a time that stands still until it is moved. Whoever opens it closes it.
 * @param poolSize how many connections it has at most; as many as the programs unless told
 */
export async function openEvenhand({ poolSize, now = start }: { readonly poolSize?: number; readonly now?: Date } = {}) {
  const testDatabase = await createTestDatabase();
  const database = await openDatabase(testDatabase.url, entities, poolSize);
  const clock = new MovableClock(now);
  const evenhand = compose({ database, clock, hashes });
  const { useCases } = evenhand;

  return {
    ...evenhand,
    clock,
    url: testDatabase.url,

    async close(): Promise<void> {
      await database.destroy();
      await testDatabase.drop();
    },

    /** Registers a new party, also when there is one of that name. */
    async party(displayName: string, { verified = true } = {}): Promise<TestParty> {
      const externalId = `${displayName}-${randomUUID()}`;
      const { id: partyId } = await useCases.registerParty.execute(
        { externalId, displayName, kind: 'PRIVATE', locale: 'de', verified, idempotencyKey: randomUUID() },
        host,
      );
      return { partyId, actor: actingFor({ ...systemActor('cli'), subject: externalId, roles: new Set(['PARTY']) }, partyId) };
    },

    /** Four stars and not a word, unless the author says more. */
    rate(orderId: OrderId, { actor }: Pick<TestParty, 'actor'>, said: Partial<SubmitRatingInput> = {}): Promise<RatingExchange> {
      const wordless = { stars: 4, again: true, categories: [], publicComment: null, privateNote: null, moderatorNote: null };
      return useCases.submitRating.execute({ ...wordless, orderId, idempotencyKey: randomUUID(), ...said }, actor);
    },

    /** Names of the events about one order, in the order in which they were recorded. */
    async trailOf(orderId: OrderId): Promise<string[]> {
      const rows: { action: string }[] = await database.query(`SELECT action FROM audit_log WHERE data ->> 'orderId' = $1 ORDER BY id`, [
        orderId,
      ]);
      return rows.map(({ action }) => action);
    },
  };
}

/** `anOrder(evenhand).between(hanna, karl).fulfilled()`: the host tells of it, with one time for all that happened. */
export const anOrder = ({ useCases, clock }: Evenhand) => ({
  between(seller: TestParty, buyer: TestParty) {
    const deal = { externalId: null, sellerId: seller.partyId, buyerId: buyer.partyId, amountMinor: 1_000, currency: 'EUR', dueOn: null };
    const told = (placedAt: Date, acceptedAt: Date | null, fulfilledAt: Date | null): Promise<Order> =>
      useCases.recordOrder.execute({ ...deal, placedAt, acceptedAt, fulfilledAt, idempotencyKey: randomUUID() }, host);
    return {
      placed: (at = clock.now()) => told(at, null, null),
      accepted: (at = clock.now()) => told(at, at, null),
      /** Can be rated. */
      fulfilled: (at = clock.now()) => told(at, at, at),
    };
  },
});

/** The code of the refusal, or DONE when there was none. What is no refusal is handed back, which fails whatever was expected. */
export const codeOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'DONE',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );
