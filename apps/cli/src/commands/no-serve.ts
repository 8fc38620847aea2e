import { access, constants } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { platformStates, type PlatformState } from '@evenhand/no-serve';
import { errorCode } from '@evenhand/platform';
import { Command, Option } from 'commander';
import { CommandError, ExitCode } from '../exit.js';
import { entriesAsCsv } from '../no-serve/entries-csv.js';
import { importProposals, type ImportReport } from '../no-serve/import-proposals.js';
import { ProposalColumnsError } from '../no-serve/proposal-lines.js';
import { withEvenhand } from '../with-evenhand.js';

const inWords = ({ read, accepted, added, rejected, rejectsFile, seconds }: ImportReport): string =>
  [
    `${read} rows read = ${accepted} accepted + ${rejected} rejected.`,
    added === accepted
      ? `${added} proposed in ${seconds.toFixed(1)} s; each waits for a moderator, a hearing and an approval.`
      : `An earlier run had proposed ${accepted - added} of them; this one proposed ${added} in ${seconds.toFixed(1)} s.`,
    ...(rejectsFile === null ? [] : [`What was rejected, with line and reason: ${rejectsFile}`]),
  ].join('\n');

async function readable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw new CommandError(
      `${path} cannot be read (${errorCode(error) ?? 'unknown'}). Check the path and its permissions.`,
      ExitCode.usage,
    );
  }
}

const importCommand = (): Command =>
  new Command('import')
    .description(
      'Propose what a list from elsewhere holds. Nobody is listed by it: each row waits for a moderator, a hearing and an approval.',
    )
    .argument(
      '<file>',
      'a CSV file in UTF-8, one row a line; columns externalId, role, ground, explanation, facts, rung, endsAt, skippedRungReason',
    )
    .option('--rejects <file>', 'where to write rows that were not taken (default: <name>.rejects.csv here)')
    .option('--json', 'print the report as JSON on standard output, and nothing else there')
    .action(async (path: string, options: { readonly rejects?: string; readonly json?: true }) => {
      await readable(path);
      const rejectsPath = resolve(options.rejects ?? `${basename(path, extname(path))}.rejects.csv`);
      const report = await withEvenhand((evenhand) => importProposals(evenhand, path, rejectsPath)).catch((error: unknown) => {
        throw error instanceof ProposalColumnsError ? new CommandError(error.message, ExitCode.usage) : error;
      });
      process.stdout.write(`${options.json ? JSON.stringify(report) : inWords(report)}\n`);
      process.exitCode = report.rejected > 0 ? ExitCode.rejects : ExitCode.done;
    });

const exportCommand = (): Command =>
  new Command('export')
    .description('Write entries of the platform’s list as CSV on standard output. Safe to open in a spreadsheet.')
    .addOption(new Option('--state <state...>', 'only entries in these states').choices(platformStates))
    .action(async ({ state = [] }: { readonly state?: readonly PlatformState[] }) => {
      await withEvenhand((evenhand) => pipeline(Readable.from(entriesAsCsv(evenhand, state)), process.stdout, { end: false }));
    });

export const noServeCommand = (): Command =>
  new Command('no-serve').description('The platform’s no-serve list.').addCommand(importCommand()).addCommand(exportCommand());
