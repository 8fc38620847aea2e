import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { managerOf, uuids, type PartyId } from '@evenhand/platform';
import {
  codeOf,
  host,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';

let evenhand: EvenhandOnDatabase;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 10 });
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  karl = await evenhand.party('Karl');
});
afterAll(() => evenhand.close());

const trailOf = async (partyId: PartyId): Promise<string[]> => {
  const rows: { action: string }[] = await evenhand.database.query(
    `SELECT action FROM audit_log WHERE data ->> 'partyId' = $1 ORDER BY id`,
    [partyId],
  );
  return rows.map(({ action }) => action).filter((action) => action !== 'party.registered');
};

describe('members', () => {
  const add = (person: string, by = host, partyId = karl.partyId) => evenhand.useCases.addMember.execute({ partyId, person }, by);
  const remove = (person: string, by = host, partyId = karl.partyId) => evenhand.useCases.removeMember.execute({ partyId, person }, by);

  it('are added and removed by the host and by the party itself, and a removed one may come back', async () => {
    expect(await add('berta', karl.actor)).toMatchObject({ id: karl.partyId });
    await add('anton');
    expect(await evenhand.reads.members.of(karl.partyId)).toEqual(['anton', 'berta']);
    await remove('berta');
    await remove('anton', karl.actor);
    expect(await evenhand.reads.members.of(karl.partyId)).toEqual([]);
    await add('anton');
    expect(await evenhand.reads.members.of(karl.partyId)).toEqual(['anton']);
    expect(await trailOf(karl.partyId)).toEqual(['member.added', 'member.added', 'member.removed', 'member.removed', 'member.added']);
  });

  it('are added once, also by ten calls at once', async () => {
    expect(new Set(await Promise.all(Array.from({ length: 10 }, () => codeOf(add('berta')))))).toEqual(new Set(['DONE']));
    expect(await trailOf(karl.partyId)).toEqual(['member.added']);
  });

  it('of another party look like those of none', async () => {
    const hanna = await evenhand.party('Hanna');
    await add('berta');
    for (const partyId of [karl.partyId, uuids.next<PartyId>()]) {
      expect(await codeOf(add('nosy', hanna.actor, partyId))).toBe('PARTY_UNKNOWN');
      expect(await codeOf(remove('berta', hanna.actor, partyId))).toBe('PARTY_UNKNOWN');
      expect(await codeOf(remove('berta', staff('mona', 'MODERATOR'), partyId))).toBe('PARTY_UNKNOWN');
    }
    expect(await codeOf(add('nobody', host, uuids.next()))).toBe('PARTY_UNKNOWN');
    expect(await evenhand.reads.members.of(karl.partyId)).toEqual(['berta']);
  });

  it('have a name that can be kept, and who is none cannot be removed', async () => {
    for (const person of ['', ' ', 'a\0b', 'x'.repeat(201)]) {
      expect(await codeOf(add(person))).toBe('TEXT_INVALID');
      expect(await codeOf(remove(person))).toBe('MEMBER_NOT_FOUND');
    }
    expect(await codeOf(remove('stranger'))).toBe('MEMBER_NOT_FOUND');
  });

  it('and former ones, and whoever did anything for a party, are remembered to have acted for it', async () => {
    const hanna = await evenhand.party('Hanna');
    const person = randomUUID();
    const { members } = evenhand.reads;
    expect(await members.everActedFor(person)).toEqual([]);
    await add(person);
    await remove(person);
    await evenhand.useCases.addMember.execute({ partyId: hanna.partyId, person: 'x' }, { ...hanna.actor, subject: person });
    expect((await members.everActedFor(person)).toSorted()).toEqual([karl.partyId, hanna.partyId].toSorted());
    const involved = (...parties: TestParty[]) =>
      evenhand.unitOfWork.run(host, (tx) =>
        members.isInvolved(
          tx,
          person,
          parties.map(({ partyId }) => partyId),
        ),
      );
    expect(await involved(karl)).toBe(true);
    expect(await involved(hanna)).toBe(true);
    expect(await involved(await evenhand.party('Other'))).toBe(false);
  });
});

describe('link keys', () => {
  const key = (): string => `card-${randomUUID()}`;
  const link = (partyId: PartyId, ...linkKeys: string[]) => evenhand.useCases.linkParty.execute({ partyId, linkKeys }, host);
  const similarTo = ({ partyId }: TestParty) => evenhand.reads.linkKeys.similarTo(partyId, evenhand.clock.now(), 100);

  it('are noted once, as digests: the host’s own hash lies in no table', async () => {
    const [card, phone] = [key(), key()];
    await link(karl.partyId, card, phone, card);
    await Promise.all(Array.from({ length: 5 }, () => link(karl.partyId, phone, card)));
    await link(karl.partyId);
    expect(await trailOf(karl.partyId)).toEqual(['party.linked']);
    const [row]: { everything: string }[] = await evenhand.database.query(
      `SELECT string_agg(t::text, ' ') AS everything FROM (
         SELECT to_jsonb(l) AS t FROM link_keys l UNION ALL SELECT to_jsonb(a) FROM audit_log a UNION ALL SELECT to_jsonb(o) FROM outbox o
         UNION ALL SELECT to_jsonb(i) FROM idempotency_keys i) AS all_rows`,
    );
    expect(row?.everything).not.toContain(card);
    expect(await evenhand.database.query(`SELECT digest FROM link_keys WHERE party_id = $1`, [karl.partyId])).toEqual([
      { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  it.each(['short', 'x'.repeat(129), 'has a space in it!', 'ümlaut-ümlaut-ümlaut', 'with\nnew-line-in-it', ''])(
    'are hashes and nothing else: not %j',
    async (wrong) => {
      await expect(link(karl.partyId, key(), wrong)).rejects.toMatchObject({
        code: 'LINK_KEYS_INVALID',
        reason: { position: 1 },
        sentence: { en: expect.stringContaining('position 1'), de: expect.stringContaining('Stelle 1') },
      });
      expect(await trailOf(karl.partyId)).toEqual([]);
    },
  );

  it('come a hundred at once at most, for a party that there is', async () => {
    const many = Array.from({ length: 101 }, key);
    await expect(link(karl.partyId, ...many)).rejects.toMatchObject({ code: 'LINK_KEYS_INVALID', reason: { position: null } });
    expect(await codeOf(link(karl.partyId, ...many.slice(1)))).toBe('DONE');
    expect(await codeOf(link(uuids.next(), key()))).toBe('PARTY_UNKNOWN');
  });

  it('may come with the registration', async () => {
    const linkKeys = [key()];
    const register = (keys: string[]) =>
      evenhand.useCases.registerParty.execute(
        {
          externalId: randomUUID(),
          displayName: 'Twin',
          kind: 'PRIVATE',
          locale: 'de',
          verified: false,
          linkKeys: keys,
          idempotencyKey: randomUUID(),
        },
        host,
      );
    await link(karl.partyId, ...linkKeys);
    const twin = await register(linkKeys);
    expect(await similarTo(karl)).toEqual([{ partyId: twin.id, sharedKeys: 1, isListed: false, wasListed: false }]);
    expect(await codeOf(register(['short']))).toBe('LINK_KEYS_INVALID');
  });

  it('show who shares them, most of them first, and whether the platform lists or listed them', async () => {
    const [a, b, c] = [key(), key(), key()];
    const [twin, lifted, overturned, ended] = [
      await evenhand.party('Twin'),
      await evenhand.party('Lifted'),
      await evenhand.party('Overturned'),
      await evenhand.party('Ended'),
    ];
    await link(karl.partyId, a, b, c);
    await link(twin.partyId, a, b, c, key());
    await link(lifted.partyId, a, b);
    for (const one of [overturned, ended]) await link(one.partyId, c);
    await link((await evenhand.party('Stranger')).partyId, key());
    const entry = ({ partyId }: TestParty, state: string, more: { scope?: string; activatedAt?: Date | null; endsAt?: Date } = {}) =>
      evenhand.unitOfWork.run(host, async (tx) => {
        // The rules of due process are for those who list; this is about what is read.
        await managerOf(tx).query('SET LOCAL session_replication_role = replica');
        await managerOf(tx).query(
          `INSERT INTO no_serve_entries (subject_id, id, scope, subject_role, owner_id, private_reason, source, state, proposed_at, activated_at,
             ends_at, approved_by, approved_hash, statement_id, version, policy_version)
           SELECT $1, $2, $3, 'BUYER', CASE WHEN pair THEN $4::uuid END, CASE WHEN pair THEN 'secret' END, CASE WHEN NOT pair THEN 'MODERATOR' END,
             $5, $6, $7, $8, 'lea', 'hash', $2, 1, 1 FROM (SELECT $3 = 'PAIR' AS pair) AS scoped`,
          [partyId, uuids.next(), more.scope ?? 'PLATFORM', karl.partyId, state, start, more.activatedAt ?? start, more.endsAt ?? null],
        );
      });
    await entry(twin, 'ACTIVE');
    await entry(lifted, 'LIFTED');
    await entry(lifted, 'ACTIVE', { scope: 'PAIR' });
    await entry(overturned, 'OVERTURNED');
    await entry(ended, 'ACTIVE', { endsAt: start });
    expect(await similarTo(karl)).toEqual([
      { partyId: twin.partyId, sharedKeys: 3, isListed: true, wasListed: true },
      { partyId: lifted.partyId, sharedKeys: 2, isListed: false, wasListed: true },
      ...[
        { partyId: overturned.partyId, sharedKeys: 1, isListed: false, wasListed: false },
        { partyId: ended.partyId, sharedKeys: 1, isListed: false, wasListed: true },
      ].toSorted((one, other) => (one.partyId < other.partyId ? -1 : 1)),
    ]);
    expect(await evenhand.reads.linkKeys.similarTo(karl.partyId, start, 2)).toHaveLength(2);
  });
});
