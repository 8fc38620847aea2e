import { createHash } from 'node:crypto';
import { managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { LinkKeys, SimilarParty } from '../ports/link-keys.js';

/** The host's own hash never lies in a table: whoever reads ours cannot look it up at the host, or the other way round. */
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const inForceOf = `FROM no_serve_entries e WHERE e.subject_id = shared.party_id AND e.scope = 'PLATFORM'`;

export class DatabaseLinkKeys implements LinkKeys {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, partyId: PartyId, keys: readonly string[]): Promise<number> {
    const added: unknown[] = await managerOf(tx).query(
      `INSERT INTO link_keys (party_id, digest, noted_at) SELECT $1, digest, $3 FROM unnest($2::text[]) AS digest
       ORDER BY digest ON CONFLICT DO NOTHING RETURNING digest`,
      [partyId, keys.map(digestOf), tx.at],
    );
    return added.length;
  }

  similarTo(partyId: PartyId, at: Date, limit: number): Promise<SimilarParty[]> {
    return this.database.query(
      `SELECT shared.party_id AS "partyId", shared.keys AS "sharedKeys",
         EXISTS (SELECT ${inForceOf} AND e.state = 'ACTIVE' AND (e.ends_at IS NULL OR e.ends_at > $2)) AS "isListed",
         EXISTS (SELECT ${inForceOf} AND e.state IN ('ACTIVE', 'EXPIRED', 'LIFTED') AND e.activated_at IS NOT NULL) AS "wasListed"
       FROM (
         SELECT theirs.party_id, count(*)::integer AS keys
         FROM link_keys ours JOIN link_keys theirs ON theirs.digest = ours.digest AND theirs.party_id <> ours.party_id
         WHERE ours.party_id = $1 GROUP BY theirs.party_id
       ) AS shared
       ORDER BY shared.keys DESC, shared.party_id LIMIT $3`,
      [partyId, at, limit],
    );
  }
}
