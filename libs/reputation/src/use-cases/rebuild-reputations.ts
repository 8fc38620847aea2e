import type { Actor } from '@evenhand/platform';
import type { Generations } from '../ports/generations.js';
import type { BeginRebuild } from './begin-rebuild.js';
import type { BuildShard } from './build-shard.js';

/** While one shard is counted here, the database reads or writes another. */
const shardsAtOnce = 2;

/**
 * Computes all reputations anew, from the record, and puts them in place at once. Workers that are running take part:
 * they begin with the first shard, this begins with the last.
 */
export class RebuildReputations {
  constructor(
    private readonly generations: Generations,
    private readonly begin: BeginRebuild,
    private readonly build: BuildShard,
  ) {}

  /** @returns the generation that was built */
  async execute(actor: Actor, onProgress: (built: number, shards: number) => void = () => undefined): Promise<number> {
    const generationId = await this.begin.execute(actor);
    const inHand = new Set<number>();
    const buildOneByOne = async (): Promise<void> => {
      for (;;) {
        const shards = (await this.generations.building()).filter(({ generation }) => generation.id === generationId);
        const unbuilt = shards.filter(({ isBuilt }) => !isBuilt);
        const last = unbuilt.findLast(({ shard }) => !inHand.has(shard));
        if (last === undefined) return;
        inHand.add(last.shard);
        onProgress(shards.length - unbuilt.length, shards.length);
        await this.build.execute(generationId, last.shard, actor);
      }
    };
    await Promise.all(Array.from({ length: shardsAtOnce }, buildOneByOne));
    return generationId;
  }
}
