import { Profanity } from '@2toad/profanity';
import { countrySpecs, isValidIBAN } from 'ibantools';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { privateDataKinds, type PrivateDataKind, type TextPlace, type TextScreen } from './text-screen.js';
import { harmlessWords, insultsToAdd } from './insult-words.js';
import { traitHintsIn } from './trait-hints.js';

const insults = new Profanity({ languages: ['en'], wholeWord: true, unicodeWordBoundaries: true });
insults.removeWords([...harmlessWords]);
insults.addWords([...insultsToAdd]);

const email = /[^\s@]+@[^\s@]+\.[\p{L}]{2,}/u;

const ibanStart = /\b[A-Z]{2}\d{2}(?=[\s\dA-Z.-])/giu;

function holdsIban(text: string): boolean {
  for (const { index, 0: start } of text.matchAll(ibanStart)) {
    const length = countrySpecs[start.slice(0, 2).toUpperCase()]?.chars;
    if (
      length !== undefined &&
      length !== null &&
      isValidIBAN(
        text
          .slice(index)
          .replace(/[\s.-]/g, '')
          .slice(0, length)
          .toUpperCase(),
      )
    )
      return true;
  }
  return false;
}

const dates = /\b(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})\b/gu;
const shortestNumber = 7;

/**
 * A number by which somebody can be called from where the reader is: with + or the 0 of its area. Trade is
 * full of other digits (order numbers, prices, sizes, dates), and those are let through.
 */
function holdsPhoneNumber(text: string): boolean {
  const withoutDates = text.replace(dates, ' ; ');
  return findPhoneNumbersInText(withoutDates, 'DE').some(
    ({ startsAt, number }) => /[+0(]/.test(withoutDates.charAt(startsAt)) && number.nationalNumber.length >= shortestNumber,
  );
}

const privateData: Readonly<Record<PrivateDataKind, (text: string) => boolean>> = {
  EMAIL: (text) => email.test(text),
  PHONE_NUMBER: holdsPhoneNumber,
  IBAN: holdsIban,
};

/** Insults and hints at traits by German and English word lists; private data as e-mail addresses, phone numbers and IBANs. */
export class WordListTextScreen implements TextScreen {
  isDoubtful(text: string): boolean {
    return this.isInsulting(text) || this.privateDataIn(text).length > 0;
  }

  isInsulting(text: string): boolean {
    return insults.exists(text);
  }

  privateDataIn(text: string): readonly PrivateDataKind[] {
    return privateDataKinds.filter((kind) => privateData[kind](text));
  }

  hintsAtProtectedTrait(text: string): boolean {
    return traitHintsIn(text).length > 0;
  }

  protectedTraitHintsIn(text: string): readonly TextPlace[] {
    return traitHintsIn(text);
  }
}
