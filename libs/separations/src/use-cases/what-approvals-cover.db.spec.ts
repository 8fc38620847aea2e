import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hours, minutes } from '@evenhand/platform';
import {
  anOrder,
  codeOf,
  host,
  openEvenhand,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { separationsOn } from '../../../../test/builders/separations.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
let bob: TestParty;
const steps = () => separationsOn(evenhand);

beforeAll(async () => {
  evenhand = await openEvenhand();
});
afterAll(() => evenhand.close());
beforeEach(async () => {
  hanna = await evenhand.party('Hanna');
  karl = await evenhand.party('Karl');
  bob = await steps().member(hanna, 'bob');
});

describe('an approval', () => {
  it('is not got round: not by naming nobody, nor by a cooling-off that was excused before somebody was named', async () => {
    const { useCases, clock } = evenhand;
    const separation = await steps().opened(hanna, karl);
    const reading = steps().reading(separation);
    expect(await codeOf(useCases.nameApprovers.execute(reading, [], hanna.actor))).toBe('APPROVERS_INVALID');
    const excuse = { step: 'COVER_YOURSELF', reason: 'It cannot wait.', isForSafety: false } as const;
    await useCases.excuseStep.execute({ ...reading, ...excuse }, hanna.actor);
    expect(await useCases.nameApprovers.execute(reading, ['bob'], hanna.actor)).toMatchObject({ state: 'APPROVING' });
    clock.advance(hours(25));
    expect(await useCases.completeApprovals.execute(host)).toBe(0);
    const [cover] = await useCases.lookAtSeparation.steps(await steps().again(separation), hanna.actor);
    expect(cover).toMatchObject({ state: 'OPEN', missing: ['APPROVALS'], persons: ['bob'] });
    expect(await steps().approve(separation, bob)).toMatchObject({ state: 'APPROVED' });
  });

  it('is of the facts that were read: others that took their place meanwhile are not approved unseen', async () => {
    const { useCases } = evenhand;
    const separation = await steps().withFacts(await steps().opened(hanna, karl), hanna);
    const reading = steps().reading(separation);
    await useCases.nameApprovers.execute(reading, ['bob'], hanna.actor);
    await useCases.chooseSeparationFacts.execute(reading, [], hanna.actor);
    const asRead = { ...reading, dossierHash: separation.dossierHash };
    expect(await codeOf(useCases.approveSeparation.execute(asRead, bob.actor))).toBe('SEPARATION_CHANGED');
    expect(await steps().approve(separation, bob)).toMatchObject({ state: 'APPROVED' });
  });

  it('and a change of the facts never both win, whichever comes first', async () => {
    const { useCases } = evenhand;
    const outcomes = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const other = await evenhand.party(`Karl ${round}`);
      const separation = await steps().withFacts(await steps().opened(hanna, other), hanna);
      const reading = steps().reading(separation);
      await useCases.nameApprovers.execute(reading, ['bob'], hanna.actor);
      const approve = () => codeOf(useCases.approveSeparation.execute({ ...reading, dossierHash: separation.dossierHash }, bob.actor));
      const change = () => codeOf(useCases.chooseSeparationFacts.execute(reading, [], hanna.actor));
      const both = round % 2 === 0 ? [approve(), change()] : [change(), approve()];
      outcomes.add((await Promise.all(both)).sort().join());
      const { state, approvers } = await steps().again(separation);
      expect([state, approvers]).toEqual(['APPROVING', [{ person: 'bob', approvedAt: null, approvedHash: null }]]);
    }
    for (const outcome of outcomes) expect(['DONE,DONE', 'DONE,SEPARATION_CHANGED']).toContain(outcome);
  });

  it('is given by those alone who still act for the party', async () => {
    const { useCases } = evenhand;
    const separation = await steps().opened(hanna, karl);
    await useCases.nameApprovers.execute(steps().reading(separation), ['bob'], hanna.actor);
    await useCases.removeMember.execute({ partyId: hanna.partyId, person: 'bob' }, host);
    expect(await codeOf(steps().approve(separation, bob))).toBe('NOT_AN_APPROVER');
  });

  it('does not cover what is on record by now, also before anybody has noticed', async () => {
    const { useCases } = evenhand;
    const order = await anOrder(evenhand).between(hanna, karl).accepted();
    const separation = await steps().opened(hanna, karl);
    const reading = steps().reading(separation);
    await useCases.chooseSeparationFacts.execute(reading, [{ source: 'order', id: order.id }], hanna.actor);
    await useCases.nameApprovers.execute(reading, ['bob'], hanna.actor);
    await steps().approve(separation, bob);
    await steps().fulfil(order.id, hanna);
    expect(await codeOf(steps().scheduled(separation, hanna))).toBe('SEPARATION_STEP_MISSING');
    await useCases.reviewSeparations.execute(hanna.partyId, karl.partyId, host);
    expect(await steps().again(separation)).toMatchObject({ state: 'APPROVING' });
    await steps().approve(separation, bob);
    expect(await steps().scheduled(separation, hanna)).toMatchObject({ dossierFrozenAt: evenhand.clock.now() });
  });
});

describe('the word in person', () => {
  it('comes after the facts were frozen, and a follow-up after the word', async () => {
    const { useCases, clock } = evenhand;
    const separation = await steps().scheduled(await steps().approved(hanna, karl), hanna);
    const talk = (heldAt: Date) =>
      useCases.recordConversation.execute(
        { ...steps().reading(separation), form: 'PHONE', heldAt, participants: [], outcome: 'Said.' },
        hanna.actor,
      );
    const frozenAt = clock.now();
    clock.advance(hours(2));
    expect(await codeOf(talk(new Date(frozenAt.getTime() - 1)))).toBe('SEPARATION_TIME_INVALID');
    expect(await codeOf(talk(frozenAt))).toBe('DONE');
    await steps().scheduled(separation, hanna);
    expect(await codeOf(talk(new Date(clock.now().getTime() - minutes(1))))).toBe('SEPARATION_TIME_INVALID');
    expect(await codeOf(talk(clock.now()))).toBe('DONE');
  });
});
