import type { Actor, ComplaintId, Transaction, UnitOfWork } from '@evenhand/platform';
import type { Complaint } from '../domain/complaint.js';

/**
 * Handles whatever is due, each in a transaction of its own: a crash loses none, several workers share them, and none is
 * handled twice. One that fails does not hold up the others: it is passed over, and tried again the next time.
 * @param lockNext locks one that is due, passing over those excepted; null when none is left
 * @returns how many were handled
 * @throws AggregateError in the end, with why some could not be handled
 */
export async function handleEachDue(
  unitOfWork: UnitOfWork,
  actor: Actor,
  lockNext: (tx: Transaction, except: readonly ComplaintId[]) => Promise<Complaint | null>,
  handle: (tx: Transaction, due: Complaint) => Promise<void>,
): Promise<number> {
  const failures = new Map<ComplaintId, unknown>();
  let handled = 0;
  for (;;) {
    let tried: ComplaintId | null = null;
    try {
      const isMore = await unitOfWork.run(actor, async (tx) => {
        const due = await lockNext(tx, [...failures.keys()]);
        tried = due?.id ?? null;
        if (due === null) return false;
        await handle(tx, due);
        return true;
      });
      if (!isMore) break;
      handled += 1;
    } catch (error) {
      if (tried === null) throw error;
      failures.set(tried, error);
    }
  }
  if (failures.size > 0) throw new AggregateError(failures.values(), `${failures.size} complaints could not be handled`);
  return handled;
}
