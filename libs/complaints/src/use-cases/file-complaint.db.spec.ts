import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, managerOf, uuids, type ComplaintId, type EnquiryId, type OrderId, type Role } from '@evenhand/platform';
import { complaintsOn, dismissed, mona } from '../../../../test/builders/complaints.js';
import {
  anOrder,
  codeOf,
  openEvenhand,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { categories, complaintCategories } from '../domain/categories.js';
import type { FileComplaintInput } from './file-complaint.js';

let evenhand: EvenhandOnDatabase;
let complaints: ReturnType<typeof complaintsOn>;
let hanna: TestParty;
let karl: TestParty;
let nosy: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  complaints = complaintsOn(evenhand);
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  [hanna, karl, nosy] = [await evenhand.party('Hanna'), await evenhand.party('Karl'), await evenhand.party('Nosy')];
});
afterAll(() => evenhand.close());

const anOrderOfTheTwo = async (): Promise<OrderId> => (await anOrder(evenhand).between(hanna, karl).fulfilled()).id;
const aboutKarl = () => ({ partyId: karl.partyId, role: 'BUYER' as Role });
const markOf = async (id: ComplaintId) => {
  const { marks, severity } = await complaints.caseOf(id);
  expect((await complaints.find(id)).marks).toEqual(marks);
  return { marks, severity };
};

describe('filing a complaint', () => {
  it('keeps faithfully what was said, opens a case and tells the subject', async () => {
    const orderId = await anOrderOfTheTwo();
    const said = {
      category: 'THREAT' as const,
      kind: 'BAD_RATING' as const,
      facts: [
        { on: '2026-02-27', what: 'Schrieb: „Ein Stern, wenn kein Rabatt“ 😀' },
        { on: '2026-03-02', what: 'Said it again.' },
      ],
      evidence: [
        { text: 'One star, unless …', sha256: null, url: null },
        { text: null, sha256: 'AB'.repeat(32), url: 'https://files.example/mail.eml' },
      ],
    };
    const complaint = await complaints.file(hanna, { orderId }, said);
    expect(complaint).toMatchObject({
      ...said,
      evidence: [
        { type: 'EXCERPT', text: 'One star, unless …' },
        { type: 'FILE', sha256: 'ab'.repeat(32), url: 'https://files.example/mail.eml' },
      ],
      complainantId: hanna.partyId,
      subjectId: karl.partyId,
      subjectRole: 'BUYER',
      orderId,
      state: 'FILED',
      filedAt: start,
      toldAt: start,
      answerUntil: new Date(start.getTime() + days(7)),
      policyVersion: 1,
    });
    expect(complaint.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(await complaints.caseOf(complaint.id)).toMatchObject({
      kind: 'COMPLAINT',
      subjectId: karl.partyId,
      subjectRole: 'BUYER',
      partyIds: [hanna.partyId],
      orderIds: [orderId],
      severity: 4,
      evidence: 2,
      marks: [],
    });
    expect(await complaints.trailOf(complaint.id)).toEqual(['complaint.filed', 'complaint.told']);
  });

  it('is open to the buyer about the seller too', async () => {
    expect(await complaints.file(karl, { orderId: await anOrderOfTheTwo() })).toMatchObject({
      subjectId: hanna.partyId,
      subjectRole: 'SELLER',
    });
  });

  it('of somebody who is to stay hidden tells the subject nothing', async () => {
    const { id } = await complaints.file(hanna, { orderId: await anOrderOfTheTwo() }, { safetyReason: 'He knows where I live.' });
    expect(await complaints.find(id)).toMatchObject({ toldAt: null, answerUntil: null, isHidden: true });
    expect(await complaints.trailOf(id)).toEqual(['complaint.filed']);
    const page = await evenhand.reads.complaints.pageTold(karl.partyId, { first: 10, after: null });
    expect(page).toEqual([]);
  });

  it('needs contact between the two, in these roles: an order or an enquiry', async () => {
    expect(await codeOf(complaints.file(hanna, aboutKarl()))).toBe('NO_CONTACT_BETWEEN_YOU');
    expect(await codeOf(complaints.file(hanna, { partyId: hanna.partyId, role: 'BUYER' }))).toBe('NO_CONTACT_BETWEEN_YOU');
    expect(await codeOf(complaints.file(hanna, { partyId: uuids.next(), role: 'BUYER' }))).toBe('NO_CONTACT_BETWEEN_YOU');
    await evenhand.unitOfWork.run(hanna.actor, async (tx) => {
      const enquiry = { enquiryId: uuids.next<EnquiryId>(), sellerId: hanna.partyId, buyerId: karl.partyId };
      await managerOf(tx).query('INSERT INTO enquiries (id, seller_id, buyer_id, at) VALUES ($1, $2, $3, $4)', [
        ...Object.values(enquiry),
        tx.at,
      ]);
      await tx.record({ name: 'enquiry.recorded', ...enquiry });
    });
    expect(await codeOf(complaints.file(hanna, { partyId: karl.partyId, role: 'SELLER' }))).toBe('NO_CONTACT_BETWEEN_YOU');
    expect(await complaints.file(hanna, aboutKarl())).toMatchObject({ orderId: null, subjectRole: 'BUYER' });
    expect(await complaints.file(karl, { partyId: hanna.partyId, role: 'SELLER' })).toMatchObject({ subjectId: hanna.partyId });
    await anOrder(evenhand).between(nosy, karl).placed();
    expect(await complaints.file(nosy, aboutKarl())).toMatchObject({ orderId: null });
  });

  it('about an order of others is refused as if there were none', async () => {
    const orderId = await anOrderOfTheTwo();
    expect(await codeOf(complaints.file(nosy, { orderId }))).toBe('ORDER_NOT_FOUND');
    expect(await codeOf(complaints.file(hanna, { orderId: uuids.next() }))).toBe('ORDER_NOT_FOUND');
  });

  const fact = { on: '2026-03-01', what: 'Shouted.' };
  const file = { text: null, sha256: 'a'.repeat(64), url: 'https://files.example/a' };
  it.each<[string, Partial<FileComplaintInput>, string]>([
    ['no facts', { facts: [] }, 'COMPLAINT_INPUT_INVALID'],
    ['21 facts', { facts: Array.from({ length: 21 }, () => fact) }, 'COMPLAINT_INPUT_INVALID'],
    ['a fact of tomorrow', { facts: [{ ...fact, on: '2026-03-03' }] }, 'COMPLAINT_INPUT_INVALID'],
    ['30 February', { facts: [{ ...fact, on: '2026-02-30' }] }, 'COMPLAINT_INPUT_INVALID'],
    ['a blank fact', { facts: [{ ...fact, what: ' ' }] }, 'TEXT_INVALID'],
    ['a fact without end', { facts: [{ ...fact, what: 'x'.repeat(5_001) }] }, 'TEXT_INVALID'],
    ['a NUL', { facts: [{ ...fact, what: 'a\0b' }] }, 'TEXT_INVALID'],
    ['a blank reason to stay hidden', { safetyReason: ' ' }, 'TEXT_INVALID'],
    ['21 pieces of evidence', { evidence: Array.from({ length: 21 }, () => file) }, 'COMPLAINT_INPUT_INVALID'],
    ['evidence of nothing', { evidence: [{ text: null, sha256: null, url: null }] }, 'COMPLAINT_INPUT_INVALID'],
    ['a file without a hash', { evidence: [{ ...file, sha256: null }] }, 'COMPLAINT_INPUT_INVALID'],
    ['a file that is a text too', { evidence: [{ ...file, text: 'x' }] }, 'COMPLAINT_INPUT_INVALID'],
    ['a hash that is none', { evidence: [{ ...file, sha256: 'g'.repeat(64) }] }, 'COMPLAINT_INPUT_INVALID'],
    ['an address in the clear', { evidence: [{ ...file, url: 'http://files.example/a' }] }, 'COMPLAINT_INPUT_INVALID'],
    ['a script for an address', { evidence: [{ ...file, url: 'javascript:alert(1)' }] }, 'COMPLAINT_INPUT_INVALID'],
    ['a kind where there is none', { kind: 'MONEY' }, 'COMPLAINT_KIND_WRONG'],
    ['no kind of theft', { category: 'THEFT' }, 'COMPLAINT_KIND_WRONG'],
    ['a kind of another category', { category: 'THEFT', kind: 'VIOLENCE' }, 'COMPLAINT_KIND_WRONG'],
    ['no key', { idempotencyKey: '' }, 'IDEMPOTENCY_KEY_INVALID'],
  ])('with %s is refused and leaves nothing', async (_what, said, code) => {
    const orderId = await anOrderOfTheTwo();
    expect(await codeOf(complaints.file(hanna, { orderId }, said))).toBe(code);
    expect(await evenhand.reads.complaints.pageBy(hanna.partyId, { first: 10, after: null })).toEqual([]);
  });

  it('knows every category with every kind', async () => {
    const orderId = await anOrderOfTheTwo();
    for (const category of complaintCategories) {
      const { kinds, presumedSeverity } = categories[category];
      for (const kind of kinds.length === 0 ? [null] : kinds) {
        const { id } = await complaints.file(hanna, { orderId }, { category, kind });
        expect(await markOf(id)).toEqual({ marks: [], severity: presumedSeverity });
        await evenhand.useCases.withdrawComplaint.execute(id, hanna.actor);
      }
    }
  });

  it('happens once for the same key, and once for the same matter, also twenty times at once', async () => {
    const orderId = await anOrderOfTheTwo();
    const idempotencyKey = randomUUID();
    const same = await Promise.all(Array.from({ length: 10 }, () => complaints.file(hanna, { orderId }, { idempotencyKey })));
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
    expect(await codeOf(complaints.file(hanna, { orderId }, { idempotencyKey, category: 'OTHER' }))).toBe('IDEMPOTENCY_KEY_REUSED');
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(complaints.file(hanna, { orderId }, { category: 'NO_SHOW' }))));
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(codes.filter((code) => code === 'COMPLAINT_ALREADY_OPEN')).toHaveLength(19);
  });

  it('is open again for the same matter when the one before is over, and for another order or none at once', async () => {
    const orderId = await anOrderOfTheTwo();
    const { id } = await complaints.file(hanna, { orderId });
    expect(await codeOf(complaints.file(hanna, { orderId: await anOrderOfTheTwo() }))).toBe('DONE');
    expect(await codeOf(complaints.file(hanna, aboutKarl()))).toBe('DONE');
    expect(await codeOf(complaints.file(hanna, aboutKarl()))).toBe('COMPLAINT_ALREADY_OPEN');
    expect(await codeOf(complaints.file(karl, { orderId }))).toBe('DONE');
    await complaints.claimed(id);
    expect(await codeOf(complaints.file(hanna, { orderId }))).toBe('COMPLAINT_ALREADY_OPEN');
    await complaints.decide(id, dismissed);
    expect(await codeOf(complaints.file(hanna, { orderId }))).toBe('DONE');
  });
});

describe('a complaint soon after a bad rating by its subject', () => {
  const rated = async (stars: number, by: TestParty = karl): Promise<void> => {
    const orderId = await anOrderOfTheTwo();
    await evenhand.rate(orderId, hanna, by === hanna ? { stars } : {});
    await evenhand.rate(orderId, karl, by === karl ? { stars } : {});
  };
  const marks = async () => (await markOf((await complaints.file(hanna, aboutKarl())).id)).marks;

  it('is marked as possible retaliation, for 14 days', async () => {
    await rated(2);
    evenhand.clock.advance(days(14));
    expect(await marks()).toEqual(['POSSIBLE_RETALIATION']);
  });
  it('is not marked after that', async () => {
    await rated(2);
    evenhand.clock.advance(days(14) + 1);
    expect(await marks()).toEqual([]);
  });
  it('is not marked when the rating was fair enough', async () => {
    await rated(3);
    expect(await marks()).toEqual([]);
  });
  it('is not marked when the complainant gave it', async () => {
    await rated(1, hanna);
    expect(await marks()).toEqual([]);
  });
  it('is not marked, and so tells nothing, while the rating is sealed', async () => {
    await evenhand.rate(await anOrderOfTheTwo(), karl, { stars: 1 });
    expect(await marks()).toEqual([]);
  });
});

describe('a complaint that hints at a protected trait', () => {
  it.each<[string, Partial<FileComplaintInput>]>([
    ['in a fact', { facts: [{ on: '2026-03-01', what: 'Typisch Ausländer.' }] }],
    ['in an excerpt', { evidence: [{ text: 'She is too old for this.', sha256: null, url: null }] }],
    ['in the reason to stay hidden', { safetyReason: 'He is a Muslim.' }],
  ])('%s is marked for a second look', async (_where, said) => {
    const { id } = await complaints.file(hanna, { orderId: await anOrderOfTheTwo() }, said);
    expect(await markOf(id)).toMatchObject({ marks: ['PROTECTED_TRAIT_HINT'] });
  });
});

describe('bad faith', () => {
  const decideOne = async (verdict?: typeof dismissed): Promise<void> => {
    const { id } = await complaints.file(hanna, { orderId: await anOrderOfTheTwo() }, { category: 'FRAUD' });
    await complaints.decide(id, verdict);
  };
  const next = async () => markOf((await complaints.file(hanna, { orderId: await anOrderOfTheTwo() }, { category: 'FRAUD' })).id);

  it('weighs a complainant down from the third dismissed complaint on, while more were dismissed than upheld', async () => {
    for (let times = 0; times < 2; times += 1) await decideOne(dismissed);
    expect(await next()).toEqual({ marks: [], severity: 4 });
    await decideOne(dismissed);
    expect(await next()).toEqual({ marks: ['BAD_FAITH_HISTORY'], severity: 1 });
    for (let times = 0; times < 3; times += 1) await decideOne();
    expect(await next()).toEqual({ marks: [], severity: 4 });
    await decideOne(dismissed);
    expect(await next()).toEqual({ marks: ['BAD_FAITH_HISTORY'], severity: 1 });
    expect(await evenhand.reads.complaints.complainant(hanna.partyId, evenhand.clock.now())).toMatchObject({
      standing: { dismissed: 4, upheld: 3 },
    });
    evenhand.clock.advance(days(365));
    expect(await next()).toEqual({ marks: [], severity: 4 });
  });

  it('can be answered by muting for a time', async () => {
    const { muteComplainant, unmuteComplainant } = evenhand.useCases;
    const until = new Date(start.getTime() + days(30));
    const mute = { partyId: hanna.partyId, until, reason: 'Four unfounded complaints.' };
    const orderId = await anOrderOfTheTwo();
    expect(await muteComplainant.execute(mute, mona)).toMatchObject({
      mute: { until, reason: mute.reason, mutedBy: 'mona', mutedAt: start },
    });
    await expect(complaints.file(hanna, { orderId })).rejects.toMatchObject({ code: 'COMPLAINANT_MUTED', reason: { until } });
    expect(await codeOf(complaints.file(karl, { orderId }))).toBe('DONE');
    expect(await unmuteComplainant.execute(hanna.partyId, mona)).toMatchObject({ mute: null });
    expect(await codeOf(unmuteComplainant.execute(hanna.partyId, mona))).toBe('COMPLAINANT_NOT_MUTED');
    expect(await codeOf(complaints.file(hanna, { orderId }))).toBe('DONE');
    // A longer one takes the place of a shorter one, and ends by itself.
    await muteComplainant.execute(mute, mona);
    await muteComplainant.execute({ ...mute, until: new Date(start.getTime() + days(60)) }, mona);
    evenhand.clock.advance(days(60) - 1);
    expect(await codeOf(complaints.file(hanna, { orderId }, { category: 'OTHER' }))).toBe('COMPLAINANT_MUTED');
    evenhand.clock.advance(1);
    expect(await codeOf(complaints.file(hanna, { orderId }, { category: 'OTHER' }))).toBe('DONE');
  });

  it('is not answered by a mute without reason or sensible end, or of nobody', async () => {
    const mute = { partyId: hanna.partyId, until: new Date(start.getTime() + days(1)), reason: 'Why not.' };
    const { muteComplainant, unmuteComplainant } = evenhand.useCases;
    expect(await codeOf(muteComplainant.execute({ ...mute, reason: ' ' }, mona))).toBe('TEXT_INVALID');
    expect(await codeOf(muteComplainant.execute({ ...mute, until: start }, mona))).toBe('MUTE_END_INVALID');
    expect(await codeOf(muteComplainant.execute({ ...mute, until: new Date(start.getTime() + days(365) + 1) }, mona))).toBe(
      'MUTE_END_INVALID',
    );
    expect(await codeOf(muteComplainant.execute({ ...mute, partyId: uuids.next() }, mona))).toBe('COMPLAINANT_NOT_FOUND');
    expect(await codeOf(unmuteComplainant.execute(hanna.partyId, mona))).toBe('COMPLAINANT_NOT_MUTED');
    expect(await codeOf(complaints.file(hanna, { orderId: await anOrderOfTheTwo() }))).toBe('DONE');
  });
});
