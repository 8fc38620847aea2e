export { maximumNameLength, Party, partyKinds, type PartyKind, type PartyRefusal, type Registration } from './domain/party.js';
export { DatabaseParties } from './persistence/database-parties.js';
export { partyEntity } from './persistence/party.entity.js';
export type { Parties } from './ports/parties.js';
export { RegisterParty } from './use-cases/register-party.js';
export { DatabaseMembers } from './persistence/database-members.js';
export type { Members } from './ports/members.js';
