import { Module } from '@nestjs/common';
import { AcceptOrderResolver } from './accept-order.resolver.js';
import { CancelOrderResolver } from './cancel-order.resolver.js';
import { DeclineOrderResolver } from './decline-order.resolver.js';
import { FulfilOrderResolver } from './fulfil-order.resolver.js';
import { MoneyResolver, OrderResolver } from './order.resolver.js';
import { PlaceOrderResolver } from './place-order.resolver.js';
import { RecordEnquiryResolver } from './record-enquiry.resolver.js';
import { RecordOrderResolver } from './record-order.resolver.js';

@Module({
  providers: [
    AcceptOrderResolver,
    CancelOrderResolver,
    DeclineOrderResolver,
    FulfilOrderResolver,
    MoneyResolver,
    OrderResolver,
    PlaceOrderResolver,
    RecordEnquiryResolver,
    RecordOrderResolver,
  ],
})
export class OrdersModule {}
