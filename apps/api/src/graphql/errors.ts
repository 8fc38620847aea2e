import { randomUUID } from 'node:crypto';
import { errorCode, type Log } from '@evenhand/platform';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export const unauthenticated = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
export const forbidden = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Codes of errors that are the caller's to mend: their messages are written for the caller. */
const open = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** What may be logged of a failure: never the parameters of a statement, which may be somebody's words. */
const describe = (error: unknown): object =>
  error instanceof Error
    ? { error: error.name, stack: error.stack, code: errorCode(error) }
    : { error: 'something that is no Error was thrown' };

const rootCause = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error);

/** Lets the caller's own mistakes through and masks everything else behind an id that the log knows. */
export function maskErrors(log: Log): FormatError {
  return (formatted, error) => {
    const { message, locations, path, extensions } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    if (typeof extensions?.['code'] === 'string' && open.has(extensions['code'])) {
      return { message, ...where, extensions: { code: extensions['code'] } };
    }
    const id = randomUUID();
    log.error({ id, path, ...describe(rootCause(error)) }, 'unexpected failure of a resolver');
    return {
      message: `Something went wrong on our side. Whoever runs this server finds the cause under the id ${id}.`,
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}
