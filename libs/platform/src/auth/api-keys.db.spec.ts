import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEvenhand, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { systemActor } from '../actor.js';
import { looksLikeApiKey, type ApiKeys } from './api-keys.js';
import { Unauthenticated } from './token-verifier.js';

const actor = systemActor('cli');
let evenhand: EvenhandOnDatabase;
let keys: ApiKeys;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 8 });
  keys = evenhand.apiKeys;
});
afterAll(() => evenhand.close());

async function created(name: string): Promise<string> {
  const key = await keys.create(name, actor);
  if (key === null) throw new Error('The name was free.');
  return key;
}

describe('an API key', () => {
  it('acts as SERVICE under its name, and nothing but a hash of it is kept anywhere', async () => {
    const key = await created('host');
    expect(looksLikeApiKey(key)).toBe(true);
    expect(key.length).toBeGreaterThan(43);
    expect(await keys.verify(key)).toEqual({
      subject: 'api-key:host',
      roles: new Set(['SERVICE']),
      partyExternalId: null,
      expiresAt: null,
    });
    const rows: { row: string }[] = await evenhand.database.query(
      'SELECT to_jsonb(api_keys)::text AS row FROM api_keys UNION ALL SELECT to_jsonb(audit_log)::text FROM audit_log UNION ALL SELECT to_jsonb(outbox)::text FROM outbox',
    );
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ row }) => row.includes(key.slice(4)))).toEqual([]);
  });

  it('ends at once when it is revoked, and another does not', async () => {
    const [ended, other] = [await created('ended'), await created('other')];
    expect(await keys.revoke('ended', actor)).toBe(true);
    await expect(keys.verify(ended)).rejects.toThrow('This API key is unknown or was revoked.');
    expect(await keys.verify(other)).toMatchObject({ subject: 'api-key:other' });
    expect(await keys.revoke('ended', actor)).toBe(false);
    expect(await keys.revoke('never made', actor)).toBe(false);
    const trail: object[] = await evenhand.database.query(
      `SELECT action, data FROM audit_log WHERE data ->> 'keyName' = 'ended' ORDER BY id`,
    );
    expect(trail).toEqual([
      { action: 'api-key.created', data: { keyName: 'ended' } },
      { action: 'api-key.revoked', data: { keyName: 'ended' } },
    ]);
  });

  it('has a name of its own for ever, also when ten ask for it at once', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => keys.create('popular', actor)));
    expect(made.filter((key) => key !== null)).toHaveLength(1);
    await keys.revoke('popular', actor);
    expect(await keys.create('popular', actor)).toBeNull();
  });

  it.each(['evh_', 'evh_made-up', '', 'evh_\0', "evh_' OR 1=1 --"])('that was made up is refused: %j', async (key) => {
    await expect(keys.verify(key)).rejects.toBeInstanceOf(Unauthenticated);
    expect(looksLikeApiKey('eyJhbGciOi')).toBe(false);
  });
});
