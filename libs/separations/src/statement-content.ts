import type { StatementDraft } from '@evenhand/statements';
import { otherRole } from '@evenhand/platform';
import type { LedgerEntry, Separation, SeparationFact } from './domain/separation.js';
import { factInWords, listed, obligationInWords } from './facts-in-words.js';

const noFacts = {
  en: 'No single event is held against you; the reason above stands by itself.',
  de: 'Es wird Ihnen kein einzelnes Ereignis vorgehalten; der Grund oben steht für sich.',
};
const noOrders = { en: 'No order is running at present.', de: 'Zurzeit läuft keine Bestellung.' };

/** What the statement says: the same record as the talking points, and why in the opener's own words. */
export function statementOf(
  { id, otherId, openerRole }: Separation,
  said: {
    readonly openerName: string;
    readonly why: string;
    readonly facts: readonly SeparationFact[];
    readonly ledger: readonly LedgerEntry[];
    readonly at: Date;
  },
): StatementDraft {
  const facts = listed(said.facts.map(factInWords), noFacts);
  const running = said.ledger.filter(({ endedAt }) => endedAt === null);
  return {
    kind: 'SEPARATION',
    refId: id,
    subjectId: otherId,
    subjectRole: otherRole(openerRole),
    content: {
      decision: 'ENDED',
      ground: 'OTHER',
      explanation: said.why,
      facts: '',
      rule: '',
      from: said.at,
      until: null,
      inBoth: {
        facts,
        runningOrders: listed(running.map(obligationInWords), noOrders),
        opener: { en: said.openerName, de: said.openerName },
      },
    },
  };
}
