import { systemActor, type Transaction } from '@evenhand/platform';
import { applyChanges } from '../domain/changes.js';
import { differencesOf, type FieldDifference } from '../domain/differences.js';
import type { Generation } from '../domain/generation.js';
import { emptyState } from '../domain/party-state.js';
import type { ReputationKey } from '../domain/reputation.js';
import { weigherOf } from '../domain/weights.js';
import type { KeyedState, PartyRange } from '../ports/rating-record.js';
import type { ReputationParts } from './reputation-parts.js';

/** A reputation that is not what the record says: as it is kept up, what waits to be counted included, and as it should be. */
export interface Difference extends ReputationKey {
  readonly fields: readonly FieldDifference[];
}

export interface Verification {
  readonly reputations: number;
  readonly differences: readonly Difference[];
}

const partiesAtOnce = 65_536;

/** Compares the states that are kept up with a computation from nothing, to the bit, whatever goes on meanwhile. Changes none. */
export class VerifyReputations {
  constructor(private readonly parts: ReputationParts) {}

  async execute(onProgress: (verified: number, ranges: number) => void = () => undefined): Promise<Verification> {
    const { unitOfWork, generations } = this.parts;
    const actor = systemActor('cli');
    const cuts = await unitOfWork.run(actor, (tx) => generations.cut(tx, partiesAtOnce));
    let reputations = 0;
    const differences: Difference[] = [];
    for (const [index, from] of cuts.entries()) {
      onProgress(index, cuts.length);
      const range = { from, to: cuts[index + 1] ?? null };
      const compared = await unitOfWork.runOnSnapshot(actor, (tx) => this.compare(tx, range));
      reputations += compared.reputations;
      differences.push(...compared.differences);
    }
    onProgress(cuts.length, cuts.length);
    return { reputations, differences };
  }

  private async compare(tx: Transaction, range: PartyRange): Promise<Verification> {
    const { generations, record, reputations } = this.parts;
    const generation = await generations.activeIn(tx);
    if (generation === null) return { reputations: 0, differences: [] };
    const kept = new Map((await reputations.loadAll(tx, generation.id, range)).map(({ key, state }) => [nameOf(key), { key, state }]));
    for (const { key, state } of await this.catchUp(tx, generation, range, kept)) kept.set(nameOf(key), { key, state });
    const recomputed = new Map(
      (await record.fold(tx, range, generation.id, weigherOf(generation))).map(({ key, state }) => [nameOf(key), { key, state }]),
    );
    const keys = new Map([...kept, ...recomputed]);
    const differences = [...keys].flatMap(([name, { key }]) => {
      const fields = differencesOf(kept.get(name)?.state ?? emptyState(), recomputed.get(name)?.state ?? emptyState());
      return fields.length === 0 ? [] : [{ ...key, fields }];
    });
    return { reputations: keys.size, differences };
  }

  /** What waits is not counted here, only what it would make of the states. */
  private async catchUp(
    tx: Transaction,
    generation: Generation,
    range: PartyRange,
    kept: ReadonlyMap<string, KeyedState>,
  ): Promise<KeyedState[]> {
    const { changes, generations } = this.parts;
    const keys = await changes.waitingIn(tx, range);
    const waiting = await changes.look(tx, keys);
    const raters = waiting.flatMap(({ pairs }) => pairs.map(({ authorId }) => authorId));
    const standings = await generations.standingsOf(tx, generation.id, raters);
    return keys.flatMap((key, index) => {
      const ofKey = waiting[index];
      if (ofKey === undefined) return [];
      const state = kept.get(nameOf(key))?.state ?? emptyState();
      return [{ key, state: applyChanges(state, ofKey, weigherOf(generation), standings) }];
    });
  }
}

const nameOf = ({ partyId, role }: ReputationKey): string => `${partyId} ${role}`;
