export { contactStates, type ContactState, type Pair } from './domain/contact.js';
export type { PairEntryRefusal } from './domain/pair-entry-refusals.js';
export { PairEntry, pairEntryStates, type PairEntryState } from './domain/pair-entry.js';
export {
  serveReasonCodes,
  verdicts,
  type EntryInForce,
  type ServeAnswer,
  type ServeFacts,
  type ServeReason,
  type ServeReasonCode,
  type Verdict,
} from './domain/serve-check.js';
export { DatabaseAnnouncedContacts } from './persistence/database-announced-contacts.js';
export { DatabasePairEntries } from './persistence/database-pair-entries.js';
export { DatabaseServeFacts, serveFactsStatement } from './persistence/database-serve-facts.js';
export { pairEntryEntity } from './persistence/pair-entry.entity.js';
export type { PairEntries, PairEntryPage } from './ports/pair-entries.js';
export type { ServeFactsReader } from './ports/serve-facts.js';
export { serveReasonSentences } from './serve-reasons.js';
export { AddPairEntriesFromRatings } from './use-cases/add-pair-entries-from-ratings.js';
export { AddToMyNoServeList, type AddToMyNoServeListInput } from './use-cases/add-to-my-no-serve-list.js';
export { AnnounceContact } from './use-cases/announce-contact.js';
export { AnnounceContactsOf } from './use-cases/announce-contacts-of.js';
export { CheckService } from './use-cases/check-service.js';
export type { ContactParts } from './use-cases/contact-parts.js';
export { ExpirePairEntries } from './use-cases/expire-pair-entries.js';
export { FindContact, type PartyContact } from './use-cases/find-contact.js';
export type { PairEntryParts } from './use-cases/pair-entry-parts.js';
export { RemoveFromMyNoServeList } from './use-cases/remove-from-my-no-serve-list.js';
export { serviceLock } from './use-cases/service-lock.js';
