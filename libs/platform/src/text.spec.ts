import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textProblem } from './text.js';

describe('a text that a person wrote', () => {
  it.each([
    ['', 'BLANK'],
    [' \n\t\u00a0', 'BLANK'],
    ['a\0b', 'NOT_STORABLE'],
    ['\0', 'NOT_STORABLE'],
    ['\ud83d', 'NOT_STORABLE'],
    ['\ude00x', 'NOT_STORABLE'],
    ['12345678901', 'TOO_LONG'],
    ['😀'.repeat(11), 'TOO_LONG'],
    ['x'.repeat(1_000_000), 'TOO_LONG'],
    ['1234567890', null],
    ['😀'.repeat(10), null],
    ['שלום', null],
    [' a ', null],
    ['\u202eabc', null],
  ])('%j has the problem %s', (text, problem) => {
    expect(textProblem(text, 10)).toBe(problem);
  });

  it('never passes when it could not be stored, is blank or has too many characters, and always otherwise', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('', '\0', '\ud800', ' '),
        fc.nat(30),
        (text, more, maximum) => {
          const whole = text + more;
          const isFine = !whole.includes('\0') && whole.isWellFormed() && whole.trim() !== '' && Array.from(whole).length <= maximum;
          expect(textProblem(whole, maximum) === null).toBe(isFine);
        },
      ),
    );
  });
});
