import { createReadStream } from 'node:fs';
import { readHistoryLine, type HistoryBatch, type HistoryLine, type HistoryRules, type RejectedLine } from '@evenhand/ratings';
import type { HistoryFile } from './history-file.js';
import { linesOf, type Line } from './lines.js';

const linesPerBatch = 5_000;
/** Long lines make a batch shorter, so that it takes no more memory. */
const bytesPerBatch = 4 * 1_024 * 1_024;
const keptRawLength = 500;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Buffer): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** What can be kept of a line that was rejected: readable, storable, not too long. */
const rawOf = (text: string): string => text.slice(0, keptRawLength).replaceAll('\0', '\uFFFD').toWellFormed();

function judge({ number: line, bytes, isTooLong }: Line, { columns }: HistoryFile, rules: HistoryRules): HistoryLine | RejectedLine {
  if (isTooLong) return { line, raw: rawOf(bytes.toString('utf8')), reason: 'LINE_TOO_LONG' };
  const text = textOf(bytes);
  if (text === null) return { line, raw: rawOf(bytes.toString('utf8')), reason: 'BROKEN_ENCODING' };
  const raw = rawOf(text);
  const fields = columns.fieldsOf(text);
  if (fields === null) return { line, raw, reason: 'BROKEN_QUOTES' };
  const read = readHistoryLine(fields, rules);
  return typeof read === 'string' ? { line, raw, reason: read } : { line, raw, rating: read };
}

/** Reads a history in a stream, from where an earlier run stopped. The last batch may be empty. */
export async function* historyBatches(
  file: HistoryFile,
  rules: HistoryRules,
  from: { readonly byte: number; readonly line: number },
): AsyncGenerator<HistoryBatch> {
  const start = from.byte === 0 ? file.start : from;
  let batch = {
    fromByte: from.byte,
    toByte: start.byte,
    toLine: start.line,
    accepted: [] as HistoryLine[],
    rejected: [] as RejectedLine[],
  };
  for await (const line of linesOf(createReadStream(file.path, { start: start.byte }), start)) {
    const isFull = batch.accepted.length + batch.rejected.length === linesPerBatch || batch.toByte - batch.fromByte >= bytesPerBatch;
    if (isFull) {
      yield { ...batch, isLast: false };
      batch = { fromByte: batch.toByte, toByte: batch.toByte, toLine: batch.toLine, accepted: [], rejected: [] };
    }
    const judged = judge(line, file, rules);
    if ('rating' in judged) batch.accepted.push(judged);
    else batch.rejected.push(judged);
    batch.toByte = line.toByte;
    batch.toLine = line.number;
  }
  yield { ...batch, isLast: true };
}
