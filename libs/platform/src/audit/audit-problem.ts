/** Something in the audit log or its chain that is not as it was written. */
export type AuditProblem =
  /** The entry does not say what was chained: changed, or put in the place of another. Chain and seq are null while it waits. */
  | { readonly kind: 'CHANGED'; readonly auditId: number; readonly chain: number | null; readonly seq: number | null }
  /** The entry is gone. */
  | { readonly kind: 'MISSING'; readonly auditId: number; readonly chain: number | null; readonly seq: number | null }
  /** The entry says what was chained, but its hash was replaced. */
  | { readonly kind: 'FORGED_HASH'; readonly auditId: number; readonly chain: number; readonly seq: number }
  /** The entry was written past the chain, or taken out of it. */
  | { readonly kind: 'UNCHAINED'; readonly auditId: number }
  /** Links of a chain are gone. */
  | { readonly kind: 'GAP'; readonly chain: number; readonly fromSeq: number; readonly toSeq: number }
  /** A chain does not end where its head says. */
  | { readonly kind: 'WRONG_HEAD'; readonly chain: number; readonly seq: number }
  /** Chains are not those that the anchor was taken of. */
  | { readonly kind: 'WRONG_ANCHOR' };
