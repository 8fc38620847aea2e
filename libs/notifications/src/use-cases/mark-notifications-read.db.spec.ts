import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { minutes, systemActor, uuids, type NotificationId } from '@evenhand/platform';
import { codeOf, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import type { Notification } from '../domain/notification.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand();
});
beforeEach(async () => {
  [hanna, karl] = [await evenhand.party('Hanna'), await evenhand.party('Karl')];
});
afterAll(() => evenhand.close());

const mark = (ids: readonly NotificationId[], { actor }: TestParty): Promise<Notification[]> =>
  evenhand.useCases.markNotificationsRead.execute(ids, actor);

/** Both are told that their contact changed, so many times, a minute apart. */
async function told(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    evenhand.clock.advance(minutes(1));
    const event = { name: 'contact.changed', sellerId: hanna.partyId, buyerId: karl.partyId, from: 'OPEN', to: 'ENDED' } as const;
    await evenhand.useCases.notify.execute(event, uuids.next(), systemActor('worker'));
  }
}
const readerOf = ({ partyId: recipientId, actor }: TestParty) => ({ recipientId, person: actor.subject });
const listed = (party: TestParty, more: { first?: number; after?: Notification | null; unreadOnly?: boolean } = {}) =>
  evenhand.reads.notifications.page({
    reader: readerOf(party),
    awaiting: null,
    unreadOnly: false,
    now: evenhand.clock.now(),
    first: 100,
    after: null,
    ...more,
  });
const unread = (party: TestParty): Promise<number> => evenhand.reads.notifications.countUnread(readerOf(party));
const trail = async (): Promise<number> => {
  const [{ count }]: [{ count: number }] = await evenhand.database.query(
    `SELECT count(*)::int FROM audit_log WHERE action = 'notifications.read'`,
  );
  return count;
};

describe('marking notifications as read', () => {
  it('marks one’s own, once, and keeps the time of the first', async () => {
    await told(3);
    const [newest, ...rest] = await listed(hanna);
    if (newest === undefined) throw new Error('There are three.');
    expect(await unread(hanna)).toBe(3);
    const [marked] = await mark([newest.id, newest.id], hanna);
    expect(marked).toMatchObject({ id: newest.id, isRead: true, readAt: evenhand.clock.now() });
    const before = await trail();
    evenhand.clock.advance(minutes(5));
    expect(await mark([newest.id], hanna)).toEqual([marked]);
    expect(await trail()).toBe(before);
    expect(await unread(hanna)).toBe(2);
    expect((await listed(hanna, { unreadOnly: true })).map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });

  it('passes over what belongs to others as over what does not exist', async () => {
    await told(1);
    const [ofKarl] = await listed(karl);
    if (ofKarl === undefined) throw new Error('There is one.');
    expect(await mark([ofKarl.id, uuids.opaque()], hanna)).toEqual([]);
    expect(await unread(karl)).toBe(1);
    expect(await mark([ofKarl.id], { ...hanna, actor: { ...hanna.actor, partyId: null } })).toEqual([]);
    expect(await evenhand.reads.notifications.find(readerOf(hanna), ofKarl.id)).toBeNull();
    expect(await evenhand.reads.notifications.find(readerOf(karl), ofKarl.id)).toEqual(ofKarl);
  });

  it('takes 500 at once and no more', async () => {
    const ids = (count: number) => Array.from({ length: count }, () => uuids.opaque<NotificationId>());
    expect(await mark(ids(500), hanna)).toEqual([]);
    expect(await codeOf(mark(ids(501), hanna))).toBe('TOO_MANY_NOTIFICATIONS');
  });

  it('comes through when the same are marked many times at once, from either end', async () => {
    await told(20);
    const ids = (await listed(hanna)).map(({ id }) => id);
    const before = await trail();
    await Promise.all(Array.from({ length: 8 }, (_, index) => mark(index % 2 === 0 ? ids : ids.toReversed(), hanna)));
    expect(await unread(hanna)).toBe(0);
    expect(await trail()).toBe(before + 1);
  });
});

describe('the list of notifications', () => {
  it('is newest first, and pages on without a gap', async () => {
    await told(7);
    const all = await listed(hanna);
    expect(all.map(({ at }) => at.getTime())).toEqual(all.map(({ at }) => at.getTime()).toSorted((one, other) => other - one));
    const paged: Notification[] = [];
    for (let page = await listed(hanna, { first: 3 }); page.length > 0;) {
      paged.push(...page);
      page = await listed(hanna, { first: 3, after: paged.at(-1) ?? null });
    }
    expect(paged).toEqual(all);
    expect(paged).toHaveLength(7);
  });
});
