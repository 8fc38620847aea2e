import type { Decision, EnquiryId, PartyId } from '@evenhand/platform';
import type { OrderRefusal } from './refusals.js';

/** The two were in touch without an order: a question, an offer, a quarrel before any deal. */
export class Enquiry {
  readonly id!: EnquiryId;
  readonly sellerId!: PartyId;
  readonly buyerId!: PartyId;
  readonly at!: Date;

  static of(fields: Enquiry): Enquiry {
    return Object.assign(new Enquiry(), fields);
  }
}

export function decideEnquiry(enquiry: Enquiry, now: Date): Decision<Enquiry, OrderRefusal> {
  if (enquiry.sellerId === enquiry.buyerId) return { refused: { code: 'SAME_PARTY' } };
  if (enquiry.at > now) return { refused: { code: 'ORDER_INPUT_INVALID', field: 'at' } };
  return { decided: enquiry };
}
