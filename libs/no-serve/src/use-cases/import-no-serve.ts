import type { Actor, NoServeEntryId, PartyId, Role } from '@evenhand/platform';
import { decideCharge, type Charge, type NoServeGround, type ProtectedTrait } from '../domain/charge.js';
import { NoServeEntry } from '../domain/platform-entry.js';
import { refuse, settle } from '../platform-sentences.js';
import { newEntry } from './new-entry.js';
import { hintsAt, openProposal } from './open-proposal.js';
import { checkTexts, type PlatformParts } from './platform-parts.js';

export interface ImportedProposal extends Charge<NoServeGround | ProtectedTrait> {
  /** Follows from the file and the line, so that the same line never makes two. */
  readonly id: NoServeEntryId;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
}

/** Takes in one line of a list from elsewhere: as a proposal, which people have to take up, hear and approve like any other. */
export class ImportNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** @throws Refusal PROTECTED_TRAIT, RUNG_SKIPPED, NO_SERVE_INPUT_INVALID, TEXT_INVALID, PROPOSAL_OPEN_ALREADY, PARTY_NOT_FOUND */
  execute({ id, ...input }: ImportedProposal, actor: Actor): Promise<'ADDED' | 'KNOWN'> {
    const { unitOfWork, entries, record } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const { subjectId, subjectRole } = input;
      await entries.lockSubject(tx, subjectId, subjectRole);
      if ((await entries.lock(tx, id)) !== null) return 'KNOWN';
      if ((await record.kindOf(tx, subjectId)) === null) refuse({ code: 'PARTY_NOT_FOUND', role: subjectRole });
      const taken = await entries.rungsTaken(tx, subjectId, subjectRole);
      const charge = settle(decideCharge(input, { at: tx.at, taken }));
      const { explanation, facts, skippedRungReason, urgentReason } = charge;
      checkTexts({ explanation, facts, skippedRungReason, urgentReason });
      const entry = await newEntry(this.parts, tx, { ...charge, id, subjectId, subjectRole, source: 'IMPORT' });
      const marks = hintsAt(this.parts, explanation, facts) ? (['PROTECTED_TRAIT_HINT'] as const) : [];
      await openProposal(this.parts, tx, NoServeEntry.of({ ...entry, marks }), await record.concerned(tx, entry, null));
      return 'ADDED';
    });
  }
}
