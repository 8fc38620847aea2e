import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { days, managerOf, systemActor, uuids } from '@evenhand/platform';
import pg from 'pg';
import {
  anOrder,
  host,
  openEvenhand,
  staff,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { anActiveEntry, aStrike, theEntryEnds } from '../../../../test/builders/what-stands-between.js';
import { serveFactsStatement } from '../persistence/database-serve-facts.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
const mona = staff('mona', 'MODERATOR');

beforeAll(async () => {
  evenhand = await openEvenhand();
});
afterAll(() => evenhand.close());

const fresh = async (): Promise<void> => {
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
};
const check = (actor = mona, seller = hanna, buyer = karl) => evenhand.useCases.checkService.execute(seller.partyId, buyer.partyId, actor);
const codes = async (actor = mona) => (await check(actor))?.reasons.map(({ code }) => code);
const onList = (owner: TestParty, other: TestParty, myRole: 'BUYER' | 'SELLER' = 'SELLER', endsAt: Date | null = null) =>
  evenhand.useCases.addToMyNoServeList.execute(
    { partyId: other.partyId, myRole, privateReason: 'Shouts.', endsAt, idempotencyKey: randomUUID() },
    owner.actor,
  );

describe('the serve check on the record', () => {
  it('knows no party that is not registered, and serves those between whom nothing stands', async () => {
    await fresh();
    expect(await check()).toEqual({ verdict: 'SERVE', reasons: [], conditions: [], contact: 'OPEN' });
    const nobody = { partyId: uuids.next(), actor: host } as TestParty;
    expect(await check(mona, hanna, nobody)).toBeNull();
    expect(await check(mona, nobody, karl)).toBeNull();
    expect(await check(mona, nobody, nobody)).toBeNull();
  });

  it('sees an entry of either one’s own list in the roles that it names, and of nobody else’s', async () => {
    await fresh();
    const other = await evenhand.party('Olga');
    await onList(other, karl);
    await onList(karl, hanna, 'SELLER');
    expect(await check()).toMatchObject({ verdict: 'SERVE' });
    const entry = await onList(hanna, karl);
    expect(await check()).toMatchObject({ verdict: 'REFUSE', reasons: [{ code: 'ON_SELLERS_LIST', entry: { id: entry.id } }] });
    expect(await codes(hanna.actor)).toEqual(['ON_YOUR_LIST']);
    expect(await codes(karl.actor)).toEqual(['CONTACT_ENDED']);
    await onList(karl, hanna, 'BUYER');
    expect(await codes()).toEqual(['ON_SELLERS_LIST', 'ON_BUYERS_LIST']);
    expect(await codes(karl.actor)).toEqual(['CONTACT_ENDED', 'ON_YOUR_LIST']);
  });

  it('sees an entry until its end date and not a moment longer, also while nobody has written that down', async () => {
    await fresh();
    const { clock } = evenhand;
    const endsAt = new Date(clock.now().getTime() + days(1));
    await onList(hanna, karl, 'SELLER', endsAt);
    clock.moveTo(new Date(endsAt.getTime() - 1));
    expect(await check()).toMatchObject({ verdict: 'REFUSE' });
    clock.moveTo(endsAt);
    expect(await check()).toMatchObject({ verdict: 'SERVE' });
  });

  it('sees entries of the platform while they are active, by rung', async () => {
    await fresh();
    for (const state of ['EXPIRED', 'LIFTED', 'OVERTURNED']) await anActiveEntry(evenhand, karl.partyId, { state });
    await anActiveEntry(evenhand, karl.partyId, { rung: 'WARNING' });
    await anActiveEntry(evenhand, karl.partyId, { role: 'SELLER' });
    await anActiveEntry(evenhand, karl.partyId, { endsAt: evenhand.clock.now() });
    expect(await check()).toMatchObject({ verdict: 'SERVE' });
    await anActiveEntry(evenhand, karl.partyId, { rung: 'RESTRICTION', conditions: ['PREPAYMENT'] });
    expect(await check()).toMatchObject({ verdict: 'CAUTION', conditions: ['PREPAYMENT'], contact: 'OPEN' });
    const { entryId, statementId } = await anActiveEntry(evenhand, karl.partyId, { rung: 'PERMANENT' });
    expect(await check(karl.actor)).toMatchObject({
      verdict: 'REFUSE',
      reasons: [{ code: 'NOT_SERVED_YOU', entry: null, statementId }],
      contact: 'ENDED',
    });
    expect(await check(hanna.actor)).toMatchObject({ reasons: [{ code: 'NOT_AVAILABLE', entry: null, statementId: null }] });
    expect(await check()).toMatchObject({ reasons: [{ code: 'BUYER_NOT_SERVED', entry: { id: entryId } }] });
    await theEntryEnds(evenhand, entryId, karl.partyId);
    expect(await check()).toMatchObject({ verdict: 'CAUTION' });
  });

  it('counts strikes that last, one source once, against the policy in force', async () => {
    await fresh();
    const [other, third] = [await evenhand.party('Olga'), await evenhand.party('Theo')];
    await aStrike(evenhand, other.partyId, karl.partyId, 2);
    await aStrike(evenhand, other.partyId, karl.partyId, 2);
    expect(await check()).toMatchObject({ verdict: 'SERVE' });
    await aStrike(evenhand, third.partyId, karl.partyId, 1, days(10));
    expect(await codes(hanna.actor)).toEqual(['CARE_ADVISED']);

    // The policy of tomorrow asks for more points, and one after it does not name them.
    await evenhand.unitOfWork.run(systemActor('cli'), async (tx) => {
      for (const [version, policy, after] of [
        [2, { noServe: { cautionAtPoints: 4 } }, days(1)],
        [3, { ratings: {} }, days(2)],
      ] as const) {
        await managerOf(tx).query(
          'INSERT INTO policy_versions (version, policy, effective_at, changed_by, changed_at, reason) VALUES ($1, $2, $3, $4, $5, $6)',
          [...[version, JSON.stringify(policy), new Date(tx.at.getTime() + after), 'ada', tx.at, 'A reason.']],
        );
      }
      await tx.record({ name: 'policy.changed', version: 2, effectiveAt: '2026' });
    });
    expect(await check()).toMatchObject({ verdict: 'CAUTION' });
    evenhand.clock.advance(days(1));
    expect(await check()).toMatchObject({ verdict: 'SERVE' });
    evenhand.clock.advance(days(1));
    expect(await check()).toMatchObject({ verdict: 'CAUTION' });
    evenhand.clock.advance(days(8));
    expect(await check()).toMatchObject({ verdict: 'SERVE' });
  });

  it('gives one of the two that side’s view, also when the person looks after the marketplace besides', async () => {
    await fresh();
    await onList(hanna, karl);
    const both = { ...karl.actor, roles: new Set(['PARTY', 'MODERATOR', 'AUDITOR'] as const) };
    expect(await codes(both)).toEqual(['CONTACT_ENDED']);
    expect(await codes(host)).toEqual(['ON_SELLERS_LIST']);
  });

  it('answers five hundred pairs in their order, with null for unknown ones', async () => {
    await fresh();
    await onList(hanna, karl);
    await anOrder(evenhand).between(karl, hanna).accepted();
    const pairs = Array.from({ length: 500 }, (_, index) =>
      index % 3 === 0
        ? { sellerId: hanna.partyId, buyerId: karl.partyId }
        : index % 3 === 1
          ? { sellerId: karl.partyId, buyerId: hanna.partyId }
          : { sellerId: uuids.next<typeof hanna.partyId>(), buyerId: karl.partyId },
    );
    const answers = await evenhand.useCases.checkService.executeMany(pairs, hanna.actor);
    expect(answers.map((answer) => answer?.verdict ?? null)).toEqual(pairs.map((_, index) => ['REFUSE', 'SERVE', null][index % 3]));
    expect(answers[0]?.reasons[0]?.code).toBe('ON_YOUR_LIST');
  });

  it('asks the database once, for one pair as for five hundred', async () => {
    await fresh();
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await check();
      expect(queries).toHaveBeenCalledTimes(1);
      await evenhand.useCases.checkService.executeMany(
        Array.from({ length: 500 }, () => ({ sellerId: hanna.partyId, buyerId: karl.partyId })),
        mona,
      );
      expect(queries).toHaveBeenCalledTimes(2);
    } finally {
      queries.mockRestore();
    }
  });

  it('looks a pair up in one index alone, also somebody on thousands of lists', async () => {
    await fresh();
    const { database, unitOfWork } = evenhand;
    await unitOfWork.run(systemActor('cli'), async (tx) => {
      const manager = managerOf(tx);
      await manager.query(
        `INSERT INTO parties (id, external_id, display_name, kind, locale, registered_at)
         SELECT md5('many' || i)::uuid, 'many' || i, 'One of many', 'PRIVATE', 'de', $1 FROM generate_series(1, 8000) i`,
        [tx.at],
      );
      await manager.query(
        `INSERT INTO no_serve_entries (subject_id, id, scope, subject_role, owner_id, state, private_reason, proposed_at, activated_at, version, policy_version)
         SELECT CASE WHEN i <= 4000 THEN $2::uuid ELSE md5('many' || i - 1)::uuid END, gen_random_uuid(), 'PAIR', 'BUYER', md5('many' || i)::uuid, 'ACTIVE',
           'Shouts.', $1, $1, 1, 1 FROM generate_series(1, 8000) i`,
        [tx.at, karl.partyId],
      );
      await tx.record({ name: 'party.registered', partyId: karl.partyId });
    });
    await database.query('VACUUM ANALYZE no_serve_entries');
    const plan = await database.transaction(async (manager) => {
      await manager.query('SET LOCAL plan_cache_mode = force_generic_plan');
      await manager.query(`PREPARE looked_up AS ${serveFactsStatement}`);
      const rows: { 'QUERY PLAN': string }[] = await manager.query(
        `EXPLAIN (ANALYZE, BUFFERS) EXECUTE looked_up ('${hanna.partyId}', '${karl.partyId}', now(), 3)`,
      );
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan.match(/Index Only Scan using no_serve_entries_(in_force|one_of_pair) /g)).toHaveLength(4);
    expect(plan).not.toMatch(/Rows Removed by Filter|Seq Scan on (parties|orders|no_serve_entries|complaints)/);
    expect(await check()).toMatchObject({ verdict: 'SERVE' });
  });
});
