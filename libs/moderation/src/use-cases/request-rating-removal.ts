import { createOnce, otherRole, textProblem, type Actor, type RatingId, type RatingRemovalId, type Transaction } from '@evenhand/platform';
import type { Rating } from '@evenhand/ratings';
import { decideRequest, RatingRemoval } from '../domain/rating-removal.js';
import { meaningOf, type RemovalGround } from '../domain/removal-grounds.js';
import { decideTexts } from '../domain/texts.js';
import { settle } from '../sentences.js';
import type { ModerationParts } from './moderation-parts.js';

export interface RequestRatingRemovalInput {
  readonly ratingId: RatingId;
  readonly ground: RemovalGround;
  readonly explanation: string;
  readonly idempotencyKey: string;
}

/** The rated party asks to remove a rating about it. The one judged is the rating's author. */
export class RequestRatingRemoval {
  constructor(private readonly parts: ModerationParts) {}

  /** @throws Refusal RATING_NOT_FOUND, RATING_ALREADY_REMOVED, REMOVAL_ALREADY_REQUESTED, REMOVAL_GROUND_DECIDED, TEXT_INVALID, IDEMPOTENCY_KEY_… */
  async execute({ idempotencyKey, ...input }: RequestRatingRemovalInput, actor: Actor): Promise<RatingRemoval> {
    const { unitOfWork, removals } = this.parts;
    const id = await unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'requestRatingRemoval', idempotencyKey, input }, () => this.request(tx, input)),
    );
    const removal = await removals.find(id);
    if (removal === null) throw new Error(`Rating removal ${id} was requested but cannot be read.`);
    return removal;
  }

  private async request(tx: Transaction, input: Omit<RequestRatingRemovalInput, 'idempotencyKey'>): Promise<RatingRemovalId> {
    const { removals, ratings } = this.parts;
    const { ratingId, ground } = input;
    const { explanation } = settle(decideTexts({ explanation: input.explanation }, textProblem));
    // Of two requests at once the second finds the first: the rating is locked.
    const found = await ratings.lockRevealed(tx, ratingId);
    const rating = settle(decideRequest(found, await removals.ofRating(tx, ratingId), { by: tx.actor.partyId, ground }));
    return this.add(tx, rating, { ground, explanation });
  }

  private async add(tx: Transaction, rating: Rating, said: Pick<RatingRemoval, 'ground' | 'explanation'>): Promise<RatingRemovalId> {
    const { removals, desk, ids } = this.parts;
    const { id: ratingId, subjectId, subjectRole, authorId, orderId } = rating;
    const id = ids.next<RatingRemovalId>();
    await removals.add(
      tx,
      RatingRemoval.of({
        ...said,
        id,
        ratingId,
        subjectId,
        subjectRole,
        authorId,
        orderId,
        state: 'REQUESTED',
        requestedAt: tx.at,
        decidedAt: null,
        decidedBy: null,
        decisionReason: null,
        statementId: null,
        policyVersion: (await tx.policy()).version,
      }),
    );
    await tx.record({ name: 'rating-removal.requested', removalId: id, ratingId, subjectId, authorId });
    await desk.open(tx, {
      kind: 'RATING_REMOVAL',
      refId: id,
      subjectId: authorId,
      subjectRole: otherRole(subjectRole),
      partyIds: [subjectId],
      orderIds: orderId === null ? [] : [orderId],
      severity: meaningOf[said.ground].severity,
    });
    return id;
  }
}
