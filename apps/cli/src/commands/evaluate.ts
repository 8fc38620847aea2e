import { evaluate, type EvaluationRow } from '@evenhand/bench';
import { systemClock } from '@evenhand/platform';
import type { HistoryRating } from '@evenhand/ratings';
import { RatingColumnsBuilder, toHour, type RatingColumns } from '@evenhand/reputation';
import { Command } from 'commander';
import { CommandError, ExitCode } from '../exit.js';
import { openFile, parseScale, withHistoryOptions, type HistoryOptions } from '../history/history-options.js';
import { readHistory, scaleOf } from '../history/read-history.js';
import { progressBar } from '../progress-bar.js';

interface EvaluateOptions extends HistoryOptions {
  readonly scale: string;
  readonly json?: true;
}

/** In the order of time; ratings of one instant stay in the order of the file. */
function columnsOf(ratings: readonly HistoryRating[]): RatingColumns {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const builder = new RatingColumnsBuilder();
  for (const { rater, ratee, rateeRole, stars, time } of ratings.toSorted((a, b) => a.time.getTime() - b.time.getTime())) {
    builder.add(numberOf(rater), numberOf(ratee), rateeRole === 'SELLER' ? 1 : 0, toHour(time), stars);
  }
  return builder.columns(numbers.size);
}

const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(4)).padStart(8);

function inWords(rows: readonly EvaluationRow[]): string {
  const width = Math.max(...rows.map(({ predictor }) => predictor.length));
  const table = (segment: EvaluationRow['segment'], title: string): string[] => {
    const ofSegment = rows.filter((row) => row.segment === segment);
    return [
      `${title} (n = ${ofSegment[0]?.n ?? 0})`,
      `  ${'predictor'.padEnd(width)}      AUC    known  logLoss      ECE`,
      ...ofSegment.map(
        ({ predictor, auc, aucKnown, logLoss, ece }) =>
          `  ${predictor.padEnd(width)} ${[auc, aucKnown, logLoss, ece].map(figure).join(' ')}`,
      ),
    ];
  };
  return [...table('all', 'All ratings'), '', ...table('secondHalf', 'Second half in time')].join('\n');
}

export const evaluateCommand = (): Command =>
  withHistoryOptions(
    new Command('evaluate').description(
      'Measure how well the outlooks foretell bad ratings in a history: each rating is predicted from those before it, beside other methods. Needs no database.',
    ),
  )
    .option('--scale <lowest..highest>', 'the scale of the ratings, or auto: what the file spans, with the sign kept', 'auto')
    .option('--json', 'print {"rows": [{"predictor", "segment", "auc", "aucKnown", "logLoss", "ece", "n"}]} and nothing else there')
    .action(async (path: string, options: EvaluateOptions) => {
      const file = await openFile(path, options);
      const scale = options.scale === 'auto' ? await scaleOf(file) : parseScale(options.scale);
      const { ratings, rejected } = await readHistory(file, { scale, defaultRole: options.rateeRole, now: systemClock.now() });
      if (ratings.length === 0) {
        throw new CommandError(`${path} holds no rating that could be read: are --columns, --delimiter and --scale right?`, ExitCode.usage);
      }
      const bar = progressBar('Predictions');
      bar.start(1, 0);
      const rows = evaluate(columnsOf(ratings), (done, total) => {
        bar.setTotal(total);
        bar.update(done);
      });
      bar.stop();
      process.stdout.write(`${options.json ? JSON.stringify({ rows }) : inWords(rows)}\n`);
      if (rejected === 0) return;
      process.stderr.write(`${rejected} lines could not be read and were left out. \`evenhand import\` tells which and why.\n`);
      process.exitCode = ExitCode.rejects;
    });
