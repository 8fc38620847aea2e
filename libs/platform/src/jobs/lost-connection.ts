import { types } from 'node:util';

const systemCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** Classes 08 (connection exception), 57P (ended, starting, stopping) and 53300 (too many connections). */
const sqlStates = /^(08\d{3}|57P0[1235]|53300)$/;
/** What pg says without a code. */
const messages = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether PostgreSQL could not be asked, as opposed to having refused what it was asked. */
export function isLostConnection(error: unknown): error is Error {
  if (!types.isNativeError(error)) return false;
  if (messages.test(error.message)) return true;
  return 'code' in error && typeof error.code === 'string' && (systemCodes.includes(error.code) || sqlStates.test(error.code));
}
