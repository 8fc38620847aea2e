import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyFrozen, type Case, type CaseOpening, type Dossier, type DossierFact } from '@evenhand/cases';
import { days, managerOf, minutes, uuids, type OrderId } from '@evenhand/platform';
import { decideCase, openCase } from '../../../../test/builders/cases.js';
import {
  anOrder,
  host,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 8 });
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});
afterAll(() => evenhand.close());

/** A row as another context writes it. */
const write = (table: string, row: Record<string, unknown>): Promise<string> =>
  evenhand.unitOfWork.run(host, async (tx) => {
    const fields = { id: uuids.next<string>(), policy_version: 1, ...row };
    const values = Object.keys(fields).map((_, index) => `$${index + 1}`);
    await managerOf(tx).query(`INSERT INTO ${table} (${Object.keys(fields).join()}) VALUES (${values.join()})`, Object.values(fields));
    await tx.record({ name: 'party.registered', partyId: karl.partyId });
    return fields.id;
  });
const change = (table: string, id: string, fields: Record<string, unknown>): Promise<void> =>
  evenhand.unitOfWork.run(host, async (tx) => {
    const set = Object.keys(fields).map((field, index) => `${field} = $${index + 2}`);
    await managerOf(tx).query(`UPDATE ${table} SET ${set.join()} WHERE id = $1`, [id, ...Object.values(fields)]);
    await tx.record({ name: 'party.registered', partyId: karl.partyId });
  });

const complaint = (more: Record<string, unknown> = {}): Promise<string> =>
  write('complaints', {
    complainant_id: hanna.partyId,
    subject_id: karl.partyId,
    subject_role: 'BUYER',
    category: 'INSULT',
    facts: JSON.stringify([{ on: '2026-03-01', what: 'shouted' }]),
    evidence: JSON.stringify([{ kind: 'TEXT', text: 'Du …' }]),
    state: 'FILED',
    marks: [],
    filed_at: evenhand.clock.now(),
    ...more,
  });
const entry = (more: Record<string, unknown> = {}): Promise<string> =>
  write('no_serve_entries', {
    subject_id: karl.partyId,
    subject_role: 'BUYER',
    scope: 'PLATFORM',
    state: 'HEARING',
    rung: 'TEMPORARY',
    ground: 'INSULT',
    explanation: 'He shouts at everybody.',
    facts: 'On three days …',
    source: 'MODERATOR',
    proposed_by: 'mona',
    proposed_at: evenhand.clock.now(),
    version: 1,
    ...more,
  });
const statement = (more: Record<string, unknown> = {}): Promise<string> =>
  write('statements', {
    kind: 'COMPLAINT_UPHELD',
    ref_id: uuids.next(),
    subject_id: karl.partyId,
    subject_role: 'BUYER',
    content: JSON.stringify({ decision: 'SERIOUS', ground: 'INSULT', explanation: 'He did.' }),
    text_de: 'Brief',
    text_en: 'Letter',
    issued_at: evenhand.clock.now(),
    issued_by: 'lea',
    ...more,
  });
const appeal = (more: Record<string, unknown>): Promise<string> =>
  write('appeals', {
    against: 'COMPLAINT_UPHELD',
    appellant_id: karl.partyId,
    subject_role: 'BUYER',
    reasons: 'I was provoked.',
    state: 'LODGED',
    lodged_at: evenhand.clock.now(),
    ...more,
  });

const caseAbout = (refId: string, kind: CaseOpening['kind'] = 'NO_SERVE_PROPOSAL', orderIds: OrderId[] = []): Promise<Case> =>
  openCase(evenhand, karl, { kind, refId, orderIds });
const read = (about: Case): Promise<Dossier> => evenhand.reads.dossiers.read(about);
const of = ({ facts }: Dossier, source: DossierFact['source']): DossierFact[] => facts.filter((fact) => fact.source === source);
const dataOf = (dossier: Dossier, source: DossierFact['source']) => of(dossier, source).map(({ data }) => data);

describe('a dossier', () => {
  it('tells what became of the orders concerned, and of no others', async () => {
    const { id: done } = await anOrder(evenhand).between(hanna, karl).fulfilled();
    const { id: accepted } = await anOrder(evenhand).between(hanna, karl).accepted();
    await anOrder(evenhand).between(hanna, karl).placed();
    evenhand.clock.advance(minutes(1));
    await evenhand.useCases.cancelOrder.execute({ orderId: accepted, onBehalfOf: null, reason: 'NO_SHOW', note: 'again' }, hanna.actor);
    const about = await caseAbout(uuids.next(), 'NO_SERVE_PROPOSAL', [done, accepted]);
    const facts = of(await read(about), 'order');
    expect(facts.filter(({ id }) => id === done).map(({ data, at }) => [data['event'], at])).toEqual(
      ['PLACED', 'ACCEPTED', 'FULFILLED'].map((event) => [event, start.toISOString()]),
    );
    expect(facts.at(-1)).toEqual({
      source: 'order',
      id: accepted,
      at: evenhand.clock.now().toISOString(),
      data: { event: 'CANCELLED', by: 'SELLER', reason: 'NO_SHOW', note: 'again' },
    });
    expect(facts.find(({ data }) => data['event'] === 'PLACED')?.data).toMatchObject({
      seller: hanna.partyId,
      buyer: karl.partyId,
      amountMinor: 1_000,
      currency: 'EUR',
      dueOn: null,
    });
    expect(new Set(facts.map(({ id }) => id))).toEqual(new Set([done, accepted]));
  });

  it('never holds a sealed half, nor moves because of one', async () => {
    const { id: orderId } = await anOrder(evenhand).between(hanna, karl).fulfilled();
    const about = await caseAbout(uuids.next(), 'NO_SERVE_PROPOSAL', [orderId]);
    const before = await read(about);
    await evenhand.rate(orderId, hanna, { stars: 1, publicComment: 'sealed words', moderatorNote: 'sealed note' });
    expect(await read(about)).toEqual(before);

    evenhand.clock.advance(days(1));
    await evenhand.rate(orderId, karl, { stars: 5, privateNote: 'between us' });
    const revealed = await read(about);
    expect(
      dataOf(revealed, 'rating')
        .map(({ stars, subjectRole }) => [stars, subjectRole])
        .toSorted(),
    ).toEqual([
      [1, 'BUYER'],
      [5, 'SELLER'],
    ]);
    expect(of(revealed, 'rating').map(({ at }) => at)).toEqual(Array(2).fill(evenhand.clock.now().toISOString()));
    expect(dataOf(revealed, 'rating')).toContainEqual(
      expect.objectContaining({ comment: 'sealed words', moderatorNote: 'sealed note', author: hanna.partyId, removed: false }),
    );
    expect(JSON.stringify(revealed)).not.toContain('between us');

    const [rating] = of(revealed, 'rating');
    await evenhand.useCases.removeRating.execute(rating?.id as never, host);
    expect(dataOf(await read(about), 'rating').filter(({ removed }) => removed === true)).toHaveLength(1);
  });

  it('holds what a rated party replied', async () => {
    const { id: orderId } = await anOrder(evenhand).between(hanna, karl).fulfilled();
    for (const side of [hanna, karl]) await evenhand.rate(orderId, side);
    const half = (await evenhand.reads.ratings.readableBy(null, [orderId])).find(({ subjectId }) => subjectId === karl.partyId);
    if (half === undefined) throw new Error('Both halves are revealed.');
    await evenhand.useCases.replyToRating.execute({ ratingId: half.id, text: 'Not so.', idempotencyKey: randomUUID() }, karl.actor);
    expect(dataOf(await read(await caseAbout(uuids.next(), 'HELD_BACK_TEXT', [orderId])), 'reply')).toEqual([
      { rating: half.id, by: karl.partyId, text: 'Not so.' },
    ]);
  });

  it('holds every complaint about the subject in that role: what is said, by whom, the answer, and how it ended', async () => {
    const open = await complaint({ safety_reason: 'He knows where I live.' });
    const upheld = await complaint({
      state: 'UPHELD',
      severity: 'SERIOUS',
      strike_points: 2,
      strike_expires_at: new Date('2027-03-02'),
      response: 'I was provoked.',
      responded_at: start,
    });
    await complaint({ subject_role: 'SELLER' });
    await complaint({ subject_id: hanna.partyId, complainant_id: karl.partyId });
    const dossier = await read(await caseAbout(uuids.next()));
    expect(
      of(dossier, 'complaint')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([open, upheld].toSorted());
    expect(of(dossier, 'complaint').find(({ id }) => id === upheld)?.data).toEqual({
      by: hanna.partyId,
      isHidden: false,
      order: null,
      category: 'INSULT',
      kind: null,
      facts: [{ on: '2026-03-01', what: 'shouted' }],
      evidence: [{ kind: 'TEXT', text: 'Du …' }],
      response: 'I was provoked.',
      respondedAt: start.toISOString(),
      severity: 'SERIOUS',
      state: 'UPHELD',
    });
    expect(of(dossier, 'complaint').find(({ id }) => id === open)?.data).toMatchObject({ isHidden: true, state: 'OPEN', severity: null });
  });

  it('does not change because somebody looks at a complaint, and does when it is answered or decided', async () => {
    const id = await complaint();
    const about = await caseAbout(uuids.next());
    const { hash } = await read(about);
    await change('complaints', id, { state: 'UNDER_REVIEW' });
    expect((await read(about)).hash).toBe(hash);
    await change('complaints', id, { response: 'No.', responded_at: start });
    const answered = await read(about);
    expect(answered.hash).not.toBe(hash);
    await change('complaints', id, { state: 'DISMISSED' });
    expect((await read(about)).hash).not.toBe(answered.hash);
  });

  it('of a complaint holds nothing of how that complaint is decided', async () => {
    const id = await complaint();
    const about = await caseAbout(id, 'COMPLAINT');
    const { hash } = await read(about);
    const decided = { severity: 'MINOR', strike_points: 1, strike_expires_at: start, decided_by: 'mona', decision_reason: 'So it was.' };
    await change('complaints', id, { state: 'UPHELD', ...decided });
    await statement({ ref_id: id });
    expect((await read(about)).hash).toBe(hash);
  });

  it('holds the charge and the answers in hearings, and nothing of the approval', async () => {
    const earlier = await entry({ state: 'REJECTED', answer: 'I am sorry.', answered_at: start });
    const id = await entry();
    await entry({ scope: 'PAIR', owner_id: hanna.partyId, private_reason: 'secret of Hanna', source: null, state: 'ACTIVE', answer: null });
    const about = await caseAbout(id);
    const charged = await read(about);
    expect(dataOf(charged, 'charge')).toEqual([
      { ground: 'INSULT', explanation: 'He shouts at everybody.', facts: 'On three days …', rung: 'TEMPORARY', askedBy: 'MODERATOR' },
    ]);
    expect(dataOf(charged, 'answer')).toEqual([{ entry: earlier, text: 'I am sorry.' }]);
    expect(JSON.stringify(charged)).not.toContain('secret of Hanna');
    expect(of(await read(await caseAbout(id, 'NO_SERVE_REVIEW')), 'charge')).toHaveLength(1);
    expect(of(await read(await caseAbout(id, 'APPEAL')), 'charge')).toEqual([]);

    await change('no_serve_entries', id, { answer: 'It was not me.', answered_at: start });
    const answered = await read(about);
    expect(dataOf(answered, 'answer')).toContainEqual({ entry: id, text: 'It was not me.' });
    expect(answered.hash).not.toBe(charged.hash);

    const statementId = await statement({ kind: 'NO_SERVE_ENTRY', ref_id: id });
    await change('no_serve_entries', id, {
      state: 'APPROVED',
      approved_by: 'lea',
      approved_at: start,
      approved_hash: answered.hash,
      statement_id: statementId,
      effective_at: start,
      ends_at: start,
      hearing_ended_at: start,
      version: 2,
    });
    expect((await read(about)).hash).toBe(answered.hash);
    await change('statements', statementId, { delivered_at: start, acknowledged_at: start });
    await change('no_serve_entries', id, { state: 'ACTIVE', activated_at: start });
    expect((await read(about)).hash).toBe(answered.hash);

    await change('no_serve_entries', id, { facts: 'On four days …' });
    expect((await read(about)).hash).not.toBe(answered.hash);
  });

  it('holds earlier decisions with how they stand, and earlier appeals once they are decided', async () => {
    const id = await entry();
    const about = await caseAbout(id);
    const ref = uuids.next<string>();
    const [standing, voided, overturned] = [
      await statement(),
      await statement({ voided_at: start }),
      await statement({ ref_id: ref, voided_at: start }),
    ];
    await statement({ subject_role: 'SELLER' });
    const before = await read(about);
    expect(
      of(before, 'decision')
        .map(({ id: found, data }) => [found, data['standing']])
        .toSorted(),
    ).toEqual(
      [
        [standing, 'STANDING'],
        [voided, 'VOIDED'],
        [overturned, 'VOIDED'],
      ].toSorted(),
    );
    expect(dataOf(before, 'decision')[0]).toMatchObject({ kind: 'COMPLAINT_UPHELD', content: { decision: 'SERIOUS' } });

    const appealId = await appeal({ statement_id: overturned, ref_id: ref });
    expect((await read(about)).hash).toBe(before.hash);
    const appealed = await read(await caseAbout(appealId, 'APPEAL'));
    expect(dataOf(appealed, 'appeal')).toEqual([{ against: 'COMPLAINT_UPHELD', about: ref, reasons: 'I was provoked.' }]);

    await change('appeals', appealId, { state: 'GRANTED', decided_at: start, decided_by: 'lea', decision_reason: 'He was.' });
    const after = await read(about);
    expect(of(after, 'decision').find(({ id: found }) => found === overturned)?.data).toMatchObject({ standing: 'OVERTURNED' });
    expect(dataOf(after, 'appeal')).toEqual([
      { against: 'COMPLAINT_UPHELD', about: ref, reasons: 'I was provoked.', outcome: 'GRANTED', decisionReason: 'He was.' },
    ]);
  });

  it('holds why a rating is asked to be removed', async () => {
    const request = await write('rating_removals', {
      rating_id: uuids.next(),
      subject_id: karl.partyId,
      subject_role: 'BUYER',
      author_id: hanna.partyId,
      ground: 'INSULT',
      explanation: 'She calls me names.',
      state: 'REQUESTED',
      requested_at: start,
    });
    expect(dataOf(await read(await caseAbout(request, 'RATING_REMOVAL')), 'removal-request')).toEqual([
      expect.objectContaining({ author: hanna.partyId, ground: 'INSULT', explanation: 'She calls me names.' }),
    ]);
  });

  it('holds who shares link keys with the subject, since both have them', async () => {
    const [twin, cousin, stranger] = [await evenhand.party('Twin'), await evenhand.party('Cousin'), await evenhand.party('Stranger')];
    const keys = ['card', 'phone', 'laptop'].map((name) => `${name}-${randomUUID()}`);
    const link = ({ partyId }: TestParty, linkKeys: string[]) => evenhand.useCases.linkParty.execute({ partyId, linkKeys }, host);
    await link(karl, keys);
    await link(stranger, [`other-${randomUUID()}`]);
    evenhand.clock.advance(minutes(1));
    await link(twin, keys);
    evenhand.clock.advance(minutes(1));
    await link(cousin, keys.slice(1, 2));
    const { facts } = await read(await caseAbout(uuids.next()));
    expect(facts).toEqual([
      { source: 'similar-party', id: twin.partyId, at: new Date(start.getTime() + minutes(1)).toISOString(), data: { sharedKeys: 3 } },
      { source: 'similar-party', id: cousin.partyId, at: new Date(start.getTime() + minutes(2)).toISOString(), data: { sharedKeys: 1 } },
    ]);
    expect(JSON.stringify(facts)).not.toContain(keys[0]);
  });

  it('is the same however often and in whatever time zone it is compiled, in the order of what happened', async () => {
    const { id: orderId } = await anOrder(evenhand).between(hanna, karl).fulfilled();
    for (const side of [hanna, karl]) await evenhand.rate(orderId, side);
    for (let count = 0; count < 5; count += 1) await complaint({ response: 'No.', responded_at: start });
    await entry({ answer: 'No.', answered_at: new Date('2026-02-01T12:00:00.123Z') });
    const about = await caseAbout(uuids.next(), 'NO_SERVE_PROPOSAL', [orderId]);
    const first = await read(about);
    expect(first.facts.map(({ at }) => at)).toEqual(first.facts.map(({ at }) => at).toSorted());
    expect(first.facts[0]).toMatchObject({ source: 'answer', at: '2026-02-01T12:00:00.123Z' });
    const elsewhere = await evenhand.unitOfWork.run(host, async (tx) => {
      await managerOf(tx).query(`SET LOCAL TIME ZONE 'Pacific/Kiritimati'`);
      await managerOf(tx).query('SET LOCAL enable_nestloop = off');
      return evenhand.reads.dossiers.compile(tx, about);
    });
    expect(elsewhere).toEqual(first);
  });
});

describe('a frozen dossier', () => {
  const mona = staff('mona', 'MODERATOR');

  /** Decided on facts with umlauts, emoji, nested values, and keys of different lengths, which jsonb orders its own way. */
  async function decided(): Promise<Case> {
    const { id: orderId } = await anOrder(evenhand).between(hanna, karl).fulfilled();
    await complaint({ facts: JSON.stringify([{ what: '„Übel“ 😀', on: '2026-03-01', nested: { zebra: 1.5, a: [1e21, -0, null] } }]) });
    const about = await caseAbout(uuids.next(), 'NO_SERVE_PROPOSAL', [orderId]);
    await evenhand.useCases.claimCase.execute(about.id, mona);
    await decideCase(evenhand, about, mona);
    return about;
  }

  it('is what stood when the decision was made, whatever comes later', async () => {
    const about = await decided();
    await complaint({ category: 'FRAUD' });
    const [frozen] = await evenhand.reads.dossiers.frozen(about.id);
    if (frozen === undefined) throw new Error('A decision freezes a dossier.');
    expect(frozen).toMatchObject({ caseId: about.id, frozenBy: 'mona', frozenAt: start });
    expect(of(frozen, 'complaint')).toHaveLength(1);
    expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(verifyFrozen(frozen)).toBe(true);
    expect((await read(about)).hash).not.toBe(frozen.hash);
  });

  it('cannot be changed or taken away', async () => {
    const about = await decided();
    for (const statement of [`UPDATE frozen_dossiers SET hash = ''`, 'DELETE FROM frozen_dossiers', 'TRUNCATE frozen_dossiers CASCADE'])
      await expect(evenhand.database.query(statement)).rejects.toThrow(/append-only|never emptied/);
    expect(await evenhand.reads.dossiers.frozen(about.id)).toHaveLength(1);
  });

  it.each([
    ['a word', `jsonb_set(facts, '{0,data,event}', '"DECLINED"')`],
    ['a time', `jsonb_set(facts, '{0,at}', '"2026-01-01T00:00:00.000Z"')`],
    ['a fact that is gone', 'facts - 0'],
    ['a fact more', 'facts || facts -> 0'],
    [
      'the order of two',
      `(SELECT jsonb_agg(fact ORDER BY place DESC) FROM jsonb_array_elements(facts) WITH ORDINALITY AS f (fact, place))`,
    ],
  ])('shows by its hash that somebody got around that: %s', async (_what, tampered) => {
    const { id } = await decided();
    await evenhand.database.transaction(async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      await manager.query(`UPDATE frozen_dossiers SET facts = ${tampered} WHERE case_id = $1`, [id]);
    });
    expect((await evenhand.reads.dossiers.frozen(id)).map(verifyFrozen)).toEqual([false]);
  });
});
