import type { Locale, Sentence } from '@evenhand/platform';
import type { StatementContent, StatementKind } from './statement.js';

const decisions: Readonly<Record<StatementKind, string>> = {
  NO_SERVE_ENTRY: 'TEMPORARY',
  RESTRICTION: 'RESTRICTION',
  COMPLAINT_UPHELD: 'SERIOUS',
  RATING_REMOVED: 'REMOVED',
  RATING_NOT_REMOVED: 'KEPT',
  SEPARATION: 'ENDED',
};

const explanation: Sentence = {
  en: 'You shouted at a seller twice and called them names, although they had asked you to stop.',
  de: 'Sie haben einen Verkäufer zweimal angeschrien und beschimpft, obwohl er Sie gebeten hatte, das zu lassen.',
};
const facts: Sentence = {
  en: 'Two messages within one week, which both sides confirm.',
  de: 'Zwei Nachrichten innerhalb einer Woche, die beide Seiten bestätigen.',
};
const rule: Sentence = { en: 'We treat each other with respect.', de: 'Wir gehen respektvoll miteinander um.' };

const order: Sentence = {
  en: 'An order of 120.00 EUR, until 30 June.',
  de: 'Eine Bestellung über 120,00 EUR, bis 30. Juni.',
};
const opener: Sentence = { en: 'Tischlerei Hansen', de: 'Tischlerei Hansen' };

/** Made-up values for a look at a template: nobody is meant. */
export const sampleContent = (kind: StatementKind, locale: Locale, now: Date): StatementContent => ({
  decision: decisions[kind],
  conditions: kind === 'RESTRICTION' ? ['PREPAYMENT'] : [],
  ground: 'INSULT',
  explanation: explanation[locale],
  facts: facts[locale],
  rule: rule[locale],
  from: now,
  until: new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate())),
  ...(kind === 'SEPARATION' ? { inBoth: { runningOrders: order, opener } } : {}),
});
