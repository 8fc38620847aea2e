import { at, type PartyState, type StateField } from './party-state.js';

/** One number of a state that is not what it should be. */
export interface FieldDifference {
  /** A field of the state, or a category. */
  readonly field: string;
  readonly keptUp: number;
  readonly recomputed: number;
}

/** Where two states differ, to the bit. */
export function differencesOf(keptUp: PartyState, recomputed: PartyState): FieldDifference[] {
  const fields = Object.keys(at) as StateField[];
  const categories = new Set([...Object.keys(keptUp.categories), ...Object.keys(recomputed.categories)]);
  const all: FieldDifference[] = [
    ...fields.map((field) => ({ field, keptUp: keptUp.sums[at[field]] ?? 0, recomputed: recomputed.sums[at[field]] ?? 0 })),
    ...[...categories].flatMap((category) =>
      (['count', 'sum'] as const).map((part) => ({
        field: `${category} ${part}`,
        keptUp: keptUp.categories[category]?.[part] ?? 0,
        recomputed: recomputed.categories[category]?.[part] ?? 0,
      })),
    ),
  ];
  return all.filter((each) => each.keptUp !== each.recomputed);
}
