import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { noServeGrounds, protectedTraits, rungs, serviceConditions, type ImportedProposal } from '@evenhand/no-serve';
import { roles } from '@evenhand/platform';
import { parse } from 'csv-parse/sync';
import { linesOf } from '../history/lines.js';

/** The file does not have the columns that a list of proposals needs. */
export class ProposalColumnsError extends Error {}

export type Said = Omit<ImportedProposal, 'fingerprint' | 'line' | 'subjectId'> & { readonly externalId: string };

/** A line that was read: what it proposes, or why it cannot be taken. */
export interface ProposalLine {
  readonly line: number;
  readonly raw: string;
  /** How far in the file this line reaches, in bytes. */
  readonly toByte: number;
  readonly read: Said | string;
}

const required = ['externalId', 'role', 'ground', 'explanation', 'facts', 'rung'] as const;
const optional = ['endsAt', 'skippedRungReason', 'conditions'] as const;
type Column = (typeof required)[number] | (typeof optional)[number];

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const keptRawLength = 500;

const decode = (bytes: Buffer): string | null => {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
};

/** Every line stands for itself: a stray quote spoils its own line and none after it. */
const split = (line: string, delimiter: string): string[] | null => {
  try {
    return parse(line, { delimiter, record_delimiter: '\n', relax_column_count: true })[0] ?? null;
  } catch {
    return null;
  }
};

const oneOf = <Word extends string>(words: readonly Word[], text: string): Word | null => words.find((word) => word === text) ?? null;

const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** @returns why the line cannot be taken, where it cannot */
function toProposal(cell: (name: Column) => string): Said | string {
  const externalId = cell('externalId');
  if (externalId === '') return 'EXTERNAL_ID_MISSING';
  const subjectRole = oneOf(roles, cell('role'));
  if (subjectRole === null) return 'ROLE_UNKNOWN';
  const ground = oneOf([...noServeGrounds, ...protectedTraits], cell('ground'));
  if (ground === null) return 'GROUND_UNKNOWN';
  const rung = oneOf(rungs, cell('rung'));
  if (rung === null) return 'RUNG_UNKNOWN';
  const named = cell('conditions')
    .split(/[|\s]+/)
    .filter((name) => name !== '');
  const conditions = named.map((name) => oneOf(serviceConditions, name)).filter((condition) => condition !== null);
  if (conditions.length < named.length) return 'CONDITION_UNKNOWN';
  const endsAt = cell('endsAt') === '' ? null : new Date(cell('endsAt'));
  if (endsAt !== null && (!instant.test(cell('endsAt')) || Number.isNaN(endsAt.getTime()))) return 'ENDS_AT_INVALID';
  return {
    externalId,
    subjectRole,
    ground,
    explanation: cell('explanation'),
    facts: cell('facts'),
    complaintIds: [],
    orderIds: [],
    rung,
    // What a restriction is, unless the list says otherwise.
    conditions: rung === 'RESTRICTION' && conditions.length === 0 ? ['PREPAYMENT'] : conditions,
    endsAt,
    skippedRungReason: cell('skippedRungReason') === '' ? null : cell('skippedRungReason'),
    urgentReason: null,
    effectiveAt: null,
  };
}

function columnsOf(header: string): { readonly delimiter: string; readonly names: readonly string[] } {
  const delimiter = [',', ';', '\t'].reduce((best, each) => (header.split(each).length > header.split(best).length ? each : best));
  const names = (split(header, delimiter) ?? []).map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !names.includes(name.toLowerCase()));
  if (missing.length > 0) {
    throw new ProposalColumnsError(
      `The columns ${missing.join(', ')} are missing. The first line names them: ${[...required, ...optional].join(', ')}.`,
    );
  }
  return { delimiter, names };
}

/**
 * Reads a list of proposals in a stream: one on a line, the columns named by the first. Blank lines are none.
 * @throws ProposalColumnsError
 */
export async function* proposalLines(path: string): AsyncGenerator<ProposalLine> {
  let columns: ReturnType<typeof columnsOf> | null = null;
  for await (const { number: line, bytes, toByte, isTooLong } of linesOf(createReadStream(path), { byte: 0, line: 0 })) {
    const text = isTooLong ? null : decode(bytes);
    if (columns === null) {
      columns = columnsOf(text ?? '');
      continue;
    }
    if (text?.trim() === '') continue;
    const raw = (text ?? bytes.toString('utf8')).slice(0, keptRawLength).replaceAll('\0', '\uFFFD').toWellFormed();
    const { delimiter, names } = columns;
    const cells = text === null ? null : split(text, delimiter);
    const cell = (name: Column): string => cells?.[names.indexOf(name.toLowerCase())]?.trim() ?? '';
    const read = isTooLong ? 'LINE_TOO_LONG' : text === null ? 'BROKEN_ENCODING' : cells === null ? 'BROKEN_QUOTES' : toProposal(cell);
    yield { line, raw, toByte, read };
  }
  if (columns === null) columnsOf('');
}

/** The same for the same content, whatever the file is called. */
export async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
