import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { actingFor, minutes, systemActor, uuids, type Actor } from '@evenhand/platform';
import {
  codeOf,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { lena, mona, ratingDecisions } from '../../../../test/builders/rating-decisions.js';
import type { RatingRemoval } from '../domain/rating-removal.js';

let evenhand: EvenhandOnDatabase;
let tell: ReturnType<typeof ratingDecisions>;
let hanna: TestParty;
let karl: TestParty;
let nosy: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  tell = ratingDecisions(evenhand);
  [hanna, karl, nosy] = [await evenhand.party('Hanna'), await evenhand.party('Karl'), await evenhand.party('Nosy')];
});
beforeEach(() => evenhand.clock.moveTo(start));
afterAll(() => evenhand.close());

const found = async ({ id }: RatingRemoval) => evenhand.reads.removals.find(id);
/** Who is told of a decision, and what. */
const statementAbout = async ({ id }: RatingRemoval) => evenhand.reads.statements.findAbout(id);

describe('asking for a rating to be removed', () => {
  it('opens a case about its author, whom nobody of the two decides', async () => {
    const rating = await tell.rating(hanna, karl);
    const removal = await tell.request(rating, karl, 'THREAT');
    expect(removal).toMatchObject({
      state: 'REQUESTED',
      ground: 'THREAT',
      subjectId: karl.partyId,
      authorId: hanna.partyId,
      statementId: null,
    });
    expect(await tell.caseAbout('RATING_REMOVAL', removal.id)).toMatchObject({
      subjectId: hanna.partyId,
      subjectRole: 'SELLER',
      partyIds: [karl.partyId],
      orderIds: [rating.orderId],
      severity: 4,
    });
    expect(await tell.seenBy(rating, null)).toMatchObject({ removedAt: null });
  });

  it('is for the rated party alone; for all others there is no such rating, sealed or not', async () => {
    const rating = await tell.rating(hanna, karl);
    for (const who of [hanna, nosy]) expect(await codeOf(tell.request(rating, who))).toBe('RATING_NOT_FOUND');
    expect(await codeOf(evenhand.useCases.requestRatingRemoval.execute(asked(rating.id), mona))).toBe('RATING_NOT_FOUND');
    expect(await codeOf(evenhand.useCases.requestRatingRemoval.execute(asked(uuids.opaque()), karl.actor))).toBe('RATING_NOT_FOUND');
    const { id: orderId } = await evenhand.useCases.recordOrder.execute(sale(), staff('host', 'SERVICE'));
    await evenhand.rate(orderId, hanna);
    const [sealed] = await evenhand.reads.ratings.readableBy(hanna.partyId, [orderId]);
    expect(await codeOf(evenhand.useCases.requestRatingRemoval.execute(asked(sealed?.id ?? uuids.opaque()), karl.actor))).toBe(
      'RATING_NOT_FOUND',
    );
  });

  const asked = (ratingId: RatingRemoval['ratingId']) => ({
    ratingId,
    ground: 'INSULT' as const,
    explanation: 'No.',
    idempotencyKey: randomUUID(),
  });
  const sale = () => {
    const at = evenhand.clock.now();
    const times = { placedAt: at, acceptedAt: at, fulfilledAt: at };
    const deal = { externalId: null, amountMinor: 1, currency: 'EUR', dueOn: null, idempotencyKey: randomUUID() };
    return { ...deal, ...times, sellerId: hanna.partyId, buyerId: karl.partyId };
  };

  it.each([
    ['', 'BLANK'],
    ['x'.repeat(2_001), 'TOO_LONG'],
    ['half \ud83d', 'NOT_STORABLE'],
  ])('needs an explanation that can be kept', async (explanation, problem) => {
    const input = { ...asked((await tell.rating(hanna, karl)).id), explanation };
    await expect(evenhand.useCases.requestRatingRemoval.execute(input, karl.actor)).rejects.toMatchObject({
      reason: { code: 'TEXT_INVALID', field: 'explanation', problem, maximumLength: 2_000 },
    });
  });

  it('is done once while it is open, also when asked ten times at once', async () => {
    const rating = await tell.rating(hanna, karl);
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(tell.request(rating, karl))));
    expect(codes.sort()).toEqual(['DONE', ...Array.from({ length: 9 }, () => 'REMOVAL_ALREADY_REQUESTED')]);
    const key = randomUUID();
    const other = await tell.rating(hanna, karl);
    const same = await Promise.all(Array.from({ length: 5 }, () => tell.request(other, karl, 'INSULT', key)));
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
  });

  it('can be taken back by whoever asked, and asked again', async () => {
    const rating = await tell.rating(hanna, karl);
    const removal = await tell.request(rating, karl);
    for (const { actor } of [hanna, nosy]) {
      expect(await codeOf(evenhand.useCases.withdrawRatingRemoval.execute(removal.id, actor))).toBe('RATING_REMOVAL_NOT_FOUND');
    }
    expect(await tell.caseAbout('RATING_REMOVAL', removal.id)).toMatchObject({ closedAt: null });
    expect(await evenhand.useCases.withdrawRatingRemoval.execute(removal.id, karl.actor)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await tell.caseAbout('RATING_REMOVAL', removal.id)).toMatchObject({ outcome: 'WITHDRAWN', closedBy: null });
    expect(await codeOf(evenhand.useCases.withdrawRatingRemoval.execute(removal.id, karl.actor))).toBe('RATING_REMOVAL_SETTLED');
    expect(await tell.request(rating, karl)).toMatchObject({ state: 'REQUESTED' });
  });
});

describe('deciding about a removal', () => {
  it('removes the rating for all but its author, the rated party and staff, and gives its author the reasons', async () => {
    const rating = await tell.rating(hanna, karl, { publicComment: 'Late.' });
    const removal = await tell.request(rating, karl);
    const decided = await tell.decide(removal, true);
    expect(decided).toMatchObject({ state: 'REMOVED', decidedBy: 'mona', decidedAt: start, decisionReason: 'Said in the heat.' });
    expect(await found(removal)).toEqual(decided);
    for (const viewer of [hanna, karl, 'STAFF'] as const)
      expect(await tell.seenBy(rating, viewer)).toMatchObject({ removedAt: start, stars: 1 });
    for (const viewer of [nosy, null]) expect(await tell.seenBy(rating, viewer)).toBeNull();
    const { orderId } = rating;
    if (orderId === null) throw new Error('It was about an order.');
    expect(await evenhand.reads.ratings.readableBy(null, [orderId])).toHaveLength(1);
    expect(await evenhand.reads.ratings.readableBy(karl.partyId, [orderId])).toHaveLength(2);
    expect(await statementAbout(removal)).toMatchObject({
      id: decided.statementId,
      kind: 'RATING_REMOVED',
      subjectId: hanna.partyId,
      subjectRole: 'SELLER',
      issuedBy: 'mona',
      content: {
        decision: 'REMOVED',
        ground: 'INSULT',
        explanation: 'Said in the heat.',
        facts: 'The words are those of the comment.',
        rule: 'Rate the deal, not the person.',
        from: start,
        until: null,
      },
    });
    expect(await tell.caseAbout('RATING_REMOVAL', removal.id)).toMatchObject({ outcome: 'REMOVED', closedBy: 'mona' });
    expect(await codeOf(tell.request(rating, karl, 'THREAT'))).toBe('RATING_ALREADY_REMOVED');
    const reply = { ratingId: rating.id, text: 'Well.', idempotencyKey: randomUUID() };
    expect(await codeOf(evenhand.useCases.replyToRating.execute(reply, karl.actor))).toBe('RATING_ALREADY_REMOVED');
    for (const { actor } of [hanna, nosy])
      expect(await codeOf(evenhand.useCases.replyToRating.execute(reply, actor))).toBe('RATING_NOT_FOUND');
  });

  it('keeps the rating, gives the rated party the reasons, and decides each ground once', async () => {
    const rating = await tell.rating(hanna, karl);
    const removal = await tell.request(rating, karl, 'IRRELEVANT');
    expect(await tell.decide(removal, false)).toMatchObject({ state: 'KEPT' });
    expect(await tell.seenBy(rating, null)).toMatchObject({ removedAt: null });
    expect(await statementAbout(removal)).toMatchObject({ kind: 'RATING_NOT_REMOVED', subjectId: karl.partyId, subjectRole: 'BUYER' });
    expect(await codeOf(tell.request(rating, karl, 'IRRELEVANT'))).toBe('REMOVAL_GROUND_DECIDED');
    const other = await tell.request(rating, karl, 'INSULT');
    expect(await tell.decide(other, true)).toMatchObject({ state: 'REMOVED' });
  });

  it.each(['reason', 'facts', 'rule'] as const)('needs its %s in writing', async (field) => {
    const removal = await tell.request(await tell.rating(hanna, karl), karl);
    const reading = await tell.taken('RATING_REMOVAL', removal.id, mona);
    const said = { remove: true, reason: 'r', facts: 'f', rule: 'r', [field]: ' ' };
    await expect(evenhand.useCases.decideRatingRemoval.execute({ ...reading, ...said }, mona)).rejects.toMatchObject({
      reason: { code: 'TEXT_INVALID', field, problem: 'BLANK' },
    });
    expect(await found(removal)).toMatchObject({ state: 'REQUESTED' });
  });

  it('needs the claim, while it lasts, and nobody of the two', async () => {
    const removal = await tell.request(await tell.rating(hanna, karl), karl);
    const { id: caseId, version } = await tell.caseAbout('RATING_REMOVAL', removal.id);
    const decide = (by: Actor, read = version) =>
      codeOf(
        evenhand.useCases.decideRatingRemoval.execute({ caseId, version: read, remove: true, reason: 'r', facts: 'f', rule: 'r' }, by),
      );
    expect(await decide(mona)).toBe('CASE_NOT_CLAIMED');
    for (const party of [hanna, karl]) {
      const asStaff = actingFor(staff('both', 'PARTY', 'MODERATOR'), party.partyId);
      expect(await codeOf(evenhand.useCases.claimCase.execute(caseId, asStaff))).toBe('CONFLICT_OF_INTEREST');
      // The person behind the party, with another token.
      expect(await codeOf(evenhand.useCases.claimCase.execute(caseId, staff(party.actor.subject, 'MODERATOR')))).toBe(
        'CONFLICT_OF_INTEREST',
      );
    }
    await evenhand.useCases.claimCase.execute(caseId, mona);
    expect(await decide(lena)).toBe('CASE_CLAIMED_BY_OTHER');
    expect(await decide(mona, version + 1)).toBe('CASE_CHANGED');
    evenhand.clock.advance(minutes(10));
    expect(await decide(mona)).toBe('CLAIM_LAPSED');
    expect(await found(removal)).toMatchObject({ state: 'REQUESTED' });
  });

  it('and taking the request back at once: one of the two happens, whole', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const rating = await tell.rating(hanna, karl);
      const removal = await tell.request(rating, karl);
      const reading = await tell.taken('RATING_REMOVAL', removal.id, mona);
      const [decided, withdrawn] = await Promise.all([
        codeOf(evenhand.useCases.decideRatingRemoval.execute({ ...reading, remove: true, reason: 'r', facts: 'f', rule: 'r' }, mona)),
        codeOf(evenhand.useCases.withdrawRatingRemoval.execute(removal.id, karl.actor)),
      ]);
      const { state } = (await found(removal)) ?? { state: null };
      outcomes.add(String(state));
      expect([decided, withdrawn]).toEqual(state === 'REMOVED' ? ['DONE', 'RATING_REMOVAL_SETTLED'] : ['CASE_CLOSED', 'DONE']);
      expect((await tell.seenBy(rating, 'STAFF'))?.isRemoved).toBe(state === 'REMOVED');
      expect(await tell.caseAbout('RATING_REMOVAL', removal.id)).toMatchObject({ outcome: state });
    }
    for (const outcome of outcomes) expect(['REMOVED', 'WITHDRAWN']).toContain(outcome);
  });

  it('freezes what it was made on before anything changes', async () => {
    const removal = await tell.request(await tell.rating(hanna, karl), karl);
    await tell.decide(removal, true);
    const { id } = await tell.caseAbout('RATING_REMOVAL', removal.id);
    expect(await evenhand.reads.dossiers.frozen(id)).toMatchObject([{ frozenBy: 'mona', frozenAt: start }]);
    const trail: { action: string }[] = await evenhand.database.query(
      `SELECT action FROM audit_log WHERE xid = (SELECT max(xid::text)::xid8 FROM audit_log WHERE data ->> 'removalId' = $1) ORDER BY id`,
      [removal.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['case.closed', 'rating.removed', 'statement.issued', 'rating-removal.removed']);
  });
});

describe('a person of the system', () => {
  it('is nobody’s rated party', async () => {
    const rating = await tell.rating(hanna, karl);
    const removal = await tell.request(rating, karl);
    expect(await codeOf(evenhand.useCases.withdrawRatingRemoval.execute(removal.id, systemActor('cli')))).toBe('RATING_REMOVAL_NOT_FOUND');
  });
});
