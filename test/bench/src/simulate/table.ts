import type { Row } from './rows.js';

const number = (value: number | null): string => {
  if (value === null) return '–';
  return Number.isFinite(value)
    ? value
        .toFixed(3)
        .replace(/^(-?)0\./, '$1.')
        .replace(/^-(\.0+)$/, '$1')
    : '∞';
};

type Column = readonly [head: string, cell: (row: Row) => string];

const noticed = ({ badDealsUntilNoticed, falseAlarms }: Row, by: 'byScore' | 'byOutlook'): string =>
  badDealsUntilNoticed[by] === null ? '–' : `${number(badDealsUntilNoticed[by])} (${number(falseAlarms[by])})`;

const columns: readonly Column[] = [
  ['attack', ({ attack }) => attack],
  ['share', ({ share }) => (share === 0 ? '–' : `${Number((100 * share).toFixed(2))} %`)],
  ['method', ({ method }) => method],
  ['error, sellers', ({ errorSellers }) => number(errorSellers)],
  ['error, buyers', ({ errorBuyers }) => number(errorBuyers)],
  ['shift', ({ shift }) => number(shift)],
  ['overrated', ({ overrated }) => number(overrated)],
  ['bad deals until score falls (false alarms)', (row) => noticed(row, 'byScore')],
  ['… until outlook warns', (row) => noticed(row, 'byOutlook')],
  ['gained by return', ({ gainedByReturn }) => number(gainedByReturn)],
  [
    'over an honest newcomer: at return, later',
    ({ newcomerAdvantage: over }) => (over === null ? '–' : `${number(over.atReturn)}, ${number(over.later)}`),
  ],
];

/** A Markdown table that reads in a terminal as well: one row per attack, share and method. Columns that say nothing are left out. */
export function resultTable(rows: readonly Row[]): string {
  const shown = columns.map(([head, cell]) => [head, ...rows.map(cell)]).filter(([, ...cells]) => cells.some((cell) => cell !== '–'));
  const padded = shown.map((column) => {
    const width = Math.max(...column.map((cell) => cell.length));
    const [head = '', ...cells] = column.map((cell) => cell.padEnd(width));
    return [head, '-'.repeat(width), ...cells];
  });
  const lines = Array.from({ length: rows.length + 2 }, (_, line) => padded.map((column) => column[line] ?? ''));
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
