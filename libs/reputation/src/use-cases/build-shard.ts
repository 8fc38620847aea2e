import type { Actor, Transaction } from '@evenhand/platform';
import { weigherOf } from '../domain/weights.js';
import { shardLock, type Shard } from '../ports/generations.js';
import type { ReputationParts } from './reputation-parts.js';
import type { UpdateReputations } from './update-reputations.js';

const keysAtOnce = 500;

/**
 * Counts the states of one shard of a new generation from nothing. Afterwards both generations know the same record of
 * these parties, and are kept up together. The last shard puts the new generation in its place.
 */
export class BuildShard {
  constructor(
    private readonly parts: ReputationParts,
    private readonly update: UpdateReputations,
  ) {}

  async execute(generationId: number, shard: number, actor: Actor): Promise<void> {
    const { unitOfWork, generations } = this.parts;
    await unitOfWork.runOnSnapshot(
      actor,
      async (tx) => {
        const unbuilt = await generations.findUnbuilt(tx, generationId, shard);
        if (unbuilt !== null) await this.build(tx, unbuilt);
      },
      shardLock(generationId, shard),
    );
    await unitOfWork.run(actor, async (tx) => {
      if (await generations.activate(tx, generationId)) await tx.record({ name: 'reputations.rebuilt', generation: generationId });
    });
  }

  private async build(tx: Transaction, shard: Shard): Promise<void> {
    const { generations, changes, record, reputations } = this.parts;
    const { generation } = shard;
    // What waits is in the record already, and so will be in the new states: the old ones catch up first.
    const waiting = await changes.waitingIn(tx, shard);
    for (let from = 0; from < waiting.length; from += keysAtOnce) await this.update.within(tx, waiting.slice(from, from + keysAtOnce));
    await reputations.add(tx, generation.id, await record.fold(tx, shard, generation.id, weigherOf(generation)));
    await generations.markBuilt(tx, shard);
    await tx.record({ name: 'reputations.shard-built', generation: generation.id, shard: shard.shard });
  }
}
