import { migrate } from '@evenhand/platform';
import { Command } from 'commander';
import { withDatabaseUrl } from '../with-evenhand.js';

export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('Bring the schema of the database up to date. Safe to run at any time and several times at once.')
    .action(async () => {
      await withDatabaseUrl(migrate);
      process.stdout.write('The schema is up to date.\n');
    });
