import type { Actor, UnitOfWork } from '@evenhand/platform';
import type { ReputationBacklog } from '../ports/reputations.js';
import type { RecomputeReputation } from './recompute-reputation.js';

const batchSize = 500;

/** Recomputes what imports left stale. Several may run at once and share the work. */
export class RecomputeBacklog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly backlog: ReputationBacklog,
    private readonly recompute: RecomputeReputation,
  ) {}

  /** @returns how many this call recomputed; others may have done the rest */
  async execute(actor: Actor, onProgress: (recomputed: number) => void = () => undefined): Promise<number> {
    for (let total = 0; ;) {
      const recomputed = await this.unitOfWork.run(actor, async (tx) => {
        const keys = await this.backlog.take(tx, batchSize);
        if (keys.length > 0) await this.recompute.within(tx, keys);
        return keys.length;
      });
      if (recomputed === 0) return total;
      total += recomputed;
      onProgress(total);
    }
  }
}
