import { ConfigError, EmbeddedPostgresError, errorCode } from '@evenhand/platform';

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

/** Codes with which a database says that it cannot be used, and what a person can do about it. */
const databaseTroubles: Record<string, string> = {
  ECONNREFUSED: 'Nothing answers there: start the database',
  ENOTFOUND: 'There is no such host: check the name',
  ETIMEDOUT: 'It does not answer in time: check address and firewall',
  '28P01': 'It refuses user or password: check both',
  '28000': 'It refuses this user: check the name and its rights',
  '3D000': 'It has no database of that name: create it',
  '42501': 'This user may not do that: give it the rights to create tables and schemas',
};

function explainDatabase(error: unknown): string | null {
  const code = errorCode(error);
  const trouble = code === null ? undefined : databaseTroubles[code];
  if (trouble === undefined) return null;
  return `The database of DATABASE_URL cannot be used (${String(code)}). ${trouble}, or leave DATABASE_URL unset to use the embedded PostgreSQL.`;
}

/** Ends the program with a sentence where there is one, and with the stack where it is a defect. */
export function failWith(error: unknown): never {
  const isExplained = error instanceof CommandError || error instanceof ConfigError || error instanceof EmbeddedPostgresError;
  const text =
    explainDatabase(error) ?? (error instanceof Error ? (isExplained ? error.message : (error.stack ?? error.message)) : String(error));
  process.stderr.write(`${text}\n`);
  process.exit(error instanceof CommandError ? error.exitCode : ExitCode.failed);
}
