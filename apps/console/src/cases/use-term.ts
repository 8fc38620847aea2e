import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
// The modules that bring the words along.
import '../words/case-words.js';
import '../words/complaint-words.js';
import '../words/no-serve-words.js';
import '../words/order-words.js';
import '../words/role-words.js';
import './fact-words.js';

/** Where a word of the record is looked for, first to last. */
const parts = ['fact-terms', 'role', 'complaint', 'case-terms', 'no-serve-terms', 'order', 'rating-category'];

/** A word that the record uses, such as NON_PAYMENT, in the viewer's language; a word that nobody knows as it is. */
export function useTerm(): (word: string) => string {
  // Draws again when another language is chosen.
  useTranslation();
  return (word) => {
    const part = parts.find((ns) => i18next.exists(word, { ns }));
    return part === undefined ? word : i18next.t(word, { ns: part });
  };
}
