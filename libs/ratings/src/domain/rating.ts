import type { ImportId, OrderId, PartyId, RatingId, Role } from '@evenhand/platform';

/** What a rated party can be rated in, by the role it took. */
export const categoriesOf = {
  BUYER: ['RESPECT', 'PAYMENT', 'CLARITY', 'REASONABLENESS', 'RESPONSIVENESS'],
  SELLER: ['ACCURACY', 'QUALITY', 'COMMUNICATION', 'TIMELINESS', 'RESPECT'],
} as const satisfies Record<Role, readonly string[]>;

export type RatingCategory = (typeof categoriesOf)[Role][number];
export type CategoryStars = Readonly<Partial<Record<RatingCategory, number>>>;

/** What a rater says. */
export interface RatingContent {
  /** 1 to 5. */
  readonly stars: number;
  /** "Would you deal with them again?" Null only where a history was imported that did not ask. */
  readonly again: boolean | null;
  /** "Never again with this party": puts the rated party on the author's own no-serve list, with the reveal. */
  readonly neverAgain: boolean;
  readonly categoryStars: CategoryStars;
  /** For everybody, after the reveal. */
  readonly publicComment: string | null;
  /** For the rated party alone, after the reveal. */
  readonly privateNote: string | null;
  /** For moderators alone, after the reveal. */
  readonly moderatorNote: string | null;
}

/** One half of a rating exchange, or one line of an imported history. Sealed until `revealedAt` is set. */
export class Rating implements RatingContent {
  readonly id!: RatingId;
  readonly authorId!: PartyId;
  readonly subjectId!: PartyId;
  /** The role that the rated party took. */
  readonly subjectRole!: Role;
  /** Null for an imported rating. */
  readonly orderId!: OrderId | null;
  readonly importId!: ImportId | null;
  readonly stars!: number;
  readonly again!: boolean | null;
  /** For the author alone, for ever. */
  readonly neverAgain!: boolean;
  readonly categoryStars!: CategoryStars;
  readonly publicComment!: string | null;
  readonly privateNote!: string | null;
  readonly moderatorNote!: string | null;
  /** 1 for the first submission, one more for each edit before the reveal. */
  readonly revision!: number;
  readonly submittedAt!: Date;
  readonly revealedAt!: Date | null;
  /** Since when a moderator has taken the rating out; it can be restored. */
  readonly removedAt!: Date | null;
  /** The public comment waits for a moderator: it looks insulting or like private data. */
  readonly commentHeldBack!: boolean;
  /** Since when a moderator has taken the public comment away, after a look at it; the stars count on. */
  readonly commentRemovedAt!: Date | null;

  static of(fields: RatingFields): Rating {
    return Object.assign(new Rating(), fields);
  }

  get isRevealed(): boolean {
    return this.revealedAt !== null;
  }

  get isRemoved(): boolean {
    return this.removedAt !== null;
  }
}

export type RatingFields = Omit<Rating, 'isRevealed' | 'isRemoved'>;
