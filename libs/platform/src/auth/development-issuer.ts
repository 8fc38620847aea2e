import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
} from 'jose';
import { errorCode } from '../error-code.js';
import type { CallerRole } from '../words.js';

export const developmentIssuer = 'evenhand:development';
export const developmentAudience = 'evenhand';

/** Of what a browser keeps to fetch tokens with; the API does not believe it. */
const sessionAudience = 'evenhand:session';

const algorithm = 'EdDSA';

interface Validity {
  readonly lifetimeSeconds?: number;
  readonly issuedAt?: Date;
}

/** The public half of a key file, as a key set to verify with. */
export function developmentKeySet(keyFile: string): JSONWebKeySet {
  const { d: _, ...publicKey } = JSON.parse(keyFile) as JWK;
  return { keys: [publicKey] };
}

/**
 * Signs tokens for the people of a development set-up, with a key that only that set-up holds.
 * Configuration never accepts it beside a real issuer.
 */
export class DevelopmentIssuer {
  private constructor(private readonly key: JWK) {}

  /** Opens the key file; makes it on first use, readable by its owner alone. */
  static async open(keyFile: string): Promise<DevelopmentIssuer> {
    try {
      return await DevelopmentIssuer.read(keyFile);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    const { privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
    const key: JWK = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: algorithm, use: 'sig' };
    // Written beside and linked: a start that is killed here leaves no half key, and of two at once one key stands.
    const written = `${keyFile}.${randomUUID()}`;
    await writeFile(written, JSON.stringify(key), { mode: 0o600 });
    try {
      await link(written, keyFile);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    } finally {
      await rm(written);
    }
    return DevelopmentIssuer.read(keyFile);
  }

  private static async read(keyFile: string): Promise<DevelopmentIssuer> {
    return new DevelopmentIssuer(JSON.parse(await readFile(keyFile, 'utf8')) as JWK);
  }

  async issue(
    bearer: Validity & {
      readonly subject: string;
      readonly roles: readonly CallerRole[];
      readonly partyExternalId?: string;
    },
  ): Promise<string> {
    const party = bearer.partyExternalId === undefined ? {} : { party: bearer.partyExternalId };
    return this.sign({ roles: bearer.roles, ...party }, bearer.subject, developmentAudience, bearer);
  }

  /** Remembers who signed in, for `subjectOfSession`. */
  issueSession(subject: string, validity: Validity): Promise<string> {
    return this.sign({}, subject, sessionAudience, validity);
  }

  /** Who signed in; null when the session has ended or is not one of ours. */
  async subjectOfSession(session: string, now: Date): Promise<string | null> {
    try {
      const keys = createLocalJWKSet(developmentKeySet(JSON.stringify(this.key)));
      const { payload } = await jwtVerify(session, keys, {
        issuer: developmentIssuer,
        audience: sessionAudience,
        algorithms: [algorithm],
        currentDate: now,
      });
      return payload.sub ?? null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  private async sign(claims: JWTPayload, subject: string, audience: string, { lifetimeSeconds, issuedAt }: Validity): Promise<string> {
    const issuedAtSeconds = Math.floor((issuedAt ?? new Date()).getTime() / 1_000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, ...(this.key.kid === undefined ? {} : { kid: this.key.kid }) })
      .setIssuer(developmentIssuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt(issuedAtSeconds)
      .setExpirationTime(issuedAtSeconds + (lifetimeSeconds ?? 12 * 3_600))
      .sign(await importJWK(this.key, algorithm));
  }
}
