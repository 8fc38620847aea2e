import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { actingFor, managerOf, minutes, systemActor, uuids, type Actor } from '@evenhand/platform';
import {
  codeOf,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { lena, mona, ratingDecisions } from '../../../../test/builders/rating-decisions.js';
import type { Appeal } from '../domain/appeal.js';

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

/** Hanna rated Karl, who asked to remove that; Mona decided, and whoever it went against holds the statement. */
async function decision({ remove, by = mona }: { readonly remove: boolean; readonly by?: Actor }) {
  const rating = await tell.rating(hanna, karl);
  const removal = await tell.request(rating, karl);
  await tell.decide(removal, remove, by);
  return { rating, removal, statement: await tell.delivered(removal.id), appellant: remove ? hanna : karl };
}
const found = async ({ id }: Pick<Appeal, 'id'>) => evenhand.reads.appeals.find(id);
const removalOf = async ({ removal }: { readonly removal: { readonly id: Appeal['refId'] } }) => {
  const [row]: { state: string }[] = await evenhand.database.query('SELECT state FROM rating_removals WHERE id = $1', [removal.id]);
  return row?.state;
};

describe('lodging an appeal', () => {
  it('is for the subject of the statement, and opens a case that nobody who decided can take', async () => {
    const { statement, removal } = await decision({ remove: true });
    const appeal = await tell.lodge(statement.id, hanna);
    expect(appeal).toMatchObject({
      against: 'RATING_REMOVED',
      state: 'LODGED',
      refId: removal.id,
      appellantId: hanna.partyId,
      subjectRole: 'SELLER',
      lodgedAt: start,
    });
    const opened = await tell.caseAbout('APPEAL', appeal.id);
    expect(opened).toMatchObject({ subjectId: hanna.partyId, partyIds: [karl.partyId], severity: 2, orderIds: [expect.any(String)] });
    expect(opened.barred).toContain('mona');
  });

  it('is refused to everybody else as if there were no such statement', async () => {
    const { statement } = await decision({ remove: true });
    for (const who of [karl, nosy, { ...nosy, actor: staff('mona', 'LEAD') }]) {
      expect(await codeOf(tell.lodge(statement.id, who))).toBe('STATEMENT_NOT_FOUND');
    }
    expect(await codeOf(tell.lodge(uuids.opaque(), hanna))).toBe('STATEMENT_NOT_FOUND');
  });

  it('begins with the delivery and ends with the window, to the millisecond', async () => {
    const removal = await tell.request(await tell.rating(hanna, karl), karl);
    await tell.decide(removal, true);
    const undelivered = await evenhand.reads.statements.findAbout(removal.id);
    expect(await codeOf(tell.lodge(undelivered?.id ?? uuids.opaque(), hanna))).toBe('NOT_DELIVERED_YET');
    const { id, appealUntil } = await tell.delivered(removal.id);
    expect(appealUntil).toEqual(new Date('2026-09-02T09:00:00.000Z'));
    evenhand.clock.moveTo(new Date('2026-09-02T09:00:00.000Z'));
    await expect(tell.lodge(id, hanna)).rejects.toMatchObject({ reason: { code: 'APPEAL_WINDOW_CLOSED', closedAt: appealUntil } });
    evenhand.clock.moveTo(new Date('2026-09-02T08:59:59.999Z'));
    expect(await tell.lodge(id, hanna)).toMatchObject({ state: 'LODGED' });
  });

  it('is done once at a time, also when lodged ten times at once', async () => {
    const { statement } = await decision({ remove: false });
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(tell.lodge(statement.id, karl))));
    expect(codes.sort()).toEqual([...Array.from({ length: 9 }, () => 'APPEAL_ALREADY_OPEN'), 'DONE']);
    const other = await decision({ remove: false });
    const key = randomUUID();
    const same = await Promise.all(Array.from({ length: 5 }, () => tell.lodge(other.statement.id, karl, key)));
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
  });

  it('can be taken back by the appellant alone, and lodged again', async () => {
    const { statement } = await decision({ remove: true });
    const appeal = await tell.lodge(statement.id, hanna);
    for (const { actor } of [karl, nosy, { actor: systemActor('cli') }]) {
      expect(await codeOf(evenhand.useCases.withdrawAppeal.execute(appeal.id, actor))).toBe('APPEAL_NOT_FOUND');
    }
    await tell.taken('APPEAL', appeal.id, lena);
    expect(await evenhand.useCases.withdrawAppeal.execute(appeal.id, hanna.actor)).toMatchObject({ state: 'WITHDRAWN', endedAt: start });
    expect(await tell.caseAbout('APPEAL', appeal.id)).toMatchObject({ outcome: 'WITHDRAWN', closedBy: null });
    expect(await codeOf(evenhand.useCases.withdrawAppeal.execute(appeal.id, hanna.actor))).toBe('APPEAL_SETTLED');
    expect(await tell.lodge(statement.id, hanna)).toMatchObject({ state: 'LODGED' });
  });

  it.each([
    [' ', 'BLANK'],
    ['x'.repeat(5_001), 'TOO_LONG'],
  ])('needs reasons that can be kept', async (reasons, problem) => {
    const { statement } = await decision({ remove: true });
    const input = { statementId: statement.id, reasons, idempotencyKey: randomUUID() };
    await expect(evenhand.useCases.lodgeAppeal.execute(input, hanna.actor)).rejects.toMatchObject({
      reason: { code: 'TEXT_INVALID', field: 'reasons', problem, maximumLength: 5_000 },
    });
  });
});

describe('an appeal under review', () => {
  it('is so from the first claim on, also when the case is given back', async () => {
    const { statement } = await decision({ remove: true });
    const appeal = await tell.lodge(statement.id, hanna);
    const { caseId } = await tell.taken('APPEAL', appeal.id, lena);
    expect(await found(appeal)).toMatchObject({ state: 'UNDER_REVIEW', endedAt: null });
    await evenhand.useCases.releaseCase.execute(caseId, lena);
    expect(await found(appeal)).toMatchObject({ state: 'UNDER_REVIEW' });
    await evenhand.useCases.claimCase.execute(caseId, lena);
    const trail: unknown[] = await evenhand.database.query(
      `SELECT id FROM audit_log WHERE action = 'appeal.taken-up' AND data ->> 'appealId' = $1`,
      [appeal.id],
    );
    expect(trail).toHaveLength(1);
  });

  it.each([true, false])(
    'is never decided by a person who had a part in the decision, whatever roles the token gives (removed: %p)',
    async (remove) => {
      const { statement, appellant } = await decision({ remove, by: staff('mona', 'MODERATOR', 'LEAD') });
      const appeal = await tell.lodge(statement.id, appellant);
      const { id: caseId } = await tell.caseAbout('APPEAL', appeal.id);
      for (const by of [
        mona,
        staff('mona', 'LEAD'),
        staff('mona', 'LEAD', 'MODERATOR', 'ADMIN', 'AUDITOR'),
        actingFor(staff('mona', 'LEAD', 'PARTY'), nosy.partyId),
      ]) {
        expect(await codeOf(evenhand.useCases.claimCase.execute(caseId, by))).toBe('CONFLICT_OF_INTEREST');
        expect(await codeOf(tell.decideAppeal(appeal, true, by))).toBe('CONFLICT_OF_INTEREST');
      }
      // Nor by whoever acts for one of the two, as a lead.
      for (const side of [hanna, karl]) {
        for (const by of [actingFor(staff('two', 'LEAD', 'PARTY'), side.partyId), staff(side.actor.subject, 'LEAD')]) {
          expect(await codeOf(evenhand.useCases.claimCase.execute(caseId, by))).toBe('CONFLICT_OF_INTEREST');
        }
      }
      expect(await found(appeal)).toMatchObject({ state: 'LODGED' });
    },
  );

  it('is not decided by somebody who took part after it was lodged either', async () => {
    const { statement, rating } = await decision({ remove: false });
    const appeal = await tell.lodge(statement.id, karl);
    const reading = await tell.taken('APPEAL', appeal.id, lena);
    // Lena's name comes to stand behind the decision while she holds the case.
    await evenhand.unitOfWork.run(lena, async (tx) => {
      await managerOf(tx).query('UPDATE rating_removals SET decided_by = $2 WHERE id = $1', [appeal.refId, 'lena']);
      await tx.record({
        name: 'rating-removal.kept',
        removalId: uuids.opaque(),
        ratingId: rating.id,
        subjectId: karl.partyId,
        authorId: hanna.partyId,
      });
    });
    expect(await codeOf(evenhand.useCases.decideAppeal.execute({ ...reading, grant: true, reasons: 'r' }, lena))).toBe(
      'CONFLICT_OF_INTEREST',
    );
  });

  it('needs a claim that lasts, the version that was read, and reasons', async () => {
    const { statement } = await decision({ remove: true });
    const appeal = await tell.lodge(statement.id, hanna);
    const { id: caseId, version } = await tell.caseAbout('APPEAL', appeal.id);
    const decide = (by: Actor, more: Partial<{ version: number; reasons: string }> = {}) =>
      codeOf(evenhand.useCases.decideAppeal.execute({ caseId, version, grant: true, reasons: 'r', ...more }, by));
    expect(await decide(lena)).toBe('CASE_NOT_CLAIMED');
    await evenhand.useCases.claimCase.execute(caseId, lena);
    expect(await decide(staff('lara', 'LEAD'))).toBe('CASE_CLAIMED_BY_OTHER');
    expect(await decide(lena, { version: version + 1 })).toBe('CASE_CHANGED');
    for (const reasons of ['', 'x'.repeat(2_001)]) expect(await decide(lena, { reasons })).toBe('TEXT_INVALID');
    evenhand.clock.advance(minutes(10));
    expect(await decide(lena)).toBe('CLAIM_LAPSED');
    evenhand.clock.moveTo(start);
    expect(await decide(lena)).toBe('DONE');
    expect(await decide(lena)).toBe('CASE_CLOSED');
  });
});

describe('a denied appeal', () => {
  it('has written reasons, changes nothing, and is final', async () => {
    const decided = await decision({ remove: true });
    const appeal = await tell.lodge(decided.statement.id, hanna);
    expect(await tell.decideAppeal(appeal, false)).toMatchObject({
      state: 'DENIED',
      decidedBy: 'lena',
      decisionReason: 'The words were about the deal.',
      decidedAt: start,
      endedAt: start,
    });
    expect(await tell.seenBy(decided.rating, null)).toBeNull();
    expect(await removalOf(decided)).toBe('REMOVED');
    expect(await evenhand.reads.statements.find(decided.statement.id)).toMatchObject({ voidedAt: null });
    expect(await tell.caseAbout('RATING_REMOVAL', decided.removal.id)).toMatchObject({ overturnedAt: null });
    expect(await codeOf(tell.lodge(decided.statement.id, hanna))).toBe('APPEAL_DECIDED_ALREADY');
  });
});

describe('a granted appeal', () => {
  it('against a removal brings the rating back, and the decision is overturned', async () => {
    const decided = await decision({ remove: true });
    evenhand.clock.advance(1);
    const appeal = await tell.lodge(decided.statement.id, hanna);
    expect(await tell.decideAppeal(appeal, true)).toMatchObject({ state: 'GRANTED' });
    expect(await tell.seenBy(decided.rating, nosy)).toEqual(decided.rating);
    expect(await removalOf(decided)).toBe('OVERTURNED');
    expect(await evenhand.reads.statements.find(decided.statement.id)).toMatchObject({ voidedAt: evenhand.clock.now() });
    expect(await tell.caseAbout('RATING_REMOVAL', decided.removal.id)).toMatchObject({
      overturnedAt: evenhand.clock.now(),
      closedBy: 'mona',
    });
    expect(await codeOf(tell.lodge(decided.statement.id, hanna))).toBe('APPEAL_DECIDED_ALREADY');
    expect(await codeOf(tell.request(decided.rating, karl))).toBe('REMOVAL_GROUND_DECIDED');
  });

  it('against keeping a rating removes it, and gives its author reasons and an appeal in turn', async () => {
    const decided = await decision({ remove: false });
    await tell.decideAppeal(await tell.lodge(decided.statement.id, karl), true);
    expect(await tell.seenBy(decided.rating, nosy)).toBeNull();
    expect(await removalOf(decided)).toBe('OVERTURNED');
    const told = await tell.delivered(decided.removal.id);
    expect(told).toMatchObject({
      kind: 'RATING_REMOVED',
      subjectId: hanna.partyId,
      issuedBy: 'lena',
      content: { explanation: 'The words were about the deal.', rule: 'Rate the deal, not the person.', ground: 'INSULT' },
    });
    const inTurn = await tell.lodge(told.id, hanna);
    for (const by of [lena, staff('mona', 'LEAD')]) expect(await codeOf(tell.decideAppeal(inTurn, true, by))).toBe('CONFLICT_OF_INTEREST');
    await tell.decideAppeal(inTurn, true, staff('lara', 'LEAD'));
    expect(await tell.seenBy(decided.rating, nosy)).toEqual(decided.rating);
    expect(await removalOf(decided)).toBe('KEPT');
    expect(await codeOf(tell.lodge(decided.statement.id, karl))).toBe('APPEAL_DECIDED_ALREADY');
  });

  it('leaves a rating out that was removed for another request too', async () => {
    const decided = await decision({ remove: false });
    const other = await tell.request(decided.rating, karl, 'THREAT');
    await tell.decide(other, true);
    const otherStatement = await tell.delivered(other.id);
    await tell.decideAppeal(await tell.lodge(decided.statement.id, karl), true);
    expect(await removalOf(decided)).toBe('OVERTURNED');
    await tell.decideAppeal(await tell.lodge(otherStatement.id, hanna), true);
    expect(await removalOf({ removal: other })).toBe('OVERTURNED');
    expect(await tell.seenBy(decided.rating, nosy)).toBeNull();
    const first = await tell.delivered(decided.removal.id);
    await tell.decideAppeal(await tell.lodge(first.id, hanna), true, staff('lara', 'LEAD'));
    expect(await tell.seenBy(decided.rating, nosy)).toEqual(decided.rating);
  });

  it('is granted once when two decide at once, or not at all when it is withdrawn meanwhile', async () => {
    for (let round = 0; round < 8; round += 1) {
      const decided = await decision({ remove: true });
      const appeal = await tell.lodge(decided.statement.id, hanna);
      const reading = await tell.taken('APPEAL', appeal.id, lena);
      const decide = (by: Actor, grant: boolean) => codeOf(evenhand.useCases.decideAppeal.execute({ ...reading, grant, reasons: 'r' }, by));
      const [granted, denied, foreign, withdrawn] = await Promise.all([
        decide(lena, true),
        decide(lena, false),
        decide(staff('lara', 'LEAD'), true),
        codeOf(evenhand.useCases.withdrawAppeal.execute(appeal.id, hanna.actor)),
      ]);
      expect([granted, denied, withdrawn].filter((code) => code === 'DONE')).toHaveLength(1);
      expect(foreign).not.toBe('DONE');
      const { state } = (await found(appeal)) ?? { state: null };
      expect(state).toBe(granted === 'DONE' ? 'GRANTED' : denied === 'DONE' ? 'DENIED' : 'WITHDRAWN');
      expect((await tell.seenBy(decided.rating, 'STAFF'))?.isRemoved).toBe(state !== 'GRANTED');
      expect(await tell.caseAbout('APPEAL', appeal.id)).toMatchObject({ outcome: state });
    }
  });
});
