import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuids } from '@evenhand/platform';
import { codeOf, host, openEvenhand, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { Party, type Registration } from '../domain/party.js';

let evenhand: EvenhandOnDatabase;

const register = (more: Partial<Registration & { idempotencyKey: string }> = {}): Promise<Party> =>
  evenhand.useCases.registerParty.execute(
    {
      externalId: randomUUID(),
      displayName: 'Karl',
      kind: 'PRIVATE',
      locale: 'de',
      verified: false,
      idempotencyKey: randomUUID(),
      ...more,
    },
    host,
  );

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 10 });
});

afterAll(() => evenhand.close());

describe('registering a party', () => {
  it('keeps faithfully what the host says, with a trail', async () => {
    expect(await evenhand.reads.parties.isEmpty()).toBe(true);
    const said = {
      externalId: 'host/😀 4711',
      displayName: 'שלום Müller & Söhne 😀',
      kind: 'BUSINESS',
      locale: 'en',
      verified: true,
    } as const;
    const party = await register(said);
    expect(party).toBeInstanceOf(Party);
    expect(party).toMatchObject({ ...said, registeredAt: evenhand.clock.now() });
    expect(await evenhand.reads.parties.find(party.id)).toEqual(party);
    expect(await evenhand.reads.parties.findByExternalId(said.externalId)).toEqual(party);
    expect(await evenhand.reads.parties.isEmpty()).toBe(false);
    const trail: object[] = await evenhand.database.query(`SELECT action, actor, data FROM audit_log WHERE data ->> 'partyId' = $1`, [
      party.id,
    ]);
    expect(trail).toEqual([{ action: 'party.registered', actor: 'host', data: { partyId: party.id } }]);
  });

  it('happens once for the same key, also when asked ten times at once', async () => {
    const input = { externalId: randomUUID(), idempotencyKey: randomUUID() };
    const parties = await Promise.all(Array.from({ length: 10 }, () => register(input)));
    expect(new Set(parties.map(({ id }) => id)).size).toBe(1);
    expect(parties[0]?.verified).toBe(false);
    for (const other of [{ displayName: 'Another' }, { verified: true }])
      expect(await codeOf(register({ ...input, ...other }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('gives an external id to one party only, also when ten ask for it at once', async () => {
    const externalId = randomUUID();
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(register({ externalId }))));
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(codes.filter((code) => code === 'EXTERNAL_ID_TAKEN')).toHaveLength(9);
  });

  it.each(['', ' \n', 'a\0b', '\ud83d', 'x'.repeat(201)])('refuses a name or id that cannot be kept', async (text) => {
    for (const field of ['externalId', 'displayName'] as const) {
      const refused = register({ [field]: text });
      await expect(refused).rejects.toMatchObject({
        code: 'PARTY_TEXT_INVALID',
        reason: { field },
        sentence: { en: expect.stringContaining(field), de: expect.stringContaining(field) },
      });
    }
    expect(await codeOf(register({ displayName: '😀'.repeat(200) }))).toBe('DONE');
  });

  it('finds many in the order of their ids, null where there is none', async () => {
    const [one, two] = [await register(), await register()];
    expect(await evenhand.reads.parties.findMany([two.id, uuids.next(), one.id, two.id])).toEqual([two, null, one, two]);
    expect(await evenhand.reads.parties.findMany([])).toEqual([]);
    expect(await evenhand.reads.parties.findByExternalId('nobody')).toBeNull();
  });
});
