import { harmlessPhrases, traitPhrases, traitStems, traitWords } from './trait-words.js';

/** JavaScript's \b knows no umlauts. */
const asWords = (alternatives: readonly string[], end = '(?![\\p{L}\\p{N}])'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})${end}`, 'giu');

const harmless = asWords(harmlessPhrases);
const words = asWords(traitWords);
const stems = asWords(traitStems, '');
const phrases = asWords(traitPhrases);

const holds = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Whether a text hints at a protected trait of somebody. A hint asks for a second look and decides nothing. */
export function hintsAtTrait(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(harmless, ' ; ');
  return [words, stems, phrases].some((pattern) => holds(pattern, plain));
}
