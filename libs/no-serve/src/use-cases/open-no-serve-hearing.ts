import type { CaseReading } from '@evenhand/cases';
import type { Actor, NoServeEntryId } from '@evenhand/platform';
import { decideCharge, type Charge, type NoServeGround, type ProtectedTrait } from '../domain/charge.js';
import { decideStep, type NoServeEntry } from '../domain/platform-entry.js';
import { refuse, settle } from '../platform-sentences.js';
import { caseAbout, hintsAt, proposalKinds, refuseSecond } from './open-proposal.js';
import { checkTexts, factOf, lockEntry, type PlatformParts } from './platform-parts.js';

/**
 * A moderator takes up what a party, a number or an import asked for, and makes a charge of it. Whoever does so counts
 * as a proposer and does not approve.
 */
export class OpenNoServeHearing {
  constructor(private readonly parts: PlatformParts) {}

  /**
   * @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, WRONG_ENTRY_STATE, PROTECTED_TRAIT, RUNG_SKIPPED, NO_SERVE_INPUT_INVALID,
   * TEXT_INVALID, PROPOSAL_OPEN_ALREADY
   */
  execute(reading: CaseReading, input: Charge<NoServeGround | ProtectedTrait>, actor: Actor): Promise<NoServeEntry> {
    const { unitOfWork, entries, record, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const about = await desk.ready(tx, proposalKinds, reading);
      const entry = await lockEntry(this.parts, tx, about.refId as NoServeEntryId);
      const state = settle(decideStep(entry, 'openHearing'));
      const taken = await entries.rungsTaken(tx, entry.subjectId, entry.subjectRole);
      const charge = settle(decideCharge(input, { at: tx.at, taken }));
      const { explanation, facts, skippedRungReason, urgentReason } = charge;
      checkTexts({ explanation, facts, skippedRungReason, urgentReason });
      const concerned = await record.concerned(tx, { ...charge, subjectId: entry.subjectId, subjectRole: entry.subjectRole }, null);
      if (concerned.unfounded !== null) refuse({ code: 'NO_SERVE_INPUT_INVALID', field: concerned.unfounded });
      const { hearingMs } = (await tx.policy()).noServe;
      const opened = entry.with({
        ...charge,
        state,
        hearingOpenedAt: tx.at,
        hearingOpenedBy: actor.subject,
        hearingEndsAt: new Date(tx.at.getTime() + hearingMs),
        marks: entry.marks.length > 0 || hintsAt(this.parts, explanation, facts) ? ['PROTECTED_TRAIT_HINT'] : [],
      });
      await refuseSecond(this.parts, tx, opened);
      await entries.save(tx, opened);
      await desk.touch(tx, proposalKinds, entry.id, await caseAbout(this.parts, tx, opened, concerned));
      await tx.record({ name: 'no-serve.hearing-opened', ...factOf(opened) });
      return opened;
    });
  }
}
