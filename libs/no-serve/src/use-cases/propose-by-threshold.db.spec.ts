import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, type ComplaintId } from '@evenhand/platform';
import { anOrder, openEvenhand, start, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { aCharge, lena, listing, mara, worker, type Listing, must } from '../../../../test/builders/no-serve.js';
import type { NoServeEntry } from '../domain/platform-entry.js';

let evenhand: EvenhandOnDatabase;
let list: Listing;
let rude: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  list = listing(evenhand);
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  rude = await evenhand.party('Rudi');
});
afterAll(() => evenhand.close());

const propose = () => evenhand.useCases.proposeByThreshold.execute({ subjectId: rude.partyId, subjectRole: 'BUYER' }, worker);
const strike = async (points = 4): Promise<ComplaintId> => list.complaint({ by: await evenhand.party('Seller'), about: rude, points });
const entries = (): Promise<NoServeEntry[]> =>
  evenhand.reads.platformEntries.page(
    { states: [], subjectId: rude.partyId, role: null, ground: null, rung: null, text: null, from: null, to: null },
    'OLDEST',
    100,
    null,
  );

describe('strike points', () => {
  it('lead to a proposal from the threshold on, with the complaints behind it, and to nothing more', async () => {
    const first = await strike();
    expect(await propose()).toBe(false);
    const second = await strike(1);
    expect(await propose()).toBe(true);
    const [proposed] = await entries();
    expect(proposed).toMatchObject({
      state: 'PROPOSED',
      source: 'THRESHOLD',
      proposedBy: 'system:worker',
      ground: 'INSULT',
      rung: 'WARNING',
      complaintIds: [first, second].sort(),
      hearingOpenedAt: null,
      explanation: '5 strike points from upheld complaints.',
    });
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], must(proposed).id)).toMatchObject({ severity: 3, evidence: 2 });
  });

  it('lead to one, whoever asks at once and however often', async () => {
    for (let round = 0; round < 5; round += 1) {
      rude = await evenhand.party('Rudi');
      await strike();
      await strike();
      const sweeps = [1, 2].map(() => evenhand.useCases.sweepThresholds.execute(worker));
      await Promise.all([...sweeps, propose(), propose(), propose()]);
      expect(await propose()).toBe(false);
      expect(await entries()).toHaveLength(1);
    }
  });

  it('lead to none while a party’s request is open, or an entry in force', async () => {
    const hanna = await evenhand.party('Hanna');
    await anOrder(evenhand).between(hanna, rude).fulfilled();
    const asked = await evenhand.useCases.proposeNoServe.execute(aCharge(rude), hanna.actor);
    await strike();
    await strike();
    expect(await propose()).toBe(false);
    await evenhand.useCases.withdrawNoServe.execute(asked.id, hanna.actor);
    // Nobody has decided anything, so that the number still asks for it.
    expect(await propose()).toBe(true);

    rude = await evenhand.party('Rudi');
    const active = await list.active(rude);
    evenhand.clock.advance(1);
    await strike();
    await strike();
    expect(await propose()).toBe(false);
    await evenhand.useCases.liftNoServe.execute({ entryId: active.id, reason: 'x' }, lena);
    // These came after it was approved, and the next rung is due.
    expect(await propose()).toBe(true);
    expect((await entries()).at(-1)).toMatchObject({ rung: 'RESTRICTION', conditions: ['PREPAYMENT'] });
  });

  it('lead to none again for what was rejected, until another strike comes', async () => {
    await strike();
    await strike();
    expect(await propose()).toBe(true);
    const [proposed] = await entries();
    const rejection = { ...(await list.claim(must(proposed).id, mara)), reason: 'They made up.' };
    await evenhand.useCases.rejectNoServe.execute(rejection, mara);
    evenhand.clock.advance(days(1));
    expect(await propose()).toBe(false);
    await strike(1);
    expect(await propose()).toBe(true);
  });

  it('fade with the strikes', async () => {
    await strike();
    await strike();
    evenhand.clock.advance(days(366));
    expect(await propose()).toBe(false);
  });
});

describe('a bad reputation of a buyer', () => {
  it('leads to a proposal once there is evidence enough, and after a rejection only when somebody else rates badly', async () => {
    const rate = async (count: number): Promise<void> => {
      for (let index = 0; index < count; index += 1) {
        const seller = await evenhand.party('Seller');
        const { id } = await anOrder(evenhand).between(seller, rude).fulfilled();
        await evenhand.rate(id, seller, { stars: 1, again: false });
        await evenhand.rate(id, rude);
      }
      await evenhand.useCases.updateWaitingReputations.execute(worker);
    };
    await rate(1);
    expect(await propose()).toBe(false);
    await rate(30);
    expect(await propose()).toBe(true);
    const [proposed] = await entries();
    expect(proposed).toMatchObject({ ground: 'REPUTATION', source: 'THRESHOLD', state: 'PROPOSED' });
    await evenhand.useCases.rejectNoServe.execute({ ...(await list.claim(must(proposed).id, mara)), reason: 'x' }, mara);
    evenhand.clock.advance(days(1));
    expect(await propose()).toBe(false);
    await rate(1);
    expect(await propose()).toBe(true);
  });
});
