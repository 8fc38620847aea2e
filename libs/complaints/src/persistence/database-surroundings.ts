import { managerOf, type PartyId, type Role, type Transaction } from '@evenhand/platform';
import type { Complaint } from '../domain/complaint.js';
import type { Identity } from '../domain/identity.js';
import type { Surroundings } from '../ports/surroundings.js';

const mostStarsOfBad = 2;

export class DatabaseSurroundings implements Surroundings {
  async hadContact(tx: Transaction, subjectId: PartyId, subjectRole: Role, complainantId: PartyId): Promise<boolean> {
    const [sellerId, buyerId] = subjectRole === 'SELLER' ? [subjectId, complainantId] : [complainantId, subjectId];
    const [found]: { contact: boolean }[] = await managerOf(tx).query(
      `SELECT EXISTS (SELECT FROM orders WHERE seller_id = $1 AND buyer_id = $2)
           OR EXISTS (SELECT FROM enquiries WHERE seller_id = $1 AND buyer_id = $2) AS contact`,
      [sellerId, buyerId],
    );
    return found?.contact === true;
  }

  async wasRatedBadly(tx: Transaction, partyId: PartyId, authorId: PartyId, since: Date): Promise<boolean> {
    // One that was removed later had its effect on its reader all the same.
    const [found]: { bad: boolean }[] = await managerOf(tx).query(
      `SELECT EXISTS (SELECT FROM ratings WHERE subject_id = $1 AND author_id = $2 AND stars <= $3 AND revealed_at BETWEEN $4 AND $5) AS bad`,
      [partyId, authorId, mostStarsOfBad, since, tx.at],
    );
    return found?.bad === true;
  }

  async identityOf(tx: Transaction, { complainantId, orderId }: Complaint): Promise<Identity> {
    const [found]: Identity[] = await managerOf(tx).query(
      `SELECT p.display_name AS "displayName", p.kind = 'PRIVATE' AS "isPrivate",
         array_remove(ARRAY[p.external_id, p.id::text, o.external_id, o.id::text], NULL) AS ids
       FROM parties p LEFT JOIN orders o ON o.id = $2 WHERE p.id = $1`,
      [complainantId, orderId],
    );
    if (found === undefined) throw new Error(`Complainant ${complainantId} is not registered.`);
    return found;
  }
}
