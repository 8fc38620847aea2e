import type { NoServeEntryId } from '@evenhand/platform';

/** Handles one entry, and tells which before anything can fail. @returns false when none is left */
export type WorkStep = (except: readonly NoServeEntryId[], tried: (id: NoServeEntryId) => void) => Promise<boolean>;

/**
 * Works off entries one by one, each in a transaction of its own. One that fails does not hold up the others: it is
 * passed over, and tried again the next time.
 * @returns how many were worked off
 * @throws AggregateError in the end, with why some could not be
 */
export async function workOff(step: WorkStep, what: string): Promise<number> {
  const failures = new Map<NoServeEntryId, unknown>();
  let done = 0;
  for (;;) {
    const current: { id: NoServeEntryId | null } = { id: null };
    try {
      if (!(await step([...failures.keys()], (id) => (current.id = id)))) break;
      done += 1;
    } catch (error) {
      if (current.id === null) throw error;
      failures.set(current.id, error);
    }
  }
  if (failures.size > 0) throw new AggregateError(failures.values(), `${failures.size} entries could not be ${what}`);
  return done;
}
