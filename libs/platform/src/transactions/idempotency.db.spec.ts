import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openEvenhand, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { systemActor } from '../actor.js';
import { Refusal } from '../refusal.js';
import type { PartyId } from '../words.js';
import { createOnce } from './idempotency.js';

let evenhand: EvenhandOnDatabase;

beforeAll(async () => {
  evenhand = await openEvenhand({ poolSize: 12 });
});
afterAll(() => evenhand.close());

interface Request {
  readonly idempotencyKey: string;
  readonly input?: unknown;
  readonly operation?: string;
  readonly caller?: string;
  readonly partyId?: PartyId | null;
}

/** @returns the id, or the code of the refusal */
const once = (
  { idempotencyKey, input = {}, operation = 'make', caller = 'host', partyId = null }: Request,
  create = async (): Promise<string> => randomUUID(),
): Promise<string> =>
  evenhand.unitOfWork
    .run({ ...systemActor('cli'), subject: caller, partyId }, (tx) => createOnce(tx, { operation, idempotencyKey, input }, create))
    .catch((error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    });

describe('creating once', () => {
  it('gives the same id for the same key and input, whatever the order of the fields', async () => {
    const idempotencyKey = randomUUID();
    const id = await once({ idempotencyKey, input: { a: 1, b: { c: [1, 2], d: null }, at: new Date(0) } });
    expect(await once({ idempotencyKey, input: { at: new Date(0), b: { d: null, c: [1, 2] }, a: 1 } })).toBe(id);
    for (const input of [
      { a: 1, b: { c: [2, 1], d: null }, at: new Date(0) },
      { a: 1, b: { c: [1, 2] }, at: new Date(0) },
      { a: 1, b: { c: [1, 2], d: null }, at: new Date(1) },
      {},
      null,
    ]) {
      expect(await once({ idempotencyKey, input })).toBe('IDEMPOTENCY_KEY_REUSED');
    }
  });

  it('always takes two inputs for one exactly when they are the same JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (one, other) => {
        const idempotencyKey = randomUUID();
        const id = await once({ idempotencyKey, input: one });
        expect(await once({ idempotencyKey, input: structuredClone(one) })).toBe(id);
        const isSame = (() => {
          try {
            expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(one)));
            return true;
          } catch {
            return false;
          }
        })();
        expect(await once({ idempotencyKey, input: other })).toBe(isSame ? id : 'IDEMPOTENCY_KEY_REUSED');
      }),
      { numRuns: 50 },
    );
  });

  it('belongs to one caller and one operation', async () => {
    const idempotencyKey = randomUUID();
    const ids = await Promise.all([
      once({ idempotencyKey }),
      once({ idempotencyKey, caller: 'other' }),
      once({ idempotencyKey, operation: 'take' }),
    ]);
    expect(new Set(ids).size).toBe(3);
  });

  it('belongs to one of the parties that a person acts for', async () => {
    const idempotencyKey = randomUUID();
    const [shop, workshop] = [await evenhand.party('Shop'), await evenhand.party('Workshop')];
    const first = await once({ idempotencyKey, partyId: shop.partyId });
    expect(await once({ idempotencyKey, partyId: shop.partyId })).toBe(first);
    expect(await once({ idempotencyKey, partyId: workshop.partyId })).not.toBe(first);
  });

  it('creates one thing when asked ten times at once, and refuses the other input', async () => {
    const idempotencyKey = randomUUID();
    let made = 0;
    const slowly = async (): Promise<string> => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, 30));
      return randomUUID();
    };
    const ids = await Promise.all(Array.from({ length: 10 }, () => once({ idempotencyKey }, slowly)));
    expect([made, new Set(ids).size]).toEqual([1, 1]);

    const other = randomUUID();
    const mixed = await Promise.all([1, 2].map((input) => once({ idempotencyKey: other, input }, slowly)));
    expect(mixed.filter((result) => result === 'IDEMPOTENCY_KEY_REUSED')).toHaveLength(1);
  });

  it('forgets the key when creating failed, so that it may be tried again', async () => {
    const idempotencyKey = randomUUID();
    await expect(once({ idempotencyKey }, () => Promise.reject(new Error('The power went.')))).rejects.toThrow('The power went.');
    expect(await once({ idempotencyKey, input: 'corrected' })).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('needs a key that can be kept', async () => {
    for (const idempotencyKey of ['', 'x'.repeat(201), 'a\0b']) expect(await once({ idempotencyKey })).toBe('IDEMPOTENCY_KEY_INVALID');
    expect(await once({ idempotencyKey: `${randomUUID()}${'x'.repeat(164)}` })).toMatch(/^[0-9a-f-]{36}$/);
  });
});
