import type { PartyId, Role } from '@evenhand/platform';
import type { Generation } from './generation.js';
import { at, emptyState, type PartyState } from './party-state.js';
import { standingOn, type Standing } from './standing.js';
import type { Day } from './weights.js';

/** Whose reputation. */
export interface ReputationKey {
  readonly partyId: PartyId;
  readonly role: Role;
}

/** What the revealed record says about a party in a role. */
export class Reputation {
  readonly partyId!: PartyId;
  readonly role!: Role;
  readonly state!: PartyState;
  readonly generation!: Generation;
  /** When the state last changed; null when there is nothing on record yet. */
  readonly countedAt!: Date | null;

  static of(fields: ReputationFields): Reputation {
    return Object.assign(new Reputation(), fields);
  }

  /** Of a party of which the record says nothing in this role. */
  static unrated(key: ReputationKey, generation: Generation): Reputation {
    return Reputation.of({ ...key, state: emptyState(), generation, countedAt: null });
  }

  standingOn(day: Day): Standing {
    return standingOn(this.state.sums, this.generation, day);
  }

  /** How often 1, 2, 3, 4 and 5 stars were given. */
  get starCounts(): readonly number[] {
    return [...this.state.sums.subarray(at.stars1, at.stars5 + 1)];
  }

  get ratings(): number {
    return this.starCounts.reduce((sum, count) => sum + count, 0);
  }

  /** Different people who rated the party. */
  get raters(): number {
    return this.count('raters');
  }

  get silences(): number {
    return this.count('silences');
  }

  /** Share of raters who would deal with the party again; null when nobody said. */
  get againShare(): number | null {
    return share(this.count('againYes'), this.count('againNo'));
  }

  /** Share of this party's orders that ended well; null when none has ended. */
  get endedWellShare(): number | null {
    return share(this.count('endedWell'), this.count('endedBadly'));
  }

  private count(field: keyof typeof at): number {
    return this.state.sums[at[field]] ?? 0;
  }
}

export type ReputationFields = Pick<Reputation, 'partyId' | 'role' | 'state' | 'generation' | 'countedAt'>;

const share = (yes: number, no: number): number | null => (yes + no === 0 ? null : yes / (yes + no));
