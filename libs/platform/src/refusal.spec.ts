import { describe, expect, it } from '@jest/globals';
import { Refusal, refusing, type Sentences } from './refusal.js';

type Reason = { readonly code: 'TOO_MANY'; readonly count: number } | { readonly code: 'CLOSED' };
const sentences: Sentences<Reason> = {
  TOO_MANY: ({ count }) => ({ en: `${count} are too many.`, de: `${count} sind zu viele.` }),
  CLOSED: () => ({ en: 'Closed.', de: 'Geschlossen.' }),
};
const { refuse, settle } = refusing<Reason>(sentences);

describe('a refusal', () => {
  it('carries its code, its reason and a sentence in both languages', () => {
    try {
      settle({ refused: { code: 'TOO_MANY', count: 3 } });
      throw new Error('It was not refused.');
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect(error).toMatchObject({
        name: 'Refusal',
        code: 'TOO_MANY',
        message: '3 are too many.',
        reason: { code: 'TOO_MANY', count: 3 },
        sentence: { de: '3 sind zu viele.' },
      });
    }
  });

  it('is thrown for a decision that was refused, and a decided one is unwrapped, also when it is nothing', () => {
    expect(() => settle({ refused: { code: 'CLOSED' } })).toThrow('Closed.');
    expect(settle({ decided: 7 })).toBe(7);
    expect(settle<null>({ decided: null })).toBeNull();
    expect(settle<string>({ decided: '' })).toBe('');
    expect(() => refuse({ code: 'CLOSED' })).toThrow('Closed.');
  });
});
