import { ClientError, GraphQLClient } from 'graphql-request';
import { session } from '../session/session.js';
import { language } from '../words/language.js';
import type { TypedDocument } from './document.js';
import { Unanswered } from './unanswered.js';

/** A token that was new just now and is refused again and again will not be believed by asking on. */
const mostRefusals = 3;

const client = new GraphQLClient(new URL('/graphql', location.href).href);

const codeOf = (error: ClientError): string => {
  const code = error.response.errors?.[0]?.extensions['code'];
  return typeof code === 'string' ? code : 'UNKNOWN';
};

/**
 * Asks the API. A token that has ended is renewed, and whoever has to sign in again does so before the question goes on:
 * nothing that was typed is lost by it.
 * @throws Unanswered
 */
export async function ask<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  for (let refusals = 0; ; refusals += 1) {
    try {
      const token = await session.freshToken();
      return await client.request<Result>({
        document,
        variables,
        requestHeaders: { authorization: `Bearer ${token}`, 'accept-language': language() },
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (error) {
      if (!(error instanceof ClientError)) {
        if (signal?.aborted) throw error;
        throw new Unanswered('OFFLINE', 'The API could not be reached.', { cause: error });
      }
      const code = codeOf(error);
      if (code !== 'UNAUTHENTICATED' || refusals >= mostRefusals)
        throw new Unanswered(code, error.response.errors?.[0]?.message ?? '', { cause: error });
      session.tokenWasRefused();
    }
  }
}
