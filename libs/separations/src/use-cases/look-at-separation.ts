import { textProblem, type Actor, type Clock, type Sentence } from '@evenhand/platform';
import type { WriteLetter } from '@evenhand/statements';
import { isExcusable } from '../domain/decisions.js';
import { nextActions, separationActions, type SeparationAction, type Situation } from '../domain/gates.js';
import { historyFor, type HistoryEntry } from '../domain/history.js';
import type { LedgerEntry, Separation, SeparationFact } from '../domain/separation.js';
import { earliestClose, stepsOf, type StepView } from '../domain/steps.js';
import { checkWording, type WordingFinding } from '../domain/wording.js';
import { statementOf } from '../statement-content.js';
import { talkingPoints } from '../talking-points.js';
import { chosenOf } from './choose-facts.js';
import { longestWhy } from './deliver-separation-statement.js';
import { sideOf } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

const comeByThemselves: readonly SeparationAction[] = ['complete', 'lapse'];

export interface StepToTake extends StepView {
  readonly nextActions: readonly SeparationAction[];
}

/** What there is to see of a separation beside what it holds itself. */
export class LookAtSeparation {
  constructor(
    private readonly parts: Pick<SeparationParts, 'separations' | 'parties' | 'textScreen'> & {
      readonly clock: Clock;
      readonly writeLetter: WriteLetter;
    },
  ) {}

  async situation(separation: Separation): Promise<Situation> {
    return { at: this.parts.clock.now(), running: await this.parts.separations.running(null, separation) };
  }

  /** The six steps, each with the actions by which this viewer can take it further. */
  async steps(separation: Separation, actor: Actor): Promise<readonly StepToTake[]> {
    const actions = await this.nextActions(separation, actor);
    return stepsOf(separation, await this.situation(separation)).map((view) => {
      const { step, state } = view;
      const mayExcuse = state === 'OPEN' && isExcusable(step, separation, true);
      const isOfStep = (action: SeparationAction): boolean =>
        separationActions[action].step === step || (action === 'excuseStep' && mayExcuse);
      return { ...view, nextActions: actions.filter(isOfStep) };
    });
  }

  /** From the table that guards every action. */
  async nextActions(separation: Separation, actor: Actor): Promise<readonly SeparationAction[]> {
    const side = sideOf(separation, actor);
    if (side === null) return [];
    const situation = await this.situation(separation);
    const isApprover = separation.approvers.some(
      ({ person, approvedHash }) => person === actor.subject && approvedHash !== separation.dossierHash,
    );
    const isMoot = (action: SeparationAction): boolean =>
      comeByThemselves.includes(action) || (action === 'acknowledgeStatement' && separation.statementAcknowledgedAt !== null);
    return [
      ...nextActions(separation, situation, side).filter((action) => !isMoot(action)),
      ...(side === 'OPENER' && isApprover ? nextActions(separation, situation, 'APPROVER') : []),
    ];
  }

  /** What happened, as this viewer may know it. */
  async history(separation: Separation, actor: Actor): Promise<readonly HistoryEntry[]> {
    return historyFor(await this.parts.separations.history(separation.id), sideOf(separation, actor), separation.informedAt);
  }

  ledger(separation: Separation): Promise<LedgerEntry[]> {
    return this.parts.separations.ledger(null, separation);
  }

  async earliestClose(separation: Separation): Promise<Date | null> {
    return earliestClose(separation, (await this.situation(separation)).running);
  }

  /** Everything that may be chosen. */
  facts(separation: Separation): Promise<SeparationFact[]> {
    return this.parts.separations.facts(null, separation);
  }

  /** Those that it rests on: as frozen, or as the record says them now. */
  async chosenFacts(separation: Separation): Promise<readonly SeparationFact[]> {
    return separation.frozenFacts ?? chosenOf(await this.facts(separation), separation.chosenFacts);
  }

  async talkingPoints(separation: Separation): Promise<readonly Sentence[]> {
    return talkingPoints(await this.chosenFacts(separation), await this.ledger(separation));
  }

  /** @returns null when nothing is said yet that could stand in it */
  async letter(separation: Separation, why: string): Promise<Sentence | null> {
    const { parties, clock, writeLetter } = this.parts;
    if (textProblem(why, longestWhy) !== null) return null;
    const opener = await parties.find(separation.openerId);
    const [facts, ledger] = [await this.chosenFacts(separation), await this.ledger(separation)];
    return writeLetter.execute(statementOf(separation, { openerName: opener?.displayName ?? '', why, facts, ledger, at: clock.now() }));
  }

  wording(text: string): readonly WordingFinding[] {
    return checkWording(text, this.parts.textScreen);
  }
}
