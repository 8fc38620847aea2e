import type { Actor, EventName, SeparationId, Transaction } from '@evenhand/platform';
import type { Happening } from '../domain/history.js';
import { Separation } from '../domain/separation.js';
import { nextTurn } from '../domain/steps.js';
import type { SeparationDue } from '../ports/separations.js';
import { noteHistory, situationOf } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

type Noted = Extract<EventName, 'separation.reminded' | 'separation.escalated' | 'separation.review-due'>;
const happeningOf: Readonly<Record<Noted, Happening>> = {
  'separation.reminded': 'REMINDED',
  'separation.escalated': 'ESCALATED',
  'separation.review-due': 'REVIEW_DUE',
};

/** What is due by itself: reminders, escalations, reviews, and reducing what is kept. Each once, by several workers, however late. */
export class WatchOverSeparations {
  constructor(private readonly parts: SeparationParts) {}

  /** @returns how often something was due */
  async execute(actor: Actor): Promise<number> {
    const reminded = await this.each(actor, 'reminder', (tx, separation) => this.callForNext(tx, separation, 'separation.reminded'));
    const escalated = await this.each(actor, 'escalation', (tx, separation) => this.callForNext(tx, separation, 'separation.escalated'));
    const reviewed = await this.each(actor, 'review', (tx, separation) =>
      this.note(tx, Separation.of({ ...separation, reviewedAt: tx.at }), 'separation.review-due'),
    );
    const reduced = await this.each(actor, 'reduction', (tx, separation) => this.reduce(tx, separation));
    return reminded + escalated + reviewed + reduced;
  }

  private async each(
    actor: Actor,
    due: SeparationDue['for'],
    act: (tx: Transaction, separation: Separation) => Promise<boolean>,
  ): Promise<number> {
    const passedOver: SeparationId[] = [];
    for (let done = 0; ;) {
      const outcome = await this.parts.unitOfWork.run(actor, async (tx) => {
        const separation = await this.parts.separations.lockNextDue(tx, await this.dueAt(tx, due), passedOver);
        if (separation === null) return null;
        return { id: separation.id, isDone: await act(tx, separation) };
      });
      if (outcome === null) return done;
      passedOver.push(outcome.id);
      if (outcome.isDone) done += 1;
    }
  }

  private async dueAt(tx: Transaction, due: SeparationDue['for']): Promise<SeparationDue> {
    const { separations: policy } = await tx.policy();
    const before = (milliseconds: number): Date => new Date(tx.at.getTime() - milliseconds);
    if (due === 'reminder') return { for: due, stillSince: before(policy.remindAfterMs) };
    if (due === 'escalation') return { for: due, stillSince: before(policy.escalateAfterMs - policy.remindAfterMs) };
    if (due === 'review') return { for: due, today: tx.at.toISOString().slice(0, 10) };
    return { for: due, endedBefore: before(policy.retentionMs) };
  }

  /** Nobody is called while both wait for an order or a date. */
  private async callForNext(tx: Transaction, separation: Separation, name: Noted): Promise<boolean> {
    if (nextTurn(separation, await situationOf(this.parts, tx, separation)) === null) return false;
    const noted = name === 'separation.reminded' ? { remindedAt: tx.at } : { escalatedAt: tx.at };
    return this.note(tx, Separation.of({ ...separation, ...noted }), name);
  }

  private async note(tx: Transaction, separation: Separation, name: Noted): Promise<boolean> {
    await this.parts.separations.save(tx, separation);
    await noteHistory(this.parts, tx, separation, [{ what: happeningOf[name], detail: {} }]);
    const { id: separationId, openerId, otherId } = separation;
    await tx.record({ name, separationId, openerId, otherId });
    return true;
  }

  private async reduce(tx: Transaction, separation: Separation): Promise<boolean> {
    await this.parts.separations.reduce(tx, separation);
    const { id: separationId, openerId, otherId } = separation;
    await tx.record({ name: 'separation.reduced', separationId, openerId, otherId });
    return true;
  }
}
