import { Command } from 'commander';
import { measureServeCheck } from './measure-serve-check.js';

export const serveCheckBench = (): Command =>
  new Command('serve-check')
    .description('May this seller serve this buyer? Over HTTP, the use case alone, and its SQL alone, in turns.')
    .option('--parties <count>', 'how many parties', '1000000')
    .option('--entries <count>', 'how many no-serve entries, four fifths of them on own lists', '100000')
    .option('--json', 'print {"medianMs", "p99Ms", "useCaseMedianMs", "rawSqlMedianMs", "roundTrips", …}')
    .action(async ({ parties: partiesText, entries: entriesText, json }: { parties: string; entries: string; json?: true }) => {
      const [parties, entries] = [Number(partiesText), Number(entriesText)];
      if (!(Number.isSafeInteger(parties) && Number.isSafeInteger(entries) && parties > 100 && entries > 10)) {
        throw new RangeError('--parties and --entries are whole numbers, above 100 and 10.');
      }
      process.stderr.write(`Filling a database with ${parties} parties and ${entries} entries, then asking …\n`);
      const report = await measureServeCheck(parties, entries);
      const { medianMs, p99Ms, useCaseMedianMs, rawSqlMedianMs, roundTrips } = report;
      process.stdout.write(
        json
          ? `${JSON.stringify(report)}\n`
          : [
              `over HTTP   median ${medianMs.toFixed(2)} ms, 99 % within ${p99Ms.toFixed(2)} ms, ${(medianMs / rawSqlMedianMs).toFixed(1)} × the SQL`,
              `use case    median ${useCaseMedianMs.toFixed(2)} ms, ${(useCaseMedianMs / rawSqlMedianMs).toFixed(1)} × the SQL`,
              `SQL alone   median ${rawSqlMedianMs.toFixed(2)} ms`,
              `round trips to the database for one check: ${roundTrips}`,
            ].join('\n') + '\n',
      );
    });
