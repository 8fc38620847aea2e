import { defineJob, type DomainEvent, isUuid, type PartyId, roles, type StatementId } from '@evenhand/platform';
import { z } from 'zod';

const nothing = z.record(z.string(), z.never());
const partyId = z.custom<PartyId>((value) => typeof value === 'string' && isUuid(value), 'is the inner id of a party');

export const updateReputation = defineJob({
  name: 'update-reputation',
  queue: 'reputation',
  payload: z.object({ partyId, role: z.enum(roles) }),
  // Nine hours of trying: a database that is away for a night leaves no reputation behind.
  attempts: 17,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.partyId}-${payload.role}`,
});

/** What still waits to be counted: of an import that was ended before it was done, or of a job that was lost. */
export const updateWaitingReputations = defineJob({
  name: 'update-waiting-reputations',
  queue: 'reputation',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

/** A new generation of all reputations, with raters rated anew. What it begins is built shard by shard. */
export const rebuildReputations = defineJob({
  name: 'rebuild-reputations',
  queue: 'rebuild',
  payload: nothing,
  attempts: 3,
  backoffMs: 60_000,
});

/** The same, once for each policy that weighs ratings otherwise, when it has taken effect. */
export const followPolicy = defineJob({ name: 'follow-policy', queue: 'rebuild', payload: nothing, attempts: 3, backoffMs: 10_000 });

export const buildReputationShard = defineJob({
  name: 'build-reputation-shard',
  queue: 'rebuild',
  payload: z.object({ generation: z.int(), shard: z.int() }),
  attempts: 5,
  backoffMs: 1_000,
});

export const forgetRetiredReputations = defineJob({
  name: 'forget-retired-reputations',
  queue: 'upkeep',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

export const revealDueRatingExchanges = defineJob({
  name: 'reveal-due-rating-exchanges',
  queue: 'ratings',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

export const remindToRate = defineJob({ name: 'remind-to-rate', queue: 'ratings', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const releaseLapsedClaims = defineJob({
  name: 'release-lapsed-claims',
  queue: 'cases',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

const statementId = z.custom<StatementId>((value) => typeof value === 'string' && isUuid(value), 'is the inner id of a statement');

export const deliverStatement = defineJob({
  name: 'deliver-statement',
  queue: 'statements',
  payload: z.object({ statementId }),
  // Nine hours of trying: nobody is left without the reasons because a database was away for a night.
  attempts: 17,
  backoffMs: 500,
  dedupeKey: (payload) => payload.statementId,
});

export const closeAppealWindows = defineJob({
  name: 'close-appeal-windows',
  queue: 'statements',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

export const announceContact = defineJob({
  name: 'announce-contact',
  queue: 'contact',
  payload: z.object({ sellerId: partyId, buyerId: partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.sellerId}-${payload.buyerId}`,
});

/** Of everybody who ever dealt with a party. */
export const announceContactsOf = defineJob({
  name: 'announce-contacts-of',
  queue: 'contact',
  payload: z.object({ partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => payload.partyId,
});

export const expirePairEntries = defineJob({
  name: 'expire-pair-entries',
  queue: 'no-serve',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

/** A text that is held back waits for a moderator from the moment that others would read it. */
export const openHeldBackCases = defineJob({
  name: 'open-held-back-cases',
  queue: 'ratings',
  payload: nothing,
  attempts: 5,
  backoffMs: 1_000,
  dedupeKey: () => 'all',
});

export const forgetDelivered = defineJob({ name: 'forget-delivered', queue: 'upkeep', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const expireStrikes = defineJob({ name: 'expire-strikes', queue: 'complaints', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const remindToRespond = defineJob({
  name: 'remind-to-respond',
  queue: 'complaints',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

const event = z.custom<DomainEvent>(
  (value) => typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string',
  'is an event of the outbox',
);

/** Whoever an event concerns is told. `cause` is the id of its outbox row: the same row tells nobody twice. */
export const notify = defineJob({
  name: 'notify',
  queue: 'notifications',
  payload: z.object({ cause: z.string(), event }),
  // Nine hours of trying: a database that is away for a night leaves nobody untold.
  attempts: 17,
  backoffMs: 500,
});

const noServeJob = (name: string) => defineJob({ name, queue: 'no-serve', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const remindOfHearings = noServeJob('remind-of-hearings');
export const endHearings = noServeJob('end-hearings');
export const activateDueEntries = noServeJob('activate-due-entries');
export const expireDueEntries = noServeJob('expire-due-entries');
/** Makes up for a job that was lost, and for a change of policy. */
export const sweepThresholds = noServeJob('sweep-thresholds');

/** Something new is on record about a party: does what was approved about it still stand? */
export const reviewApprovals = defineJob({
  name: 'review-approvals',
  queue: 'no-serve',
  payload: z.object({ partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => payload.partyId,
});

export const proposeByThreshold = defineJob({
  name: 'propose-by-threshold',
  queue: 'no-serve',
  payload: z.object({ partyId, role: z.enum(roles) }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.partyId}-${payload.role}`,
});

/** Something new is on record between two: does an approval of one of them to part still stand? */
export const reviewSeparations = defineJob({
  name: 'review-separations',
  queue: 'separations',
  payload: z.object({ one: partyId, other: partyId }),
  attempts: 10,
  backoffMs: 500,
  dedupeKey: (payload) => `${payload.one}-${payload.other}`,
});

const separationJob = (name: string) => defineJob({ name, queue: 'separations', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const completeApprovals = separationJob('complete-approvals');
export const watchOverSeparations = separationJob('watch-over-separations');

export const jobs = [
  updateReputation,
  updateWaitingReputations,
  rebuildReputations,
  followPolicy,
  buildReputationShard,
  forgetRetiredReputations,
  revealDueRatingExchanges,
  remindToRate,
  releaseLapsedClaims,
  deliverStatement,
  closeAppealWindows,
  openHeldBackCases,
  announceContact,
  announceContactsOf,
  expirePairEntries,
  forgetDelivered,
  expireStrikes,
  remindToRespond,
  notify,
  remindOfHearings,
  endHearings,
  activateDueEntries,
  expireDueEntries,
  sweepThresholds,
  reviewApprovals,
  proposeByThreshold,
  reviewSeparations,
  completeApprovals,
  watchOverSeparations,
];
