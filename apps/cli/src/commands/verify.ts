import type { Difference } from '@evenhand/reputation';
import { Command } from 'commander';
import { ExitCode } from '../exit.js';
import { progressBar } from '../progress-bar.js';
import { withEvenhand } from '../with-evenhand.js';

const inWords = ({ partyId, role, fields }: Difference): string =>
  `${partyId} as ${role}: ${fields.map(({ field, keptUp, recomputed }) => `${field} is ${keptUp}, the record gives ${recomputed}`).join('; ')}`;

export const verifyCommand = (): Command =>
  new Command('verify')
    .description(
      'Compare the reputations that are kept up with a computation from nothing, to the bit, and report every difference. Changes none; everything else goes on.',
    )
    .option('--json', 'print {"reputations": …, "differences": [{"partyId", "role", "fields": [{"field", "keptUp", "recomputed"}]}]}')
    .action(({ json }: { json?: true }) =>
      withEvenhand(async ({ useCases }) => {
        const bar = progressBar('Verified');
        bar.start(1, 0);
        const verification = await useCases.verifyReputations.execute((done, of) => {
          bar.setTotal(of);
          bar.update(done);
        });
        bar.stop();
        const { reputations, differences } = verification;
        if (json) {
          process.stdout.write(`${JSON.stringify(verification)}\n`);
        } else {
          for (const difference of differences) process.stdout.write(`${inWords(difference)}\n`);
          process.stdout.write(
            differences.length === 0
              ? `${reputations} reputations are what the record says, to the bit.\n`
              : `${differences.length} of ${reputations} reputations are not what the record says. \`evenhand recompute\` mends them.\n`,
          );
        }
        if (differences.length > 0) process.exitCode = ExitCode.failed;
      }),
    );
