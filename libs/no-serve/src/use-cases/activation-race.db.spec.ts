import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compose } from '@evenhand/composition';
import { AcceptOrder, PlaceOrder, RecordOrder, type OrderParts, type ServeCheck } from '@evenhand/orders';
import { days, holdLock, managerOf, uuids, type Clock, type PartyId, type Transaction } from '@evenhand/platform';
import { OpenRatingExchange } from '@evenhand/ratings';
import {
  anOrder,
  codeOf,
  host,
  openEvenhand,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { listing, lena, worker, type Listing } from '../../../../test/builders/no-serve.js';
import { serviceLock } from './service-lock.js';

let evenhand: EvenhandOnDatabase;
let list: Listing;
let hanna: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  list = listing(evenhand);
  hanna = await evenhand.party('Hanna');
});
afterAll(() => evenhand.close());

/** Refuses a buyer with an entry in force: all that the race needs of a serve check, and how every serve check has to lock. */
const serveCheck: ServeCheck = {
  async refusal(tx: Transaction, sellerId: PartyId, buyerId: PartyId) {
    for (const partyId of [sellerId, buyerId].sort()) await holdLock(tx, serviceLock(partyId), 'shared');
    const found: unknown[] = await managerOf(tx).query(
      `SELECT FROM no_serve_entries WHERE subject_id = $1 AND subject_role = 'BUYER' AND scope = 'PLATFORM' AND state = 'ACTIVE'`,
      [buyerId],
    );
    return found.length > 0 ? ['is on the list'] : null;
  },
};

describe('activation and orders at once', () => {
  it('never leave an order that was placed, recorded or accepted after the entry was in force, in 200 rounds', async () => {
    let ticks = 0;
    const clock: Clock = { now: () => new Date(evenhand.clock.now().getTime() + (ticks += 1)) };
    const ticking = compose({ database: evenhand.database, clock });
    const { unitOfWork, reads } = ticking;
    const ratableOrders = new OpenRatingExchange(reads.exchanges, evenhand.policy);
    const parts: OrderParts = { unitOfWork, orders: reads.orders, parties: reads.parties, serveCheck, ratableOrders, ids: uuids };
    const [accept, place, record] = [new AcceptOrder(parts), new PlaceOrder(parts), new RecordOrder(parts)];
    const deal = { amountMinor: 1_000, currency: 'EUR', dueOn: null, sellerId: hanna.partyId };
    const codes = new Map<unknown, number>();

    for (let round = 0; round < 200; round += 1) {
      const rude = await evenhand.party('Rudi');
      const [waiting, alsoWaiting] = [
        await anOrder(evenhand).between(hanna, rude).placed(),
        await anOrder(evenhand).between(hanna, rude).placed(),
      ];
      const proposed = await list.propose(rude, { urgentReason: 'Danger.', rung: 'PERMANENT', skippedRungReason: 'Danger.' });
      await list.deliver(await list.approve(proposed.id, lena));
      const after = async (work: () => Promise<unknown>): Promise<void> => {
        await sleep(Math.random() * 12);
        const code = await codeOf(work());
        codes.set(code, (codes.get(code) ?? 0) + 1);
      };
      const recorded = { ...deal, buyerId: rude.partyId, externalId: null, placedAt: null, acceptedAt: null, fulfilledAt: null };
      const orders = [
        () => accept.execute({ orderId: waiting.id, onBehalfOf: null }, hanna.actor),
        () => accept.execute({ orderId: alsoWaiting.id, onBehalfOf: null }, hanna.actor),
        () => place.execute({ ...deal, idempotencyKey: randomUUID() }, rude.actor),
        () => record.execute({ ...recorded, idempotencyKey: randomUUID() }, host),
      ];
      await Promise.all([ticking.useCases.activateDueEntries.execute(worker), ...orders.map(after)]);
      const { state, activatedAt } = await list.entry(proposed);
      expect(state).toBe('ACTIVE');
      const late: unknown[] = await evenhand.database.query(
        'SELECT id FROM orders WHERE buyer_id = $1 AND (accepted_at > $2 OR placed_at > $2)',
        [rude.partyId, activatedAt],
      );
      expect(late).toEqual([]);
      expect((await list.trailOf(proposed)).filter((name) => name === 'activated')).toHaveLength(1);
    }
    // It was a race: orders won some rounds and lost others.
    expect([...codes.keys()].sort()).toEqual(['DONE', 'SERVICE_REFUSED']);
    for (const count of codes.values()) expect(count).toBeGreaterThan(20);
  }, 240_000);

  it('puts an entry in force once, whichever of several workers comes first, also after being down', async () => {
    evenhand.clock.moveTo(start);
    const entries = [];
    for (const name of ['A', 'B', 'C', 'D']) {
      entries.push(await list.propose(await evenhand.party(name), { effectiveAt: new Date(start.getTime() + days(20)) }));
    }
    for (const proposed of entries) {
      await list.hear(proposed);
      await list.deliver(await list.approve(proposed.id, lena));
    }
    evenhand.clock.moveTo(new Date(start.getTime() + days(90)));
    await Promise.all([1, 2, 3, 4].map(() => evenhand.useCases.activateDueEntries.execute(worker)));
    for (const entry of entries) {
      expect((await list.entry(entry)).activatedAt).toEqual(evenhand.clock.now());
      expect((await list.trailOf(entry)).filter((name) => name === 'activated')).toHaveLength(1);
    }
  });
});
