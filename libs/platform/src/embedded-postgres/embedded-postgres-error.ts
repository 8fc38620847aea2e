import { types } from 'node:util';

/** Unlike instanceof, also true for the errors of another realm, which those of Node's own modules are under Jest. */
const { isNativeError } = types;

export type EmbeddedPostgresErrorCode =
  | 'ALREADY_RUNNING'
  | 'HALF_INITIALISED'
  | 'FOLDER_NOT_WRITABLE'
  | 'BINARIES_MISSING'
  | 'WRONG_VERSION'
  | 'CANNOT_RUN_AS_ROOT'
  | 'CANNOT_INITIALISE'
  | 'CANNOT_START'
  | 'CANNOT_STOP';

/** The message is one sentence that can be shown as it is: what is wrong and, at its end, what to do. */
export class EmbeddedPostgresError extends Error {
  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
  }
}

/** The code of a failed system call (ENOENT) or query (28P01), or undefined for any other error. */
export function errorCodeOf(error: unknown): string | undefined {
  return isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

export const messageOf = (error: unknown): string => (isNativeError(error) ? error.message : String(error));
