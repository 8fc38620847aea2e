import { createOnce, otherRole, type Actor, type OrderId, type Role, type Transaction } from '@evenhand/platform';
import { decideContent, type RatingDraft } from '../domain/rating-content.js';
import { decideSubmission, type RatingExchange } from '../domain/rating-exchange.js';
import { Rating, type RatingContent } from '../domain/rating.js';
import { refuse, settle } from '../sentences.js';
import { textRule, type RatingParts } from './rating-parts.js';
import { settleExchange } from './settle-exchange.js';

export type SubmitRatingInput = RatingDraft & { readonly orderId: OrderId; readonly idempotencyKey: string };

/** A side seals its half of an exchange, or edits it while it is sealed. The second half reveals both. */
export class SubmitRating {
  constructor(private readonly parts: RatingParts) {}

  /**
   * @returns the exchange as it stands afterwards
   * @throws Refusal ORDER_NOT_FOUND, ORDER_NOT_RATABLE, RATING_ALREADY_REVEALED, RATING_WINDOW_CLOSED,
   *   STARS_OUT_OF_RANGE, NEVER_AGAIN_NOT_OFFERED, CATEGORY_NOT_APPLICABLE, CATEGORY_REPEATED, TEXT_INVALID, IDEMPOTENCY_KEY_…
   */
  async execute({ idempotencyKey, ...input }: SubmitRatingInput, actor: Actor): Promise<RatingExchange> {
    const { unitOfWork, exchanges } = this.parts;
    const orderId = await unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'submitRating', idempotencyKey, input }, () => this.submit(tx, input)),
    );
    const exchange = await exchanges.find(orderId);
    if (exchange === null) throw new Error(`The rating exchange of order ${orderId} was written but cannot be read.`);
    return exchange;
  }

  private async submit(tx: Transaction, draft: RatingDraft & { readonly orderId: OrderId }): Promise<OrderId> {
    const { exchanges, ratings } = this.parts;
    const exchange = await this.lockExchange(tx, draft.orderId);
    const side = exchange.sideOf(tx.actor.partyId) ?? refuse({ code: 'ORDER_NOT_FOUND' });
    const halves = await ratings.ofOrder(tx, draft.orderId);
    const moved = settle(decideSubmission(exchange, side, halves.map(authorRole), tx.at));
    const { offerPairEntryUpToStars } = (await tx.policy()).noServe;
    const content = settle(decideContent(draft, otherRole(side), await textRule(tx), offerPairEntryUpToStars));
    const mine = await this.seal(
      tx,
      exchange,
      side,
      content,
      halves.find((half) => authorRole(half) === side),
    );
    if (moved.isSettled) await settleExchange(this.parts, tx, moved, [...halves, mine]);
    else await exchanges.save(tx, moved);
    return draft.orderId;
  }

  private async lockExchange(tx: Transaction, orderId: OrderId): Promise<RatingExchange> {
    const exchange = await this.parts.exchanges.lock(tx, orderId);
    if (exchange !== null) return exchange;
    const order = await this.parts.orders.lock(tx, orderId);
    // A stranger's order looks like one that does not exist.
    return refuse({ code: order?.sideOf(tx.actor.partyId) ? 'ORDER_NOT_RATABLE' : 'ORDER_NOT_FOUND' });
  }

  private async seal(tx: Transaction, exchange: RatingExchange, side: Role, content: RatingContent, former?: Rating): Promise<Rating> {
    const revision = (former?.revision ?? 0) + 1;
    const rating = Rating.of({
      ...content,
      id: former?.id ?? this.parts.ids.opaque(),
      authorId: exchange.partyIn(side),
      subjectId: exchange.partyIn(otherRole(side)),
      subjectRole: otherRole(side),
      orderId: exchange.orderId,
      importId: null,
      revision,
      submittedAt: tx.at,
      revealedAt: null,
      removedAt: null,
      commentHeldBack: false,
      commentRemovedAt: null,
    });
    await (former === undefined ? this.parts.ratings.add(tx, rating) : this.parts.ratings.save(tx, rating));
    await tx.record({ name: 'rating.submitted', orderId: exchange.orderId, authorRole: side, revision });
    return rating;
  }
}

const authorRole = (rating: Rating): Role => otherRole(rating.subjectRole);
