import type { Case } from '@evenhand/cases';
import type { AppealId, Transaction } from '@evenhand/platform';
import { takenUp } from '../domain/appeal.js';
import type { AppealParts } from './appeal-parts.js';

/** Somebody took the case of an appeal: it is under review, also when the case is given back. */
export class TakeUpAppeal {
  constructor(private readonly parts: Pick<AppealParts, 'appeals'>) {}

  async within(tx: Transaction, { refId }: Case): Promise<void> {
    const { appeals } = this.parts;
    // Of a case of this kind the thing is an appeal.
    const found = await appeals.lock(tx, refId as AppealId);
    const taken = found === null ? null : takenUp(found);
    if (taken === null) return;
    await appeals.save(tx, taken);
    await tx.record({ name: 'appeal.taken-up', appealId: taken.id, appellantId: taken.appellantId });
  }
}
