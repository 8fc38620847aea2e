/** Something that the API may say no to, some of it at a field. */
export interface Refusable {
  readonly refusal: { readonly code: string; readonly message: string; readonly field?: string } | null;
  readonly error: Error | null;
}

/** What the API says is wrong with a field of its input; null when it is not that one. */
export const refusedAt = ({ refusal }: Pick<Refusable, 'refusal'>, field: string): string | null =>
  refusal?.field === field ? refusal.message : null;
