import type { Actor, Policy, Transaction, UnitOfWork } from '@evenhand/platform';
import { computeStanding, engineVersion } from '../domain/compute-reputation.js';
import { Reputation } from '../domain/reputation.js';
import type { RatingRecord, ReputationKey } from '../ports/rating-record.js';
import type { Reputations } from '../ports/reputations.js';

export interface ReputationParts {
  readonly unitOfWork: UnitOfWork;
  readonly record: RatingRecord;
  readonly reputations: Reputations;
  readonly policy: Policy;
}

/** Reads what the record says now and writes what follows. Any number of times, at any time, with the same result. */
export class RecomputeReputation {
  constructor(private readonly parts: ReputationParts) {}

  async execute(keys: readonly ReputationKey[], actor: Actor): Promise<void> {
    await this.parts.unitOfWork.run(actor, (tx) => this.within(tx, keys));
  }

  async within(tx: Transaction, keys: readonly ReputationKey[]): Promise<void> {
    const { record, reputations, policy } = this.parts;
    // Locked before reading: of two at once, the one that writes last has also read last.
    await reputations.lock(tx, keys);
    const tallies = await record.tally(tx, keys);
    const computed = tallies.map((tally, index) => {
      const key = keys[index];
      if (key === undefined) throw new Error('One tally was asked for each key.');
      return Reputation.of({ ...key, tally, ...computeStanding(tally), computedAt: tx.at, engineVersion, policyVersion: policy.version });
    });
    await reputations.save(tx, computed);
    await tx.record(...keys.map(({ partyId, role }) => ({ name: 'reputation.recomputed' as const, partyId, role })));
  }
}
