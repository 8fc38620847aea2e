import { Refusal } from '@evenhand/platform';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { refuse } from '../platform-sentences.js';

export const maximumRows = 1_000;

/** What became of one row: an entry, or why not. */
export type BulkRow = { readonly row: number } & (
  { readonly entry: NoServeEntry; readonly refusal: null } | { readonly entry: null; readonly refusal: Refusal }
);

/**
 * Handles each row by itself, in their order. A row that is refused harms no other; nor does one that fails, which is
 * told in the end, when all others are done.
 * @throws Refusal BULK_TOO_LARGE
 * @throws AggregateError with the failures that are no refusals
 */
export async function eachRow<Row>(rows: readonly Row[], handle: (row: Row) => Promise<NoServeEntry>): Promise<BulkRow[]> {
  if (rows.length > maximumRows) refuse({ code: 'BULK_TOO_LARGE', maximum: maximumRows });
  const results: BulkRow[] = [];
  const failures: unknown[] = [];
  for (const [row, input] of rows.entries()) {
    try {
      results.push({ row, entry: await handle(input), refusal: null });
    } catch (error) {
      if (error instanceof Refusal) results.push({ row, entry: null, refusal: error });
      else failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${rows.length} rows failed`);
  return results;
}
