import type { Actor } from '@evenhand/platform';
import type { ReputationKey } from '../domain/reputation.js';
import type { ReputationChanges } from '../ports/reputations.js';
import type { UpdateReputations } from './update-reputations.js';

const batchSize = 500;

/** Counts everything that waits: what an import brought, and what a lost job left. */
export class UpdateWaitingReputations {
  constructor(
    private readonly changes: ReputationChanges,
    private readonly update: UpdateReputations,
  ) {}

  /** @returns how many reputations this call went through */
  async execute(actor: Actor, onProgress: (updated: number) => void = () => undefined): Promise<number> {
    let total = 0;
    for (let after: ReputationKey | null = null; ;) {
      const keys: ReputationKey[] = await this.changes.waiting(batchSize, after);
      const last = keys.at(-1);
      if (last === undefined) return total;
      await this.update.execute(keys, actor);
      total += keys.length;
      onProgress(total);
      after = last;
    }
  }
}
