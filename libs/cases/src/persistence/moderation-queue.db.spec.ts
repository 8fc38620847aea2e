import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseKinds, priorityOf, type Case, type CaseKind, type CaseSort, type QueueFilter } from '@evenhand/cases';
import { days, minutes, type CaseId, type PartyId } from '@evenhand/platform';
import { claimCase, decideCase, deskOf, openCase } from '../../../../test/builders/cases.js';
import {
  codeOf,
  host,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';

const [mona, max] = [staff('mona', 'MODERATOR', 'LEAD'), staff('max', 'MODERATOR', 'LEAD')];

describe('the queue', () => {
  let evenhand: EvenhandOnDatabase;
  let karl: TestParty;
  let hanna: TestParty;
  const opened: Case[] = [];

  const page = (filter: QueueFilter = {}, more: { sort?: CaseSort; first?: number; after?: CaseId; ownParties?: PartyId[] } = {}) =>
    evenhand.reads.moderationQueue.page({
      filter,
      sort: 'PRIORITY',
      first: 100,
      after: null,
      person: 'mona',
      ownParties: [],
      at: evenhand.clock.now(),
      ...more,
    });
  const idsOf = (cases: readonly Case[]): string[] => cases.map(({ id }) => id);

  beforeAll(async () => {
    evenhand = await openEvenhand();
    [karl, hanna] = [await evenhand.party('Karl'), await evenhand.party('Hanna')];
    for (const [severity, evidence, due, kind] of [
      [1, 0, 7, 'COMPLAINT'],
      [4, 9, 7, 'NO_SERVE_PROPOSAL'],
      [4, 4, 7, 'APPEAL'],
      [2, 1, 1, 'RATING_REMOVAL'],
      [1, 0, -3, 'HELD_BACK_TEXT'],
      [3, 2, 3.25, 'NO_SERVE_REVIEW'],
      [1, 0, 7, 'COMPLAINT'],
    ] as const) {
      evenhand.clock.advance(minutes(1));
      const dueAt = new Date(start.getTime() + days(due));
      const [subject, subjectRole] = kind === 'APPEAL' ? ([hanna, 'SELLER'] as const) : ([karl, 'BUYER'] as const);
      const marks = severity === 4 ? (['URGENT'] as const) : [];
      opened.push(await openCase(evenhand, subject, { severity, evidence, dueAt, kind, subjectRole, marks: [...marks] }));
    }
    const done = await openCase(evenhand, karl);
    await claimCase(evenhand, done.id, mona);
    await decideCase(evenhand, done, mona);
    await claimCase(evenhand, opened[0]?.id as CaseId, mona);
    await claimCase(evenhand, opened[1]?.id as CaseId, max);
  });
  afterAll(() => evenhand.close());

  it('lists what is open by the formula of the priority, and what is equal by age', async () => {
    const at = evenhand.clock.now();
    const byFormula = opened.toSorted((a, b) => priorityOf(b, at) - priorityOf(a, at) || (a.id < b.id ? -1 : 1));
    expect(idsOf(await page())).toEqual(idsOf(byFormula));
  });

  it('keeps that order whatever time it is', async () => {
    const before = idsOf(await page());
    evenhand.clock.advance(days(400));
    expect(idsOf(await page())).toEqual(before);
    evenhand.clock.advance(-days(400));
  });

  it.each(['PRIORITY', 'DUE', 'OLDEST', 'NEWEST'] as const)('by %s is paged through without a gap and without a double', async (sort) => {
    const all = idsOf(await page({}, { sort }));
    for (const first of [1, 2, 3]) {
      const found: string[] = [];
      for (;;) {
        const after = found.at(-1) as CaseId | undefined;
        const next = await page({}, { sort, first, ...(after === undefined ? {} : { after }) });
        if (next.length === 0) break;
        found.push(...idsOf(next));
      }
      expect(found).toEqual(all);
    }
    const by = { DUE: 'dueAt', OLDEST: 'openedAt', NEWEST: 'openedAt', PRIORITY: null }[sort] as 'dueAt' | 'openedAt' | null;
    if (by === null) return;
    const times = (await page({}, { sort })).map((each) => each[by].getTime());
    expect(times).toEqual(times.toSorted((a, b) => (sort === 'NEWEST' ? b - a : a - b)));
  });

  it('goes on after a case that was decided meanwhile', async () => {
    const [first, second] = await page();
    const ghost = await openCase(evenhand, karl, { severity: 4, evidence: 9, dueAt: new Date(start.getTime() - days(50)) });
    await evenhand.unitOfWork.run(host, (tx) => deskOf(evenhand).drop(tx, [ghost.kind], ghost.refId, 'WITHDRAWN'));
    expect(idsOf(await page({}, { first: 2, after: ghost.id }))).toEqual([first?.id, second?.id]);
  });

  it.each<[string, QueueFilter, CaseKind[]]>([
    ['kind', { kinds: ['APPEAL', 'HELD_BACK_TEXT'] }, ['APPEAL', 'HELD_BACK_TEXT']],
    ['role', { roles: ['SELLER'] }, ['APPEAL']],
    ['mark', { marks: ['URGENT', 'BAD_FAITH_HISTORY'] }, ['APPEAL', 'NO_SERVE_PROPOSAL']],
    ['what is mine', { claimedBy: 'ME' }, ['COMPLAINT']],
    ['what somebody has', { claimedBy: 'ANYBODY' }, ['COMPLAINT', 'NO_SERVE_PROPOSAL']],
    ['what nobody has', { claimedBy: 'NOBODY' }, ['APPEAL', 'COMPLAINT', 'HELD_BACK_TEXT', 'NO_SERVE_REVIEW', 'RATING_REMOVAL']],
    ['what is overdue', { overdue: true }, ['HELD_BACK_TEXT']],
    ['what is not', { overdue: false, kinds: ['COMPLAINT', 'HELD_BACK_TEXT'] }, ['COMPLAINT', 'COMPLAINT']],
    ['all of these', { kinds: ['APPEAL'], roles: ['BUYER'] }, []],
    ['nothing', { kinds: [], roles: [], marks: [] }, [...caseKinds, 'COMPLAINT']],
  ])('can be narrowed by %s', async (_what, filter, expected) => {
    expect((await page(filter)).map(({ kind }) => kind).toSorted()).toEqual(expected.toSorted());
  });

  it('can be narrowed to one subject', async () => {
    expect((await page({ subjectId: hanna.partyId })).map(({ kind }) => kind)).toEqual(['APPEAL']);
  });

  it('takes a case whose lease is over for one that nobody has', async () => {
    evenhand.clock.advance(minutes(11));
    expect(await page({ claimedBy: 'ANYBODY' })).toEqual([]);
    expect(await page({ claimedBy: 'ME' })).toEqual([]);
    expect(await page({ claimedBy: 'NOBODY' })).toHaveLength(7);
    evenhand.clock.advance(-minutes(11));
  });

  it('hides from a person what concerns a party that they ever acted for', async () => {
    const witness = await openCase(evenhand, karl, { partyIds: [hanna.partyId] });
    const seen = idsOf(await page({}, { ownParties: [hanna.partyId] }));
    expect(seen).not.toContain(witness.id);
    expect(seen).toHaveLength(6);
    expect(await page({}, { ownParties: [hanna.partyId, karl.partyId] })).toEqual([]);
  });
});

describe('views of the queue', () => {
  let evenhand: EvenhandOnDatabase;
  const view = (name: string, filter: QueueFilter = {}, sort: CaseSort = 'PRIORITY') => ({ name, filter, sort });

  beforeAll(async () => {
    evenhand = await openEvenhand({ poolSize: 8 });
  });
  afterAll(() => evenhand.close());

  it('are kept, replaced by their name, and deleted, each for its owner alone', async () => {
    const { saveCaseView, deleteCaseView } = evenhand.useCases;
    const { caseViews } = evenhand.reads;
    const mine = view('Mine 😀', { claimedBy: 'ME', kinds: ['APPEAL'], overdue: false }, 'OLDEST');
    expect(await saveCaseView.execute(mine, mona)).toEqual(mine);
    await saveCaseView.execute(view('Another'), mona);
    await saveCaseView.execute(view('Mine 😀', { roles: ['BUYER'] }), max);
    expect(await caseViews.of('mona')).toEqual([view('Another'), mine]);
    await saveCaseView.execute(view('Mine 😀', {}, 'DUE'), mona);
    expect(await caseViews.find('mona', 'Mine 😀')).toEqual(view('Mine 😀', {}, 'DUE'));
    expect(await deleteCaseView.execute('Mine 😀', mona)).toEqual(view('Mine 😀', {}, 'DUE'));
    expect(await codeOf(deleteCaseView.execute('Mine 😀', mona))).toBe('CASE_VIEW_NOT_FOUND');
    expect(await codeOf(deleteCaseView.execute('a\0b', mona))).toBe('CASE_VIEW_NOT_FOUND');
    expect(await caseViews.of('max')).toEqual([view('Mine 😀', { roles: ['BUYER'] })]);
  });

  it.each(['', '  ', 'a\0b', 'x'.repeat(81)])('have a name that can be kept: not %j', async (name) => {
    expect(await codeOf(evenhand.useCases.saveCaseView.execute(view(name), mona))).toBe('TEXT_INVALID');
  });

  it('are fifty at most, also when more are kept at once', async () => {
    const many = Array.from({ length: 60 }, (_, count) => view(`View ${count}`));
    const codes = await Promise.all(many.map((each) => codeOf(evenhand.useCases.saveCaseView.execute(each, staff('keen', 'LEAD')))));
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(50);
    expect(codes.filter((code) => code === 'TOO_MANY_CASE_VIEWS')).toHaveLength(10);
    const [kept] = await evenhand.reads.caseViews.of('keen');
    if (kept === undefined) throw new Error('Fifty were kept.');
    expect(await codeOf(evenhand.useCases.saveCaseView.execute({ ...kept, sort: 'DUE' }, staff('keen', 'LEAD')))).toBe('DONE');
  });
});

describe('the figures of moderation', () => {
  let evenhand: EvenhandOnDatabase;
  let karl: TestParty;

  /** Decided by somebody so many minutes after it was claimed. */
  async function decided(kind: CaseKind, by: typeof mona, handling: number): Promise<Case> {
    const opened = await openCase(evenhand, karl, { kind });
    await claimCase(evenhand, opened.id, by);
    evenhand.clock.advance(minutes(handling));
    await decideCase(evenhand, opened, by);
    return opened;
  }

  beforeAll(async () => {
    evenhand = await openEvenhand();
    karl = await evenhand.party('Karl');
  });
  afterAll(() => evenhand.close());

  it('count what waits, kind by kind', async () => {
    const at = evenhand.clock.now();
    expect(await evenhand.reads.moderationFigures.waiting(at)).toEqual(
      caseKinds.map((kind) => ({ kind, waiting: 0, overdue: 0, unclaimed: 0, overdueUnclaimed: 0, oldestOpenedAt: null })),
    );
    await openCase(evenhand, karl, { kind: 'APPEAL' });
    evenhand.clock.advance(days(2));
    const { id } = await openCase(evenhand, karl, { kind: 'APPEAL' });
    await claimCase(evenhand, id, mona);
    const appeals = async () =>
      (await evenhand.reads.moderationFigures.waiting(evenhand.clock.now())).find(({ kind }) => kind === 'APPEAL');
    expect(await appeals()).toEqual({ kind: 'APPEAL', waiting: 2, overdue: 0, unclaimed: 1, overdueUnclaimed: 0, oldestOpenedAt: at });
    evenhand.clock.advance(days(6));
    expect(await appeals()).toEqual({ kind: 'APPEAL', waiting: 2, overdue: 1, unclaimed: 2, overdueUnclaimed: 1, oldestOpenedAt: at });
    evenhand.clock.advance(days(2));
    await claimCase(evenhand, id, mona);
    expect(await appeals()).toEqual({ kind: 'APPEAL', waiting: 2, overdue: 2, unclaimed: 1, overdueUnclaimed: 1, oldestOpenedAt: at });
  });

  it('measure decisions from claim to decision, for each moderator and kind, with what was overturned since', async () => {
    const from = evenhand.clock.now();
    for (const handling of [1, 2, 3, 4, 5]) await decided('COMPLAINT', mona, handling);
    const wrong = await decided('COMPLAINT', max, 8);
    await decided('APPEAL', max, 2);
    // Begun, lost, begun again by somebody else: only the claim that decided counts.
    const lost = await openCase(evenhand, karl, { kind: 'APPEAL' });
    await claimCase(evenhand, lost.id, mona);
    evenhand.clock.advance(minutes(30));
    await claimCase(evenhand, lost.id, max);
    evenhand.clock.advance(minutes(4));
    await decideCase(evenhand, lost, max);
    // Withdrawn: nobody decided it.
    const withdrawn = await openCase(evenhand, karl);
    await evenhand.unitOfWork.run(host, (tx) => deskOf(evenhand).drop(tx, [withdrawn.kind], withdrawn.refId, 'WITHDRAWN'));
    const to = new Date(evenhand.clock.now().getTime() + 1);
    await decided('COMPLAINT', mona, 9);
    await evenhand.unitOfWork.run(host, async (tx) => {
      await deskOf(evenhand).overturn(tx, [wrong.kind], wrong.refId);
      await tx.record({ name: 'case.changed', caseId: wrong.id, subjectId: karl.partyId });
    });

    const row = (kind: CaseKind | null, moderator: string | null, decisions: number, median: number, p90: number, overturned: number) => ({
      kind,
      moderator,
      decided: decisions,
      medianHandlingSeconds: expect.closeTo(60 * median, 6),
      p90HandlingSeconds: expect.closeTo(60 * p90, 6),
      overturned,
    });
    const { moderationFigures } = evenhand.reads;
    expect(await moderationFigures.decided(from, to, null)).toEqual([
      row(null, null, 8, 3.5, 5.9, 1),
      row('COMPLAINT', null, 6, 3.5, 6.5, 1),
      row('APPEAL', null, 2, 3, 3.8, 0),
      row(null, 'max', 3, 4, 7.2, 1),
      row('COMPLAINT', 'max', 1, 8, 8, 1),
      row('APPEAL', 'max', 2, 3, 3.8, 0),
      row(null, 'mona', 5, 3, 4.6, 0),
      row('COMPLAINT', 'mona', 5, 3, 4.6, 0),
    ]);
    expect((await moderationFigures.decided(from, to, 'mona')).map(({ moderator, decided }) => [moderator, decided])).toEqual([
      [null, 5],
      [null, 5],
      ['mona', 5],
      ['mona', 5],
    ]);
    expect(await moderationFigures.decided(new Date(0), from, null)).toEqual([
      { kind: null, moderator: null, decided: 0, medianHandlingSeconds: null, p90HandlingSeconds: null, overturned: 0 },
    ]);
  });
});
