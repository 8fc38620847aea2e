import { harmlessPhrases, traitPhrases, traitStems, traitWords } from './trait-words.js';
import type { TextPlace } from './text-screen.js';

/** JavaScript's \b knows no umlauts. */
const asWords = (alternatives: readonly string[], end = '(?![\\p{L}\\p{N}])'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})${end}`, 'giu');

const harmless = asWords(harmlessPhrases);
const words = asWords(traitWords);
const stems = asWords(traitStems, '[\\p{L}\\p{N}]*');
const phrases = asWords(traitPhrases);

/** A text as it is compared, and where each of its UTF-16 units comes from. */
interface Plain {
  readonly text: string;
  readonly from: readonly number[];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** One form for each letter, one blank for each gap, and nothing that is not seen. */
function plainOf(text: string): Plain {
  let plain = '';
  const from: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const seen = segment
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' ');
    if (seen === ' ' && plain.endsWith(' ')) continue;
    plain += seen;
    for (let unit = 0; unit < seen.length; unit += 1) from.push(index);
  }
  from.push(text.length);
  return { text: plain, from };
}

/** Where a text hints at a protected trait of somebody, in the order of the text. A hint asks for a second look and decides nothing. */
export function traitHintsIn(text: string): readonly TextPlace[] {
  const plain = plainOf(text);
  const doubtful = plain.text.replace(harmless, (phrase) => ';'.repeat(phrase.length));
  const found = [words, stems, phrases].flatMap((pattern) => [...doubtful.matchAll(pattern)]);
  const places = found.map(({ index, 0: hint }) => ({ from: plain.from[index] ?? 0, to: plain.from[index + hint.length] ?? text.length }));
  let seen = 0;
  // What lies within another says nothing more.
  return places
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      const isNew = to > seen;
      seen = Math.max(seen, to);
      return isNew;
    });
}
