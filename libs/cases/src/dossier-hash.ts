import { createHash } from 'node:crypto';
import { canonicalJson } from '@evenhand/platform';
import type { DossierFact, FrozenDossier } from './ports/dossiers.js';

/** SHA-256 of the facts as canonical JSON, in hexadecimal: anybody who has the facts can compute it. */
export const hashOfFacts = (facts: readonly DossierFact[]): string => createHash('sha256').update(canonicalJson(facts)).digest('hex');

/** Whether a frozen dossier still says what it said when it was frozen. */
export const verifyFrozen = ({ facts, hash }: Pick<FrozenDossier, 'facts' | 'hash'>): boolean => hashOfFacts(facts) === hash;
