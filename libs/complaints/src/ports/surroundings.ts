import type { PartyId, Role, Transaction } from '@evenhand/platform';
import type { Complaint } from '../domain/complaint.js';
import type { Identity } from '../domain/identity.js';

/** What the record of others says of the two parties of a complaint. */
export interface Surroundings {
  /** Whether the two had an order or an enquiry, the first in this role. */
  hadContact(tx: Transaction, subjectId: PartyId, subjectRole: Role, complainantId: PartyId): Promise<boolean>;
  /** Whether a bad rating of the author about the party was revealed since then. A sealed one counts for nothing. */
  wasRatedBadly(tx: Transaction, partyId: PartyId, authorId: PartyId, since: Date): Promise<boolean>;
  /** What would tell a reader who complained. */
  identityOf(tx: Transaction, complaint: Complaint): Promise<Identity>;
}
