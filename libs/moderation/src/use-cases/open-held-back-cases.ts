import { holdLock, type Actor, type NamedLock, type Transaction } from '@evenhand/platform';
import type { HeldBackText } from '../domain/held-back-text.js';
import type { ModerationParts } from './moderation-parts.js';

const batchSize = 100;
/** As a lesser insult. */
const severity = 2;
const opening: NamedLock = { name: 'held-back-cases' };

/** Opens a case for every text that is held back and has none, so that a moderator looks at it. Never a second one. */
export class OpenHeldBackCases {
  constructor(private readonly parts: ModerationParts) {}

  /** @returns how many were opened */
  async execute(actor: Actor): Promise<number> {
    for (let opened = 0; ;) {
      const more = await this.parts.unitOfWork.run(actor, (tx) => this.openSome(tx));
      opened += more;
      if (more < batchSize) return opened;
    }
  }

  private async openSome(tx: Transaction): Promise<number> {
    // One at a time: what another has just opened is seen.
    await holdLock(tx, opening, 'alone');
    const texts = await this.parts.heldBackTexts.withoutCase(tx, batchSize);
    for (const text of texts) await this.open(tx, text);
    return texts.length;
  }

  private async open(tx: Transaction, { ratingId, authorId, authorRole, otherId, orderId }: HeldBackText): Promise<void> {
    await this.parts.desk.open(tx, {
      kind: 'HELD_BACK_TEXT',
      refId: ratingId,
      subjectId: authorId,
      subjectRole: authorRole,
      partyIds: [otherId],
      orderIds: orderId === null ? [] : [orderId],
      severity,
    });
  }
}
