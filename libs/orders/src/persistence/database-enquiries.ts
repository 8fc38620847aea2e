import { managerOf, type EnquiryId, type PartyId, type Transaction } from '@evenhand/platform';
import type { DataSource } from 'typeorm';
import { Enquiry } from '../domain/enquiry.js';
import type { Enquiries } from '../ports/enquiries.js';

export class DatabaseEnquiries implements Enquiries {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, enquiry: Enquiry): Promise<void> {
    await managerOf(tx).insert(Enquiry, enquiry);
  }

  find(id: EnquiryId): Promise<Enquiry | null> {
    return this.database.getRepository(Enquiry).findOneBy({ id });
  }

  async haveBeenInTouch(tx: Transaction, one: PartyId, other: PartyId): Promise<boolean> {
    const [found]: { inTouch: boolean }[] = await managerOf(tx).query(
      `SELECT EXISTS (SELECT FROM orders WHERE (seller_id, buyer_id) IN (($1, $2), ($2, $1)))
           OR EXISTS (SELECT FROM enquiries WHERE (seller_id, buyer_id) IN (($1, $2), ($2, $1))) AS "inTouch"`,
      [one, other],
    );
    return found?.inTouch === true;
  }
}
