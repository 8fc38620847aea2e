import { types } from 'node:util';

const systemCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Classes 08 (connection exception), 57P (ended, starting, stopping) and 53300 (too many connections). */
const sqlStates = /^(08\d{3}|57P0[1235]|53300)$/;
/** What pg says without a code. */
const messages = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** The error if it says that the store could not be asked, as opposed to having refused what it was asked. */
export function asLostConnection(error: unknown): Error | null {
  if (!types.isNativeError(error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return messages.test(error.message) || systemCodes.includes(code) || sqlStates.test(code) ? error : null;
}
