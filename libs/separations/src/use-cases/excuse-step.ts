import type { Actor } from '@evenhand/platform';
import { decideExcuse } from '../domain/decisions.js';
import type { Separation, SeparationStep } from '../domain/separation.js';
import { moveAlone, type SeparationReading } from './move-separation.js';
import { requireText, type SeparationParts } from './separation-parts.js';

export interface ExcuseStepInput extends SeparationReading {
  readonly step: SeparationStep;
  readonly reason: string;
  /** Whether the reason is one of safety: the only one that excuses the word in person. */
  readonly isForSafety: boolean;
}

const longestReason = 2_000;

/** Goes without a step, for a written reason that stays in the history. */
export class ExcuseStep {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, STEP_NOT_EXCUSABLE, EXCUSED_ALREADY, TEXT_INVALID */
  execute({ step, reason, isForSafety, ...reading }: ExcuseStepInput, actor: Actor): Promise<Separation> {
    requireText('reason', reason, longestReason);
    return moveAlone(this.parts, reading, actor, 'OPENER', (separation, situation) =>
      decideExcuse(separation, step, reason, isForSafety, actor.subject, situation),
    );
  }
}
