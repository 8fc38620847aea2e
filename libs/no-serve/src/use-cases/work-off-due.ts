import type { Actor, Transaction } from '@evenhand/platform';
import type { NoServeEntry } from '../domain/platform-entry.js';
import type { Due } from '../ports/platform-entries.js';
import type { PlatformParts } from './platform-parts.js';
import { workOff } from './work-off.js';

/** Works off every entry that is due: several workers share them, and none is worked off twice. */
export const workOffDue = (
  { unitOfWork, entries }: PlatformParts,
  actor: Actor,
  due: Due,
  act: (tx: Transaction, entry: NoServeEntry) => Promise<unknown>,
  what: string,
): Promise<number> =>
  workOff(
    (except, tried) =>
      unitOfWork.run(actor, async (tx) => {
        const entry = await entries.lockNextDue(tx, due, except);
        if (entry === null) return false;
        tried(entry.id);
        await act(tx, entry);
        return true;
      }),
    what,
  );
