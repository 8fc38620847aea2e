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

/** A database quotes what it stumbles over in its message, which stands at the head of the stack. */
const framesOf = ({ stack = '' }: Error): string => stack.slice(Math.max(stack.search(/^ +at /m), 0));

/** What may be logged of a failure: never the parameters of a statement, which may be somebody's words. */
const describe = (error: unknown): object =>
  error instanceof Error
    ? { error: error.name, stack: 'query' in error ? framesOf(error) : error.stack, code: errorCode(error) }
    : { error: 'something that is no Error was thrown' };

const rootCause = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;

/** Found by GraphQL itself before any resolver ran: variables of the wrong kind, or too many wrong ones. */
const isAboutTheRequest = (error: unknown): boolean =>
  error instanceof GraphQLError && error.path === undefined && rootCause(error) instanceof GraphQLError;

function openCodeOf({ extensions }: GraphQLFormattedError, error: unknown): string | null {
  const code = extensions?.['code'];
  if (typeof code === 'string' && open.has(code)) return code;
  return isAboutTheRequest(error) ? 'BAD_USER_INPUT' : null;
}

const suggestion = / Did you mean .+\?$/;

/**
 * Lets the caller's own mistakes through and masks everything else behind an id that the log knows.
 * @param introspection whether a mistake may be answered with the name that was probably meant
 */
export function maskErrors(log: Log, { introspection }: { readonly introspection: boolean }): FormatError {
  return (formatted, error) => {
    const { message, locations, path } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const code = openCodeOf(formatted, error);
    if (code !== null) return { message: introspection ? message : message.replace(suggestion, ''), ...where, extensions: { code } };
    const id = randomUUID();
    log.error({ id, path, ...describe(rootCause(error)) }, 'unexpected failure of a resolver');
    return {
      message: `Something went wrong on our side. Whoever runs this server finds the cause under the id ${id}.`,
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}
