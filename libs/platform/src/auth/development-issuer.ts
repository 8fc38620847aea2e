import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JSONWebKeySet, type JWK } from 'jose';
import { errorCode } from '../error-code.js';
import type { CallerRole } from '../words.js';

export const developmentIssuer = 'evenhand:development';
export const developmentAudience = 'evenhand';

const algorithm = 'EdDSA';

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

  async issue(bearer: {
    readonly subject: string;
    readonly roles: readonly CallerRole[];
    readonly partyExternalId?: string;
    readonly lifetimeSeconds?: number;
    readonly issuedAt?: Date;
  }): Promise<string> {
    const issuedAt = Math.floor((bearer.issuedAt ?? new Date()).getTime() / 1_000);
    return new SignJWT({ roles: bearer.roles, ...(bearer.partyExternalId === undefined ? {} : { party: bearer.partyExternalId }) })
      .setProtectedHeader({ alg: algorithm, ...(this.key.kid === undefined ? {} : { kid: this.key.kid }) })
      .setIssuer(developmentIssuer)
      .setAudience(developmentAudience)
      .setSubject(bearer.subject)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + (bearer.lifetimeSeconds ?? 12 * 3_600))
      .sign(await importJWK(this.key, algorithm));
  }
}
