/** Words that stand in many names and tell nobody apart. A name that is nothing else is still found as a whole. */
const sayNothing = new Set(['der', 'die', 'das', 'und', 'von', 'van', 'the', 'and', 'for', 'gmbh']);

const written: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Without case, accents and signs that nobody sees: as a reader takes it. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ß', 'ss');

/** "Käufer" is the same name as "Kaufer" without its dots and as "Kaeufer" where there are none. */
const spellings = (text: string): readonly string[] => [
  fold(text),
  fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/gu, (letter) => written[letter] ?? letter),
  ),
];

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The word itself, or its genitive: Karl, Karls. */
const isWord = (word: string, name: string): boolean => word === name || word === `${name}s`;

const lettersIn = (word: string): number => [...word.matchAll(/\p{L}/gu)].length;

/** Written without blanks, or with endings that cling to the name. */
const hasNoBlanks = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}]/u;

function holdsInARow(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, start) => name.every((part, index) => isWord(words[start + index] ?? '', part)));
}

/** @param part whether a single word of the name counts as the name */
function holds(text: string, name: string, { part }: { readonly part: boolean }): boolean {
  const parts = wordsIn(name);
  if (parts.length === 0) return false;
  if (hasNoBlanks.test(name)) return wordsIn(text).join('').includes(parts.join(''));
  const words = wordsIn(text);
  if (parts.join('').length >= (part ? 2 : 3) && (holdsInARow(words, parts) || holdsInARow(words, [parts.join('')]))) return true;
  const telling = part ? parts.filter((word) => lettersIn(word) >= 3 && !sayNothing.has(word)) : [];
  return words.some((word) => telling.some((name) => isWord(word, name)));
}

const inAnySpelling = (text: string, name: string, how: { readonly part: boolean }): boolean =>
  spellings(text).some((read) => spellings(name).some((called) => holds(read, called, how)));

/** Whether a text names somebody: by the whole name or a part of it with at least three letters, as whole words. */
export const namesSomebody = (text: string, displayName: string): boolean => inAnySpelling(text, displayName, { part: true });

/** Whether a text holds an identifier as a whole. */
export const holdsIdentifier = (text: string, identifier: string): boolean => inAnySpelling(text, identifier, { part: false });
