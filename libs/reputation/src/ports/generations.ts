import type { PartyId, Transaction } from '@evenhand/platform';
import type { Generation } from '../domain/generation.js';
import type { RaterStanding } from '../domain/rater-standing.js';
import type { ReputationKey } from '../domain/reputation.js';
import type { PartyRange } from './rating-record.js';

/** A part of all parties, built as one job. */
export interface Shard extends PartyRange {
  readonly generation: Generation;
  readonly shard: number;
  readonly isBuilt: boolean;
}

export interface RatedRater extends RaterStanding {
  readonly partyId: PartyId;
}

/** A generation, and those of the keys whose states it has by now. */
export interface KeptUp {
  readonly generation: Generation;
  readonly keys: readonly ReputationKey[];
}

export interface Generations {
  /** The one that is shown; null before anything was counted. */
  active(): Promise<Generation | null>;
  activeIn(tx: Transaction): Promise<Generation | null>;
  /** The one that is being built, or else the one that is shown. */
  newestIn(tx: Transaction): Promise<Generation | null>;
  /** Keeps everybody else from beginning one or giving it its place, until the transaction ends. */
  lockPlaces(tx: Transaction): Promise<void>;
  /**
   * In which generations the states of these keys are kept up: in the active one, and in one that is being built as
   * far as it has got. Neither changes until the transaction ends. Begins the very first generation.
   */
  lockKeptUp(tx: Transaction, keys: readonly ReputationKey[]): Promise<KeptUp[]>;
  /** What the generation knows of these raters. Whoever is new to it is a newcomer for as long as it lasts. */
  standingsOf(tx: Transaction, generationId: number, raters: readonly PartyId[]): Promise<ReadonlyMap<PartyId, RaterStanding>>;
  /** What it knows of those of them that it knows. */
  knownStandings(generationId: number, raters: readonly PartyId[]): Promise<ReadonlyMap<PartyId, RaterStanding>>;
  nextId(tx: Transaction): Promise<number>;
  addStandings(tx: Transaction, generationId: number, raters: Iterable<RatedRater>): Promise<void>;
  /** Cuts all parties into shards of about this many. @returns the first party of each, in order */
  cut(tx: Transaction, parties: number): Promise<PartyId[]>;
  /** Begins to build a generation; one that was being built is given up. Waits for whoever keeps states up. */
  begin(tx: Transaction, generation: Generation, shards: readonly PartyId[]): Promise<void>;
  /** Shards of the generation that is being built; none when there is none. */
  building(): Promise<Shard[]>;
  /** A shard of the generation that is being built; null when it is built or was given up. */
  findUnbuilt(tx: Transaction, generationId: number, shard: number): Promise<Shard | null>;
  markBuilt(tx: Transaction, shard: Shard): Promise<void>;
  /** Puts a generation whose shards are all built in the place of the active one. @returns whether it did so now */
  activate(tx: Transaction, generationId: number): Promise<boolean>;
  /** Deletes what belongs to generations that are no longer shown. */
  forgetRetired(): Promise<void>;
}

/** Held alone by whoever builds a shard, and shared by those who keep up states of its parties. */
export const shardLock = (generationId: number, shard: number) => ({ name: `reputation generation ${generationId} shard ${shard}` });
