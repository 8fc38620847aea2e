import { serviceLock } from '@evenhand/no-serve';
import type { Actor } from '@evenhand/platform';
import { completed } from '../domain/decisions.js';
import { saveMoved, situationOf } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

/** A single person has slept on it: approved, once each, however late. No order slips in beside it. */
export class CompleteApprovals {
  constructor(private readonly parts: SeparationParts & { readonly clock: { now(): Date } }) {}

  /** @returns how many were completed */
  async execute(actor: Actor): Promise<number> {
    const { unitOfWork, separations, clock } = this.parts;
    let done = 0;
    for (const { id, otherId } of await separations.sleptOn(clock.now())) {
      done += await unitOfWork.runAlone(actor, serviceLock(otherId), async (tx) => {
        const separation = await separations.lock(tx, id);
        if (separation === null || separation.state !== 'APPROVING') return 0;
        const after = completed(separation, await situationOf(this.parts, tx, separation));
        await saveMoved(this.parts, tx, separation, after);
        return after === separation ? 0 : 1;
      });
    }
    return done;
  }
}
