import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkWording, keepsFromSending, wordingProblems, type WordingProblem } from './wording.js';

const screen = {
  isInsulting: (sentence: string): boolean => sentence.includes('idiot'),
  protectedTraitHintsIn: (text: string) => [...text.matchAll(/trait/g)].map(({ index }) => ({ from: index, to: index + 5 })),
};
const problemsOf = (text: string): WordingProblem[] => checkWording(text, screen).map(({ problem }) => problem);

describe('words that should be said otherwise', () => {
  it.each<[WordingProblem, string]>([
    ['VAGUE', 'Es passt einfach nicht mehr.'],
    ['VAGUE', 'It just doesn’t fit any more.'],
    ['VAGUE', 'Aus verschiedenen Gründen hören wir auf.'],
    ['VAGUE', 'We stop for various reasons.'],
    ['VAGUE', 'Die Chemie stimmt nicht.'],
    ['VAGUE', 'As you know, we have different expectations.'],
    ['INSULT', 'You are an idiot.'],
    ['THREAT', 'Zahlen Sie, sonst werde ich alles erzählen.'],
    ['THREAT', 'Wir werden das überall erzählen.'],
    ['THREAT', 'Ich werde es öffentlich machen.'],
    ['THREAT', 'Pay, or else.'],
    ['THREAT', 'You will regret this.'],
    ['FURTHER_BUSINESS', 'Bis zum nächsten Mal!'],
    ['FURTHER_BUSINESS', 'We would be happy to work with you again.'],
    ['PROTECTED_TRAIT', 'We part because of your trait.'],
    ['FURTHER_BUSINESS', 'Vorerst nehmen wir nichts mehr an.'],
  ])('are found: %s in “%s”', (problem, text) => {
    expect(problemsOf(text)).toContain(problem);
  });

  it.each([
    'Sie haben mich dreimal angeschrien und zweimal nicht bezahlt. Wir nehmen keine neuen Bestellungen an.',
    'You shouted at me on 3 February. Your current order will be done on time. There will be no further ones.',
  ])('are none in clear ones: %s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('are named with their place, in the order of the text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('maybe ', 'idiot. ', 'or else ', 'see you soon ', 'paid ', 'trait '),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const findings = checkWording(text, screen);
        for (const { from, to, words } of findings) expect(text.slice(from, to)).toBe(words);
        expect(findings.map(({ from }) => from)).toEqual(findings.map(({ from }) => from).sort((a, b) => a - b));
      }),
    );
  });

  it('keep a text from being sent; vague ones and hints at traits only as long as nobody insists', () => {
    const findings = wordingProblems.map((problem) => ({ problem, from: 0, to: 1, words: 'x' }));
    expect(keepsFromSending(findings, false)).toEqual(findings);
    expect(keepsFromSending(findings, true).map(({ problem }) => problem)).toEqual(['INSULT', 'THREAT', 'FURTHER_BUSINESS']);
  });
});
