import type { Actor, AppealId } from '@evenhand/platform';
import { decideWithdrawal, type Appeal } from '../domain/appeal.js';
import { settle } from '../sentences.js';
import type { AppealParts } from './appeal-parts.js';

/** Whoever appealed takes it back before it is decided, and may appeal again while there is time. */
export class WithdrawAppeal {
  constructor(private readonly parts: AppealParts) {}

  /** @throws Refusal APPEAL_NOT_FOUND, APPEAL_SETTLED */
  execute(id: AppealId, actor: Actor): Promise<Appeal> {
    const { unitOfWork, appeals, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      // The case first, as whoever decides locks it first. All of it is undone when the appeal is not the actor's.
      await desk.drop(tx, ['APPEAL'], id, 'WITHDRAWN');
      const withdrawn = settle(decideWithdrawal(await appeals.lock(tx, id), actor.partyId, tx.at));
      await appeals.save(tx, withdrawn);
      await tx.record({ name: 'appeal.withdrawn', appealId: id, appellantId: withdrawn.appellantId });
      return withdrawn;
    });
  }
}
