import { isUuid, type PartyId } from '@evenhand/platform';
import type { DossierFact } from './ports/dossiers.js';

/** Where facts name parties, see fact-sources.ts. */
const fields = ['seller', 'buyer', 'author', 'subject', 'by'];

/** The parties that facts name, each once, in the order in which they come up. */
export function partiesInFacts(facts: readonly DossierFact[]): PartyId[] {
  const named = facts.flatMap(({ source, id, data }) => [source === 'similar-party' ? id : null, ...fields.map((field) => data[field])]);
  return [...new Set(named)].filter((id): id is PartyId => typeof id === 'string' && isUuid(id));
}
