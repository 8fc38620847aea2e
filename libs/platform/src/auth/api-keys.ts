import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor } from '../actor.js';
import { managerOf } from '../transactions/database-unit-of-work.js';
import type { UnitOfWork } from '../transactions/unit-of-work.js';
import { Unauthenticated, type Identity } from './token-verifier.js';

/** Marks our keys, so that a leaked one is recognised by whoever scans for secrets. */
const prefix = 'evh_';

// A key has 256 random bits: a plain hash cannot be reversed, a slow one would only cost time.
const digest = (key: string): string => createHash('sha256').update(key).digest('hex');

export const looksLikeApiKey = (credential: string): boolean => credential.startsWith(prefix);

/** Keys of host marketplaces: each acts as SERVICE under its name. Only a hash of a key is kept. */
export class ApiKeys {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @returns the key, which is shown this once; null when the name is taken. */
  async create(name: string, actor: Actor): Promise<string | null> {
    const key = prefix + randomBytes(32).toString('base64url');
    return this.unitOfWork.run(actor, async (tx) => {
      const created: unknown[] = await managerOf(tx).query(
        'INSERT INTO api_keys (name, digest, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING name',
        [name, digest(key), tx.at],
      );
      if (created.length === 0) return null;
      await tx.record({ name: 'api-key.created', keyName: name });
      return key;
    });
  }

  /** @returns whether there was such a key to revoke. */
  async revoke(name: string, actor: Actor): Promise<boolean> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [, revoked]: [unknown, number] = await managerOf(tx).query(
        'UPDATE api_keys SET revoked_at = $2 WHERE name = $1 AND revoked_at IS NULL',
        [name, tx.at],
      );
      if (revoked > 0) await tx.record({ name: 'api-key.revoked', keyName: name });
      return revoked > 0;
    });
  }

  /** @throws Unauthenticated when the key is unknown or revoked. */
  async verify(key: string): Promise<Identity> {
    const [known]: { name: string }[] = await this.database.query('SELECT name FROM api_keys WHERE digest = $1 AND revoked_at IS NULL', [
      digest(key),
    ]);
    if (known === undefined) throw new Unauthenticated('This API key is unknown or was revoked.');
    return { subject: `api-key:${known.name}`, roles: new Set(['SERVICE']), partyExternalId: null, expiresAt: null };
  }
}
