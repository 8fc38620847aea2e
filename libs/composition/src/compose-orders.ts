import {
  AcceptOrder,
  CancelOrder,
  DatabaseEnquiries,
  DatabaseOrders,
  DeclineOrder,
  FulfilOrder,
  HoldAtFault,
  type OrderParts,
  PlaceOrder,
  RecordEnquiry,
  RecordOrder,
  ReleaseFromFault,
} from '@evenhand/orders';
import type { Foundation } from './foundation.js';

export function composeOrders(
  { database, unitOfWork, ids }: Foundation,
  elsewhere: Pick<OrderParts, 'parties' | 'serveCheck' | 'ratableOrders'>,
) {
  const orders = new DatabaseOrders(database);
  const enquiries = new DatabaseEnquiries(database);
  const parts: OrderParts = { ...elsewhere, unitOfWork, orders, ids };
  return {
    reads: { orders, enquiries },
    useCases: {
      recordEnquiry: new RecordEnquiry({ unitOfWork, enquiries, parties: elsewhere.parties, ids }),
      recordOrder: new RecordOrder(parts),
      placeOrder: new PlaceOrder(parts),
      acceptOrder: new AcceptOrder(parts),
      declineOrder: new DeclineOrder(parts),
      fulfilOrder: new FulfilOrder(parts),
      cancelOrder: new CancelOrder(parts),
      holdAtFault: new HoldAtFault(parts),
      releaseFromFault: new ReleaseFromFault(parts),
    },
  };
}
