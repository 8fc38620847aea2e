import type { DomainEvent, Transaction } from '@evenhand/platform';
import type { Facts } from '../domain/facts.js';

/** What the record of all contexts says of the things that an event names. */
export interface NotificationFacts {
  /** @param outboxId of the row that brought the event: leads to who acted, while it is kept */
  about(tx: Transaction, event: DomainEvent, outboxId: string): Promise<Facts>;
}
