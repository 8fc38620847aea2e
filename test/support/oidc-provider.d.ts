/** What we use of oidc-provider, which brings no types along. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export interface ProviderContext {
    readonly oidc: {
      readonly provider: Provider;
      readonly client?: { readonly clientId: string };
      readonly session?: { readonly accountId?: string };
      readonly account?: { readonly accountId: string };
      readonly params?: Readonly<Record<string, unknown>>;
    };
  }

  export interface Configuration {
    readonly clients: readonly Readonly<Record<string, unknown>>[];
    readonly clientBasedCORS: () => boolean;
    readonly cookies: { readonly keys: readonly string[] };
    readonly findAccount: (
      context: ProviderContext,
      accountId: string,
    ) => { readonly accountId: string; readonly claims: () => { readonly sub: string } };
    readonly issueRefreshToken: () => boolean;
    readonly loadExistingGrant: (context: ProviderContext) => Promise<Grant>;
    readonly extraTokenClaims: () => Readonly<Record<string, unknown>>;
    readonly interactions: { readonly url: (context: ProviderContext, interaction: { readonly uid: string }) => string };
    /** In seconds. */
    readonly ttl: Readonly<Record<string, number>>;
    readonly features: Readonly<Record<string, object>>;
  }

  export default class Provider {
    readonly Grant: new (of: { readonly clientId: string; readonly accountId: string }) => Grant;
    constructor(issuer: string, configuration: Configuration);
    on(event: 'grant.success', listener: (context: ProviderContext) => void): this;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { readonly login: { readonly accountId: string } },
    ): Promise<void>;
  }
}
