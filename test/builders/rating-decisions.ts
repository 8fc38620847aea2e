import { randomUUID } from 'node:crypto';
import { systemActor, type Actor, type AppealId, type CaseId, type RatingRemovalId, type StatementId } from '@evenhand/platform';
import type { Case, CaseKind } from '@evenhand/cases';
import type { Appeal } from '@evenhand/appeals';
import type { Evenhand } from '@evenhand/composition';
import type { RatingRemoval, RemovalGround } from '@evenhand/moderation';
import type { Rating } from '@evenhand/ratings';
import type { Statement } from '@evenhand/statements';
import { anOrder, mona, lena, type EvenhandOnDatabase, type TestParty } from './evenhand-on-database.js';

const worker = systemActor('worker');

const sureOf = <Thing>(found: Thing | null | undefined, what: string): Thing => {
  if (found === null || found === undefined) throw new Error(`There is no ${what}.`);
  return found;
};

/** How decisions about ratings and appeals against them are made in tests, each in one sentence. */
export function decisionsAboutRatings({ useCases, reads }: Evenhand) {
  const caseAbout = async (kind: CaseKind, refId: string): Promise<Case> =>
    sureOf(await reads.cases.findAbout([kind], refId), `case ${kind}`);

  /** The case, taken by this person, as it was read then. */
  const taken = async (kind: CaseKind, refId: string, by: Actor): Promise<{ caseId: CaseId; version: number }> => {
    const { id: caseId } = await caseAbout(kind, refId);
    const { version } = await useCases.claimCase.execute(caseId, by);
    return { caseId, version };
  };

  return {
    caseAbout,
    taken,

    request(
      rating: Rating,
      by: TestParty,
      ground: RemovalGround = 'INSULT',
      idempotencyKey: string = randomUUID(),
    ): Promise<RatingRemoval> {
      return useCases.requestRatingRemoval.execute(
        { ratingId: rating.id, ground, explanation: 'It is no review.', idempotencyKey },
        by.actor,
      );
    },

    async decide({ id }: { readonly id: RatingRemovalId }, remove: boolean, by: Actor = mona): Promise<RatingRemoval> {
      const reading = await taken('RATING_REMOVAL', id, by);
      const said = { reason: 'Said in the heat.', facts: 'The words are those of the comment.', rule: 'Rate the deal, not the person.' };
      return useCases.decideRatingRemoval.execute({ ...reading, remove, ...said }, by);
    },

    /** The statement about this that stands, delivered. */
    async delivered(refId: string): Promise<Statement> {
      const { id } = sureOf(await reads.statements.findAbout(refId), 'statement');
      await useCases.deliverStatement.execute(id, 'IN_PRODUCT', worker);
      return sureOf(await reads.statements.find(id), 'statement');
    },

    lodge(statementId: StatementId, by: TestParty, idempotencyKey: string = randomUUID()): Promise<Appeal> {
      return useCases.lodgeAppeal.execute({ statementId, reasons: 'Every word is true.', idempotencyKey }, by.actor);
    },

    async decideAppeal({ id }: { readonly id: AppealId }, grant: boolean, by: Actor = lena): Promise<Appeal> {
      const reading = await taken('APPEAL', id, by);
      return useCases.decideAppeal.execute({ ...reading, grant, reasons: 'The words were about the deal.' }, by);
    },

    /** As everybody sees it, its author, the rated party, or staff. */
    async seenBy({ id }: Rating, viewer: TestParty | 'STAFF' | null): Promise<Rating | null> {
      const isStaff = viewer === 'STAFF';
      return reads.ratings.findReadableBy(isStaff ? null : (viewer?.partyId ?? null), id, { removedToo: isStaff });
    },
  };
}

/** The same, with ratings to decide about. */
export const ratingDecisions = (evenhand: EvenhandOnDatabase) => ({
  ...decisionsAboutRatings(evenhand),

  /** What the first said about the second in an order between the two, revealed. */
  async rating(author: TestParty, subject: TestParty, said: Parameters<typeof evenhand.rate>[2] = {}): Promise<Rating> {
    const { id: orderId } = await anOrder(evenhand).between(author, subject).fulfilled();
    await evenhand.rate(orderId, author, { stars: 1, again: false, ...said });
    await evenhand.rate(orderId, subject);
    const halves = await evenhand.reads.ratings.readableBy(null, [orderId]);
    return sureOf(
      halves.find(({ authorId }) => authorId === author.partyId),
      'revealed rating',
    );
  },
});

export { mona, lena };
