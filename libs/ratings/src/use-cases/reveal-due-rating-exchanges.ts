import type { Actor } from '@evenhand/platform';
import { closeWindow } from '../domain/rating-exchange.js';
import type { RatingParts } from './rating-parts.js';
import { settleExchange } from './settle-exchange.js';

/**
 * Settles every exchange whose window is over, each in a transaction of its own: a crash loses none,
 * several workers share them, and none is settled twice.
 */
export class RevealDueRatingExchanges {
  constructor(private readonly parts: RatingParts) {}

  /** @returns how many were revealed or lapsed */
  async execute(actor: Actor): Promise<number> {
    let settled = 0;
    while (await this.settleNext(actor)) settled += 1;
    return settled;
  }

  private settleNext(actor: Actor): Promise<boolean> {
    const { unitOfWork, exchanges, ratings } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const exchange = await exchanges.lockNextDue(tx);
      if (exchange === null) return false;
      await settleExchange(this.parts, tx, closeWindow(exchange, tx.at), await ratings.ofOrder(tx, exchange.orderId));
      return true;
    });
  }
}
