import type { Actor, PartyId, SeparationId } from '@evenhand/platform';
import { decideFacts } from '../domain/decisions.js';
import { settle } from '../sentences.js';
import { chosenOf } from './choose-facts.js';
import { saveMoved, situationOf } from './move-separation.js';
import { hashOf, type SeparationParts } from './separation-parts.js';

/** Something new is on record between two: whoever approved before has to approve again, if it is about what was approved. */
export class ReviewSeparations {
  constructor(private readonly parts: SeparationParts) {}

  /** @returns of how many the facts had changed */
  async execute(one: PartyId, other: PartyId, actor: Actor): Promise<number> {
    let changed = 0;
    for (const id of await this.parts.separations.between(one, other)) if (await this.review(id, actor)) changed += 1;
    return changed;
  }

  private review(id: SeparationId, actor: Actor): Promise<boolean> {
    const { unitOfWork, separations } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const separation = await separations.lock(tx, id);
      if (separation === null || separation.isInformed || separation.isOver) return false;
      const chosen = chosenOf(await separations.facts(tx, separation), separation.chosenFacts);
      const situation = await situationOf(this.parts, tx, separation);
      const reviewed = settle(decideFacts(separation, separation.chosenFacts, hashOf(chosen), situation));
      await saveMoved(this.parts, tx, separation, reviewed);
      return reviewed !== separation;
    });
  }
}
