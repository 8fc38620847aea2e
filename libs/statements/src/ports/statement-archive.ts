import type { ExportedStatement } from '../domain/exported-statement.js';

/** Issued from the one instant on and before the other. */
export interface ExportPeriod {
  readonly from: Date | null;
  readonly to: Date;
}

/** What was issued, for whoever has to account for it: without what was voided, and without what restricts nobody. */
export interface StatementArchive {
  count(period: ExportPeriod): Promise<number>;
  /** Up to so many in the order in which they were issued, after one; the first ones after null. */
  page(period: ExportPeriod, after: ExportedStatement | null, limit: number): Promise<ExportedStatement[]>;
}
