import { createWriteStream } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Evenhand } from '@evenhand/composition';
import { systemActor } from '@evenhand/platform';
import { ImportInProgress, type HistoryRules, type ImportProgress } from '@evenhand/ratings';
import { Command } from 'commander';
import { CommandError, ExitCode } from '../exit.js';
import { historyBatches } from '../history/history-batches.js';
import { fingerprint, type HistoryFile } from '../history/history-file.js';
import { openFile, parseScale, withHistoryOptions, type HistoryOptions } from '../history/history-options.js';
import { progressBar } from '../progress-bar.js';
import { withEvenhand } from '../with-evenhand.js';

interface ImportOptions extends HistoryOptions {
  readonly scale: string;
  readonly rejects?: string;
  readonly json?: true;
}

/** What the command reports, and what `--json` prints. */
interface Report {
  readonly file: string;
  readonly read: number;
  /** By this run and by earlier ones of the same file: read = imported + rejected. */
  readonly imported: number;
  readonly rejected: number;
  /** Ratings that this run took in: all of them, the rest after an earlier run was ended, or none. */
  readonly added: number;
  /** Parties that rated or were rated in this file. */
  readonly parties: number;
  /** Where the rejected lines are; null when there are none. */
  readonly rejectsFile: string | null;
  readonly seconds: number;
  /** Of the ratings that this run added, their reputations included; 0 when it added none. */
  readonly ratingsPerSecond: number;
}

async function writeRejects(evenhand: Evenhand, { id }: ImportProgress, path: string): Promise<void> {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = async function* (): AsyncGenerator<string> {
    yield 'line,reason,raw\n';
    for await (const { line, reason, raw } of evenhand.reads.histories.rejectedLines(id)) yield `${line},${reason},${quote(raw)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

async function importFile(evenhand: Evenhand, file: HistoryFile, rules: HistoryRules, rejectsPath: string): Promise<Report> {
  const started = Date.now();
  const { useCases, reads } = evenhand;
  const actor = systemActor('import');
  const source = {
    source: await fingerprint(file, rules),
    fileName: basename(file.path),
    batches: (from: { byte: number; line: number }) => historyBatches(file, rules, from),
  };
  const reading = progressBar('Ratings    ');
  reading.start(file.bytes, 0);
  const before: ImportProgress[] = [];
  const progress = await useCases.importRatingHistory.execute(source, actor, (now) => {
    if (before.length === 0) before.push(now);
    reading.update(now.bytesRead);
  });
  reading.stop();

  const counting = progressBar('Reputations');
  counting.start(await reads.changes.count(), 0);
  await useCases.updateWaitingReputations.execute(actor, (updated) => counting.update(updated));
  counting.stop();
  const added = progress.imported - (before[0]?.imported ?? 0);
  // Who rates how is known only now: with a history of their own many are no open accounts any more.
  // Not for what this run added alone: the one that added the last may have been ended before it came to this.
  if (progress.imported > 0) await useCases.rebuildReputations.execute(actor);

  const { imported, rejected } = progress;
  if (rejected > 0) await writeRejects(evenhand, progress, rejectsPath);
  const seconds = (Date.now() - started) / 1_000;
  return {
    file: basename(file.path),
    read: imported + rejected,
    imported,
    rejected,
    added,
    parties: await reads.histories.countParties(progress.id),
    rejectsFile: rejected > 0 ? rejectsPath : null,
    seconds,
    ratingsPerSecond: Math.round(added / seconds),
  };
}

function whatThisRunDid({ imported, added, seconds, ratingsPerSecond }: Report): string {
  const rate = `in ${seconds.toFixed(1)} s (${ratingsPerSecond} a second)`;
  if (added === imported) return `All of it in this run, ${rate}.`;
  if (added === 0) return 'This file was imported before: this run added nothing.';
  return `An earlier run had imported ${imported - added} of them; this one added ${added} ${rate}.`;
}

const inWords = (report: Report): string => {
  const { read, imported, rejected, parties, rejectsFile } = report;
  return [
    `${read} ratings read = ${imported} imported + ${rejected} rejected, of ${parties} parties.`,
    ...(imported === 0 ? [] : [whatThisRunDid(report)]),
    ...(rejectsFile === null ? [] : [`What was rejected, with line and reason: ${rejectsFile}`]),
    ...(imported === 0 && rejected > 0 ? ['Nothing was imported: are --scale, --columns and --delimiter right for this file?'] : []),
  ].join('\n');
};

export const importCommand = (): Command =>
  withHistoryOptions(
    new Command('import').description(
      'Take in a rating history: who rated whom, how, and when. Started again, it goes on where it was; no rating is doubled.',
    ),
  )
    .option('--scale <lowest..highest>', 'the scale of the ratings; on one that crosses zero the sign is kept (good or bad)', '1..5')
    .option('--rejects <file>', 'where to write lines that were not taken (default: <name>.rejects.csv here)')
    .option('--json', 'print the report as JSON on standard output, and nothing else there')
    .action(async (path: string, options: ImportOptions) => {
      const scale = parseScale(options.scale);
      const file = await openFile(path, options);
      const rejectsPath = resolve(options.rejects ?? `${basename(path, extname(path))}.rejects.csv`);
      const report = await withEvenhand((evenhand) =>
        importFile(evenhand, file, { scale, defaultRole: options.rateeRole, now: evenhand.clock.now() }, rejectsPath),
      ).catch((error: unknown) => {
        throw error instanceof ImportInProgress ? new CommandError(error.message) : error;
      });
      process.stdout.write(`${options.json ? JSON.stringify(report) : inWords(report)}\n`);
      process.exitCode = report.rejected > 0 ? ExitCode.rejects : ExitCode.done;
    });
