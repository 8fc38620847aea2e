import type { SignInAtIssuer } from './sign-in-at-issuer.js';

/** Somebody as whom one can sign in. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly about: { readonly de: string; readonly en: string };
}

export interface IssuerOptions {
  readonly kind: 'OIDC';
  readonly issuer: string;
  readonly audience: string;
  /** As whom the console asks there; null when nobody can sign in from here. */
  readonly clientId: string | null;
}

export type SignInOptions = { readonly kind: 'DEVELOPMENT'; readonly people: readonly Person[] } | IssuerOptions;

/**
 * RESUMING: it is being found out whether an earlier sign-in still holds.
 * ENDED: it held, and does no more; whoever was at work signs in again and goes on.
 */
export type SessionState = 'RESUMING' | 'SIGNED_OUT' | 'SIGNED_IN' | 'ENDED';

export interface TokenAnswer {
  readonly token: string;
  readonly lifetimeSeconds: number;
}

interface Token {
  readonly text: string;
  /** On the clock of `performance.now`, which nobody sets. */
  readonly endsAtMs: number;
}

/** Fetched anew a little before it ends, so that no request meets its end on the way. */
const renewBeforeMs = 30_000;

const post = (path: string, body?: unknown): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });

/** Who is signed in. The token lives in this object alone and ends with the page. */
export class Session {
  private token: Token | null = null;
  private current: SessionState = 'RESUMING';
  private subject: string | null = null;
  private renewal: Promise<string | null> | null = null;
  /** Where a real issuer signs people in. */
  private issuer: SignInAtIssuer | null = null;
  private readonly listeners = new Set<() => void>();
  /** Requests that wait until somebody has signed in again. */
  private waiting: (() => void)[] = [];

  get state(): SessionState {
    return this.current;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async options(): Promise<SignInOptions> {
    return (await (await fetch('/sign-in')).json()) as SignInOptions;
  }

  /** Goes on with an earlier sign-in, if it still holds. */
  async resume(): Promise<void> {
    if ((await this.renew().catch(() => null)) !== null) return;
    const options = await this.options().catch(() => null);
    if (options?.kind === 'OIDC' && options.clientId !== null) {
      const { SignInAtIssuer } = await import('./sign-in-at-issuer.js');
      this.issuer = new SignInAtIssuer(options, options.clientId);
      const answer = await this.issuer.resume();
      if (answer === 'LEAVING') return;
      if (answer !== null) {
        this.take(answer);
        return;
      }
    }
    this.become('SIGNED_OUT');
  }

  /** Where somebody was before the issuer was asked. */
  get returnTo(): string {
    return this.issuer?.returnTo ?? '/';
  }

  /** Why the issuer let nobody in; null when there is nothing to say. */
  get trouble(): string | null {
    return this.issuer?.trouble ?? null;
  }

  get isForAnotherWindow(): boolean {
    return this.issuer?.isForAnotherWindow ?? false;
  }

  /** Leaves for the issuer, which sends back whom it knows. */
  signInAtIssuer = async (): Promise<void> => {
    await this.issuer?.leave();
  };

  /** Whoever was signed in does so again, without leaving what they were at. */
  signInAgain = async (subject: string): Promise<void> => {
    if (this.issuer === null) return this.signIn(subject);
    const answer = await this.issuer.besides();
    if (subjectOf(answer.token) === subject) this.take(answer);
    else location.assign('/');
  };

  signIn = async (subject: string): Promise<void> => {
    const answer = await post('/sign-in', { subject });
    if (!answer.ok) throw new Error(`The sign-in was answered with ${answer.status}.`);
    // Somebody else begins from the beginning: what the one before had open is not for them.
    if (this.subject !== null && this.subject !== subject) {
      location.assign('/');
      return;
    }
    this.subject = subject;
    this.take((await answer.json()) as TokenAnswer);
  };

  async signOut(): Promise<void> {
    if (this.issuer !== null) return this.issuer.signOut();
    await fetch('/sign-in', { method: 'DELETE' });
    location.assign('/');
  }

  /** Said by the API: the token is none any more. */
  tokenWasRefused(): void {
    this.token = null;
  }

  /** A token that holds; when the session has ended, as soon as somebody has signed in again. */
  async freshToken(): Promise<string> {
    for (;;) {
      if (this.token !== null && this.token.endsAtMs - performance.now() > renewBeforeMs) return this.token.text;
      const renewed = await this.renew();
      if (renewed !== null) return renewed;
      this.become('ENDED');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** @returns null when there is no session, or no more */
  private renew(): Promise<string | null> {
    this.renewal ??= (async () => {
      if (this.issuer !== null) {
        const renewed = await this.issuer.renew();
        if (renewed !== null) this.take(renewed);
        return renewed?.token ?? null;
      }
      const answer = await post('/sign-in/renewal');
      if (answer.status === 204) return null;
      if (!answer.ok) throw new Error(`The renewal was answered with ${answer.status}.`);
      const given = (await answer.json()) as TokenAnswer;
      this.take(given);
      return given.token;
    })().finally(() => (this.renewal = null));
    return this.renewal;
  }

  private take({ token, lifetimeSeconds }: TokenAnswer): void {
    this.token = { text: token, endsAtMs: performance.now() + lifetimeSeconds * 1_000 };
    this.subject ??= subjectOf(token);
    this.become('SIGNED_IN');
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  private become(state: SessionState): void {
    if (this.current === state) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

/** Who a token is for, as it says itself. */
const subjectOf = (token: string): string => {
  const claims = token.split('.')[1] ?? '';
  return (JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/'))) as { readonly sub: string }).sub;
};

export const session = new Session();
