import { plainMean } from '../peers/means.js';
import { isLowerRight } from './attacks/index.js';
import type { Row } from './rows.js';

/** Where false ratings move the targets of this method at least as far as they move the plain mean. */
export function noBetterThanMean(rows: readonly Row[], method: string): Row[] {
  const shiftOfMean = (of: Row): number | null =>
    rows.find(({ attack, share, method }) => attack === of.attack && share === of.share && method === plainMean.name)?.shift ?? null;
  return rows.filter((row) => {
    const mean = shiftOfMean(row);
    return (
      row.method === method && row.shift !== null && mean !== null && !isLowerRight(row.attack) && Math.abs(row.shift) >= Math.abs(mean)
    );
  });
}
