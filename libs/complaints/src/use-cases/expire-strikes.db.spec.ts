import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, managerOf, systemActor, type ComplaintId } from '@evenhand/platform';
import { complaintsOn, dismissed, mona } from '../../../../test/builders/complaints.js';
import { anOrder, openEvenhand, staff, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';

const worker = systemActor('worker');

let evenhand: EvenhandOnDatabase;
let complaints: ReturnType<typeof complaintsOn>;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  complaints = complaintsOn(evenhand);
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});
// What an earlier test left behind is noted as over.
beforeEach(async () => {
  evenhand.clock.advance(days(800));
  await evenhand.useCases.expireStrikes.execute(worker);
});
afterAll(() => evenhand.close());

const filed = async (said = {}): Promise<ComplaintId> =>
  (await complaints.file(hanna, { orderId: (await anOrder(evenhand).between(hanna, karl).fulfilled()).id }, said)).id;
const said = async (id: ComplaintId, name: string): Promise<number> =>
  (await complaints.trailOf(id)).filter((action) => action === name).length;
const expire = () => evenhand.useCases.expireStrikes.execute(worker);
const remind = () => evenhand.useCases.remindToRespond.execute(worker);

describe('a strike', () => {
  it('expires when its time is over, once', async () => {
    const id = await filed();
    await complaints.decide(id);
    evenhand.clock.advance(days(365) - 1);
    expect(await expire()).toBe(0);
    evenhand.clock.advance(1);
    expect(await expire()).toBe(1);
    expect(await expire()).toBe(0);
    expect(await complaints.find(id)).toMatchObject({ state: 'UPHELD', strikeExpiredAt: evenhand.clock.now() });
    expect(await said(id, 'strike.expired')).toBe(1);
  });

  it('of a complaint that was overturned is none', async () => {
    const id = await filed();
    await complaints.decide(id);
    await evenhand.useCases.overturnComplaint.execute(id, staff('lena', 'LEAD'));
    await complaints.decide(await filed(), dismissed);
    evenhand.clock.advance(days(400));
    expect(await expire()).toBe(0);
  });

  it('expires once also after a pause of months and with four workers at once', async () => {
    const ids: ComplaintId[] = [];
    for (let count = 0; count < 24; count += 1) {
      const id = await filed();
      ids.push(id);
      await complaints.decide(id);
      evenhand.clock.advance(days(1));
    }
    evenhand.clock.advance(days(600));
    const shares = await Promise.all([expire(), expire(), expire(), expire()]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(24);
    for (const id of ids) expect(await said(id, 'strike.expired')).toBe(1);
  });

  it('that cannot be noted does not hold up the others, and is tried again', async () => {
    const [stuck, other] = [await filed(), await filed()];
    await complaints.decide(stuck);
    await complaints.decide(other);
    evenhand.clock.advance(days(365));
    await evenhand.database.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$`);
    await evenhand.database.query(
      `CREATE TRIGGER fail BEFORE UPDATE ON complaints FOR EACH ROW WHEN (OLD.id = '${stuck}') EXECUTE FUNCTION fail()`,
    );
    try {
      await expect(expire()).rejects.toThrow('1 complaints could not be handled');
      expect([await said(stuck, 'strike.expired'), await said(other, 'strike.expired')]).toEqual([0, 1]);
    } finally {
      await evenhand.database.query('DROP FUNCTION fail CASCADE');
    }
    expect(await expire()).toBe(1);
    expect(await said(stuck, 'strike.expired')).toBe(1);
  });
});

describe('a subject that has not answered', () => {
  it('is reminded when two days are left, once', async () => {
    const id = await filed();
    evenhand.clock.advance(days(5) - 1);
    expect(await remind()).toBe(0);
    evenhand.clock.advance(1);
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(0);
    expect(await complaints.find(id)).toMatchObject({ remindedAt: evenhand.clock.now() });
    expect(await said(id, 'complaint.response-reminded')).toBe(1);
  });

  it('of a hidden complaint is reminded by when it was told, and not of one that it knows nothing of', async () => {
    const [untold, told] = [await filed({ safetyReason: 'Fear.' }), await filed({ safetyReason: 'Fear.' })];
    evenhand.clock.advance(days(4));
    await complaints.tell(told);
    evenhand.clock.advance(days(4));
    expect(await remind()).toBe(0);
    evenhand.clock.advance(days(1));
    expect(await remind()).toBe(1);
    expect([await said(untold, 'complaint.response-reminded'), await said(told, 'complaint.response-reminded')]).toEqual([0, 1]);
  });

  it('is not reminded when there is nothing to answer any more', async () => {
    const [answered, withdrawn, decided, late] = [await filed(), await filed(), await filed(), await filed()];
    await evenhand.useCases.respondToComplaint.execute(answered, 'No.', karl.actor);
    await evenhand.useCases.withdrawComplaint.execute(withdrawn, hanna.actor);
    await complaints.decide(decided, dismissed);
    evenhand.clock.advance(days(7));
    expect(await remind()).toBe(0);
    expect(await said(late, 'complaint.response-reminded')).toBe(0);
  });

  it('is reminded once by four workers at once', async () => {
    const ids: ComplaintId[] = [];
    for (let count = 0; count < 20; count += 1) ids.push(await filed());
    evenhand.clock.advance(days(6));
    const shares = await Promise.all([remind(), remind(), remind(), remind()]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(20);
    for (const id of ids) expect(await said(id, 'complaint.response-reminded')).toBe(1);
  });
});

it('keeps the time that was told when the policy changes', async () => {
  const id = await filed();
  await evenhand.unitOfWork.run(mona, async (tx) => {
    await managerOf(tx).query(
      `INSERT INTO policy_versions (version, policy, effective_at, changed_by, changed_at, reason)
       VALUES (2, '{"complaints": {"answerWindowMs": 86400000}}', $1, 'ada', $1, 'Shorter.')`,
      [tx.at],
    );
    await tx.record({ name: 'policy.changed', version: 2, effectiveAt: tx.at.toISOString() });
  });
  evenhand.clock.advance(days(2));
  expect((await complaints.find(id)).answerUntil).toEqual(new Date(evenhand.clock.now().getTime() + days(5)));
  expect(await remind()).toBe(0);
  const { answerUntil } = await complaints.find(await filed());
  expect(answerUntil).toEqual(new Date(evenhand.clock.now().getTime() + days(1)));
});
