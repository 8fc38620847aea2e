import type { Actor, Transaction } from '@evenhand/platform';
import { weighsBy } from '../domain/generation.js';
import type { BeginRebuild } from './begin-rebuild.js';
import type { ReputationParts } from './reputation-parts.js';

/**
 * Has all reputations computed anew once a policy that weighs ratings otherwise has taken effect. Asked again, or by
 * two at once, it begins one rebuild.
 */
export class FollowPolicy {
  constructor(
    private readonly parts: ReputationParts,
    private readonly beginRebuild: BeginRebuild,
  ) {}

  /** @returns the generation that is being built from now on; null when there is nothing to follow */
  async execute(actor: Actor): Promise<number | null> {
    const { unitOfWork, generations } = this.parts;
    if (!(await unitOfWork.run(actor, (tx) => this.isBehind(tx)))) return null;
    const generation = await this.beginRebuild.rate(actor);
    return unitOfWork.run(actor, async (tx) => {
      // Rating the raters takes a while: somebody else may have begun one.
      await generations.lockPlaces(tx);
      if (!(await this.isBehind(tx))) return null;
      await this.beginRebuild.begin(tx, generation);
      return generation.id;
    });
  }

  private async isBehind(tx: Transaction): Promise<boolean> {
    const newest = await this.parts.generations.newestIn(tx);
    return newest !== null && !weighsBy(newest, await tx.policy());
  }
}
