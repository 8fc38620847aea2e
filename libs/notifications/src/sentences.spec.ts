import { describe, expect, it } from '@jest/globals';
import { Refusal } from '@evenhand/platform';
import { refuse } from './sentences.js';

describe('what is said to who marks too many', () => {
  it('names how many are possible, in German and in English', () => {
    const attempt = () => refuse({ code: 'TOO_MANY_NOTIFICATIONS', maximum: 500 });
    expect(attempt).toThrow(Refusal);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: 'TOO_MANY_NOTIFICATIONS',
        sentence: { en: expect.stringContaining('500'), de: expect.stringContaining('500') },
      }),
    );
  });
});
