import { holdLock, managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import type { ContactState, Pair } from '../domain/contact.js';
import type { AnnouncedContacts, ContactViews } from '../ports/announced-contacts.js';

// Each source in the order of the pairs and no further than the page, so that a party with a million orders is paged through.
const pairs = (column: 'seller_id' | 'buyer_id'): string =>
  ['orders', 'enquiries', 'announced_contacts']
    .map(
      (table) => `(SELECT DISTINCT seller_id, buyer_id FROM ${table} WHERE ${column} = $1
        AND ($3::uuid IS NULL OR (seller_id, buyer_id) > ($3, $4)) ORDER BY seller_id, buyer_id LIMIT $2)`,
    )
    .join(' UNION ');

const pageOfPairs = `
  SELECT p.seller_id AS "sellerId", p.buyer_id AS "buyerId", coalesce(a.state, 'OPEN') AS announced
  FROM (${pairs('seller_id')} UNION ${pairs('buyer_id')}) AS p
  LEFT JOIN announced_contacts a USING (seller_id, buyer_id)
  ORDER BY p.seller_id, p.buyer_id LIMIT $2`;

export class DatabaseAnnouncedContacts implements AnnouncedContacts {
  constructor(private readonly database: DataSource) {}

  // A lock by name: for most pairs there is no row yet that could be locked.
  hold(tx: Transaction, { sellerId, buyerId }: Pair): Promise<void> {
    return holdLock(tx, { name: `contact of ${sellerId} and ${buyerId}` }, 'alone');
  }

  async of(tx: Transaction, { sellerId, buyerId }: Pair): Promise<ContactViews> {
    const [announced]: ContactViews[] = await managerOf(tx).query(
      `SELECT state AS "STAFF", coalesce(told_seller, state) AS "SELLER", coalesce(told_buyer, state) AS "BUYER"
       FROM announced_contacts WHERE seller_id = $1 AND buyer_id = $2`,
      [sellerId, buyerId],
    );
    return announced ?? { STAFF: 'OPEN', SELLER: 'OPEN', BUYER: 'OPEN' };
  }

  async save(tx: Transaction, { sellerId, buyerId }: Pair, { STAFF, SELLER, BUYER }: ContactViews): Promise<void> {
    await managerOf(tx).query(
      `INSERT INTO announced_contacts (seller_id, buyer_id, state, since, told_seller, told_buyer) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (seller_id, buyer_id) DO UPDATE
       SET state = excluded.state, since = excluded.since, told_seller = excluded.told_seller, told_buyer = excluded.told_buyer`,
      [sellerId, buyerId, STAFF, tx.at, SELLER === STAFF ? null : SELLER, BUYER === STAFF ? null : BUYER],
    );
  }

  pairsOf(partyId: PartyId, limit: number, after: Pair | null): Promise<(Pair & { readonly announced: ContactState })[]> {
    return this.database.query(pageOfPairs, [partyId, limit, after?.sellerId ?? null, after?.buyerId ?? null]);
  }
}
