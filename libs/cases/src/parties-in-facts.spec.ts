import { describe, expect, it } from '@jest/globals';
import { partiesInFacts } from './parties-in-facts.js';
import type { DossierFact } from './ports/dossiers.js';

const [hanna, karl, twin] = [
  '018f4c2e-0000-7000-8000-000000000001',
  '018f4c2e-0000-7000-8000-000000000002',
  '018f4c2e-0000-7000-8000-000000000003',
];

const fact = (source: DossierFact['source'], data: Record<string, unknown>, id = '018f4c2e-0000-7000-8000-00000000000f'): DossierFact => ({
  source,
  id,
  at: '2026-03-02T09:00:00.000Z',
  data,
});

describe('the parties that a dossier names', () => {
  it('are those of its orders, ratings and complaints, and similar ones, each once', () => {
    const facts = [
      fact('order', { event: 'PLACED', seller: hanna, buyer: karl }),
      fact('order', { event: 'CANCELLED', by: 'BUYER' }),
      fact('complaint', { by: hanna, order: '018f4c2e-0000-7000-8000-00000000000e' }),
      fact('similar-party', { sharedKeys: 2 }, twin),
    ];
    expect(partiesInFacts(facts)).toEqual([hanna, karl, twin]);
  });
});
