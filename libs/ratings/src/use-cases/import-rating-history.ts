import type { Actor, Ids, Transaction, UnitOfWork } from '@evenhand/platform';
import type { HistoryLine, ImportProgress, RatingHistories, RejectedLine } from '../ports/rating-histories.js';

/** Some lines of a file: read and judged, not yet written. */
export interface HistoryBatch {
  /** Where in the file this batch begins and where the next one does. */
  readonly fromByte: number;
  readonly toByte: number;
  /** Number of the last line of this batch. */
  readonly toLine: number;
  readonly accepted: readonly HistoryLine[];
  readonly rejected: readonly RejectedLine[];
  readonly isLast: boolean;
}

export interface HistorySource {
  /** Tells this file with these options from every other: the same source is never imported twice. */
  readonly source: string;
  readonly fileName: string;
  /** Reads on from where an earlier run stopped. */
  batches(from: { readonly byte: number; readonly line: number }): AsyncIterable<HistoryBatch>;
}

/** Two runs of the same file at once: the second one steps aside. */
export class ImportInProgress extends Error {
  constructor() {
    super('Another run imports this file right now. Wait for it to end, then start again if lines are missing.');
    this.name = 'ImportInProgress';
  }
}

/**
 * Takes in a rating history, batch by batch. A batch and how far it came are one transaction: a run that
 * was ended anywhere goes on where it was, and every line counts once, read = imported + rejected.
 */
export class ImportRatingHistory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly histories: RatingHistories,
    private readonly ids: Ids,
  ) {}

  /** @throws ImportInProgress */
  async execute(source: HistorySource, actor: Actor, onProgress: (progress: ImportProgress) => void): Promise<ImportProgress> {
    let progress = await this.unitOfWork.run(actor, (tx) => this.begin(tx, source));
    onProgress(progress);
    if (progress.isCompleted) return progress;
    for await (const batch of source.batches({ byte: progress.bytesRead, line: progress.linesRead })) {
      progress = await this.unitOfWork.run(actor, (tx) => this.write(tx, source, batch));
      onProgress(progress);
    }
    return progress;
  }

  private async begin(tx: Transaction, { source, fileName }: HistorySource): Promise<ImportProgress> {
    const importId = this.ids.next<ImportProgress['id']>();
    if (await this.histories.begin(tx, importId, source, fileName)) await tx.record({ name: 'rating-import.started', importId });
    return this.histories.lock(tx, source);
  }

  private async write(tx: Transaction, { source }: HistorySource, batch: HistoryBatch): Promise<ImportProgress> {
    const before = await this.histories.lock(tx, source);
    if (before.isCompleted || before.bytesRead !== batch.fromByte) throw new ImportInProgress();
    const added = await this.histories.add(tx, before.id, batch.accepted);
    const rejected = [...batch.rejected, ...batch.accepted.filter(({ line }) => !added.has(line)).map(asDuplicate)];
    await this.histories.reject(tx, before.id, rejected);
    const progress: ImportProgress = {
      id: before.id,
      bytesRead: batch.toByte,
      linesRead: batch.toLine,
      imported: before.imported + added.size,
      rejected: before.rejected + rejected.length,
      isCompleted: batch.isLast,
    };
    await this.histories.save(tx, progress);
    await tx.record({
      name: 'ratings.imported',
      importId: before.id,
      fromLine: before.linesRead + 1,
      toLine: batch.toLine,
      imported: added.size,
    });
    return progress;
  }
}

const asDuplicate = ({ line, raw }: HistoryLine): RejectedLine => ({ line, reason: 'DUPLICATE', raw });
