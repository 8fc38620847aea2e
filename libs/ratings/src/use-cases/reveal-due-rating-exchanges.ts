import type { Actor, OrderId } from '@evenhand/platform';
import { closeWindow } from '../domain/rating-exchange.js';
import type { RatingParts } from './rating-parts.js';
import { settleExchange } from './settle-exchange.js';

/**
 * Settles every exchange whose window is over, each in a transaction of its own: a crash loses none,
 * several workers share them, and none is settled twice.
 */
export class RevealDueRatingExchanges {
  constructor(private readonly parts: RatingParts) {}

  /**
   * One that cannot be settled does not hold up the others: it is passed over, and tried again the next time.
   * @returns how many were revealed or lapsed
   * @throws AggregateError in the end, with why some could not be settled
   */
  async execute(actor: Actor): Promise<number> {
    let settled = 0;
    const failures = new Map<OrderId, unknown>();
    while (await this.settleNext(actor, failures)) settled += 1;
    if (failures.size > 0) throw new AggregateError(failures.values(), `${failures.size} rating exchanges could not be settled`);
    return settled;
  }

  /** @returns false when none is left; notes down one that failed */
  private async settleNext(actor: Actor, failures: Map<OrderId, unknown>): Promise<boolean> {
    const { unitOfWork, exchanges, ratings } = this.parts;
    let tried: OrderId | null = null;
    try {
      return await unitOfWork.run(actor, async (tx) => {
        const exchange = await exchanges.lockNextDue(tx, [...failures.keys()]);
        tried = exchange?.orderId ?? null;
        if (exchange === null) return false;
        await settleExchange(this.parts, tx, closeWindow(exchange, tx.at), await ratings.ofOrder(tx, exchange.orderId));
        return true;
      });
    } catch (error) {
      if (tried === null) throw error;
      failures.set(tried, error);
      return true;
    }
  }
}
