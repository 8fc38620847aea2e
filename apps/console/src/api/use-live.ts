import { createClient } from 'graphql-ws';
import { useEffect, useEffectEvent } from 'react';
import { session } from '../session/session.js';
import { language } from '../words/language.js';
import type { TypedDocument } from './document.js';
import { queries } from './queries.js';

/** The API closes a socket with it when the token has ended. */
const unauthenticated = 4401;
const againAfterMs = 2_000;

const socket = createClient({
  url: () => new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
  lazy: true,
  keepAlive: 20_000,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  // Something may have been missed while there was no connection.
  on: { connected: (_socket, _payload, wasRetry) => void (wasRetry && queries.invalidateQueries()) },
  connectionParams: async () => ({ authorization: `Bearer ${await session.freshToken()}`, 'accept-language': language() }),
});

const closedWith = (error: unknown): number | null => (error instanceof CloseEvent ? error.code : null);

/**
 * Hears what happens, for as long as the part is on the screen, and asks again what it shows.
 */
export function useLive<Result, Variables extends Record<string, unknown>>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  onEvent: (result: Result) => void = () => undefined,
): void {
  const hear = useEffectEvent((result: Result | null | undefined) => {
    void queries.invalidateQueries();
    if (result) onEvent(result);
  });
  const what = JSON.stringify(variables);
  useEffect(() => {
    let isOver = false;
    let stop: () => void = () => undefined;
    const listen = (): void => {
      stop = socket.subscribe<Result>(
        { query: document, variables: JSON.parse(what) as Record<string, unknown> },
        {
          next: ({ data }) => hear(data),
          complete: () => undefined,
          error: (error) => {
            if (isOver) return;
            if (closedWith(error) === unauthenticated) session.tokenWasRefused();
            setTimeout(() => {
              if (isOver) return;
              hear(null);
              listen();
            }, againAfterMs);
          },
        },
      );
    };
    listen();
    return () => {
      isOver = true;
      stop();
    };
  }, [document, what]);
}
