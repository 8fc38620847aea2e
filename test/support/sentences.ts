import { expect } from '@jest/globals';
import { Refusal, type RefusalReason, type Sentence } from '@evenhand/platform';

/** What a context says to the person whom it refuses something. */
export const sentencesOf =
  <Reason extends RefusalReason>(refuse: (reason: Reason) => never) =>
  (reason: Reason): Sentence => {
    try {
      return refuse(reason);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.code).toBe(reason.code);
      return error.sentence;
    }
  };

/** A sentence in German and another in English, with nothing left unsaid in it. */
export function expectWhole({ de, en }: Sentence): void {
  for (const text of [de, en]) {
    expect(text).toMatch(/^\S.*\.$/s);
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
  }
  expect(de).not.toBe(en);
}
