import type { Actor, Refusal } from '@evenhand/platform';
import { eachRow, type BulkRow } from './no-serve-bulk.js';
import type { ProposeNoServe, ProposeNoServeInput } from './propose-no-serve.js';

/** Proposes many at once, each as if it had been proposed alone. */
export class ProposeNoServeBulk {
  constructor(private readonly proposeNoServe: ProposeNoServe) {}

  /**
   * @param rows a refusal stands for a row that could not even be read
   * @throws Refusal BULK_TOO_LARGE
   */
  execute(rows: readonly (ProposeNoServeInput | Refusal)[], actor: Actor): Promise<BulkRow[]> {
    return eachRow(rows, async (row) => {
      if (row instanceof Error) throw row;
      return this.proposeNoServe.execute(row, actor);
    });
  }
}
