import type { Actor } from '@evenhand/platform';
import { dueReminder } from '../domain/reminders.js';
import type { RatingParts } from './rating-parts.js';

const batchSize = 100;

/** Reminds every side that has not rated while its window runs out: once at each stage of the policy. */
export class RemindToRate {
  constructor(private readonly parts: RatingParts) {}

  /** @returns how many reminders were written */
  async execute(actor: Actor): Promise<number> {
    let total = 0;
    for (;;) {
      const reminded = await this.remindSome(actor);
      if (reminded === 0) return total;
      total += reminded;
    }
  }

  private remindSome(actor: Actor): Promise<number> {
    const { unitOfWork, reminders } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const schedule = (await tx.policy()).ratings.reminderDaysLeft;
      let reminded = 0;
      for (const side of await reminders.lockWaiting(tx, schedule, batchSize)) {
        const daysLeft = dueReminder(side, schedule, tx.at);
        if (daysLeft === null) continue;
        const { orderId, role } = side;
        await reminders.add(tx, { orderId, role, daysLeft, remindedAt: tx.at });
        await tx.record({ name: 'rating-exchange.reminded', orderId, role, daysLeft });
        reminded += 1;
      }
      return reminded;
    });
  }
}
