import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compose, type Evenhand } from '@evenhand/composition';
import { codeOf, host, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';

const rounds = 200;

let onDatabase: EvenhandOnDatabase;
/** With a clock that runs: what came first is told by the times that were written. */
let evenhand: Evenhand;

beforeAll(async () => {
  onDatabase = await openEvenhand({ poolSize: 16 });
  evenhand = compose({ database: onDatabase.database });
});
afterAll(() => onDatabase.close());

const deal = { amountMinor: 1_000, currency: 'EUR', dueOn: null };
const place = (seller: TestParty, buyer: TestParty) =>
  evenhand.useCases.placeOrder.execute({ ...deal, sellerId: seller.partyId, idempotencyKey: randomUUID() }, buyer.actor);
const put = (owner: TestParty, subject: TestParty, myRole: 'SELLER' | 'BUYER') =>
  evenhand.useCases.addToMyNoServeList.execute(
    { partyId: subject.partyId, myRole, privateReason: 'Shouts.', endsAt: null, idempotencyKey: randomUUID() },
    owner.actor,
  );

/** Different on each round, so that now one is ahead and now the other. */
const atOnce = async (round: number, ...attempts: (() => Promise<unknown>)[]): Promise<unknown[]> => {
  const turned = [...attempts.slice(round % attempts.length), ...attempts.slice(0, round % attempts.length)];
  const codes = await Promise.all(turned.map((attempt) => codeOf(attempt())));
  return [...codes.slice(attempts.length - (round % attempts.length)), ...codes.slice(0, attempts.length - (round % attempts.length))];
};

describe('orders and an entry at once', () => {
  it(`in ${rounds} rounds never leave an order that was placed, recorded or accepted after the entry began`, async () => {
    let letThrough = 0;
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [seller, buyer] = [await onDatabase.party('Seller'), await onDatabase.party('Buyer')];
      const waiting = await place(seller, buyer);
      const record = () =>
        evenhand.useCases.recordOrder.execute(
          {
            ...deal,
            externalId: null,
            sellerId: seller.partyId,
            buyerId: buyer.partyId,
            placedAt: null,
            acceptedAt: null,
            fulfilledAt: null,
            idempotencyKey: randomUUID(),
          },
          host,
        );
      const [listed, ...orders] = await atOnce(
        round,
        // Now at once and now some milliseconds later: on any machine, orders are ahead in some rounds and behind in others.
        () => sleep(round % 25).then(() => (round % 2 === 0 ? put(seller, buyer, 'SELLER') : put(buyer, seller, 'BUYER'))),
        () => evenhand.useCases.acceptOrder.execute({ orderId: waiting.id, onBehalfOf: null }, seller.actor),
        () => place(seller, buyer),
        record,
      );
      expect(listed).toBe('DONE');
      expect(orders.filter((code) => code !== 'DONE' && code !== 'SERVICE_REFUSED')).toEqual([]);
      letThrough += orders.filter((code) => code === 'DONE').length;
      refused += orders.filter((code) => code === 'SERVICE_REFUSED').length;
      const late: unknown = await onDatabase.database.query(
        `SELECT o.state, o.placed_at, o.accepted_at, e.activated_at FROM orders o
         JOIN no_serve_entries e ON e.owner_id IN (o.seller_id, o.buyer_id) AND e.subject_id IN (o.seller_id, o.buyer_id)
         WHERE o.seller_id = $1 AND (o.accepted_at > e.activated_at OR o.placed_at > e.activated_at)`,
        [seller.partyId],
      );
      expect({ round, late }).toEqual({ round, late: [] });
      expect(await codeOf(place(seller, buyer))).toBe('SERVICE_REFUSED');
    }
    // Both happened, or nothing was raced.
    expect(letThrough).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  }, 120_000);

  it('keep that also where the entry comes of a rating that is revealed', async () => {
    for (let round = 0; round < 60; round += 1) {
      const [seller, buyer] = [await onDatabase.party('Seller'), await onDatabase.party('Buyer')];
      const { id: orderId } = await place(seller, buyer);
      const [own, wordless] = [
        { orderId, onBehalfOf: null },
        { orderId, categories: [], publicComment: null, privateNote: null, moderatorNote: null },
      ];
      await evenhand.useCases.acceptOrder.execute(own, seller.actor);
      await evenhand.useCases.fulfilOrder.execute(own, seller.actor);
      const rate = (said: { stars: number; again: boolean; neverAgain?: boolean }, { actor }: TestParty) =>
        evenhand.useCases.submitRating.execute({ ...wordless, ...said, idempotencyKey: randomUUID() }, actor);
      await rate({ stars: 1, again: false, neverAgain: true }, seller);
      const waiting = await place(seller, buyer);
      const codes = await atOnce(
        round,
        () => rate({ stars: 2, again: false, neverAgain: round % 2 === 0 }, buyer),
        () => evenhand.useCases.acceptOrder.execute({ orderId: waiting.id, onBehalfOf: null }, seller.actor),
        // The entry comes at the end of its transaction, so the orders come one after the other.
        ...[0, 3, 6, 9, 12].map((ms) => () => sleep(ms).then(() => place(seller, buyer))),
      );
      expect(codes[0]).toBe('DONE');
      const late: unknown = await onDatabase.database.query(
        `SELECT o.state FROM orders o JOIN no_serve_entries e ON e.owner_id IN (o.seller_id, o.buyer_id) AND e.subject_id IN (o.seller_id, o.buyer_id)
         WHERE o.seller_id = $1 AND (o.accepted_at > e.activated_at OR o.placed_at > e.activated_at)`,
        [seller.partyId],
      );
      expect({ round, late }).toEqual({ round, late: [] });
      expect(await codeOf(place(seller, buyer))).toBe('SERVICE_REFUSED');
    }
  }, 120_000);
});
