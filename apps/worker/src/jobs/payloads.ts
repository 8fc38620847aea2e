import { isUuid, type DomainEvent, type PartyId, type StatementId } from '@evenhand/platform';
import { z } from 'zod';

const innerId = <Id extends string>(what: string) =>
  z.custom<Id>((value) => typeof value === 'string' && isUuid(value), `is the inner id of a ${what}`);

export const nothing = z.record(z.string(), z.never());
export const partyId = innerId<PartyId>('party');
export const statementId = innerId<StatementId>('statement');
type ContactChanged = Extract<DomainEvent, { name: 'contact.changed' }>;
export const contactChanged = z.custom<ContactChanged>(
  (value) => typeof value === 'object' && value !== null && 'name' in value && value.name === 'contact.changed',
  'is the event contact.changed',
);
export const event = z.custom<DomainEvent>(
  (value) => typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string',
  'is an event of the outbox',
);
