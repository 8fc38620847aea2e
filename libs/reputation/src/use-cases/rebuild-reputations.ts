import type { Actor } from '@evenhand/platform';
import type { Generations } from '../ports/generations.js';
import type { BeginRebuild } from './begin-rebuild.js';
import type { BuildShard } from './build-shard.js';

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
    for (;;) {
      const shards = (await this.generations.building()).filter(({ generation }) => generation.id === generationId);
      const unbuilt = shards.filter(({ isBuilt }) => !isBuilt);
      const last = unbuilt.at(-1);
      if (last === undefined) return generationId;
      onProgress(shards.length - unbuilt.length, shards.length);
      await this.build.execute(generationId, last.shard, actor);
    }
  }
}
