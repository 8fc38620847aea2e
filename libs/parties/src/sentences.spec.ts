import { describe, expect, it } from '@jest/globals';
import { Refusal } from '@evenhand/platform';
import type { PartyRefusal } from './domain/party.js';
import { refuse } from './sentences.js';

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in PartyRefusal['code']]: Extract<PartyRefusal, { code: Code }> } = {
  PARTY_TEXT_INVALID: { code: 'PARTY_TEXT_INVALID', field: 'displayName', maximumLength: 200 },
  EXTERNAL_ID_TAKEN: { code: 'EXTERNAL_ID_TAKEN', externalId: 'A-1' },
  PARTY_UNKNOWN: { code: 'PARTY_UNKNOWN' },
  MEMBER_NOT_FOUND: { code: 'MEMBER_NOT_FOUND' },
  LINK_KEYS_INVALID: { code: 'LINK_KEYS_INVALID', maximumKeys: 100, position: 3 },
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'person', problem: 'BLANK', maximumLength: 200 },
};

describe('what a refusal about parties says', () => {
  it.each<PartyRefusal>([...Object.values(refusals), { code: 'LINK_KEYS_INVALID', maximumKeys: 100, position: null }])(
    '$code in German and in English',
    (reason) => {
      let sentence: Refusal['sentence'] | null = null;
      try {
        refuse(reason);
      } catch (error) {
        if (error instanceof Refusal) ({ sentence } = error);
      }
      for (const text of [sentence?.de, sentence?.en]) {
        expect(text).toMatch(/^\S.*\.$/);
        expect(text).not.toMatch(/undefined|null|\[object/);
      }
      expect(sentence?.de).not.toBe(sentence?.en);
    },
  );
});
