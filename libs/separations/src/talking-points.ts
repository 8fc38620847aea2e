import type { Sentence } from '@evenhand/platform';
import type { LedgerEntry, SeparationFact } from './domain/separation.js';
import { factInWords, obligationInWords } from './facts-in-words.js';

const opening: readonly Sentence[] = [
  {
    en: 'Thank you for taking the time. I have something to tell you that I want to say myself: we are ending our business relationship.',
    de: 'Danke, dass Sie sich Zeit nehmen. Ich möchte Ihnen selbst sagen: Wir beenden unsere Geschäftsbeziehung.',
  },
  { en: 'This is decided. I would like to explain why.', de: 'Das ist entschieden. Ich möchte erklären, warum.' },
];
const afterFacts: Sentence = {
  en: 'I say this to explain, not to blame.',
  de: 'Ich sage das, um zu erklären, nicht um Vorwürfe zu machen.',
};
const orders: Sentence = {
  en: 'Your current orders are not affected; we finish them on time.',
  de: 'Ihre laufenden Bestellungen sind nicht betroffen; wir erledigen sie pünktlich.',
};
const closing: readonly Sentence[] = [
  { en: 'There will be no further orders after that.', de: 'Weitere Bestellungen wird es danach nicht geben.' },
  {
    en: 'If it gets loud: “I understand that this is unpleasant. I do not want to argue. You get all of it in writing.”',
    de: 'Wenn es laut wird: „Ich verstehe, dass das unangenehm ist. Ich möchte nicht streiten. Sie bekommen alles schriftlich.“',
  },
  { en: 'Thank you for the orders that we did together.', de: 'Danke für die gemeinsamen Aufträge.' },
];

/** What to say, in order and in a moderate tone, made from the same record as the letter. */
export const talkingPoints = (facts: readonly SeparationFact[], ledger: readonly LedgerEntry[]): readonly Sentence[] => [
  ...opening,
  ...facts.map(factInWords),
  ...(facts.length > 0 ? [afterFacts] : []),
  orders,
  ...ledger.filter(({ endedAt }) => endedAt === null).map(obligationInWords),
  ...closing,
];
