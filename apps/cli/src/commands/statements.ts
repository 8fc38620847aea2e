import type { Evenhand } from '@evenhand/composition';
import { countries, type ExportRequest, type RefusedStatement } from '@evenhand/statements';
import { Command, Option } from 'commander';
import { ExitCode } from '../exit.js';
import { progressBar } from '../progress-bar.js';
import { BatchFiles, formats, type BatchFormat } from '../statements/batch-files.js';
import { parsePeriod, parseTerritory } from '../statements/export-options.js';
import { withEvenhand } from '../with-evenhand.js';

interface ExportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly out: string;
  readonly format: BatchFormat;
  readonly territory: string;
  readonly json?: true;
}

/** What the command reports, and what `--json` prints. */
interface Report {
  /** Statements that were looked at: those exported and those refused. */
  readonly read: number;
  readonly exported: number;
  readonly refusedStatements: number;
  readonly folder: string;
  readonly files: readonly string[];
  /** Every reason of every statement that was refused. */
  readonly refused: readonly RefusedStatement[];
}

async function exportTo(files: BatchFiles, folder: string, request: ExportRequest, { useCases }: Evenhand): Promise<Report> {
  const bar = progressBar('Statements');
  const refused: RefusedStatement[] = [];
  let [read, exported] = [0, 0];
  for await (const batch of useCases.exportStatements.execute(request)) {
    if (read === 0) bar.start(batch.of, 0);
    if (batch.statements.length > 0) await files.write(batch.statements);
    refused.push(...batch.refused);
    exported += batch.statements.length;
    read = batch.done;
    bar.update(read);
  }
  bar.stop();
  return { read, exported, refusedStatements: read - exported, folder, files: files.names, refused };
}

const inWords = ({ read, exported, refusedStatements, folder, files, refused }: Report): string =>
  [
    `${read} statements read = ${exported} exported + ${refusedStatements} refused.`,
    ...(files.length === 0 ? [] : [`${files.length} ${files.length === 1 ? 'batch' : 'batches'} in ${folder}: ${files.join(', ')}`]),
    ...refused.map(({ statementId, field, reason }) => `Refused: ${statementId}, ${field}: ${reason}`),
  ].join('\n');

const exportCommand = (): Command =>
  new Command('export')
    .description(
      'Write statements of reasons in the shape of the EU DSA Transparency Database, in batches of up to 100. Nothing that leads to a person is exported: such statements are refused and listed.',
    )
    .option('--from <day>', 'the first day on which they were issued, YYYY-MM-DD in UTC (default: the first there is)')
    .option('--to <day>', 'the last day on which they were issued, YYYY-MM-DD in UTC (default: until now)')
    .option('--out <dir>', 'where to write the files', 'statements')
    .addOption(
      new Option('--format <format>', 'one JSON object a batch, ready to be sent, or one statement a line')
        .choices(formats)
        .default('json'),
    )
    .option(
      '--territory <countries>',
      'where the decisions hold, as two-letter codes (default: the European Economic Area)',
      countries.join(','),
    )
    .option('--json', 'print the report as JSON on standard output, and nothing else there')
    .action(async (options: ExportOptions) => {
      const request = { ...parsePeriod(options), territory: parseTerritory(options.territory) };
      const files = await BatchFiles.in(options.out, options.format);
      const report = await withEvenhand((evenhand) => exportTo(files, options.out, request, evenhand));
      process.stdout.write(`${options.json ? JSON.stringify(report) : inWords(report)}\n`);
      process.exitCode = report.refusedStatements > 0 ? ExitCode.rejects : ExitCode.done;
    });

export const statementsCommand = (): Command =>
  new Command('statements').description('Statements of reasons, for whoever has to account for them.').addCommand(exportCommand());
