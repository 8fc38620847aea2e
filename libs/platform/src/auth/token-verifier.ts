import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { IssuerConfig } from '../config/config.js';
import { callerRoles, type CallerRole } from '../words.js';
import { developmentAudience, developmentIssuer, developmentKeySet } from './development-issuer.js';

/** What a credential says about its bearer. */
export interface Identity {
  readonly subject: string;
  readonly roles: ReadonlySet<CallerRole>;
  /** The host's id of the party that the bearer acts for. */
  readonly partyExternalId: string | null;
  /** When the credential ends; null for API keys, which are revoked instead. */
  readonly expiresAt: Date | null;
}

/** The credential is missing, unknown, expired or says something impossible. The message tells which. */
export class Unauthenticated extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unauthenticated';
  }
}

const algorithms = ['EdDSA', 'ES256', 'ES384', 'PS256', 'RS256', 'RS384', 'RS512'];
const clockToleranceSeconds = 5;

/** Claims we read beside the registered ones: `roles` (array of CallerRole) and `party` (the host's id of a party). */
const claims = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  roles: z.array(z.string()).default([]),
  party: z.string().min(1).nullish(),
});

/** Names in the audit log that no token may borrow. */
const ownSubjects = /^(api-key|system):/;

function identityOf(payload: JWTPayload): Identity {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) {
    throw new Unauthenticated('The token needs the claims sub (text), exp (seconds) and roles (list of texts).', { cause: parsed.error });
  }
  const { sub, exp, roles, party } = parsed.data;
  if (ownSubjects.test(sub)) throw new Unauthenticated('The subject of the token begins like the name of one of our own programs or keys.');
  return {
    subject: sub,
    // Other programs of the host may use the same issuer: roles that mean nothing here are passed over.
    roles: new Set(callerRoles.filter((role) => roles.includes(role))),
    partyExternalId: party ?? null,
    expiresAt: new Date(exp * 1_000),
  };
}

/** The issuer's keys could not be fetched or read, which says nothing about the token. */
const issuerTroubles = new Set<string>([errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code]);

export class TokenVerifier {
  private constructor(
    private readonly keys: JWTVerifyGetKey,
    private readonly expected: { readonly issuer: string; readonly audience: string },
  ) {}

  static async of(config: IssuerConfig): Promise<TokenVerifier> {
    if (config.kind === 'OIDC') {
      return new TokenVerifier(createRemoteJWKSet(new URL(config.jwksUrl)), { issuer: config.issuer, audience: config.audience });
    }
    const keys = createLocalJWKSet(developmentKeySet(await readFile(config.keyFile, 'utf8')));
    return new TokenVerifier(keys, { issuer: developmentIssuer, audience: developmentAudience });
  }

  /**
   * @param now the time that expiry is judged by
   * @throws Unauthenticated for anything wrong with the token; other errors when the issuer's keys cannot be fetched
   */
  async verify(token: string, now: Date): Promise<Identity> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        ...this.expected,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        currentDate: now,
      });
      return identityOf(payload);
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Unauthenticated('The token has expired. Sign in again.', { cause: error });
      if (error instanceof errors.JOSEError && !issuerTroubles.has(error.code)) {
        throw new Unauthenticated('The token is not one of this server’s issuer, or it was changed.', { cause: error });
      }
      throw error;
    }
  }
}
