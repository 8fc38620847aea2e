import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes, uuids, type PartyId } from '@evenhand/platform';
import { Enquiry } from '@evenhand/orders';
import {
  anOrder,
  codeOf,
  host,
  openEvenhand,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 10 });
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});
afterAll(() => evenhand.close());

const record = (more: { sellerId?: PartyId; buyerId?: PartyId; at?: Date | null; idempotencyKey?: string } = {}): Promise<Enquiry> =>
  evenhand.useCases.recordEnquiry.execute(
    { sellerId: hanna.partyId, buyerId: karl.partyId, at: null, idempotencyKey: randomUUID(), ...more },
    host,
  );
const inTouch = (one: TestParty, other: TestParty): Promise<boolean> =>
  evenhand.unitOfWork.run(host, (tx) => evenhand.reads.enquiries.haveBeenInTouch(tx, one.partyId, other.partyId));

describe('recording an enquiry', () => {
  it('keeps who asked whom and when, with a trail', async () => {
    const enquiry = await record();
    expect(enquiry).toEqual(Enquiry.of({ id: enquiry.id, sellerId: hanna.partyId, buyerId: karl.partyId, at: evenhand.clock.now() }));
    const earlier = new Date(evenhand.clock.now().getTime() - minutes(5));
    expect(await record({ at: earlier })).toMatchObject({ at: earlier });
    expect(await evenhand.database.query(`SELECT action FROM audit_log WHERE data ->> 'enquiryId' = $1`, [enquiry.id])).toEqual([
      { action: 'enquiry.recorded' },
    ]);
  });

  it('happens once for the same key, also ten times at once', async () => {
    const idempotencyKey = randomUUID();
    const enquiries = await Promise.all(Array.from({ length: 10 }, () => record({ idempotencyKey })));
    expect(new Set(enquiries.map(({ id }) => id)).size).toBe(1);
    expect(await codeOf(record({ idempotencyKey, buyerId: hanna.partyId, sellerId: karl.partyId }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is refused where it makes no sense', async () => {
    const nobody = uuids.next<PartyId>();
    const later = new Date(evenhand.clock.now().getTime() + 1);
    expect(await codeOf(record({ buyerId: hanna.partyId }))).toBe('SAME_PARTY');
    expect(await codeOf(record({ buyerId: nobody }))).toBe('PARTY_NOT_FOUND');
    expect(await codeOf(record({ sellerId: nobody }))).toBe('PARTY_NOT_FOUND');
    expect(await codeOf(record({ at: later }))).toBe('ORDER_INPUT_INVALID');
    expect(await codeOf(record({ idempotencyKey: '' }))).toBe('IDEMPOTENCY_KEY_INVALID');
  });
});

describe('two parties', () => {
  it('have been in touch by an order or by an enquiry, whichever of them sold', async () => {
    const [asked, ordered, stranger] = [await evenhand.party('Asked'), await evenhand.party('Ordered'), await evenhand.party('Stranger')];
    await record({ sellerId: asked.partyId });
    await anOrder(evenhand).between(ordered, karl).placed();
    for (const other of [asked, ordered]) {
      expect(await inTouch(karl, other)).toBe(true);
      expect(await inTouch(other, karl)).toBe(true);
      expect(await inTouch(other, stranger)).toBe(false);
    }
    expect(await inTouch(asked, ordered)).toBe(false);
  });
});
