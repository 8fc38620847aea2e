import type { CategoryTallies } from '../domain/party-state.js';
import { StateFold } from '../domain/state-fold.js';
import type { Weigher } from '../domain/weights.js';
import type { KeyedState } from '../ports/rating-record.js';
import type { CopiedRows } from './copied-rows.js';
import { IdTable } from './id-table.js';

const roles = ['BUYER', 'SELLER'] as const;

export const isSeller = (row: CopiedRows, field: number): boolean => row.startsWith(field, 'S');

/** States in the making, each found by whose it is. */
export class KeyedFold {
  readonly fold: StateFold;
  readonly categories = new Map<number, CategoryTallies>();
  private readonly parties = new IdTable();
  /** By number of the party, two each: number + 1 of its state as buyer and as seller, 0 where it has none. */
  private states = new Int32Array(2_048);

  constructor(weigher: Weigher) {
    this.fold = new StateFold(0, weigher);
  }

  /** The state of the party whose id is in this field. */
  stateOf(row: CopiedRows, field: number, asSeller: boolean): number {
    const party = this.parties.numberOf(row, field);
    if (party * 2 + 2 > this.states.length) this.grow();
    const key = party * 2 + (asSeller ? 1 : 0);
    const known = this.states[key] ?? 0;
    if (known > 0) return known - 1;
    const state = this.fold.open();
    this.states[key] = state + 1;
    return state;
  }

  /** In the order of the parties' ids. They come as two rows that are in order already, which the sort makes use of. */
  inOrder(): KeyedState[] {
    return Array.from({ length: this.parties.size }, (_, party) => party)
      .sort((a, b) => this.parties.compare(a, b))
      .flatMap((party) => {
        const partyId = this.parties.idOf(party);
        return roles.flatMap((role, side) => {
          const state = (this.states[party * 2 + side] ?? 0) - 1;
          if (state < 0) return [];
          return [{ key: { partyId, role }, state: { sums: this.fold.sums(state), categories: this.categories.get(state) ?? {} } }];
        });
      });
  }

  private grow(): void {
    const larger = new Int32Array(this.states.length * 2);
    larger.set(this.states);
    this.states = larger;
  }
}
