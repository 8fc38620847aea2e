import type { Evenhand } from '@evenhand/composition';
import { days, forgetDelivered as forget, handleJob, type JobHandler, systemActor } from '@evenhand/platform';
import {
  activateDueEntries,
  announceContact,
  announceContactsOf,
  buildReputationShard,
  closeAppealWindows,
  completeApprovals,
  deliverStatement,
  deliverUndeliveredStatements,
  endHearings,
  expireDueEntries,
  expirePairEntries,
  expireStrikes,
  followPolicy,
  forgetDelivered,
  forgetRetiredReputations,
  notify,
  openHeldBackCases,
  proposeByThreshold,
  rebuildReputations,
  releaseLapsedClaims,
  remindOfHearings,
  remindToRate,
  remindToRespond,
  revealDueRatingExchanges,
  reviewApprovals,
  reviewSeparations,
  sweepThresholds,
  tellHostOfContact,
  touchLinkedCases,
  updateReputation,
  updateWaitingReputations,
  watchOverSeparations,
} from './jobs.js';

/** How long relayed events and idempotency keys are kept. */
const keepDeliveredMs = days(30);

/** One handler for each job, one use case for each handler: the worker has no logic of its own. */
export function handlersOf({ useCases, database, clock }: Evenhand): JobHandler[] {
  const worker = systemActor('worker');
  return [
    handleJob(updateReputation, (key) => useCases.updateReputations.execute([key], worker)),
    handleJob(updateWaitingReputations, async () => {
      await useCases.updateWaitingReputations.execute(worker);
    }),
    handleJob(rebuildReputations, async () => {
      await useCases.beginRebuild.execute(worker);
    }),
    handleJob(followPolicy, async () => {
      await useCases.followPolicy.execute(worker);
    }),
    handleJob(buildReputationShard, ({ generation, shard }) => useCases.buildShard.execute(generation, shard, worker)),
    handleJob(forgetRetiredReputations, () => useCases.forgetRetiredReputations.execute()),
    handleJob(revealDueRatingExchanges, async () => {
      await useCases.revealDueRatingExchanges.execute(worker);
    }),
    handleJob(remindToRate, async () => {
      await useCases.remindToRate.execute(worker);
    }),
    handleJob(releaseLapsedClaims, async () => {
      await useCases.releaseLapsedClaims.execute(worker);
    }),
    handleJob(touchLinkedCases, async ({ partyId }) => {
      await useCases.touchLinkedCases.execute(partyId, worker);
    }),
    handleJob(deliverStatement, ({ statementId }) => useCases.deliverStatement.execute(statementId, 'IN_PRODUCT', worker)),
    handleJob(deliverUndeliveredStatements, async () => {
      await useCases.deliverUndeliveredStatements.execute(worker);
    }),
    handleJob(closeAppealWindows, async () => {
      await useCases.closeAppealWindows.execute(worker);
    }),
    handleJob(expireStrikes, async () => {
      await useCases.expireStrikes.execute(worker);
    }),
    handleJob(remindToRespond, async () => {
      await useCases.remindToRespond.execute(worker);
    }),
    handleJob(notify, async ({ event, cause }) => {
      await useCases.notify.execute(event, cause, worker);
    }),
    handleJob(openHeldBackCases, async () => {
      await useCases.openHeldBackCases.execute(worker);
    }),
    handleJob(announceContact, async (pair) => {
      await useCases.announceContact.execute(pair, worker);
    }),
    handleJob(announceContactsOf, async ({ partyId }) => {
      await useCases.announceContactsOf.execute(partyId, worker);
    }),
    handleJob(tellHostOfContact, ({ event, cause, at }) => useCases.tellHostOfContact.execute(event, cause, new Date(at))),
    handleJob(expirePairEntries, async () => {
      await useCases.expirePairEntries.execute(worker);
    }),
    handleJob(forgetDelivered, () => forget(database, new Date(clock.now().getTime() - keepDeliveredMs))),

    handleJob(remindOfHearings, async () => {
      await useCases.remindOfHearings.execute(worker);
    }),
    handleJob(endHearings, async () => {
      await useCases.endHearings.execute(worker);
    }),
    handleJob(activateDueEntries, async () => {
      await useCases.activateDueEntries.execute(worker);
    }),
    handleJob(expireDueEntries, async () => {
      await useCases.expireDueEntries.execute(worker);
    }),
    handleJob(sweepThresholds, async () => {
      await useCases.sweepThresholds.execute(worker);
    }),
    handleJob(reviewApprovals, async ({ partyId }) => {
      await useCases.reviewApprovals.execute(partyId, worker);
    }),
    handleJob(reviewSeparations, async ({ one, other }) => {
      await useCases.reviewSeparations.execute(one, other, worker);
    }),
    handleJob(completeApprovals, async () => {
      await useCases.completeApprovals.execute(worker);
    }),
    handleJob(watchOverSeparations, async () => {
      await useCases.watchOverSeparations.execute(worker);
    }),
    handleJob(proposeByThreshold, async ({ partyId, role }) => {
      await useCases.proposeByThreshold.execute({ subjectId: partyId, subjectRole: role }, worker);
    }),
  ];
}
