import type { ImportId, Transaction } from '@evenhand/platform';
import type { HistoryRating, RejectReason } from '../domain/history-line.js';

/** How far the import of one file has come. Whoever starts it again goes on from here. */
export interface ImportProgress {
  readonly id: ImportId;
  readonly bytesRead: number;
  readonly linesRead: number;
  readonly imported: number;
  readonly rejected: number;
  readonly isCompleted: boolean;
}

export interface HistoryLine {
  readonly line: number;
  readonly rating: HistoryRating;
  /** As it stands in the file, cut to a length that can be kept. */
  readonly raw: string;
}

export interface RejectedLine {
  readonly line: number;
  readonly reason: RejectReason;
  /** As it stands in the file, cut to a length that can be kept. */
  readonly raw: string;
}

export interface RatingHistories {
  /** Begins the import of this source. @returns false when it was begun before. */
  begin(tx: Transaction, importId: ImportId, source: string, fileName: string): Promise<boolean>;
  /** Locks the import of this source until the transaction ends. */
  lock(tx: Transaction, source: string): Promise<ImportProgress>;
  /** Registers the parties that are not known yet and adds the ratings that are not there yet. @returns the lines of those */
  add(tx: Transaction, importId: ImportId, lines: readonly HistoryLine[]): Promise<ReadonlySet<number>>;
  reject(tx: Transaction, importId: ImportId, lines: readonly RejectedLine[]): Promise<void>;
  save(tx: Transaction, progress: ImportProgress): Promise<void>;
  /** How many parties rated or were rated in this import. */
  countParties(importId: ImportId): Promise<number>;
  /** In the order of their lines, some at a time. */
  rejectedLines(importId: ImportId): AsyncIterable<RejectedLine>;
}
