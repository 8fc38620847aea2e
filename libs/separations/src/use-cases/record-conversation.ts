import type { Actor } from '@evenhand/platform';
import { decideConversation } from '../domain/decisions.js';
import type { ConversationForm, Separation } from '../domain/separation.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import { requireText, type SeparationParts } from './separation-parts.js';

export interface RecordConversationInput extends SeparationReading {
  readonly form: ConversationForm;
  readonly heldAt: Date;
  readonly participants: readonly string[];
  readonly outcome: string;
}

const longestOutcome = 5_000;
const longestName = 200;

/** The conversation was held. From the first one on, the other side sees where it stands. */
export class RecordConversation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, SEPARATION_STEP_MISSING, SEPARATION_TIME_INVALID, TEXT_INVALID */
  execute({ separationId, version, ...held }: RecordConversationInput, actor: Actor): Promise<Separation> {
    requireText('outcome', held.outcome, longestOutcome);
    for (const participant of held.participants) requireText('participants', participant, longestName);
    return moveSeparation(this.parts, { separationId, version }, actor, 'OPENER', (separation, situation) =>
      decideConversation(separation, held, situation),
    );
  }
}
