import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, systemActor, uuids, type Role } from '@evenhand/platform';
import { codeOf, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import type { AddToMyNoServeListInput } from './add-to-my-no-serve-list.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;
const worker = systemActor('worker');

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 12 });
});
afterAll(() => evenhand.close());
beforeEach(async () => {
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});

const add = (more: Partial<AddToMyNoServeListInput> = {}, owner = hanna) =>
  evenhand.useCases.addToMyNoServeList.execute(
    { partyId: karl.partyId, myRole: 'SELLER', privateReason: 'Shouts.', endsAt: null, idempotencyKey: randomUUID(), ...more },
    owner.actor,
  );
const inDays = (count: number): Date => new Date(evenhand.clock.now().getTime() + days(count));
const trail = async (): Promise<{ action: string; data: unknown }[]> =>
  evenhand.database.query(
    `SELECT action, data FROM audit_log WHERE action LIKE 'pair-entry.%' AND data ->> 'ownerId' IN ($1, $2) ORDER BY id`,
    [hanna.partyId, karl.partyId],
  );
const listOf = async ({ partyId: ownerId }: TestParty, ...states: ('ACTIVE' | 'EXPIRED' | 'LIFTED')[]) => {
  const { clock, reads } = evenhand;
  const page = await reads.pairEntries.page({ ownerId, states, at: clock.now(), first: 10, after: null });
  return page.map((entry) => `${entry.subjectRole} ${entry.stateAt(clock.now())}`);
};

describe('a party’s own list', () => {
  it('takes an entry that holds at once, and has it taken back', async () => {
    const entry = await add();
    expect(entry).toMatchObject({
      ...{ ownerId: hanna.partyId, subjectId: karl.partyId, subjectRole: 'BUYER', state: 'ACTIVE', privateReason: 'Shouts.', marks: [] },
      ...{ activatedAt: evenhand.clock.now(), endsAt: null, policyVersion: 1 },
    });
    evenhand.clock.advance(days(1));
    const lifted = await evenhand.useCases.removeFromMyNoServeList.execute(entry.id, hanna.actor);
    expect(lifted).toMatchObject({ state: 'LIFTED', endedAt: evenhand.clock.now(), endedBy: hanna.actor.subject });
    expect(await evenhand.reads.pairEntries.find(entry.id)).toEqual(lifted);
    expect((await trail()).map(({ action }) => action)).toEqual(['pair-entry.added', 'pair-entry.removed']);
    expect(JSON.stringify(await trail())).not.toContain('Shouts');
  });

  it('has each party once in each role, and again after it was taken back', async () => {
    const first = await add();
    expect(await codeOf(add())).toBe('ALREADY_ON_YOUR_LIST');
    expect(await codeOf(add({ myRole: 'BUYER' }))).toBe('DONE');
    expect(await codeOf(add({ partyId: hanna.partyId }, karl))).toBe('DONE');
    await evenhand.useCases.removeFromMyNoServeList.execute(first.id, hanna.actor);
    expect(await codeOf(evenhand.useCases.removeFromMyNoServeList.execute(first.id, hanna.actor))).toBe('PAIR_ENTRY_ENDED');
    expect(await codeOf(add())).toBe('DONE');
    expect(await listOf(hanna)).toEqual(['BUYER ACTIVE', 'SELLER ACTIVE', 'BUYER LIFTED']);
    expect(await listOf(hanna, 'ACTIVE')).toEqual(['BUYER ACTIVE', 'SELLER ACTIVE']);
    expect(await listOf(hanna, 'LIFTED', 'EXPIRED')).toEqual(['BUYER LIFTED']);
  });

  it('refuses oneself, unknown parties, an end in the past, and a reason that cannot be kept', async () => {
    const { clock } = evenhand;
    expect(await codeOf(add({ partyId: hanna.partyId }))).toBe('SAME_PARTY');
    expect(await codeOf(add({ partyId: uuids.next() }))).toBe('PARTY_NOT_FOUND');
    expect(await codeOf(add({ endsAt: clock.now() }))).toBe('PAIR_ENTRY_END_PAST');
    for (const privateReason of ['', ' \n', 'x'.repeat(2_001), 'a\0b', 'half \ud83d']) {
      expect(await codeOf(add({ privateReason }))).toBe('TEXT_INVALID');
    }
    expect(await codeOf(add({ privateReason: '😀'.repeat(2_000) }))).toBe('DONE');
    expect(await codeOf(add({}, { ...hanna, actor: { ...hanna.actor, partyId: null } }))).toBe('PARTY_NOT_FOUND');
  });

  it('marks a reason that hints at a protected trait for a second look', async () => {
    expect(await add({ privateReason: 'Typisch Ausländer, mit denen will ich nichts zu tun haben.' })).toMatchObject({
      marks: ['PROTECTED_TRAIT_HINT'],
    });
  });

  it('is nobody else’s: their entries look like ones that do not exist', async () => {
    const { id } = await add();
    for (const actor of [karl.actor, { ...karl.actor, partyId: null }]) {
      expect(await codeOf(evenhand.useCases.removeFromMyNoServeList.execute(id, actor))).toBe('PAIR_ENTRY_NOT_FOUND');
    }
    expect(await codeOf(evenhand.useCases.removeFromMyNoServeList.execute(uuids.next(), hanna.actor))).toBe('PAIR_ENTRY_NOT_FOUND');
    expect(await listOf(karl)).toEqual([]);
  });

  it('takes an entry once, for the same key as for ten keys at once', async () => {
    const idempotencyKey = randomUUID();
    const same = await Promise.all(Array.from({ length: 5 }, () => add({ idempotencyKey })));
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
    expect(await codeOf(add({ idempotencyKey, privateReason: 'Something else.' }))).toBe('IDEMPOTENCY_KEY_REUSED');
    const other = await evenhand.party('Olga');
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => codeOf(add({ partyId: other.partyId }))));
    expect(outcomes.sort()).toEqual([...Array.from({ length: 9 }, () => 'ALREADY_ON_YOUR_LIST'), 'DONE']);
  });

  it.each<Role>(['SELLER', 'BUYER'])('as a %s, is taken back or ends, never both, when both are asked for at once', async (myRole) => {
    const endsAt = inDays(1);
    const { id } = await add({ endsAt, myRole });
    evenhand.clock.moveTo(endsAt);
    const [lifted] = await Promise.all([
      codeOf(evenhand.useCases.removeFromMyNoServeList.execute(id, hanna.actor)),
      evenhand.useCases.expirePairEntries.execute(worker),
    ]);
    expect(lifted).toBe('PAIR_ENTRY_ENDED');
    // One that somebody else held at that moment is passed over until the next look.
    await evenhand.useCases.expirePairEntries.execute(worker);
    expect((await trail()).map(({ action }) => action)).toEqual(['pair-entry.added', 'pair-entry.expired']);
  });
});

describe('the end date of an entry', () => {
  it('is written down once, by three workers at once and after a week of being down', async () => {
    const others = await Promise.all(Array.from({ length: 130 }, (_, index) => evenhand.party(`Other ${index}`)));
    const endsAt = inDays(1);
    for (const { partyId } of others) await add({ partyId, endsAt });
    await add({ endsAt: inDays(30) });
    expect(await evenhand.useCases.expirePairEntries.execute(worker)).toBe(0);

    evenhand.clock.advance(days(8));
    // Before anybody wrote it down it has ended all the same.
    expect(await listOf(hanna, 'ACTIVE')).toEqual(['BUYER ACTIVE']);
    expect(await listOf(hanna, 'EXPIRED')).toHaveLength(10);
    const ended = await Promise.all([1, 2, 3].map(() => evenhand.useCases.expirePairEntries.execute(worker)));
    expect(ended.reduce((sum, count) => sum + count)).toBe(130);
    expect((await trail()).filter(({ action }) => action === 'pair-entry.expired')).toHaveLength(130);
    const page = { states: ['EXPIRED'] as const, at: evenhand.clock.now(), first: 200, after: null };
    const expired = await evenhand.reads.pairEntries.page({ ownerId: hanna.partyId, ...page });
    expect(new Set(expired.map((entry) => entry.endedAt?.getTime()))).toEqual(new Set([endsAt.getTime()]));
    expect(await evenhand.useCases.expirePairEntries.execute(worker)).toBe(0);
  });

  it('makes room for a new entry, also while nobody has written it down', async () => {
    const { id } = await add({ endsAt: inDays(1) });
    evenhand.clock.advance(days(1));
    expect(await add()).toMatchObject({ state: 'ACTIVE' });
    expect(await evenhand.reads.pairEntries.find(id)).toMatchObject({ state: 'EXPIRED' });
    expect((await trail()).map(({ action }) => action)).toEqual(['pair-entry.added', 'pair-entry.expired', 'pair-entry.added']);
  });
});
