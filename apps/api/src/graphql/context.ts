import type { Evenhand } from '@evenhand/composition';
import { Unauthenticated, looksLikeApiKey, type Actor, type Identity, type Locale, type TokenVerifier } from '@evenhand/platform';
import type { GraphQLError } from 'graphql';
import { isStaff } from '../auth/staff.js';
import type { KnownCallers } from '../auth/known-callers.js';
import { unauthenticated } from './errors.js';
import { createLoaders, type Loaders } from './loaders.js';
import { isStorable } from './storable.js';

/** What every resolver of one operation shares. */
export interface Context {
  /** Who calls; or the error to answer with when nobody was recognised. */
  readonly caller: Actor | GraphQLError;
  /** When the caller's token ends; null without a token. */
  readonly expiresAt: Date | null;
  readonly locale: Locale;
  readonly loaders: Loaders;
}

/** The parts of a request that say who calls: HTTP headers, or the payload of a WebSocket's connection_init. */
export interface Credentials {
  readonly authorization: string | null;
  readonly apiKey: string | null;
  readonly acceptLanguage: string | null;
}

const noCredential = 'This needs a token: send the header Authorization: Bearer <token>, or x-api-key: <key>.';

const localeOf = (acceptLanguage: string | null): Locale => (/^\s*de\b/i.test(acceptLanguage ?? '') ? 'de' : 'en');

export class ContextFactory {
  constructor(
    private readonly evenhand: Evenhand,
    private readonly tokens: TokenVerifier,
    private readonly known: KnownCallers,
  ) {}

  async create(credentials: Credentials, { cache }: { readonly cache: boolean }): Promise<Context> {
    const locale = localeOf(credentials.acceptLanguage);
    const identity = await this.recognise(credentials);
    const caller = 'subject' in identity ? await this.actorOf(identity, locale) : identity;
    return {
      caller,
      expiresAt: 'subject' in identity ? identity.expiresAt : null,
      locale,
      loaders: createLoaders(this.evenhand, {
        viewer: 'partyId' in caller ? caller.partyId : null,
        removedToo: 'roles' in caller && isStaff(caller),
        cache,
      }),
    };
  }

  private async recognise({ authorization, apiKey }: Credentials): Promise<Identity | GraphQLError> {
    const credential = apiKey ?? /^Bearer (.+)$/i.exec(authorization ?? '')?.[1]?.trim();
    if (credential === undefined) return unauthenticated(noCredential);
    try {
      if (apiKey !== null || looksLikeApiKey(credential)) return await this.known.byApiKey(credential);
      return await this.tokens.verify(credential, this.evenhand.clock.now());
    } catch (error) {
      if (error instanceof Unauthenticated) return unauthenticated(error.message);
      throw error;
    }
  }

  private async actorOf({ subject, roles, partyExternalId }: Identity, locale: Locale): Promise<Actor> {
    const partyId = partyExternalId === null || !isStorable(partyExternalId) ? null : await this.known.partyOf(partyExternalId);
    return { subject, roles, partyExternalId, partyId, locale };
  }
}
