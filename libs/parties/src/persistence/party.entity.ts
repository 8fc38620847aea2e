import { EntitySchema } from 'typeorm';
import { Party } from '../domain/party.js';

export const partyEntity = new EntitySchema<Party>({
  name: 'Party',
  target: Party,
  tableName: 'parties',
  columns: {
    id: { type: 'uuid', primary: true },
    externalId: { name: 'external_id', type: 'text' },
    displayName: { name: 'display_name', type: 'text' },
    kind: { type: 'text' },
    locale: { type: 'text' },
    registeredAt: { name: 'registered_at', type: 'timestamptz' },
    verified: { type: 'boolean' },
  },
});
