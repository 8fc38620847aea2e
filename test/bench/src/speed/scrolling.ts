import { Command } from 'commander';
import { measureScrolling, type Frames } from './measure-scrolling.js';

const line = (what: string, { count, medianMs, p99Ms, maximumMs, longestWorkMs }: Frames): string =>
  `${what.padEnd(16)}${count} frames, median ${medianMs.toFixed(1)} ms, 99 % within ${p99Ms.toFixed(1)} ms, longest ${maximumMs.toFixed(1)} ms; at work ${longestWorkMs.toFixed(1)} ms at most`;

export const scrollingBench = (): Command =>
  new Command('scrolling')
    .description('The no-serve list of the console in a browser, scrolled from end to end, beside a bare page scrolled the same way.')
    .option('--entries <count>', 'how many entries the list has', '10000')
    .option('--json', 'print {"whileLoading", "loaded", "bare", "rowsOnPage", …}')
    .action(async ({ entries: text, json }: { entries: string; json?: true }) => {
      const entries = Number(text);
      if (!(Number.isSafeInteger(entries) && entries > 10)) throw new RangeError('--entries is a whole number above 10.');
      process.stderr.write(`Filling a list with ${entries} entries, then scrolling through it …\n`);
      const report = await measureScrolling(entries);
      const { whileLoading, loaded, bare, rowsOnPage } = report;
      const rows = `rows on the page at any time: ${rowsOnPage} at most`;
      process.stdout.write(
        json
          ? `${JSON.stringify(report)}\n`
          : `${[line('while loading', whileLoading), line('loaded', loaded), line('bare page', bare), rows].join('\n')}\n`,
      );
    });
