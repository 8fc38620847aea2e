import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { days } from '@evenhand/platform';
import {
  codeOf,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { lena, listing, mona, must, plainApproval, worker, type Listing } from '../../../../test/builders/no-serve.js';

const lars = staff('lars', 'LEAD');

let evenhand: EvenhandOnDatabase;
let list: Listing;
let hanna: TestParty;
/** Every attempt at a transaction. A unit of work tries again what a deadlock broke off, so nobody else would notice one. */
let attempts: jest.SpiedFunction<EvenhandOnDatabase['database']['transaction']>;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  list = listing(evenhand);
  hanna = await evenhand.party('Hanna');
  attempts = jest.spyOn(evenhand.database, 'transaction');
});
beforeEach(() => {
  evenhand.clock.moveTo(start);
  attempts.mockClear();
});
afterAll(() => evenhand.close());

const deadlockDetected = '40P01';
async function deadlocks(): Promise<number> {
  const ended = await Promise.allSettled(attempts.mock.results.map(({ value }): unknown => value));
  const reasons = ended.map((end): unknown => (end.status === 'rejected' ? end.reason : null));
  return reasons.filter((reason) => reason instanceof Error && 'code' in reason && reason.code === deadlockDetected).length;
}
const soon = <Result>(work: () => Promise<Result>): Promise<unknown> => sleep(Math.random() * 10).then(() => codeOf(work()));
const isRefusal = (code: unknown): boolean => typeof code === 'string';

describe('an entry, its case and its statement', () => {
  it('are locked in one order by whoever delivers, acknowledges, lapses, answers, withdraws or approves, in 50 rounds', async () => {
    const { useCases, reads } = evenhand;
    const codes = new Set<unknown>();
    for (let round = 0; round < 50; round += 1) {
      const rude = await evenhand.party('Rudi');
      const proposed = await list.propose(rude, { urgentReason: 'Danger.', effectiveAt: new Date(start.getTime() + days(9)) });
      const { statementId } = await list.approve(proposed.id, lena);
      await list.complaint({ by: hanna, about: rude });
      const approveAnew = async (): Promise<unknown> => {
        const about = must(await reads.cases.findAbout(['NO_SERVE_PROPOSAL'], proposed.id));
        const { hash: dossierHash } = await reads.dossiers.read(about);
        await useCases.claimCase.execute(about.id, lars);
        return useCases.approveNoServe.execute({ caseId: about.id, version: about.version, dossierHash, ...plainApproval }, lars);
      };
      const said = await Promise.all([
        soon(() => useCases.deliverStatement.execute(must(statementId), 'IN_PRODUCT', worker)),
        soon(() => useCases.acknowledgeStatement.execute(must(statementId), rude.actor)),
        soon(() => useCases.reviewApprovals.execute(rude.partyId, worker)),
        soon(() => useCases.respondToNoServe.execute({ entryId: proposed.id, answer: 'Me?' }, rude.actor)),
        soon(approveAnew),
        soon(approveAnew),
        ...(round % 2 === 0 ? [soon(() => useCases.withdrawNoServe.execute(proposed.id, mona))] : []),
      ]);
      for (const code of said) codes.add(code);
      const { state } = await list.entry(proposed);
      expect(['HEARING', 'APPROVED', 'WITHDRAWN']).toContain(state);
    }
    expect([...codes].filter((code) => !isRefusal(code))).toEqual([]);
    expect(await deadlocks()).toBe(0);
  }, 240_000);

  it('are locked in one order by whoever confirms, lifts, extends, delivers or answers, in 50 rounds', async () => {
    const { useCases, reads } = evenhand;
    const codes = new Set<unknown>();
    for (let round = 0; round < 50; round += 1) {
      const rude = await evenhand.party('Rudi');
      const endsAt = new Date(evenhand.clock.now().getTime() + days(90));
      const proposed = await list.propose(rude, { urgentReason: 'Danger.', rung: 'TEMPORARY', skippedRungReason: 'Danger.', endsAt });
      await list.deliver(await list.approve(proposed.id, lena));
      await useCases.activateDueEntries.execute(worker);
      const reading = await list.claim(proposed.id, lars);
      const longer = { entryId: proposed.id, endsAt: new Date(endsAt.getTime() + days(1)), reason: 'Again.', rule: 'Be civil.' };
      const { extensionStatementId } = await useCases.extendNoServe.execute(longer, lars);
      const said = await Promise.all([
        soon(() => useCases.respondToNoServe.execute({ entryId: proposed.id, answer: 'Me?' }, rude.actor)),
        soon(() => useCases.confirmNoServe.execute({ ...reading, reason: 'It stands.' }, lars)),
        soon(() => useCases.deliverStatement.execute(must(extensionStatementId), 'IN_PRODUCT', worker)),
        soon(() => useCases.extendNoServe.execute({ ...longer, endsAt: new Date(endsAt.getTime() + days(2)) }, lena)),
        ...(round % 2 === 0 ? [soon(() => useCases.liftNoServe.execute({ entryId: proposed.id, reason: 'Made up.' }, lena))] : []),
        soon(async () => useCases.claimCase.execute(must(await reads.cases.findAbout(['NO_SERVE_REVIEW'], proposed.id)).id, lars)),
      ]);
      for (const code of said) codes.add(code);
      expect((await list.entry(proposed)).state).toMatch(/ACTIVE|LIFTED/);
    }
    expect([...codes].filter((code) => !isRefusal(code))).toEqual([]);
    expect(await deadlocks()).toBe(0);
  }, 240_000);
});
