import { describe, expect, it } from '@jest/globals';
import type { StatementRefusal } from './domain/refusals.js';
import { refuse } from './sentences.js';
import { expectWhole, sentencesOf } from '../../../test/support/sentences.js';

const at = new Date('2026-03-02T09:00:00Z');

/** One of every refusal; the compiler notices a code that is missing here. */
const refusals: { readonly [Code in StatementRefusal['code']]: Extract<StatementRefusal, { code: Code }> } = {
  STATEMENT_INCOMPLETE: { code: 'STATEMENT_INCOMPLETE', missing: ['facts'] },
  STATEMENT_NOT_FOUND: { code: 'STATEMENT_NOT_FOUND' },
  STATEMENT_VOIDED: { code: 'STATEMENT_VOIDED' },
  STATEMENT_ALREADY_DELIVERED: { code: 'STATEMENT_ALREADY_DELIVERED', at, channel: 'LETTER' },
  DELIVERY_TIME_INVALID: { code: 'DELIVERY_TIME_INVALID', issuedAt: at },
  TEMPLATE_INVALID: { code: 'TEMPLATE_INVALID', unknown: ['name', '{'], missing: ['facts'] },
  TEMPLATE_CHANGED: { code: 'TEMPLATE_CHANGED', version: 3 },
  TEXT_INVALID: { code: 'TEXT_INVALID', field: 'facts', problem: 'TOO_LONG', maximumLength: 5_000 },
};

const sentenceOf = sentencesOf<StatementRefusal>(refuse);

describe('what a refused statement says', () => {
  it.each(Object.values(refusals))('$code in German and in English', (reason) => {
    expectWhole(sentenceOf(reason));
  });

  it('names what would be right', () => {
    expect(sentenceOf(refusals.TEMPLATE_INVALID).en).toBe(
      'Nothing is known that could stand for {{name}}, {; take that out. A statement of this kind has to say {{facts}}; put that in.',
    );
    expect(sentenceOf({ code: 'TEMPLATE_INVALID', unknown: [], missing: ['rule'] }).de).toBe(
      'Eine Begründung dieser Art muss {{rule}} enthalten; fügen Sie es ein.',
    );
    expect(sentenceOf(refusals.STATEMENT_ALREADY_DELIVERED).de).toContain('2026-03-02 09:00 UTC');
    expect(sentenceOf(refusals.TEMPLATE_CHANGED).en).toContain('version 3');
  });
});
