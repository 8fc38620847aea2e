import { systemActor } from '@evenhand/platform';
import { Command } from 'commander';
import { CommandError } from '../exit.js';
import { withEvenhand } from '../with-evenhand.js';

export const apiKeyCommand = (): Command =>
  new Command('api-key')
    .description('Keys with which the backend of a host marketplace calls the API, as SERVICE.')
    .addCommand(
      new Command('create')
        .description('Make a key and print it. It is shown this once; only a hash of it is kept.')
        .argument('<name>', 'what to call it in the audit log')
        .option('--json', 'print {"name": …, "key": …}')
        .action((name: string, { json }: { json?: true }) =>
          withEvenhand(async ({ apiKeys }) => {
            const key = await apiKeys.create(name, systemActor('cli'));
            if (key === null) throw new CommandError(`There is or was a key called "${name}". Choose another name.`);
            process.stdout.write(`${json ? JSON.stringify({ name, key }) : key}\n`);
          }),
        ),
    )
    .addCommand(
      new Command('revoke')
        .description('End a key at once.')
        .argument('<name>', 'which one')
        .action((name: string) =>
          withEvenhand(async ({ apiKeys }) => {
            if (!(await apiKeys.revoke(name, systemActor('cli')))) throw new CommandError(`There is no valid key called "${name}".`);
            process.stdout.write(`The key "${name}" is revoked.\n`);
          }),
        ),
    );
