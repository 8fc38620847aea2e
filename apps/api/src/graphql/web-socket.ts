import type { Server } from 'node:http';
import type { Clock } from '@evenhand/platform';
import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context, ContextFactory } from './context.js';
import type { FormatError } from './errors.js';
import { rulesForWebSocket, type QueryLimits } from './limits.js';

export interface WebSocketParts {
  readonly schema: GraphQLSchema;
  readonly contexts: ContextFactory;
  readonly limits: QueryLimits;
  readonly formatError: FormatError;
  readonly clock: Clock;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Close code of our own: the client is to come back with another token. */
const unauthenticated = 4401;

/** Close code of the protocol. */
const internalError = 4500;

/** Far above any query with its variables. */
const maximumMessageBytes = 1_048_576;

/** A close frame has room for 123 bytes of reason. */
const maximumReasonLength = 120;
const maximumTimeoutMs = 2 ** 31 - 1;

function closeWhenExpired({ expiresAt }: Context, { socket }: Extra, clock: Clock): void {
  if (expiresAt === null) return;
  const remainingMs = Math.min(expiresAt.getTime() - clock.now().getTime(), maximumTimeoutMs);
  const timer = setTimeout(() => socket.close(unauthenticated, 'The token has expired.'), remainingMs);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
}

/**
 * Subscriptions (and anything else) over graphql-ws. The token comes in the payload of connection_init as
 * `authorization` or `x-api-key`; a socket without a good one is refused, and closed when its token ends.
 * @returns what ends it all
 */
export function serveWebSocket(server: Server, { schema, contexts, limits, formatError, clock }: WebSocketParts): () => Promise<void> {
  const format = (error: GraphQLError): GraphQLFormattedError => formatError(error.toJSON(), error);
  const contextOf = (payload: Readonly<Record<string, unknown>> | undefined): Promise<Context> =>
    contexts.create(
      {
        authorization: text(payload?.['authorization'] ?? payload?.['Authorization']),
        apiKey: text(payload?.['x-api-key']),
        acceptLanguage: text(payload?.['accept-language']),
      },
      // One context serves all answers of a subscription: what was loaded for one is old for the next.
      { cache: false },
    );
  const read = (query: string): DocumentNode | GraphQLError => {
    try {
      return parse(query, limits.parseOptions);
    } catch (error) {
      if (error instanceof GraphQLError) return withCode(error, 'GRAPHQL_PARSE_FAILED');
      throw error;
    }
  };
  // Whatever is thrown past here, the library would print with all it holds and tell the client.
  const failure = (error: unknown): GraphQLError =>
    new GraphQLError('A context could not be made.', {
      originalError: error instanceof Error ? error : new Error('Something that is no Error was thrown.'),
    });
  const rules = [...specifiedRules, ...rulesForWebSocket(limits)];

  const webSockets = new WebSocketServer({ server, path: '/graphql', maxPayload: maximumMessageBytes });
  const disposable = useServer(
    {
      isProd: true,
      onConnect: async ({ connectionParams, extra }) => {
        const context = await contextOf(connectionParams).catch(failure);
        if (context instanceof GraphQLError) {
          extra.socket.close(internalError, format(context).message.slice(0, maximumReasonLength));
          return;
        }
        if (context.caller instanceof GraphQLError) {
          extra.socket.close(unauthenticated, context.caller.message.slice(0, maximumReasonLength));
          return;
        }
        closeWhenExpired(context, extra, clock);
      },
      onSubscribe: async ({ connectionParams }, _id, { query, operationName, variables }) => {
        const document = read(query);
        if (document instanceof GraphQLError) return [document];
        const errors = validate(schema, document, rules);
        if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
        const contextValue = await contextOf(connectionParams).catch(failure);
        if (contextValue instanceof GraphQLError) return [contextValue];
        return { schema, document, operationName: operationName ?? null, variableValues: variables ?? null, contextValue };
      },
      onError: (_context, _id, _payload, errors) => errors.filter((error) => error instanceof GraphQLError).map(format),
      onNext: (_context, _id, _payload, _args, { errors, data }) =>
        errors === undefined ? undefined : { ...(data === undefined ? {} : { data }), errors: errors.map(format) },
    },
    webSockets,
  );
  return async () => {
    await disposable.dispose();
    webSockets.close();
  };
}

const withCode = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, extensions: { code } });
