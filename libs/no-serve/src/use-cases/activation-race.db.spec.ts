import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compose } from '@evenhand/composition';
import { days, type Clock } from '@evenhand/platform';
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

let evenhand: EvenhandOnDatabase;
let list: Listing;
let hanna: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  list = listing(evenhand);
  hanna = await evenhand.party('Hanna');
});
afterAll(() => evenhand.close());

describe('activation and orders at once', () => {
  it('never leave an order that was placed, recorded or accepted after the entry was in force, in 200 rounds', async () => {
    let ticks = 0;
    const clock: Clock = { now: () => new Date(evenhand.clock.now().getTime() + (ticks += 1)) };
    const ticking = compose({ database: evenhand.database, clock });
    const { acceptOrder: accept, placeOrder: place, recordOrder: record } = ticking.useCases;
    const deal = { amountMinor: 1_000, currency: 'EUR', dueOn: null, sellerId: hanna.partyId };
    const codes = new Map<unknown, number>();
    // Whoever lost the last round gets a head start in the next: so that it is a race on any machine, however busy.
    let headStartMs = 0;

    for (let round = 0; round < 200; round += 1) {
      const rude = await evenhand.party('Rudi');
      const [waiting, alsoWaiting] = [
        await anOrder(evenhand).between(hanna, rude).placed(),
        await anOrder(evenhand).between(hanna, rude).placed(),
      ];
      const proposed = await list.propose(rude, { urgentReason: 'Danger.', rung: 'PERMANENT', skippedRungReason: 'Danger.' });
      await list.deliver(await list.approve(proposed.id, lena));
      let won = 0;
      const order = async (work: () => Promise<unknown>): Promise<void> => {
        await sleep(Math.random() * 12 + Math.max(0, -headStartMs));
        const code = await codeOf(work());
        codes.set(code, (codes.get(code) ?? 0) + 1);
        if (code === 'DONE') won += 1;
      };
      const activate = async (): Promise<void> => {
        await sleep(Math.max(0, headStartMs));
        await ticking.useCases.activateDueEntries.execute(worker);
      };
      const recorded = { ...deal, buyerId: rude.partyId, externalId: null, placedAt: null, acceptedAt: null, fulfilledAt: null };
      const orders = [
        () => accept.execute({ orderId: waiting.id, onBehalfOf: null }, hanna.actor),
        () => accept.execute({ orderId: alsoWaiting.id, onBehalfOf: null }, hanna.actor),
        () => place.execute({ ...deal, idempotencyKey: randomUUID() }, rude.actor),
        () => record.execute({ ...recorded, idempotencyKey: randomUUID() }, host),
      ];
      await Promise.all([activate(), ...orders.map(order)]);
      headStartMs += 2 - won;
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
    for (const count of codes.values()) expect(count).toBeGreaterThan(200);
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
