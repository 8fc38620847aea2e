import type { Case, CaseDesk, CaseKind, CaseReading, Cases, Dossiers } from '@evenhand/cases';
import { textProblem, type Actor, type Ids, type NoServeEntryId, type Transaction, type UnitOfWork } from '@evenhand/platform';
import type { IssueStatement, VoidStatement } from '@evenhand/statements';
import type { TextScreen } from '@evenhand/text-screening';
import { maximumLength } from '../domain/charge.js';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { refuse } from '../platform-sentences.js';
import type { ChargeRecord } from '../ports/charge-record.js';
import type { PlatformEntries } from '../ports/platform-entries.js';

export interface PlatformParts {
  readonly unitOfWork: UnitOfWork;
  readonly entries: PlatformEntries;
  readonly record: ChargeRecord;
  readonly cases: Cases;
  readonly desk: CaseDesk;
  readonly dossiers: Dossiers;
  readonly issueStatement: IssueStatement;
  readonly voidStatement: VoidStatement;
  readonly textScreen: TextScreen;
  readonly ids: Ids;
}

/** What every event about an entry says. */
export const factOf = ({ id: entryId, subjectId, subjectRole }: NoServeEntry) => ({ entryId, subjectId, subjectRole });

export const isStaff = ({ roles }: Actor): boolean => roles.has('MODERATOR') || roles.has('LEAD');

/** @throws Refusal TEXT_INVALID for the first text that cannot be taken; null is no text and always can */
export function checkTexts(texts: Readonly<Record<string, string | null>>): void {
  const limits: Readonly<Record<string, number>> = maximumLength;
  for (const [field, text] of Object.entries(texts)) {
    const limit = limits[field] ?? maximumLength.reason;
    const problem = text === null ? null : textProblem(text, limit);
    if (problem !== null) refuse({ code: 'TEXT_INVALID', field, problem, maximumLength: limit });
  }
}

/** @throws Refusal NO_SERVE_ENTRY_NOT_FOUND */
export const lockEntry = async ({ entries }: Pick<PlatformParts, 'entries'>, tx: Transaction, id: NoServeEntryId): Promise<NoServeEntry> =>
  (await entries.lock(tx, id)) ?? refuse({ code: 'NO_SERVE_ENTRY_NOT_FOUND' });

/**
 * An entry and its case, which the actor may decide now. The entry is locked first, then the case, then statements, by
 * everybody: so no two wait for each other.
 * @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST
 */
export async function readyToDecide(
  { cases, desk, entries }: Pick<PlatformParts, 'cases' | 'desk' | 'entries'>,
  tx: Transaction,
  kinds: readonly CaseKind[],
  reading: CaseReading,
): Promise<{ readonly about: Case; readonly entry: NoServeEntry }> {
  // Of a case of these kinds the thing is an entry.
  const entryId = (await cases.refOf(tx, reading.caseId)) as NoServeEntryId | null;
  const entry = entryId === null ? null : await entries.lock(tx, entryId);
  const about = await desk.ready(tx, kinds, reading);
  return { about, entry: entry ?? refuse({ code: 'NO_SERVE_ENTRY_NOT_FOUND' }) };
}

/** What was created is there to be read. */
export async function readBack({ entries }: Pick<PlatformParts, 'entries'>, id: NoServeEntryId): Promise<NoServeEntry> {
  const entry = await entries.find(id);
  if (entry === null) throw new Error(`Entry ${id} was created but cannot be read.`);
  return entry;
}
