import type { Half } from './exchange.js';
import type { RatingCategory, SubmitRatingInput } from './generated/ratings.js';

export const texts = ['publicComment', 'privateNote', 'moderatorNote'] as const;

/** A rating while it is written. */
export interface RatingDraft {
  /** 0 while nobody has chosen. */
  readonly stars: number;
  readonly again: '' | 'yes' | 'no';
  readonly neverAgain: boolean;
  readonly categories: Readonly<Partial<Record<RatingCategory, number>>>;
  readonly publicComment: string;
  readonly privateNote: string;
  readonly moderatorNote: string;
}

/** The form begins with what is sealed already, if something is. */
export function draftOf(half: Half | null): RatingDraft {
  return {
    stars: half?.stars ?? 0,
    again: half === null || half.again === null ? '' : half.again ? 'yes' : 'no',
    neverAgain: half?.neverAgain ?? false,
    categories: Object.fromEntries((half?.categories ?? []).map(({ category, stars }) => [category, stars])),
    publicComment: half?.publicComment ?? '',
    privateNote: half?.privateNote ?? '',
    moderatorNote: half?.moderatorNote ?? '',
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** @param upToStars up to so many stars never again is offered: beyond, a tick that is no longer shown does not count */
export function toInput(orderId: string, draft: RatingDraft, upToStars: number): Omit<SubmitRatingInput, 'idempotencyKey'> {
  const { stars, again, neverAgain, categories, publicComment, privateNote, moderatorNote } = draft;
  const given = Object.entries(categories) as [RatingCategory, number][];
  return {
    orderId,
    stars,
    again: again === 'yes',
    neverAgain: neverAgain && again === 'no' && stars <= upToStars,
    categories: given.map(([category, value]) => ({ category, stars: value })),
    publicComment: orNull(publicComment),
    privateNote: orNull(privateNote),
    moderatorNote: orNull(moderatorNote),
  };
}
