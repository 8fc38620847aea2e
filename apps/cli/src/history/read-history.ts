import { createReadStream } from 'node:fs';
import type { HistoryRating, HistoryRules, Scale } from '@evenhand/ratings';
import { historyBatches } from './history-batches.js';
import type { HistoryFile } from './history-file.js';
import { linesOf } from './lines.js';

/** The scale that the values of a file span: from −M to M where there are negative ones, as a sign is what the rater meant. */
export async function scaleOf({ path, columns, start }: HistoryFile): Promise<Scale> {
  let minimum = Infinity;
  let maximum = -Infinity;
  for await (const { bytes } of linesOf(createReadStream(path, { start: start.byte }), start)) {
    const rating = columns.fieldsOf(bytes.toString('utf8'))?.rating ?? '';
    const value = rating === '' ? Number.NaN : Number(rating);
    if (Number.isNaN(value)) continue;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
  }
  const most = Math.max(Math.abs(minimum), Math.abs(maximum));
  return minimum < 0 ? { minimum: -most, maximum: most } : { minimum: Math.min(minimum, maximum - 1), maximum };
}

/** A whole history, in the order of its file. */
export async function readHistory(file: HistoryFile, rules: HistoryRules): Promise<{ ratings: HistoryRating[]; rejected: number }> {
  const ratings: HistoryRating[] = [];
  let rejected = 0;
  for await (const batch of historyBatches(file, rules, { byte: 0, line: 0 })) {
    for (const { rating } of batch.accepted) ratings.push(rating);
    rejected += batch.rejected.length;
  }
  return { ratings, rejected };
}
