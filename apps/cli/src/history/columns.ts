import type { HistoryFields } from '@evenhand/ratings';
import { parse } from 'csv-parse/sync';

/** The file does not have the columns that a rating history needs. */
export class ColumnsError extends Error {}

const required = ['rater', 'ratee', 'rating', 'time'] as const;
const delimiters = [',', ';', '\t', '|'];

const guessDelimiter = (line: string): string => {
  const unquoted = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => unquoted.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
};

/** Which field of a line is which. */
export class Columns {
  private constructor(
    private readonly delimiter: string,
    private readonly names: readonly string[],
  ) {}

  /**
   * @param firstLine tells delimiter and header where the options leave them open
   * @throws ColumnsError
   */
  static read(
    firstLine: string,
    options: { readonly delimiter: string | null; readonly header: boolean | null; readonly columns: readonly string[] },
  ): { readonly columns: Columns; readonly hasHeader: boolean } {
    const delimiter = options.delimiter ?? guessDelimiter(firstLine);
    const first = (splitLine(firstLine, delimiter) ?? []).map((name) => name.trim().toLowerCase());
    const hasHeader = options.header ?? first.includes('rating');
    const names = hasHeader ? first : options.columns;
    const missing = required.filter((name) => !names.includes(name));
    if (missing.length > 0) {
      throw new ColumnsError(
        `The columns ${missing.join(', ')} are missing: there are ${names.join(', ') || 'none'}. Name them in the header, or with --columns and --header no.`,
      );
    }
    return { columns: new Columns(delimiter, names), hasHeader };
  }

  /** For the fingerprint of an import. */
  get description(): string {
    return [this.delimiter, ...this.names].join('|');
  }

  /** @returns null when the quotes of the line do not match */
  fieldsOf(line: string): HistoryFields | null {
    const cells = splitLine(line, this.delimiter);
    if (cells === null) return null;
    const cell = (name: string): string => cells[this.names.indexOf(name)]?.trim() ?? '';
    return {
      rater: cell('rater'),
      ratee: cell('ratee'),
      rating: cell('rating'),
      time: cell('time'),
      role: this.names.includes('role') ? cell('role') : null,
    };
  }
}

/** Every line stands for itself: a stray quote spoils its own line and none after it. */
function splitLine(line: string, delimiter: string): string[] | null {
  // Most lines have no quotes, and then cutting is all there is to do.
  if (!line.includes('"')) return line.split(delimiter);
  try {
    const [cells] = parse(line, { delimiter, record_delimiter: '\n', relax_column_count: true });
    return cells ?? null;
  } catch {
    return null;
  }
}
