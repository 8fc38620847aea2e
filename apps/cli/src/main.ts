import { Command } from 'commander';
import { apiKeyCommand } from './commands/api-key.js';
import { evaluateCommand } from './commands/evaluate.js';
import { importCommand } from './commands/import.js';
import { migrateCommand } from './commands/migrate.js';
import { noServeCommand } from './commands/no-serve.js';
import { recomputeCommand } from './commands/recompute.js';
import { simulateCommand } from './commands/simulate.js';
import { statementsCommand } from './commands/statements.js';
import { tokenCommand } from './commands/token.js';
import { upCommand } from './commands/up.js';
import { verifyCommand } from './commands/verify.js';
import { ExitCode, failWith } from './exit.js';

/** Commands of commands end in the same way as all others. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const part of command.commands) inheriting(part, command);
  return command;
}

/** Runs one command of the command line and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('evenhand')
    .description('Evenhand, the trust layer of a marketplace.')
    .showHelpAfterError()
    .exitOverride((end) => {
      process.exit(end.exitCode === 0 ? ExitCode.done : ExitCode.usage);
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 done · 1 failed · 2 wrong usage · 3 done, but some input was rejected

Without DATABASE_URL the commands work on the embedded PostgreSQL under .evenhand/: on the running one, or they start it for as long as they need it.`,
    );
  for (const command of [
    upCommand(),
    importCommand(),
    tokenCommand(),
    apiKeyCommand(),
    migrateCommand(),
    recomputeCommand(),
    verifyCommand(),
    statementsCommand(),
    evaluateCommand(),
    simulateCommand(),
    noServeCommand(),
  ]) {
    program.addCommand(inheriting(command, program));
  }
  try {
    await program.parseAsync(argv);
  } catch (error) {
    failWith(error);
  }
}
