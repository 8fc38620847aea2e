import type { PartyId, Role } from '@evenhand/platform';

/** How often 1, 2, 3, 4 and 5 stars were given. */
export type StarCounts = readonly [number, number, number, number, number];

/** What the revealed record says about a party in a role, as whole numbers: nothing depends on the order of arrival. */
export interface Tally {
  readonly starCounts: StarCounts;
  /** By category: how many ratings gave it stars, and the sum of them. */
  readonly categories: Readonly<Record<string, { readonly count: number; readonly sum: number }>>;
  readonly againYes: number;
  readonly againNo: number;
  /** Settled exchanges in which the other side said nothing about the party. Never turned into stars. */
  readonly silences: number;
}

export const emptyTally: Tally = { starCounts: [0, 0, 0, 0, 0], categories: {}, againYes: 0, againNo: 0, silences: 0 };

export class Reputation {
  readonly partyId!: PartyId;
  readonly role!: Role;
  readonly tally!: Tally;
  /** Stars, 1 to 5. */
  readonly score!: number;
  /** Bounds of the 90 % interval of the score, in stars. */
  readonly intervalLow!: number;
  readonly intervalHigh!: number;
  /** Effective number of ratings behind the score. */
  readonly evidence!: number;
  /** Null when there is nothing on record yet. */
  readonly computedAt!: Date | null;
  readonly engineVersion!: number;
  readonly policyVersion!: number;

  static of(fields: Reputation): Reputation {
    return Object.assign(new Reputation(), fields);
  }
}
