import type { AddToMyNoServeList } from '@evenhand/no-serve';
import type { Actor, Transaction } from '@evenhand/platform';
import { decideClose } from '../domain/decisions.js';
import { Separation } from '../domain/separation.js';
import { moveAlone, type SeparationReading } from './move-separation.js';
import { requireText, type SeparationParts } from './separation-parts.js';

export interface CloseSeparationInput extends SeparationReading {
  /** For the opener alone. */
  readonly closingNote: string | null;
  /** ISO 8601 day on which the opener wants to look at it again. */
  readonly reviewOn: string | null;
}

const longestNote = 2_000;

/** Lets go: contact ends, and the entry on the opener's own list stands. */
export class CloseSeparation {
  constructor(private readonly parts: SeparationParts & { readonly addToMyNoServeList: AddToMyNoServeList }) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, SEPARATION_STEP_MISSING, SEPARATION_TIME_INVALID, TEXT_INVALID */
  execute({ closingNote, reviewOn, ...reading }: CloseSeparationInput, actor: Actor): Promise<Separation> {
    if (closingNote !== null) requireText('closingNote', closingNote, longestNote);
    return moveAlone(
      this.parts,
      reading,
      actor,
      'OPENER',
      (separation, situation) => decideClose(separation, { closingNote, reviewOn }, situation),
      (tx, closed) => this.list(tx, closed),
    );
  }

  private async list(tx: Transaction, closed: Separation): Promise<Separation> {
    const privateReason = closed.closingNote ?? (tx.actor.locale === 'de' ? 'Trennung abgeschlossen.' : 'Separation closed.');
    const entry = { partyId: closed.otherId, myRole: closed.openerRole, privateReason, endsAt: null };
    return Separation.of({ ...closed, pairEntryId: await this.parts.addToMyNoServeList.within(tx, closed.openerId, entry) });
  }
}
