import type { NoServeEntryId, PartyId, Role, Transaction } from '@evenhand/platform';
import type { Charge } from '../domain/charge.js';
import { NoServeEntry, type EntrySource } from '../domain/platform-entry.js';
import type { PlatformParts } from './platform-parts.js';

/** An entry that somebody asks for, with nothing decided. */
export async function newEntry(
  { ids }: Pick<PlatformParts, 'ids'>,
  tx: Transaction,
  asked: Charge & { readonly subjectId: PartyId; readonly subjectRole: Role; readonly source: EntrySource; readonly id?: NoServeEntryId },
): Promise<NoServeEntry> {
  const { id, subjectId, subjectRole, source, ground, explanation, facts, rung, endsAt, skippedRungReason, urgentReason, effectiveAt } =
    asked;
  return NoServeEntry.of({
    id: id ?? ids.opaque<NoServeEntryId>(),
    subjectId,
    subjectRole,
    state: 'PROPOSED',
    ground,
    explanation,
    facts,
    complaintIds: [...new Set(asked.complaintIds)],
    orderIds: [...new Set(asked.orderIds)],
    rung,
    conditions: [...new Set(asked.conditions)],
    skippedRungReason,
    urgentReason,
    shortNoticeReason: null,
    source,
    proposedBy: tx.actor.subject,
    proposerPartyId: tx.actor.partyId,
    proposedAt: tx.at,
    hearingOpenedAt: null,
    hearingOpenedBy: null,
    hearingEndsAt: null,
    hearingRemindedAt: null,
    hearingEndedAt: null,
    answer: null,
    answeredAt: null,
    approvedBy: null,
    approvedAt: null,
    approvedHash: null,
    approvedCaseId: null,
    statementId: null,
    effectiveAt,
    endsAt,
    activatedAt: null,
    confirmedAt: null,
    confirmedBy: null,
    confirmReason: null,
    extendedUntil: null,
    extendedBy: null,
    extendReason: null,
    extensionStatementId: null,
    endedAt: null,
    endedBy: null,
    endReason: null,
    marks: [],
    version: 1,
    policyVersion: (await tx.policy()).version,
  });
}
