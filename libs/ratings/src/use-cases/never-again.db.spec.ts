import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, managerOf, systemActor, type OrderId } from '@evenhand/platform';
import { anOrder, codeOf, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
let orderId: OrderId;
const worker = systemActor('worker');

beforeAll(async () => {
  evenhand = await openEvenhand();
});
afterAll(() => evenhand.close());
beforeEach(async () => {
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
  ({ id: orderId } = await anOrder(evenhand).between(hanna, karl).fulfilled());
});

const never = { stars: 2, again: false, neverAgain: true };
const listOf = async ({ partyId: ownerId }: TestParty) =>
  evenhand.reads.pairEntries.page({ ownerId, states: [], at: evenhand.clock.now(), first: 10, after: null });
const entries = async (): Promise<unknown> => evenhand.database.query('SELECT * FROM no_serve_entries ORDER BY id');
const verdict = async () => (await evenhand.useCases.checkService.execute(hanna.partyId, karl.partyId, worker))?.verdict;

describe('never again with this party', () => {
  it('is sealed like the rest of the half, and puts the other on the rater’s list with the reveal', async () => {
    const before = await entries();
    await evenhand.rate(orderId, hanna, never);
    expect(await entries()).toEqual(before);
    expect(await verdict()).toBe('SERVE');
    expect(await codeOf(anOrder(evenhand).between(hanna, karl).placed())).toBe('DONE');

    evenhand.clock.advance(days(1));
    await evenhand.rate(orderId, karl);
    expect(await listOf(hanna)).toMatchObject([
      {
        ...{ subjectId: karl.partyId, subjectRole: 'BUYER', state: 'ACTIVE', activatedAt: evenhand.clock.now(), endsAt: null },
        privateReason: `Sie gaben 2 von 5 Sternen und sagten: nie wieder (aufgedeckt am ${evenhand.clock.now().toISOString().slice(0, 10)}).`,
      },
    ]);
    expect(await listOf(karl)).toEqual([]);
    expect(await verdict()).toBe('REFUSE');
    expect(await evenhand.trailOf(orderId)).toContain('rating-exchange.revealed');
  });

  it('takes effect when the window closes on a half that stayed alone', async () => {
    await evenhand.rate(orderId, karl, never);
    evenhand.clock.advance(days(14));
    expect(await verdict()).toBe('SERVE');
    await evenhand.useCases.revealDueRatingExchanges.execute(worker);
    expect(await listOf(karl)).toMatchObject([{ subjectId: hanna.partyId, subjectRole: 'SELLER' }]);
    expect(await verdict()).toBe('REFUSE');
  });

  it('may be said by both', async () => {
    await evenhand.rate(orderId, hanna, never);
    await evenhand.rate(orderId, karl, { ...never, stars: 1 });
    expect([await listOf(hanna), await listOf(karl)]).toMatchObject([[{ state: 'ACTIVE' }], [{ state: 'ACTIVE' }]]);
  });

  it('is what the last edit before the reveal says', async () => {
    await evenhand.rate(orderId, hanna, never);
    await evenhand.rate(orderId, hanna, { stars: 2, again: false });
    await evenhand.rate(orderId, karl, { stars: 1, again: false });
    await evenhand.rate((await anOrder(evenhand).between(hanna, karl).fulfilled()).id, karl, never);
    expect(await listOf(hanna)).toEqual([]);
    expect(await listOf(karl)).toEqual([]);

    const { id } = await anOrder(evenhand).between(hanna, karl).fulfilled();
    await evenhand.rate(id, karl, { stars: 3, again: false });
    await evenhand.rate(id, karl, { ...never, stars: 3 });
    await evenhand.rate(id, hanna);
    expect(await listOf(karl)).toHaveLength(1);
  });

  it('leaves an entry that stands already as it is', async () => {
    const input = { partyId: karl.partyId, myRole: 'SELLER' as const, privateReason: 'Shouts.', endsAt: null };
    const { id } = await evenhand.useCases.addToMyNoServeList.execute({ ...input, idempotencyKey: randomUUID() }, hanna.actor);
    await evenhand.rate(orderId, hanna, never);
    await evenhand.rate(orderId, karl);
    expect(await listOf(hanna)).toMatchObject([{ id, privateReason: 'Shouts.' }]);
  });

  it('is refused to whoever gave more stars or would deal again, by the policy in force', async () => {
    for (const said of [
      { stars: 4, again: false },
      { stars: 3, again: true },
      { stars: 1, again: true },
    ]) {
      expect(await codeOf(evenhand.rate(orderId, hanna, { ...said, neverAgain: true }))).toBe('NEVER_AGAIN_NOT_OFFERED');
    }
    expect(await codeOf(evenhand.rate(orderId, hanna, { ...never, stars: 3 }))).toBe('DONE');
    await evenhand.unitOfWork.run(worker, async (tx) => {
      const policy = JSON.stringify({ noServe: { offerPairEntryUpToStars: 1 } });
      await managerOf(tx).query('INSERT INTO policy_versions VALUES (2, $1, $2, $3, $2, $3)', [policy, tx.at, 'ada']);
      await tx.record({ name: 'policy.changed', version: 2, effectiveAt: tx.at.toISOString() });
    });
    expect(await codeOf(evenhand.rate(orderId, hanna, never))).toBe('NEVER_AGAIN_NOT_OFFERED');
  });
});

describe('reminders to rate', () => {
  const remindersOf = async () => {
    evenhand.clock.advance(days(8));
    await evenhand.useCases.remindToRate.execute(worker);
    return [...(await evenhand.reads.reminders.of(orderId, 'SELLER')), ...(await evenhand.reads.reminders.of(orderId, 'BUYER'))];
  };

  it('reach both while contact is open, and neither when it is not', async () => {
    expect(await remindersOf()).toHaveLength(2);
    const { id } = await anOrder(evenhand).between(hanna, karl).fulfilled();
    orderId = id;
    await evenhand.useCases.addToMyNoServeList.execute(
      { partyId: hanna.partyId, myRole: 'BUYER', privateReason: 'Late.', endsAt: null, idempotencyKey: randomUUID() },
      karl.actor,
    );
    expect(await remindersOf()).toEqual([]);
    // They may still rate.
    expect(await codeOf(evenhand.rate(orderId, karl))).toBe('DONE');
  });
});
