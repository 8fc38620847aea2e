import { systemActor } from '@evenhand/platform';
import { Command } from 'commander';
import { progressBar } from '../progress-bar.js';
import { withEvenhand } from '../with-evenhand.js';

export const recomputeCommand = (): Command =>
  new Command('recompute')
    .description(
      'Compute all reputations anew from the record, beside those that are shown, and put them in place at once. Workers that run take part; everything else goes on.',
    )
    .option('--json', 'print {"generation": …, "shards": …, "seconds": …}')
    .action(({ json }: { json?: true }) =>
      withEvenhand(async ({ useCases }) => {
        const started = Date.now();
        process.stderr.write('Rating the raters …\n');
        const bar = progressBar('Shards');
        let shards = 0;
        const generation = await useCases.rebuildReputations.execute(systemActor('cli'), (built, of) => {
          if (shards === 0) bar.start(of, built);
          shards = of;
          bar.update(built);
        });
        bar.update(shards);
        bar.stop();
        const seconds = (Date.now() - started) / 1_000;
        process.stdout.write(
          json
            ? `${JSON.stringify({ generation, shards, seconds })}\n`
            : `Generation ${generation} of all reputations is in place, built in ${shards} ${shards === 1 ? 'shard' : 'shards'} in ${seconds.toFixed(1)} s.\n`,
        );
      }),
    );
