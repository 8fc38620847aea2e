/** What of a complaint would tell a reader who complained. */
export interface Identity {
  readonly displayName: string;
  /** A private person's first or last name gives it away alone; a word of a business name is often any word. */
  readonly isPrivate: boolean;
  /** Ids of the complainant and the order, the host's and our own. */
  readonly ids: readonly string[];
}

// The same text to a reader: whatever the case, the accents, how umlauts are written, the spaces and signs between words.
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// These are written without spaces between words.
const runsTogether = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const shortestName = 3;

/**
 * Whether a text that the subject is going to read tells who complained. It finds names and ids as they are written,
 * with other spaces, signs or accents too; what only people can see is for the moderator who writes it.
 */
export function revealsComplainant(text: string, { displayName, isPrivate, ids }: Identity): boolean {
  const read = plain(text);
  const isWord = (word: string): boolean => ` ${read} `.includes(` ${word} `) || ` ${read} `.includes(` ${word}s `);
  const isWritten = (telling: string): boolean => {
    const words = plain(telling);
    if (words === '') return text.includes(telling);
    if (runsTogether.test(words)) return read.includes(words);
    return isWord(words) || isWord(words.replaceAll(' ', ''));
  };
  const names = isPrivate ? displayName.split(/\s+/u).filter((name) => [...name].length >= shortestName) : [];
  return [displayName, ...names, ...ids].some(isWritten);
}
