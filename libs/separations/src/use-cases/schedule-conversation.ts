import type { Actor } from '@evenhand/platform';
import { decideAppointment } from '../domain/decisions.js';
import type { ConversationForm, Separation } from '../domain/separation.js';
import { approvedFacts } from './choose-facts.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import { requireText, type SeparationParts } from './separation-parts.js';

export interface ScheduleConversationInput extends SeparationReading {
  readonly form: ConversationForm;
  readonly scheduledFor: Date;
  readonly participants: readonly string[];
}

const longestName = 200;

/** Makes an appointment for the word in person, which freezes the facts, or for one of the two that may follow. */
export class ScheduleConversation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, SEPARATION_STEP_MISSING, SEPARATION_TIME_INVALID, TEXT_INVALID */
  execute({ form, scheduledFor, participants, ...reading }: ScheduleConversationInput, actor: Actor): Promise<Separation> {
    for (const participant of participants) requireText('participants', participant, longestName);
    return moveSeparation(this.parts, reading, actor, 'OPENER', async (separation, situation, tx) => {
      const facts = await approvedFacts(this.parts, tx, separation, 'scheduleConversation');
      return decideAppointment(separation, { form, scheduledFor, participants }, facts, situation);
    });
  }
}
