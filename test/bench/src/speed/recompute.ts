import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Measured } from './measure-recompute.js';

interface Report {
  readonly ratings: number;
  readonly parties: number;
  /** The engine alone, from ratings in memory to all states, with the table of raters. */
  readonly foldSeconds: number;
  /** From PostgreSQL to PostgreSQL, until the new reputations are in place. */
  readonly endToEndSeconds: number;
  /** The most memory that the process held, end to end. */
  readonly peakRssMiB: number;
  readonly nanosPerRating: number;
  /** What a rating cost here, as a multiple of what it costs in a market of 100,000. */
  readonly ratioTo100k: number;
}

/** In a process of its own, so that memory and compiled code of one measure do not help or hurt another. */
async function measure(...args: (string | number)[]): Promise<Measured> {
  const child = fork(fileURLToPath(new URL('./measure-recompute.js', import.meta.url)), args.map(String), { execArgv: ['--expose-gc'] });
  const [measured]: Measured[] = (await once(child, 'message')) as Measured[];
  await once(child, 'exit');
  if (measured === undefined) throw new Error('The measuring process ended without a figure.');
  return measured;
}

const small = 100_000;

export const recomputeBench = (): Command =>
  new Command('recompute')
    .description('All reputations anew: the engine alone, and end to end from PostgreSQL.')
    .option('--ratings <count>', 'how many ratings', '10000000')
    .option('--parties <count>', 'how many parties', '1000000')
    .option('--json', 'print {"foldSeconds", "endToEndSeconds", "peakRssMiB", "nanosPerRating", "ratioTo100k", …}')
    .action(async ({ ratings: ratingsText, parties: partiesText, json }: { ratings: string; parties: string; json?: true }) => {
      const [ratings, parties] = [Number(ratingsText), Number(partiesText)];
      if (!(Number.isSafeInteger(ratings) && Number.isSafeInteger(parties) && ratings > 0 && parties > 1)) {
        throw new RangeError('--ratings and --parties are whole numbers, at least 1 and 2.');
      }
      process.stderr.write(`Folding ${ratings} ratings of ${parties} parties …\n`);
      const fold = await measure('fold', ratings, parties);
      const ofSmall = await measure('fold', small, small / 10);
      process.stderr.write(`Filling a database with ${ratings} ratings, then computing all reputations anew …\n`);
      const endToEnd = await measure('end-to-end', ratings, parties);
      const report: Report = {
        ratings,
        parties,
        foldSeconds: fold.seconds,
        endToEndSeconds: endToEnd.seconds,
        peakRssMiB: endToEnd.peakRssMiB,
        nanosPerRating: (fold.seconds * 1e9) / ratings,
        ratioTo100k: fold.seconds / ratings / (ofSmall.seconds / small),
      };
      process.stdout.write(
        json
          ? `${JSON.stringify(report)}\n`
          : [
              `fold        ${fold.seconds.toFixed(2)} s, ${report.nanosPerRating.toFixed(0)} ns a rating, ${report.ratioTo100k.toFixed(2)} × what it costs among 100,000`,
              ...Object.entries(fold.parts).map(([part, seconds]) => `  ${part.padEnd(12)}${seconds.toFixed(2)} s`),
              `end to end  ${endToEnd.seconds.toFixed(1)} s, at most ${endToEnd.peakRssMiB.toFixed(0)} MiB`,
              ...Object.entries(endToEnd.parts).map(([part, seconds]) => `  ${part.padEnd(12)}${seconds.toFixed(2)} s`),
            ].join('\n') + '\n',
      );
    });
