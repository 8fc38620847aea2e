import { ErrorResponse, OidcClient, WebStorageStateStore, type SigninResponse } from 'oidc-client-ts';
import type { IssuerOptions, TokenAnswer } from './session.js';

/** The address that the issuer sends back to. */
export const returnPath = '/signed-in';

/** Says that somebody is signed in, and nothing about who: a reload asks the issuer without a click. */
const known = 'evenhand-known-to-issuer';
/** Brings what the issuer answered in another window to the one that waits for it. */
const answers = 'evenhand-issuer-answers';

const scopes = 'openid offline_access';

/** Answers that only say that nobody is signed in there. */
const nobody: ReadonlySet<string> = new Set(['login_required', 'interaction_required', 'consent_required', 'account_selection_required']);

const ownAddress = (path: string): string => new URL(path, location.origin).href;
const stateIn = (url: string): string => new URL(url).searchParams.get('state') ?? '';

/**
 * Signs people in at a real issuer: authorization code with PKCE. Tokens stay in this object. What has to survive the way
 * there and back, verifier and state, is in the storage of the session; it is of no use without the code that it is for.
 */
export class SignInAtIssuer {
  private readonly store = new WebStorageStateStore({ store: sessionStorage });
  private readonly client: OidcClient;
  private last: SigninResponse | null = null;
  returnTo = '/';
  trouble: string | null = null;
  /** This window was opened for another, which goes on; it may be closed. */
  isForAnotherWindow = false;

  constructor({ issuer, audience }: IssuerOptions, clientId: string) {
    this.client = new OidcClient({
      authority: issuer,
      client_id: clientId,
      redirect_uri: ownAddress(returnPath),
      post_logout_redirect_uri: ownAddress('/'),
      scope: scopes,
      stateStore: this.store,
      loadUserInfo: false,
      // Issuers call what a token is for by one of the two.
      extraQueryParams: { audience },
      ...(URL.canParse(audience) ? { resource: audience } : {}),
    });
  }

  /** Takes what the issuer sent back, or asks it whether it still knows whoever was here. */
  async resume(): Promise<TokenAnswer | 'LEAVING' | null> {
    try {
      if (location.pathname === returnPath) return await this.returned();
      if (sessionStorage.getItem(known) === null) return null;
      await this.leave('none');
      return 'LEAVING';
    } catch (error) {
      sessionStorage.removeItem(known);
      const said = error instanceof ErrorResponse ? (error.error_description ?? error.error) : String(error);
      if (!(error instanceof ErrorResponse && nobody.has(error.error ?? ''))) this.trouble = said;
      return null;
    }
  }

  /** @param prompt none: without a question to anybody */
  async leave(prompt?: 'none'): Promise<void> {
    const returnTo = location.pathname === returnPath ? '/' : `${location.pathname}${location.search}`;
    const { url } = await this.client.createSigninRequest({ state: returnTo, ...(prompt === undefined ? {} : { prompt }) });
    location.assign(url);
  }

  /** Signs in in another window, so that this one stays as it is. */
  async besides(): Promise<TokenAnswer> {
    const { url } = await this.client.createSigninRequest({ state: '/' });
    const channel = new BroadcastChannel(answers);
    try {
      const answer = new Promise<string>((resolve) => {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (typeof data === 'string' && stateIn(data) === stateIn(url)) resolve(data);
        };
      });
      window.open(url, '_blank', 'noopener');
      return this.take(await this.client.processSigninResponse(await answer));
    } finally {
      channel.close();
    }
  }

  /** @returns null when the issuer does not go on with it */
  async renew(): Promise<TokenAnswer | null> {
    if (this.last?.refresh_token === undefined) return null;
    const { refresh_token, id_token, session_state, scope, profile } = this.last;
    const state = {
      refresh_token,
      session_state,
      scope: scope ?? scopes,
      profile,
      data: undefined,
      ...(id_token === undefined ? {} : { id_token }),
    };
    try {
      return this.take(await this.client.useRefreshToken({ state }));
    } catch (error) {
      if (error instanceof ErrorResponse) return null;
      throw error;
    }
  }

  async signOut(): Promise<void> {
    sessionStorage.removeItem(known);
    const idToken = this.last?.id_token;
    const canSignOut = (await this.client.metadataService.getEndSessionEndpoint()) !== undefined;
    if (!canSignOut || idToken === undefined) return location.assign('/');
    location.assign((await this.client.createSignoutRequest({ id_token_hint: idToken })).url);
  }

  private async returned(): Promise<TokenAnswer | null> {
    // Another window waits for it: it has what belongs to this answer.
    if ((await this.store.get(stateIn(location.href))) === null) {
      new BroadcastChannel(answers).postMessage(location.href);
      this.isForAnotherWindow = true;
      window.close();
      return null;
    }
    const response = await this.client.processSigninResponse(location.href);
    this.returnTo = typeof response.userState === 'string' && response.userState.startsWith('/') ? response.userState : '/';
    return this.take(response);
  }

  private take(response: SigninResponse): TokenAnswer {
    // A renewal need not bring all of it again.
    const refreshToken = response.refresh_token ?? this.last?.refresh_token;
    if (refreshToken !== undefined) response.refresh_token = refreshToken;
    const idToken = response.id_token ?? this.last?.id_token;
    if (idToken !== undefined) response.id_token = idToken;
    this.last = response;
    sessionStorage.setItem(known, 'yes');
    return { token: response.access_token, lifetimeSeconds: response.expires_in ?? 60 };
  }
}
