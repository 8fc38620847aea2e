import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Case } from '@evenhand/cases';
import { defaultPolicy, minutes, systemActor, uuids, type Actor, type CaseId } from '@evenhand/platform';
import { decideCase, deskOf, openCase } from '../../../../test/builders/cases.js';
import {
  codeOf,
  host,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';

const worker = systemActor('worker');
const { claimLeaseMs } = defaultPolicy.cases;
const [mona, max, mia] = [staff('mona', 'MODERATOR'), staff('max', 'MODERATOR'), staff('mia', 'LEAD')];

let evenhand: EvenhandOnDatabase;
let karl: TestParty;
let hanna: TestParty;

const claim = (id: CaseId, actor: Actor): Promise<Case> => evenhand.useCases.claimCase.execute(id, actor);
const find = async (id: CaseId): Promise<Case> => {
  const found = await evenhand.reads.cases.find(id);
  if (found === null) throw new Error('The case is there.');
  return found;
};
const trailOf = async (id: CaseId): Promise<string[]> => {
  const rows: { said: string }[] = await evenhand.database.query(
    `SELECT concat_ws(' ', action, data ->> 'claimant') AS said FROM audit_log WHERE data ->> 'caseId' = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ said }) => said);
};

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 12 });
  [karl, hanna] = [await evenhand.party('Karl'), await evenhand.party('Hanna')];
});
beforeEach(() => evenhand.clock.moveTo(start));
afterAll(() => evenhand.close());

describe('a claim', () => {
  it('is taken, renewed and given back, each with its trail, and survives being stored', async () => {
    const { id } = await openCase(evenhand, karl, { partyIds: [hanna.partyId], barred: ['paul'], severity: 3, marks: ['URGENT'] });
    expect(await claim(id, mona)).toEqual(await find(id));
    evenhand.clock.advance(minutes(4));
    await evenhand.useCases.renewClaim.execute(id, mona);
    expect((await find(id)).claim).toEqual({ by: 'mona', since: start, expiresAt: new Date(start.getTime() + minutes(4) + claimLeaseMs) });
    await evenhand.useCases.releaseCase.execute(id, mona);
    expect(await find(id)).toMatchObject({ claim: null, barred: ['paul'], severity: 3, marks: ['URGENT'], version: 1 });
    expect(await trailOf(id)).toEqual(['case.opened', 'case.claimed mona', 'case.claim-renewed mona', 'case.released mona']);
  });

  it('is refused where there is no case', async () => {
    const nowhere = uuids.next<CaseId>();
    for (const useCase of [evenhand.useCases.claimCase, evenhand.useCases.renewClaim, evenhand.useCases.releaseCase])
      expect(await codeOf(useCase.execute(nowhere, mona))).toBe('CASE_NOT_FOUND');
  });

  it('is not renewed by somebody who has come to act for a party of the case', async () => {
    const late = staff(`late-${uuids.next<string>()}`, 'MODERATOR');
    const { id } = await openCase(evenhand, karl, { partyIds: [hanna.partyId] });
    await claim(id, late);
    await evenhand.useCases.renewClaim.execute(id, late);
    await evenhand.useCases.addMember.execute({ partyId: hanna.partyId, person: late.subject }, host);
    expect(await codeOf(evenhand.useCases.renewClaim.execute(id, late))).toBe('CONFLICT_OF_INTEREST');
  });

  it('on an appeal is for those who can decide it', async () => {
    const { id } = await openCase(evenhand, karl, { kind: 'APPEAL' });
    expect(await codeOf(claim(id, mona))).toBe('CASE_FOR_LEADS');
    expect((await find(id)).claim).toBeNull();
    expect(await codeOf(claim(id, mia))).toBe('DONE');
  });

  it('is taken from whoever can decide no more, and nothing happens where nobody has it', async () => {
    const { id, refId, kind } = await openCase(evenhand, karl);
    await claim(id, mona);
    const giveBack = () => evenhand.unitOfWork.run(mona, (tx) => deskOf(evenhand).giveBack(tx, [kind], refId));
    for (let time = 0; time < 2; time += 1) await giveBack();
    expect(await trailOf(id)).toEqual(['case.opened', 'case.claimed mona', 'case.released mona']);
    expect(await codeOf(claim(id, max))).toBe('DONE');
  });

  it('goes to one of three who ask at once, in each of 50 rounds', async () => {
    for (let round = 0; round < 50; round += 1) {
      const { id } = await openCase(evenhand, karl);
      const codes = await Promise.all([mona, max, mia].map((person) => codeOf(claim(id, person))));
      expect(codes.toSorted()).toEqual(['CASE_CLAIMED_BY_OTHER', 'CASE_CLAIMED_BY_OTHER', 'DONE']);
      const winner = [mona, max, mia][codes.indexOf('DONE')];
      expect((await find(id)).claim?.by).toBe(winner?.subject);
      expect(await trailOf(id)).toEqual(['case.opened', `case.claimed ${winner?.subject ?? ''}`]);
    }
  });

  it('decides once, also when its holder decides ten times at once', async () => {
    const opened = await openCase(evenhand, karl);
    await claim(opened.id, mona);
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(decideCase(evenhand, opened, mona))));
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CASE_CLOSED')).toHaveLength(9);
    expect(await evenhand.reads.dossiers.frozen(opened.id)).toHaveLength(1);
  });

  it('that is over decides nothing, and neither does one that somebody else has', async () => {
    const opened = await openCase(evenhand, karl);
    expect(await codeOf(decideCase(evenhand, opened, mona))).toBe('CASE_NOT_CLAIMED');
    await claim(opened.id, mona);
    expect(await codeOf(decideCase(evenhand, opened, max))).toBe('CASE_CLAIMED_BY_OTHER');
    evenhand.clock.advance(claimLeaseMs);
    expect(await codeOf(decideCase(evenhand, opened, mona))).toBe('CLAIM_LAPSED');
    await claim(opened.id, max);
    expect(await codeOf(decideCase(evenhand, opened, mona))).toBe('CASE_CLAIMED_BY_OTHER');
    expect((await find(opened.id)).isOpen).toBe(true);
    expect(await evenhand.reads.dossiers.frozen(opened.id)).toEqual([]);
  });

  it('stays on the case that it decided, from when the deciding work began', async () => {
    const opened = await openCase(evenhand, karl);
    await claim(opened.id, mona);
    evenhand.clock.advance(claimLeaseMs + minutes(1));
    const began = evenhand.clock.now();
    await claim(opened.id, mona);
    evenhand.clock.advance(minutes(5));
    await claim(opened.id, mona);
    await decideCase(evenhand, opened, mona, 'UPHELD');
    expect(await find(opened.id)).toMatchObject({ outcome: 'UPHELD', closedBy: 'mona', closedAt: evenhand.clock.now() });
    expect((await find(opened.id)).claim).toMatchObject({ by: 'mona', since: began });
  });

  it('is refused to whoever acts for a party of the case, acted for one, or took part', async () => {
    const both = { partyIds: [hanna.partyId], barred: ['paul'] };
    const { id } = await openCase(evenhand, karl, both);
    const member = staff('member of Karl', 'MODERATOR');
    const former = staff('former member of Hanna', 'MODERATOR');
    await evenhand.useCases.addMember.execute({ partyId: karl.partyId, person: member.subject }, host);
    await evenhand.useCases.addMember.execute({ partyId: hanna.partyId, person: former.subject }, host);
    await evenhand.useCases.removeMember.execute({ partyId: hanna.partyId, person: former.subject }, host);
    // Did something for Karl once, and no member of his is known.
    const helper = { ...staff('helper', 'MODERATOR', 'PARTY'), partyId: karl.partyId };
    await evenhand.useCases.addMember.execute({ partyId: karl.partyId, person: 'somebody' }, helper);
    const now = { ...staff('acts for Hanna just now', 'MODERATOR'), partyId: hanna.partyId };

    for (const person of [member, former, { ...helper, partyId: null }, now, staff('paul', 'LEAD')])
      expect({ person: person.subject, code: await codeOf(claim(id, person)) }).toEqual({
        person: person.subject,
        code: 'CONFLICT_OF_INTEREST',
      });
    expect(await codeOf(claim(id, mona))).toBe('DONE');
  });

  it('does not help whoever became involved after it', async () => {
    const opened = await openCase(evenhand, karl);
    const turncoat = staff('turncoat', 'MODERATOR');
    await claim(opened.id, turncoat);
    await evenhand.useCases.addMember.execute({ partyId: karl.partyId, person: turncoat.subject }, host);
    expect(await codeOf(decideCase(evenhand, opened, turncoat))).toBe('CONFLICT_OF_INTEREST');

    const other = await openCase(evenhand, karl);
    await claim(other.id, mona);
    await evenhand.unitOfWork.run(host, (tx) => deskOf(evenhand).touch(tx, [other.kind], other.refId, { barred: ['mona'] }));
    expect(await codeOf(decideCase(evenhand, { ...other, version: 2 }, mona))).toBe('CONFLICT_OF_INTEREST');
  });
});

describe('a decision', () => {
  it('on a version that no longer stands is refused', async () => {
    const opened = await openCase(evenhand, karl, { evidence: 1 });
    await claim(opened.id, mona);
    await evenhand.unitOfWork.run(host, (tx) => deskOf(evenhand).touch(tx, [opened.kind], opened.refId, { evidence: 2 }));
    await expect(decideCase(evenhand, opened, mona)).rejects.toMatchObject({ code: 'CASE_CHANGED', reason: { version: 2 } });
    expect(await find(opened.id)).toMatchObject({ version: 2, evidence: 2, isOpen: true, claim: { by: 'mona' } });
    expect(await codeOf(decideCase(evenhand, { ...opened, version: 2 }, mona))).toBe('DONE');
  });

  it('and something new at once: either what came in was read, or it came after the decision', async () => {
    for (let round = 0; round < 20; round += 1) {
      const opened = await openCase(evenhand, karl);
      await claim(opened.id, mona);
      const [decided] = await Promise.all([
        codeOf(decideCase(evenhand, opened, mona)),
        evenhand.unitOfWork.run(host, (tx) => deskOf(evenhand).touch(tx, [opened.kind], opened.refId)),
      ]);
      const trail = await trailOf(opened.id);
      if (decided === 'DONE') expect(trail).not.toContain('case.changed');
      else expect([decided, trail.at(-1)]).toEqual(['CASE_CHANGED', 'case.changed']);
    }
  });

  it('has nothing to decide once the thing was withdrawn, and a new case may be opened', async () => {
    const opened = await openCase(evenhand, karl);
    await claim(opened.id, mona);
    await evenhand.unitOfWork.run(host, (tx) => deskOf(evenhand).drop(tx, [opened.kind], opened.refId, 'WITHDRAWN'));
    expect(await codeOf(decideCase(evenhand, opened, mona))).toBe('CASE_CLOSED');
    expect(await find(opened.id)).toMatchObject({ outcome: 'WITHDRAWN', closedBy: null });
    const again = await openCase(evenhand, karl, { refId: opened.refId });
    expect(await evenhand.reads.cases.findAbout(['HELD_BACK_TEXT'], opened.refId)).toMatchObject({ id: again.id });
  });

  it('about one thing is opened once, and everybody who opens one at once has that one', async () => {
    for (let round = 0; round < 20; round += 1) {
      const refId = uuids.next<string>();
      const opened = await Promise.all(Array.from({ length: 5 }, () => openCase(evenhand, karl, { refId })));
      const [id] = new Set(opened.map((each) => each.id));
      expect(new Set(opened.map((each) => each.id))).toEqual(new Set([id]));
      if (id !== undefined) expect(await trailOf(id)).toEqual(['case.opened']);
    }
  });

  it('is decided on the dossier that was read, or not at all', async () => {
    const opened = await openCase(evenhand, karl);
    await claim(opened.id, mona);
    const { hash } = await evenhand.reads.dossiers.read(opened);
    const decide = (read: string) =>
      evenhand.unitOfWork.run(mona, async (tx) => {
        const desk = deskOf(evenhand);
        return desk.decide(tx, await desk.ready(tx, [opened.kind], { caseId: opened.id, version: opened.version }), 'DISMISSED', read);
      });
    expect(await codeOf(decide('another'))).toBe('CASE_CHANGED');
    expect(await find(opened.id)).toMatchObject({ isOpen: true });
    expect(await evenhand.reads.dossiers.frozen(opened.id)).toEqual([]);
    expect(await decide(hash)).toMatchObject({ hash });
  });

  it('that an appeal overturned is known on the case that it closed, and on no other', async () => {
    const opened = await openCase(evenhand, karl);
    await claim(opened.id, mona);
    await decideCase(evenhand, opened, mona);
    const later = await openCase(evenhand, karl, { refId: opened.refId });
    await evenhand.unitOfWork.run(host, async (tx) => {
      await deskOf(evenhand).overturn(tx, ['HELD_BACK_TEXT'], opened.refId);
      await tx.record({ name: 'case.changed', caseId: opened.id, subjectId: karl.partyId });
    });
    const first = evenhand.clock.now();
    expect((await find(opened.id)).overturnedAt).toEqual(first);
    expect((await find(later.id)).overturnedAt).toBeNull();
    evenhand.clock.advance(minutes(1));
    await evenhand.unitOfWork.run(host, async (tx) => {
      await deskOf(evenhand).overturn(tx, ['COMPLAINT'], opened.refId);
      await tx.record({ name: 'case.changed', caseId: opened.id, subjectId: karl.partyId });
    });
    expect((await find(opened.id)).overturnedAt).toEqual(first);
  });
});

describe('claims that are over', () => {
  const release = (): Promise<number> => evenhand.useCases.releaseLapsedClaims.execute(worker);

  /** Nothing that an earlier test left. */
  beforeEach(async () => {
    evenhand.clock.moveTo(new Date(start.getTime() + minutes(60 * 24)));
    await release();
  });

  it('are given back once, and no others', async () => {
    const [early, late, done] = [await openCase(evenhand, karl), await openCase(evenhand, karl), await openCase(evenhand, karl)];
    await claim(early.id, mona);
    await claim(done.id, mona);
    await decideCase(evenhand, done, mona);
    evenhand.clock.advance(minutes(5));
    await claim(late.id, max);
    evenhand.clock.advance(claimLeaseMs - minutes(5) - 1);
    expect(await release()).toBe(0);
    evenhand.clock.advance(1);
    expect(await release()).toBe(1);
    expect(await release()).toBe(0);
    expect(await find(early.id)).toMatchObject({ claim: null, isOpen: true });
    expect((await find(late.id)).claim?.by).toBe('max');
    expect((await find(done.id)).claim?.by).toBe('mona');
    expect(await trailOf(early.id)).toEqual(['case.opened', 'case.claimed mona', 'case.claim-lapsed mona']);
    expect(await codeOf(evenhand.useCases.renewClaim.execute(early.id, mona))).toBe('CASE_NOT_CLAIMED');
  });

  it('are given back once also when two workers look at once', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => openCase(evenhand, karl)));
    for (const { id } of opened) await claim(id, mona);
    evenhand.clock.advance(claimLeaseMs);
    const released = await Promise.all([release(), release(), release()]);
    expect(released.reduce((sum, count) => sum + count)).toBe(20);
    for (const { id } of opened) expect((await trailOf(id)).filter((said) => said.startsWith('case.claim-lapsed'))).toHaveLength(1);
  });

  it('are either renewed or given back, never both, when the two race', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 30; round += 1) {
      const { id } = await openCase(evenhand, karl);
      await claim(id, mona);
      // The lease ends between the two: whoever renews began a moment before, whoever gives back a moment after.
      evenhand.clock.advance(claimLeaseMs - 1);
      const renewing = codeOf(evenhand.useCases.renewClaim.execute(id, mona));
      if (round % 2 === 0) await new Promise((resolve) => setTimeout(resolve, round % 6));
      evenhand.clock.advance(1);
      const [renewed, atOnce] = await Promise.all([renewing, release()]);
      // A case that is locked is passed over: the next look finds it.
      const count = atOnce + (await release());
      const trail = await trailOf(id);
      outcomes.add(String(renewed));
      if (renewed === 'DONE') {
        expect({ count, trail }).toEqual({ count: 0, trail: ['case.opened', 'case.claimed mona', 'case.claim-renewed mona'] });
        expect((await find(id)).claim?.by).toBe('mona');
      } else {
        expect({ renewed, count, trail }).toEqual({
          renewed: expect.stringMatching(/^(CASE_NOT_CLAIMED|CLAIM_LAPSED)$/),
          count: 1,
          trail: ['case.opened', 'case.claimed mona', 'case.claim-lapsed mona'],
        });
      }
      evenhand.clock.advance(2 * claimLeaseMs);
      await release();
    }
    expect(outcomes).toContain('DONE');
  });
});
