import type { CaseSort, QueueFilter } from './queue-filter.js';

/** A way of looking at the queue that a person kept under a name. */
export class CaseView {
  readonly name!: string;
  readonly filter!: QueueFilter;
  readonly sort!: CaseSort;

  static of(fields: CaseView): CaseView {
    return Object.assign(new CaseView(), fields);
  }
}
