import { Command } from 'commander';
import { measureFirstPage, type Openings } from './measure-first-page.js';

const line = (what: string, { medianMs, longestMs, scriptBytes }: Openings): string =>
  `${what.padEnd(14)}median ${medianMs.toFixed(0)} ms, longest ${longestMs.toFixed(0)} ms, ${(scriptBytes / 1_000).toFixed(0)} kB of script`;

export const firstPageBench = (): Command =>
  new Command('first-page')
    .description('How soon the console can be used in a browser that has kept nothing, beside the shortest answer of the same server.')
    .option('--json', 'print {"signInPage", "queue", "bare"}, each {"medianMs", "longestMs", "scriptBytes"}')
    .action(async ({ json }: { json?: true }) => {
      process.stderr.write('Opening the console in new browsers …\n');
      const report = await measureFirstPage();
      const { signInPage, queue, bare } = report;
      const lines = [line('sign-in page', signInPage), line('queue', queue), line('bare answer', bare)];
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${lines.join('\n')}\n`);
    });
