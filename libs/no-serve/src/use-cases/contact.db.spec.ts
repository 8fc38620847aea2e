import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, managerOf, systemActor, uuids, type EnquiryId, type NoServeEntryId } from '@evenhand/platform';
import fc from 'fast-check';
import { anOrder, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { anActiveEntry, theEntryEnds } from '../../../../test/builders/what-stands-between.js';
import type { ContactState } from '../domain/contact.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
const worker = systemActor('worker');

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 12 });
});
afterAll(() => evenhand.close());
beforeEach(async () => {
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});

const onList = (owner: TestParty, other: TestParty, myRole: 'BUYER' | 'SELLER' = 'SELLER') =>
  evenhand.useCases.addToMyNoServeList.execute(
    { partyId: other.partyId, myRole, privateReason: 'Shouts.', endsAt: null, idempotencyKey: randomUUID() },
    owner.actor,
  );
const announce = (seller = hanna, buyer = karl) =>
  evenhand.useCases.announceContact.execute({ sellerId: seller.partyId, buyerId: buyer.partyId }, worker);
const changes = async (seller = hanna, buyer = karl): Promise<string[]> => {
  const rows: { change: string }[] = await evenhand.database.query(
    `SELECT (data ->> 'from') || ' ' || (data ->> 'to') AS change FROM audit_log
     WHERE action = 'contact.changed' AND data ->> 'sellerId' = $1 AND data ->> 'buyerId' = $2 ORDER BY id`,
    [seller.partyId, buyer.partyId],
  );
  return rows.map(({ change }) => change);
};

describe('contact', () => {
  it('is shown to each of the two for both directions, and of nobody unknown', async () => {
    await onList(hanna, karl);
    await anOrder(evenhand).between(karl, hanna).accepted();
    const { findContact } = evenhand.useCases;
    expect(await findContact.execute(karl.partyId, hanna.actor)).toEqual({ partyId: karl.partyId, asSeller: 'ENDED', asBuyer: 'OPEN' });
    expect(await findContact.execute(hanna.partyId, karl.actor)).toEqual({ partyId: hanna.partyId, asSeller: 'OPEN', asBuyer: 'ENDED' });
    for (const partyId of [uuids.next<typeof karl.partyId>(), hanna.partyId])
      expect(await findContact.execute(partyId, hanna.actor)).toBeNull();
  });

  it('goes from open to orders only to ended, and back, each said once', async () => {
    const { id } = await anOrder(evenhand).between(hanna, karl).accepted();
    expect(await announce()).toBe(false);
    const entry = await onList(hanna, karl);
    expect([await announce(), await announce()]).toEqual([true, false]);
    await evenhand.useCases.fulfilOrder.execute({ orderId: id, onBehalfOf: null }, hanna.actor);
    expect([await announce(), await announce()]).toEqual([true, false]);
    await evenhand.useCases.removeFromMyNoServeList.execute(entry.id, hanna.actor);
    expect([await announce(), await announce()]).toEqual([true, false]);
    expect(await changes()).toEqual(['OPEN ORDERS_ONLY', 'ORDERS_ONLY ENDED', 'ENDED OPEN']);
  });

  it('is announced once when six workers look at once, the first time as any other', async () => {
    const entry = await onList(hanna, karl);
    const look = async () => (await Promise.all([1, 2, 3, 4, 5, 6].map(() => announce()))).filter(Boolean).length;
    expect(await look()).toBe(1);
    await evenhand.useCases.removeFromMyNoServeList.execute(entry.id, hanna.actor);
    expect(await look()).toBe(1);
    expect(await changes()).toEqual(['OPEN ENDED', 'ENDED OPEN']);
  });

  it('of everybody who dealt with a party, or asked, is looked at when an entry of the platform begins and ends', async () => {
    const { announceContactsOf } = evenhand.useCases;
    const others = await Promise.all(['Anna', 'Berta', 'Cora', 'Dora'].map((name) => evenhand.party(name)));
    const [anna, berta, cora, dora] = others;
    if (!anna || !berta || !cora || !dora) throw new Error('Four were registered.');
    await anOrder(evenhand).between(anna, karl).fulfilled();
    await anOrder(evenhand).between(anna, karl).fulfilled();
    await anOrder(evenhand).between(berta, karl).accepted();
    await anOrder(evenhand).between(karl, cora).fulfilled();
    await evenhand.unitOfWork.run(worker, async (tx) => {
      const enquiryId = uuids.next<EnquiryId>();
      await managerOf(tx).query('INSERT INTO enquiries VALUES ($1, $2, $3, $4)', [enquiryId, dora.partyId, karl.partyId, tx.at]);
      await tx.record({ name: 'enquiry.recorded', enquiryId, sellerId: dora.partyId, buyerId: karl.partyId });
    });
    const { entryId } = await anActiveEntry(evenhand, karl.partyId);
    const counts = await Promise.all([1, 2, 3].map(() => announceContactsOf.execute(karl.partyId, worker)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(3);
    expect(await Promise.all(others.map((other) => changes(other, karl)))).toEqual([
      ['OPEN ENDED'],
      ['OPEN ORDERS_ONLY'],
      [],
      ['OPEN ENDED'],
    ]);
    expect(await changes(karl, cora)).toEqual([]);
    // Never dealt with, so nothing to say.
    expect(await changes(hanna, karl)).toEqual([]);

    await theEntryEnds(evenhand, entryId, karl.partyId, 'OVERTURNED');
    expect(await announceContactsOf.execute(karl.partyId, worker)).toBe(3);
    expect((await changes(anna, karl)).at(-1)).toBe('ENDED OPEN');
    expect((await changes(berta, karl)).at(-1)).toBe('ORDERS_ONLY OPEN');
    expect(await announceContactsOf.execute(karl.partyId, worker)).toBe(0);
  });

  it('of a party with more than a thousand counterparts is looked at in batches, none left out and none twice', async () => {
    await evenhand.unitOfWork.run(worker, async (tx) => {
      const manager = managerOf(tx);
      await manager.query(
        `INSERT INTO parties (id, external_id, display_name, kind, locale, registered_at)
         SELECT md5('many' || i)::uuid, 'many' || i, 'One of many', 'PRIVATE', 'de', $1 FROM generate_series(1, 1100) i`,
        [tx.at],
      );
      await manager.query(
        `INSERT INTO enquiries (id, seller_id, buyer_id, at) SELECT gen_random_uuid(), md5('many' || i)::uuid, $1, $2 FROM generate_series(1, 1100) i`,
        [karl.partyId, tx.at],
      );
      await tx.record({ name: 'party.registered', partyId: karl.partyId });
    });
    await anActiveEntry(evenhand, karl.partyId);
    expect(await evenhand.useCases.announceContactsOf.execute(karl.partyId, worker)).toBe(1_100);
  }, 60_000);

  it('always is what the entries and orders of the moment say, whatever happened in whatever order, and is never announced twice', async () => {
    const actions = ['order', 'fulfil', 'list', 'unlist', 'entry', 'lift', 'week', 'announce'] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...actions), { minLength: 3, maxLength: 14 }), async (steps) => {
        const [seller, buyer] = [await evenhand.party('Seller'), await evenhand.party('Buyer')];
        const open: Awaited<ReturnType<ReturnType<ReturnType<typeof anOrder>['between']>['accepted']>>[] = [];
        const listed: Awaited<ReturnType<typeof onList>>[] = [];
        const entries: { readonly entryId: NoServeEntryId; readonly endsAt: number }[] = [];
        const now = (): number => evenhand.clock.now().getTime();
        const isRefused = (): boolean => listed.length > 0 || entries.some(({ endsAt }) => endsAt > now());
        for (const step of [...steps, 'announce' as const]) {
          if (step === 'order' && !isRefused()) open.push(await anOrder(evenhand).between(seller, buyer).accepted());
          const order = step === 'fulfil' ? open.pop() : undefined;
          if (order) await evenhand.useCases.fulfilOrder.execute({ orderId: order.id, onBehalfOf: null }, seller.actor);
          if (step === 'list' && listed.length === 0) listed.push(await onList(seller, buyer));
          const mine = step === 'unlist' ? listed.pop() : undefined;
          if (mine) await evenhand.useCases.removeFromMyNoServeList.execute(mine.id, seller.actor);
          if (step === 'entry') {
            const endsAt = new Date(now() + days(10));
            entries.push({ endsAt: endsAt.getTime(), ...(await anActiveEntry(evenhand, buyer.partyId, { endsAt })) });
          }
          const ending = step === 'lift' ? entries.pop() : undefined;
          if (ending) await theEntryEnds(evenhand, ending.entryId, buyer.partyId);
          if (step === 'week') evenhand.clock.advance(days(7));
          if (step === 'announce') await announce(seller, buyer);
          const expected: ContactState = !isRefused() ? 'OPEN' : open.length > 0 ? 'ORDERS_ONLY' : 'ENDED';
          expect(await evenhand.useCases.checkService.execute(seller.partyId, buyer.partyId, worker)).toMatchObject({ contact: expected });
        }
        const said = await changes(seller, buyer);
        for (const [index, change] of said.entries()) {
          const [from, to] = change.split(' ');
          expect(from).toBe(index === 0 ? 'OPEN' : said[index - 1]?.split(' ')[1]);
          expect(to).not.toBe(from);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
