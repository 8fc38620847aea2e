import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anOrder, codeOf, openEvenhand, staff, start, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { systemActor } from '../actor.js';
import { days, hours, minutes } from '../clock.js';
import { defaultPolicy } from '../policy.js';
import type { ChangePolicyInput } from './change-policy.js';

let evenhand: EvenhandOnDatabase;
const ada = staff('ada', 'ADMIN');

beforeEach(async () => {
  evenhand = await openEvenhand({ poolSize: 12 });
});
afterEach(() => evenhand.close());

const inMs = (ms: number): Date => new Date(evenhand.clock.now().getTime() + ms);
const change = (input: Partial<ChangePolicyInput> = {}, actor = ada) =>
  evenhand.useCases.changePolicy.execute(
    {
      changes: { ratings: { blindWindowDays: 10 } },
      effectiveAt: inMs(hours(1)),
      reason: 'Two weeks are long.',
      basedOnVersion: 1,
      idempotencyKey: randomUUID(),
      ...input,
    },
    actor,
  );
const versions = async () => (await evenhand.reads.policyVersions.page(100, null)).map(({ policy }) => policy.version);

describe('a change of the policy', () => {
  it('is the next version, says who, when and why, and is in force from its time on', async () => {
    const version = await change();
    expect(version).toMatchObject({
      policy: { ...defaultPolicy, version: 2, ratings: { ...defaultPolicy.ratings, blindWindowMs: days(10) } },
      effectiveAt: inMs(hours(1)),
      changedBy: 'ada',
      changedAt: start,
      reason: 'Two weeks are long.',
    });
    expect(await evenhand.policies.current()).toEqual(defaultPolicy);
    expect(await evenhand.policies.at(inMs(hours(1)))).toEqual(version.policy);
    evenhand.clock.advance(hours(1) - 1);
    expect((await evenhand.policies.current()).version).toBe(1);
    evenhand.clock.advance(1);
    expect(await evenhand.policies.current()).toEqual(version.policy);
  });

  it('builds on the newest version, also while that waits to take effect, and never overtakes it', async () => {
    await change();
    expect(await codeOf(change({ basedOnVersion: 2, effectiveAt: inMs(minutes(30)), changes: { cases: { claimLeaseMinutes: 5 } } }))).toBe(
      'POLICY_EFFECTIVE_AT_OUT_OF_RANGE',
    );
    const third = await change({ basedOnVersion: 2, changes: { cases: { claimLeaseMinutes: 5 } } });
    expect(third.policy).toMatchObject({ version: 3, ratings: { blindWindowMs: days(10) }, cases: { claimLeaseMs: minutes(5) } });
    // Both from the same time on: the newer one counts.
    expect((await evenhand.policies.at(inMs(hours(1)))).version).toBe(3);
    expect(await versions()).toEqual([3, 2, 1]);
  });

  it('that was made on an older version is refused with the one that there is', async () => {
    await change();
    await expect(change()).rejects.toMatchObject({ reason: { code: 'POLICY_CHANGED_MEANWHILE', version: 2 } });
    await expect(change({ basedOnVersion: 3 })).rejects.toMatchObject({ reason: { code: 'POLICY_CHANGED_MEANWHILE', version: 2 } });
  });

  it('by two administrators at once is made by one of them, every time', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const changes = { ratings: { replyWindowDays: round } };
      const codes = await Promise.all(
        [1, 2, 3].map((admin) => codeOf(change({ changes, basedOnVersion: round }, staff(`admin-${admin}`, 'ADMIN')))),
      );
      expect(codes.toSorted()).toEqual(['DONE', 'POLICY_CHANGED_MEANWHILE', 'POLICY_CHANGED_MEANWHILE']);
    }
    expect(await versions()).toEqual(Array.from({ length: 21 }, (_, index) => 21 - index));
  });

  it('asked for again by the same key is made once', async () => {
    const input = { idempotencyKey: randomUUID() };
    const both = await Promise.all([change(input), change(input)]);
    expect(both[1]).toEqual(both[0]);
    expect(await versions()).toEqual([2, 1]);
    expect(await codeOf(change({ ...input, reason: 'Something else.' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('needs a reason, and leaves nothing when it is refused', async () => {
    for (const reason of ['', '  ', 'x'.repeat(2_001), 'a\0b']) expect(await codeOf(change({ reason }))).toBe('TEXT_INVALID');
    expect(await codeOf(change({ changes: { ratings: { blindWindowDays: 91 } } }))).toBe('POLICY_OUT_OF_BOUNDS');
    expect(await codeOf(change({ changes: { noServe: { cautionAtPoints: 9 } } }))).toBe('POLICY_CONTRADICTORY');
    expect(await codeOf(change({ changes: {} }))).toBe('POLICY_UNCHANGED');
    expect(await versions()).toEqual([1]);
    expect(await evenhand.database.query(`SELECT FROM audit_log WHERE action = 'policy.changed'`)).toEqual([]);
  });

  it('is read page by page, down to the version that the programs bring along', async () => {
    await change();
    await change({ basedOnVersion: 2, changes: { cases: { claimLeaseMinutes: 5 } } });
    const { policyVersions } = evenhand.reads;
    const [third] = await policyVersions.page(1, null);
    const [second] = await policyVersions.page(1, third ?? null);
    const [first] = await policyVersions.page(1, second ?? null);
    expect([third, second, first].map((version) => version?.policy.version)).toEqual([3, 2, 1]);
    expect(first).toMatchObject({ policy: defaultPolicy, effectiveAt: null, changedBy: null });
    expect(await policyVersions.page(1, first ?? null)).toEqual([]);
    expect(await policyVersions.find(first?.id ?? '')).toEqual(first);
  });
});

describe('what was decided under an older version', () => {
  it('keeps that version and its dates, while what is decided now is under the new one', async () => {
    const [seller, buyer] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
    const { id: before } = await anOrder(evenhand).between(seller, buyer).fulfilled();
    await change({ effectiveAt: inMs(minutes(1)), changes: { ratings: { blindWindowDays: 10, maximumTextLength: 100 } } });
    evenhand.clock.advance(minutes(1));
    const changedAt = evenhand.clock.now();
    const { id: after } = await anOrder(evenhand).between(seller, buyer).fulfilled();

    const exchanges = await evenhand.reads.exchanges.findMany([before, after]);
    expect(exchanges).toMatchObject([
      { policyVersion: 1, closesAt: new Date(start.getTime() + days(14)) },
      { policyVersion: 2, closesAt: new Date(changedAt.getTime() + days(10)) },
    ]);
    // A text of today is held to the rule of today, also in an exchange of yesterday.
    expect(await codeOf(evenhand.rate(before, seller, { publicComment: 'x'.repeat(101) }))).toBe('TEXT_INVALID');

    evenhand.clock.moveTo(new Date(start.getTime() + days(11)));
    await evenhand.rate(before, seller);
    expect(await codeOf(evenhand.rate(after, seller))).toBe('RATING_WINDOW_CLOSED');
    await evenhand.useCases.revealDueRatingExchanges.execute(systemActor('worker'));
    expect((await evenhand.reads.exchanges.findMany([before, after])).map((exchange) => exchange?.state)).toEqual([
      'HALF_SEALED',
      'LAPSED',
    ]);

    const trail: { action: string; version: number }[] = await evenhand.database.query(
      `SELECT action, policy_version AS version FROM audit_log WHERE data ->> 'orderId' = ANY ($1) AND action LIKE 'rating-exchange.%' ORDER BY id`,
      [[before, after]],
    );
    expect(trail).toEqual([
      { action: 'rating-exchange.opened', version: 1 },
      { action: 'rating-exchange.opened', version: 2 },
      { action: 'rating-exchange.lapsed', version: 2 },
    ]);
  });

  it('reminders and replies follow the policy in force', async () => {
    const [seller, buyer] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
    const { id: orderId } = await anOrder(evenhand).between(seller, buyer).fulfilled();
    await change({ effectiveAt: inMs(minutes(1)), changes: { ratings: { reminderDaysLeft: [12], replyWindowDays: 1 } } });
    evenhand.clock.advance(days(3));
    expect(await evenhand.useCases.remindToRate.execute(systemActor('worker'))).toBe(2);
    for (const side of [seller, buyer]) await evenhand.rate(orderId, side);
    const [rating] = await evenhand.reads.ratings.readableBy(null, [orderId]);
    if (rating === undefined) throw new Error('Both halves are revealed.');
    evenhand.clock.advance(days(1));
    const { actor } = rating.subjectId === seller.partyId ? seller : buyer;
    const reply = { ratingId: rating.id, text: 'Thanks.', idempotencyKey: randomUUID() };
    expect(await codeOf(evenhand.useCases.replyToRating.execute(reply, actor))).toBe('REPLY_WINDOW_CLOSED');
  });
});
