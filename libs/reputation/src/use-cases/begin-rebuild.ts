import { setImmediate as breathe } from 'node:timers/promises';
import type { Actor, PartyId, Transaction } from '@evenhand/platform';
import { calibrateOutlook } from '../domain/calibrate-outlook.js';
import { generationAt, type Generation } from '../domain/generation.js';
import { GroupedRatings } from '../domain/grouped-ratings.js';
import { parametersOf } from '../domain/parameters.js';
import { rateRaters, type RaterStandings } from '../domain/rate-raters.js';
import { toDay, weigherOf } from '../domain/weights.js';
import type { RatedRater } from '../ports/generations.js';
import { raterHelpers } from '../threads/helpers.js';
import type { ReputationParts } from './reputation-parts.js';

/** Enough that there are few jobs, few enough that one holds up what it counts for seconds only. */
const usualShard = 65_536;

/** Begins a new generation of all reputations: rates the raters from the whole record, and cuts the work into shards. */
export class BeginRebuild {
  constructor(
    private readonly parts: ReputationParts,
    private readonly partiesPerShard = usualShard,
  ) {}

  /** @returns the generation that is being built from now on; one that was being built is given up */
  async execute(actor: Actor): Promise<number> {
    const generation = await this.rate(actor);
    // Not on the snapshot that was read: whoever came meanwhile has to be seen.
    await this.parts.unitOfWork.run(actor, (tx) => this.begin(tx, generation));
    return generation.id;
  }

  /** The first half: a new generation by the policy in force, with its raters rated. Nobody sees it yet. */
  rate(actor: Actor): Promise<Generation> {
    return this.parts.unitOfWork.runOnSnapshot(actor, (tx) => this.rateIn(tx));
  }

  /** The second half. */
  async begin(tx: Transaction, generation: Generation): Promise<void> {
    const { generations } = this.parts;
    const shards = await generations.cut(tx, this.partiesPerShard);
    await generations.begin(tx, generation, shards);
    await tx.record({ name: 'reputations.rebuild-begun', generation: generation.id, shards: shards.length });
  }

  /** Works for seconds at a stretch where there are millions of ratings, and lets others have a turn in between. */
  private async rateIn(tx: Transaction): Promise<Generation> {
    const { generations, record } = this.parts;
    const policy = await tx.policy();
    const { ratings, idOf, verified } = await record.read(tx);
    const received = GroupedRatings.received(ratings);
    await breathe();
    const calibration = calibrateOutlook(ratings, received, toDay(tx.at), parametersOf(policy));
    const generation = generationAt(tx.at, policy, await generations.nextId(tx), calibration);
    await breathe();
    const standings = rateRaters(received, verified, generation.landmark, weigherOf(generation), raterHelpers);
    await generations.addStandings(tx, generation.id, withIds(standings, idOf));
    return generation;
  }
}

function* withIds(standings: RaterStandings, idOf: (party: number) => PartyId): Generator<RatedRater> {
  const { isTrusted, honesty, credibility } = standings;
  for (let party = 0; party < honesty.length; party += 1) {
    yield {
      partyId: idOf(party),
      isTrusted: isTrusted[party] === 1,
      honesty: honesty[party] ?? 0,
      credibility: credibility[party] ?? 0,
    };
  }
}
