import type { Actor, Transaction } from '@evenhand/platform';
import { decideFacts } from '../domain/decisions.js';
import type { SeparationAction } from '../domain/gates.js';
import type { FactChoice, Separation, SeparationFact } from '../domain/separation.js';
import { refuse } from '../sentences.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import { hashOf, type SeparationParts } from './separation-parts.js';

/** Those of the facts between the two that were chosen, in the order of time. */
export const chosenOf = (facts: readonly SeparationFact[], choices: readonly FactChoice[]): readonly SeparationFact[] =>
  facts.filter((fact) => choices.some(({ source, id }) => source === fact.source && id === fact.id));

/**
 * The facts that are about to be frozen. What is said rests on what was approved, also in the moment before the record's
 * news has made the approval lapse.
 * @throws Refusal SEPARATION_STEP_MISSING when the record says something else by now
 */
export async function approvedFacts(
  { separations }: Pick<SeparationParts, 'separations'>,
  tx: Transaction,
  separation: Separation,
  action: SeparationAction,
): Promise<readonly SeparationFact[]> {
  const facts = chosenOf(await separations.facts(tx, separation), separation.chosenFacts);
  const isAboutToBeFrozen = separation.state === 'APPROVED' && separation.dossierFrozenAt === null;
  if (isAboutToBeFrozen && hashOf(facts) !== separation.dossierHash) {
    return refuse({ code: 'SEPARATION_STEP_MISSING', action, missing: ['APPROVALS'] });
  }
  return facts;
}

/** The opener chooses the facts that it rests on. Whoever has approved has to approve again. */
export class ChooseFacts {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, FACT_NOT_FOUND */
  execute(reading: SeparationReading, choices: readonly FactChoice[], actor: Actor): Promise<Separation> {
    return moveSeparation(this.parts, reading, actor, 'OPENER', async (separation, situation, tx) => {
      const facts = await this.parts.separations.facts(tx, separation);
      const unknown = choices.find((choice) => chosenOf(facts, [choice]).length === 0);
      if (unknown !== undefined) return refuse({ code: 'FACT_NOT_FOUND', id: unknown.id });
      return decideFacts(separation, choices, hashOf(chosenOf(facts, choices)), situation);
    });
  }
}
