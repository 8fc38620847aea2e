import { createHash } from 'node:crypto';
import type { Actor, NoServeEntryId, PartyId, Role } from '@evenhand/platform';
import { decideCharge, type Charge, type NoServeGround, type ProtectedTrait } from '../domain/charge.js';
import { NoServeEntry } from '../domain/platform-entry.js';
import { refuse, settle } from '../platform-sentences.js';
import { newEntry } from './new-entry.js';
import { hintsAt, openProposal } from './open-proposal.js';
import { checkTexts, type PlatformParts } from './platform-parts.js';

export interface ImportedProposal extends Charge<NoServeGround | ProtectedTrait> {
  /** Tells the file from every other; the same for the same content. */
  readonly fingerprint: string;
  readonly line: number;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
}

/** Follows from the file and the line, so that the same line never makes two. In the form of a random id (RFC 9562, version 8). */
function idOfLine(fingerprint: string, line: number): NoServeEntryId {
  const hex = createHash('sha256').update(`${fingerprint} ${line}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return parts.join('-') as NoServeEntryId;
}

/** Takes in one line of a list from elsewhere: as a proposal, which people have to take up, hear and approve like any other. */
export class ImportNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /** @throws Refusal PROTECTED_TRAIT, RUNG_SKIPPED, NO_SERVE_INPUT_INVALID, TEXT_INVALID, PROPOSAL_OPEN_ALREADY, PARTY_NOT_FOUND */
  execute({ fingerprint, line, ...input }: ImportedProposal, actor: Actor): Promise<'ADDED' | 'KNOWN'> {
    const { unitOfWork, entries, record } = this.parts;
    const id = idOfLine(fingerprint, line);
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
