import { EntitySchema } from 'typeorm';
import { Enquiry } from '../domain/enquiry.js';

export const enquiryEntity = new EntitySchema<Enquiry>({
  name: 'Enquiry',
  target: Enquiry,
  tableName: 'enquiries',
  columns: {
    id: { type: 'uuid', primary: true },
    sellerId: { name: 'seller_id', type: 'uuid' },
    buyerId: { name: 'buyer_id', type: 'uuid' },
    at: { type: 'timestamptz' },
  },
});
