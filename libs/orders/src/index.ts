export { maximumAmountMinor } from './domain/new-order.js';
export {
  cancelReasons,
  Order,
  orderStates,
  type Cancellation,
  type CancelReason,
  type Money,
  type OrderFields,
  type OrderState,
} from './domain/order.js';
export { Enquiry } from './domain/enquiry.js';
export { DatabaseEnquiries } from './persistence/database-enquiries.js';
export { enquiryEntity } from './persistence/enquiry.entity.js';
export type { Enquiries } from './ports/enquiries.js';
export type { OrderRefusal, ServiceReason } from './domain/refusals.js';
export { DatabaseOrders } from './persistence/database-orders.js';
export { orderEntity } from './persistence/order.entity.js';
export type { OrderPage, OrderPosition, Orders } from './ports/orders.js';
export type { RatableOrders } from './ports/ratable-orders.js';
export type { ServeCheck } from './ports/serve-check.js';
export { AcceptOrder } from './use-cases/accept-order.js';
export { CancelOrder } from './use-cases/cancel-order.js';
export type { OrderParts } from './use-cases/create-order.js';
export { DeclineOrder } from './use-cases/decline-order.js';
export { FulfilOrder } from './use-cases/fulfil-order.js';
export { HoldAtFault } from './use-cases/hold-at-fault.js';
export { PlaceOrder } from './use-cases/place-order.js';
export { RecordEnquiry, type EnquiryParts } from './use-cases/record-enquiry.js';
export { RecordOrder } from './use-cases/record-order.js';
export { ReleaseFromFault } from './use-cases/release-from-fault.js';
