import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { decideAnswer } from '../domain/platform-decisions.js';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { refuse, settle } from '../platform-sentences.js';
import { entryCaseKinds } from './open-proposal.js';
import { checkTexts, factOf, lockEntry, type PlatformParts } from './platform-parts.js';

/** The subject is heard: once, in its own words. */
export class RespondToNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** @throws Refusal NO_SERVE_ENTRY_NOT_FOUND, WRONG_ENTRY_STATE, HEARING_ANSWERED_ALREADY, HEARING_CLOSED, TEXT_INVALID */
  execute({ entryId, answer }: { readonly entryId: NoServeEntryId; readonly answer: string }, actor: Actor): Promise<NoServeEntry> {
    const { unitOfWork, entries, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      // The case first, as everybody who decides does: so no two wait for each other.
      await desk.touch(tx, entryCaseKinds, entryId);
      const entry = await lockEntry(this.parts, tx, entryId);
      if (entry.subjectId !== actor.partyId || !entry.isKnownToSubject) refuse({ code: 'NO_SERVE_ENTRY_NOT_FOUND' });
      settle(decideAnswer(entry));
      checkTexts({ answer });
      const answered = entry.with({ answer, answeredAt: tx.at });
      await entries.save(tx, answered);
      await tx.record({ name: 'no-serve.answered', ...factOf(answered) });
      return answered;
    });
  }
}
