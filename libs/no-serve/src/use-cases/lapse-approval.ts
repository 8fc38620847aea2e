import type { Case } from '@evenhand/cases';
import type { Transaction } from '@evenhand/platform';
import { decideStep, type NoServeEntry } from '../domain/platform-entry.js';
import { settle } from '../platform-sentences.js';
import { concernedBy, openProposalCase } from './open-proposal.js';
import { factOf, type PlatformParts } from './platform-parts.js';

/** The case in which the entry was approved, locked. */
export async function approvedCase({ cases }: PlatformParts, tx: Transaction, entry: NoServeEntry): Promise<Case> {
  const about = entry.approvedCaseId === null ? null : await cases.lock(tx, entry.approvedCaseId);
  if (about === null) throw new Error(`Entry ${entry.id} was approved in a case that cannot be found.`);
  return about;
}

/** Whether the record says something else by now than what the approval was made on. */
export async function hasDossierChanged(parts: PlatformParts, tx: Transaction, entry: NoServeEntry): Promise<boolean> {
  const { hash } = await parts.dossiers.compile(tx, await approvedCase(parts, tx, entry));
  return hash !== entry.approvedHash;
}

/** An approval on a dossier that has changed is none: the entry goes back to its hearing and waits for somebody to decide anew. */
export async function lapseApproval(parts: PlatformParts, tx: Transaction, entry: NoServeEntry): Promise<void> {
  const { entries, voidStatement } = parts;
  const lapsed = entry.with({
    state: settle(decideStep(entry, 'lapse')),
    approvedBy: null,
    approvedAt: null,
    approvedHash: null,
    approvedCaseId: null,
    shortNoticeReason: null,
    statementId: null,
  });
  if (entry.statementId !== null) await voidStatement.within(tx, entry.statementId);
  await entries.save(tx, lapsed);
  await openProposalCase(parts, tx, lapsed, await concernedBy(parts, tx, lapsed));
  await tx.record({ name: 'no-serve.approval-lapsed', ...factOf(lapsed) });
}
