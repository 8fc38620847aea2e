import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Evenhand } from '@evenhand/composition';
import { Refusal, systemActor, textProblem } from '@evenhand/platform';
import { progressBar } from '../progress-bar.js';
import { fingerprintOf, proposalLines, type ProposalLine } from './proposal-lines.js';

/** What the command reports, and what `--json` prints. */
export interface ImportReport {
  readonly file: string;
  /** Every row that is not blank: read = accepted + rejected. */
  readonly read: number;
  /** Proposed by this run or by an earlier one of the same file. */
  readonly accepted: number;
  /** Proposed by this run. */
  readonly added: number;
  readonly rejected: number;
  /** Where the rejected rows are; null when there are none. */
  readonly rejectsFile: string | null;
  readonly seconds: number;
}

interface Reject {
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

const longestExternalId = 200;

/** @returns ADDED, KNOWN from an earlier run, or why the line was rejected */
async function take({ reads, useCases }: Evenhand, fingerprint: string, { line, read }: ProposalLine): Promise<string> {
  if (typeof read === 'string') return read;
  const { externalId, ...said } = read;
  const party = textProblem(externalId, longestExternalId) === null ? await reads.parties.findByExternalId(externalId) : null;
  if (party === null) return 'PARTY_NOT_FOUND';
  try {
    return await useCases.importNoServe.execute({ ...said, fingerprint, line, subjectId: party.id }, systemActor('import'));
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

async function writeRejects(path: string, rejects: readonly Reject[]): Promise<void> {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = rejects.map(({ line, reason, raw }) => `${line},${reason},${quote(raw)}\n`);
  await pipeline(Readable.from(['line,reason,raw\n', ...lines]), createWriteStream(path));
}

/**
 * Proposes what a file lists, row by row, each in a transaction of its own. The same row of the same file proposes once,
 * however often it is run, also when a run was ended half-way.
 */
export async function importProposals(evenhand: Evenhand, path: string, rejectsPath: string): Promise<ImportReport> {
  const started = Date.now();
  const fingerprint = await fingerprintOf(path);
  const bar = progressBar('Proposals');
  bar.start((await stat(path)).size, 0);
  const counts = { ADDED: 0, KNOWN: 0 };
  const rejects: Reject[] = [];
  for await (const row of proposalLines(path)) {
    const outcome = await take(evenhand, fingerprint, row);
    if (outcome === 'ADDED' || outcome === 'KNOWN') counts[outcome] += 1;
    else rejects.push({ line: row.line, reason: outcome, raw: row.raw });
    bar.update(row.toByte);
  }
  bar.stop();
  if (rejects.length > 0) await writeRejects(rejectsPath, rejects);
  const accepted = counts.ADDED + counts.KNOWN;
  return {
    file: basename(path),
    read: accepted + rejects.length,
    accepted,
    added: counts.ADDED,
    rejected: rejects.length,
    rejectsFile: rejects.length > 0 ? rejectsPath : null,
    seconds: (Date.now() - started) / 1_000,
  };
}
