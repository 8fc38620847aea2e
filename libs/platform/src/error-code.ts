import { types } from 'node:util';

/** The `code` of a system or database error (ENOENT, 40P01 …), null where there is none. */
export const errorCode = (error: unknown): string | null =>
  types.isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : null;
