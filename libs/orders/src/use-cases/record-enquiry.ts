import { createOnce, type Actor, type EnquiryId, type Ids, type PartyId, type Transaction, type UnitOfWork } from '@evenhand/platform';
import type { Parties } from '@evenhand/parties';
import { decideEnquiry, Enquiry } from '../domain/enquiry.js';
import type { Enquiries } from '../ports/enquiries.js';
import { refuse, settle } from '../sentences.js';

export interface EnquiryParts {
  readonly unitOfWork: UnitOfWork;
  readonly enquiries: Enquiries;
  readonly parties: Parties;
  readonly ids: Ids;
}

export interface RecordEnquiryInput {
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
  /** Now when null. */
  readonly at: Date | null;
  readonly idempotencyKey: string;
}

/** The host tells that two were in touch without an order, so that either may complain about the other. */
export class RecordEnquiry {
  constructor(private readonly parts: EnquiryParts) {}

  /** @throws Refusal SAME_PARTY, PARTY_NOT_FOUND, ORDER_INPUT_INVALID, IDEMPOTENCY_KEY_… */
  async execute({ idempotencyKey, ...input }: RecordEnquiryInput, actor: Actor): Promise<Enquiry> {
    const id = await this.parts.unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'recordEnquiry', idempotencyKey, input }, () => this.record(tx, input)),
    );
    const enquiry = await this.parts.enquiries.find(id);
    if (enquiry === null) throw new Error(`Enquiry ${id} was recorded but cannot be read.`);
    return enquiry;
  }

  private async record(tx: Transaction, { sellerId, buyerId, at }: Omit<RecordEnquiryInput, 'idempotencyKey'>): Promise<EnquiryId> {
    const { enquiries, parties, ids } = this.parts;
    const enquiry = settle(decideEnquiry(Enquiry.of({ id: ids.next(), sellerId, buyerId, at: at ?? tx.at }), tx.at));
    const registered = await parties.registered(tx, [sellerId, buyerId]);
    if (!registered.has(sellerId)) refuse({ code: 'PARTY_NOT_FOUND', role: 'SELLER' });
    if (!registered.has(buyerId)) refuse({ code: 'PARTY_NOT_FOUND', role: 'BUYER' });
    await enquiries.add(tx, enquiry);
    await tx.record({ name: 'enquiry.recorded', enquiryId: enquiry.id, sellerId, buyerId });
    return enquiry.id;
  }
}
