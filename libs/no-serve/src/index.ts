export type { SeparationUnderWay } from './domain/serve-check.js';
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
export { TellHostOfContact } from './use-cases/tell-host-of-contact.js';
export { FindContact, type PartyContact } from './use-cases/find-contact.js';
export type { PairEntryParts } from './use-cases/pair-entry-parts.js';
export { RemoveFromMyNoServeList } from './use-cases/remove-from-my-no-serve-list.js';
export { serviceLock } from './use-cases/service-lock.js';

export {
  maximumLength as maximumNoServeLength,
  noServeGrounds,
  protectedTraits,
  rungs,
  serviceConditions,
  type Charge,
  type NoServeGround,
  type ProtectedTrait,
  type Rung,
  type ServiceCondition,
} from './domain/charge.js';
export {
  entrySources,
  NoServeEntry,
  platformStates,
  platformSteps,
  type EntrySource,
  type PlatformState,
} from './domain/platform-entry.js';
export type { PlatformRefusal } from './domain/platform-refusals.js';
export { DatabaseChargeRecord } from './persistence/database-charge-record.js';
export { DatabasePlatformEntries } from './persistence/database-platform-entries.js';
export { platformEntryEntity } from './persistence/platform-entry.entity.js';
export type { ChargeRecord, SubjectInRole } from './ports/charge-record.js';
export { entrySorts, type EntryEvent, type EntryFilter, type EntrySort, type PlatformEntries } from './ports/platform-entries.js';
export type { Standings } from './ports/standings.js';
export { ActivateDueEntries } from './use-cases/activate-due-entries.js';
export { ApproveNoServe, type ApproveNoServeInput } from './use-cases/approve-no-serve.js';
export { ConfirmNoServe } from './use-cases/confirm-no-serve.js';
export { EndHearings } from './use-cases/end-hearings.js';
export { ExpireDueEntries } from './use-cases/expire-due-entries.js';
export { ExtendNoServe } from './use-cases/extend-no-serve.js';
export { ImportNoServe, type ImportedProposal } from './use-cases/import-no-serve.js';
export { LiftNoServe } from './use-cases/lift-no-serve.js';
export { LiftNoServeBulk } from './use-cases/lift-no-serve-bulk.js';
export type { BulkRow } from './use-cases/no-serve-bulk.js';
export { NoServeStatementDelivered } from './use-cases/no-serve-statement-delivered.js';
export { OpenNoServeHearing } from './use-cases/open-no-serve-hearing.js';
export { OverturnNoServe } from './use-cases/overturn-no-serve.js';
export type { PlatformParts } from './use-cases/platform-parts.js';
export { ProposeByThreshold } from './use-cases/propose-by-threshold.js';
export { ProposeNoServe, type ProposeNoServeInput } from './use-cases/propose-no-serve.js';
export { ProposeNoServeBulk } from './use-cases/propose-no-serve-bulk.js';
export { ReconsiderEntries } from './use-cases/reconsider-entries.js';
export { RejectNoServe } from './use-cases/reject-no-serve.js';
export { RemindOfHearings } from './use-cases/remind-of-hearings.js';
export { RespondToNoServe } from './use-cases/respond-to-no-serve.js';
export { ReviewApprovals } from './use-cases/review-approvals.js';
export { SweepThresholds } from './use-cases/sweep-thresholds.js';
export { WithdrawNoServe } from './use-cases/withdraw-no-serve.js';
