import type { CaseDesk, Cases, Dossiers } from '@evenhand/cases';
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

/** What was created is there to be read. */
export async function readBack({ entries }: Pick<PlatformParts, 'entries'>, id: NoServeEntryId): Promise<NoServeEntry> {
  const entry = await entries.find(id);
  if (entry === null) throw new Error(`Entry ${id} was created but cannot be read.`);
  return entry;
}
