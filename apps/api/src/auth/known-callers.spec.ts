import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Identity, PartyId } from '@evenhand/platform';
import { KnownCallers } from './known-callers.js';

const shop: Identity = { subject: 'api-key:shop', roles: new Set(['SERVICE']), partyExternalId: null, expiresAt: null };
const verify = jest.fn<(key: string) => Promise<Identity>>();
const findByExternalId = jest.fn<(externalId: string) => Promise<{ id: PartyId } | null>>();
const revoked = { name: 'api-key.revoked', keyName: 'shop' } as const;
let known: KnownCallers;
let now: number;

beforeEach(() => {
  verify.mockReset().mockResolvedValue(shop);
  findByExternalId.mockReset().mockResolvedValue({ id: 'hanna' as PartyId });
  known = new KnownCallers({ apiKeys: { verify }, reads: { parties: { findByExternalId } } });
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a known caller', () => {
  it('is looked up once in five seconds for a key, and in a minute for a party', async () => {
    for (now of [0, 1, 4_999]) expect(await known.byApiKey('evh_1')).toBe(shop);
    expect(verify).toHaveBeenCalledTimes(1);
    now = 5_000;
    await known.byApiKey('evh_1');
    expect(verify).toHaveBeenCalledTimes(2);
    for (now of [0, 59_999]) expect(await known.partyOf('h-1')).toBe('hanna');
    expect(findByExternalId).toHaveBeenCalledTimes(1);
    now = 60_000;
    await known.partyOf('h-1');
    expect(findByExternalId).toHaveBeenCalledTimes(2);
  });

  it('is forgotten as soon as a key is revoked, or news may have been missed', async () => {
    for (const forget of [() => known.hear(revoked), () => known.forget()]) {
      verify.mockResolvedValueOnce(shop);
      await known.byApiKey('evh_1');
      forget();
      verify.mockRejectedValueOnce(new Error('revoked'));
      await expect(known.byApiKey('evh_1')).rejects.toThrow('revoked');
    }
  });

  it('is not remembered from a look that began before the key was revoked', async () => {
    let answer: (identity: Identity) => void = () => undefined;
    verify.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const looking = known.byApiKey('evh_1');
    known.hear(revoked);
    answer(shop);
    await looking;
    verify.mockRejectedValueOnce(new Error('revoked'));
    await expect(known.byApiKey('evh_1')).rejects.toThrow('revoked');
  });

  it('is remembered only when there is one', async () => {
    findByExternalId.mockResolvedValueOnce(null);
    expect(await known.partyOf('new')).toBeNull();
    expect(await known.partyOf('new')).toBe('hanna');
    verify.mockRejectedValueOnce(new Error('unknown'));
    await expect(known.byApiKey('evh_1')).rejects.toThrow('unknown');
    expect(await known.byApiKey('evh_1')).toBe(shop);
  });

  it('makes room for another when there are ten thousand', async () => {
    for (let index = 0; index <= 10_000; index += 1) await known.partyOf(`h-${index}`);
    findByExternalId.mockClear();
    await known.partyOf('h-1');
    expect(findByExternalId).not.toHaveBeenCalled();
    await known.partyOf('h-0');
    expect(findByExternalId).toHaveBeenCalledTimes(1);
  });
});
