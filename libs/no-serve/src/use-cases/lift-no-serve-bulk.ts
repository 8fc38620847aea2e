import type { Actor, NoServeEntryId, Refusal } from '@evenhand/platform';
import type { LiftNoServe } from './lift-no-serve.js';
import { eachRow, type BulkRow } from './no-serve-bulk.js';

/** Lifts many at once, each as if it had been lifted alone. */
export class LiftNoServeBulk {
  constructor(private readonly liftNoServe: LiftNoServe) {}

  /**
   * @param ids a refusal stands for an id that could not even be read
   * @throws Refusal BULK_TOO_LARGE
   */
  execute(ids: readonly (NoServeEntryId | Refusal)[], reason: string, actor: Actor): Promise<BulkRow[]> {
    return eachRow(ids, async (entryId) => {
      if (entryId instanceof Error) throw entryId;
      return this.liftNoServe.execute({ entryId, reason }, actor);
    });
  }
}
