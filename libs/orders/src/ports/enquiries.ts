import type { EnquiryId, PartyId, Transaction } from '@evenhand/platform';
import type { Enquiry } from '../domain/enquiry.js';

export interface Enquiries {
  add(tx: Transaction, enquiry: Enquiry): Promise<void>;
  find(id: EnquiryId): Promise<Enquiry | null>;
  /** Whether there ever was an order or an enquiry between the two, whichever of them sold. */
  haveBeenInTouch(tx: Transaction, one: PartyId, other: PartyId): Promise<boolean>;
}
