import { ConfigError, EmbeddedPostgresError } from '@evenhand/platform';

/** What the exit code of every command means. */
export const ExitCode = { done: 0, failed: 1, usage: 2, rejects: 3 } as const;

/** Something that a person can mend: said in one sentence, without a stack. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = ExitCode.failed,
  ) {
    super(message);
  }
}

/** Ends the program with a sentence where there is one, and with the stack where it is a defect. */
export function failWith(error: unknown): never {
  const isExplained = error instanceof CommandError || error instanceof ConfigError || error instanceof EmbeddedPostgresError;
  const text = error instanceof Error ? (isExplained ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(error instanceof CommandError ? error.exitCode : ExitCode.failed);
}
