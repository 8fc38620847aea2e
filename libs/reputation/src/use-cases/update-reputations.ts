import type { Actor, Transaction } from '@evenhand/platform';
import { applyChanges, type PartyChanges } from '../domain/changes.js';
import { weigherOf } from '../domain/weights.js';
import type { ReputationKey } from '../domain/reputation.js';
import type { KeptUp } from '../ports/generations.js';
import type { ReputationParts } from './reputation-parts.js';

type Changed = readonly (readonly [ReputationKey, PartyChanges])[];

/**
 * Counts what changed in the record of some parties since the last time, each change once: it is taken in the
 * transaction that counts it. O(1) for each change, whatever the history. Asked again it finds nothing to do.
 */
export class UpdateReputations {
  constructor(private readonly parts: ReputationParts) {}

  async execute(keys: readonly ReputationKey[], actor: Actor): Promise<void> {
    await this.parts.unitOfWork.run(actor, (tx) => this.within(tx, keys));
  }

  async within(tx: Transaction, keys: readonly ReputationKey[]): Promise<void> {
    const { reputations, changes, generations } = this.parts;
    const keptUp = await generations.lockKeptUp(tx, keys);
    await reputations.lock(tx, keys);
    const taken = await changes.take(tx, keys);
    const changed: Changed = keys.flatMap((key, index) => {
      const ofKey = taken[index];
      return ofKey === undefined || ofKey.changes.length === 0 ? [] : [[key, ofKey] as const];
    });
    if (changed.length === 0) return;
    for (const kept of keptUp) await this.count(tx, kept, changed);
    await tx.record(...changed.map(([{ partyId, role }]) => ({ name: 'reputation.recomputed' as const, partyId, role })));
  }

  private async count(tx: Transaction, { generation, keys }: KeptUp, changed: Changed): Promise<void> {
    const { reputations, generations } = this.parts;
    const raters = new Set(changed.flatMap(([, { pairs }]) => pairs.map(({ authorId }) => authorId)));
    // Also of those whose states are not built yet: whoever builds them finds every rater known.
    const standings = await generations.standingsOf(tx, generation.id, [...raters]);
    const here = changed.filter(([key]) => keys.includes(key));
    if (here.length === 0) return;
    const hereKeys = here.map(([key]) => key);
    const before = await reputations.load(tx, generation.id, hereKeys);
    const after = before.map((state, index) => {
      const changes = here[index]?.[1];
      return changes === undefined ? state : applyChanges(state, changes, weigherOf(generation), standings);
    });
    await reputations.save(tx, generation.id, hereKeys, after);
  }
}
