import type { Evenhand } from '@evenhand/composition';
import { days, forgetDelivered as forget, handleJob, systemActor, type JobHandler } from '@evenhand/platform';
import { forgetDelivered, recomputeBacklog, recomputeReputation, remindToRate, revealDueRatingExchanges } from './jobs.js';

/** How long relayed events and idempotency keys are kept. */
const keepDeliveredMs = days(30);

/** One handler for each job, one use case for each handler: the worker has no logic of its own. */
export function handlersOf({ useCases, database, clock }: Evenhand): JobHandler[] {
  const worker = systemActor('worker');
  return [
    handleJob(recomputeReputation, (key) => useCases.recomputeReputation.execute([key], worker)),
    handleJob(recomputeBacklog, async () => {
      await useCases.recomputeBacklog.execute(worker);
    }),
    handleJob(revealDueRatingExchanges, async () => {
      await useCases.revealDueRatingExchanges.execute(worker);
    }),
    handleJob(remindToRate, async () => {
      await useCases.remindToRate.execute(worker);
    }),
    handleJob(forgetDelivered, () => forget(database, new Date(clock.now().getTime() - keepDeliveredMs))),
  ];
}
