import type { NamedLock, PartyId } from '@evenhand/platform';

/**
 * Who is about to deal with a party shares this lock until its order is committed; who changes whether the party is
 * served holds it alone. So no order slips in beside an entry that begins.
 */
export const serviceLock = (partyId: PartyId): NamedLock => ({ name: `service of ${partyId}` });
