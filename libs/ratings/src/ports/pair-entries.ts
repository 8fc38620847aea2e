import type { PartyId, Role, Transaction } from '@evenhand/platform';

/** "Never again with this party": what a rater said beside a rating. */
export interface NeverAgain {
  readonly ownerId: PartyId;
  readonly subjectId: PartyId;
  /** The role in which the rated party was rated. */
  readonly subjectRole: Role;
  readonly stars: number;
}

/** Parties' own lists of whom they deal with no more. */
export interface PairEntriesFromRatings {
  /** Told in the transaction that reveals the ratings; until then nobody but the rater may notice anything. */
  add(tx: Transaction, said: readonly NeverAgain[]): Promise<void>;
}
