import type { CaseId, DossierId, Transaction } from '@evenhand/platform';
import type { Case } from '../domain/case.js';

/** Where a fact is known from. */
export const factSources = [
  'order',
  'rating',
  'reply',
  'removal-request',
  'complaint',
  'charge',
  'answer',
  'decision',
  'appeal',
  'similar-party',
] as const;
export type FactSource = (typeof factSources)[number];

/** One fact of a dossier, with where it comes from. */
export interface DossierFact {
  readonly source: FactSource;
  /** Inner id of the thing in its source. */
  readonly id: string;
  /** ISO 8601, when it happened. */
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Dossier {
  readonly facts: readonly DossierFact[];
  /** SHA-256 of the facts as canonical JSON, in hexadecimal. */
  readonly hash: string;
}

export interface FrozenDossier extends Dossier {
  readonly id: DossierId;
  readonly caseId: CaseId;
  readonly frozenAt: Date;
  readonly frozenBy: string;
}

export interface Dossiers {
  /** What the record says now about everything that the case concerns. */
  compile(tx: Transaction, about: Case): Promise<Dossier>;
  /** Keeps it as it is, for ever: what a decision was made on. Comes before anything that the decision changes. */
  freeze(tx: Transaction, about: Case): Promise<FrozenDossier>;
  /** Outside a transaction, for showing. */
  read(about: Case): Promise<Dossier>;
  frozen(caseId: CaseId): Promise<FrozenDossier[]>;
}
