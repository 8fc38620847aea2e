import { Profanity } from '@2toad/profanity';
import { countrySpecs, isValidIBAN } from 'ibantools';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import type { TextScreen } from '../ports/text-screen.js';

const insults = new Profanity({ languages: ['de', 'en'], wholeWord: true, unicodeWordBoundaries: true });

const email = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u;
const ibanStart = /\b[A-Z]{2}\d{2}(?=[\s\dA-Z])/giu;

function holdsIban(text: string): boolean {
  for (const { index, 0: start } of text.matchAll(ibanStart)) {
    const length = countrySpecs[start.slice(0, 2).toUpperCase()]?.chars;
    if (length !== undefined && length !== null && isValidIBAN(text.slice(index).replace(/\s/g, '').slice(0, length).toUpperCase())) return true;
  }
  return false;
}

/** Insults by German and English word lists; private data as e-mail addresses, phone numbers and IBANs. */
export class WordListTextScreen implements TextScreen {
  isDoubtful(text: string): boolean {
    return insults.exists(text) || email.test(text) || holdsIban(text) || findPhoneNumbersInText(text, 'DE').length > 0;
  }
}
