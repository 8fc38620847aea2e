import { EntitySchema } from 'typeorm';
import { NoServeEntry, type NoServeEntryFields } from '../domain/platform-entry.js';

/** The table holds the lists of pairs too: `scope` tells them apart. */
export interface PlatformEntryRow extends NoServeEntryFields {
  readonly scope: 'PLATFORM';
}

export const platformEntryEntity = new EntitySchema<PlatformEntryRow>({
  name: 'PlatformEntry',
  tableName: 'no_serve_entries',
  columns: {
    id: { type: 'uuid', primary: true },
    scope: { type: 'text' },
    subjectId: { name: 'subject_id', type: 'uuid' },
    subjectRole: { name: 'subject_role', type: 'text' },
    state: { type: 'text' },
    ground: { type: 'text' },
    explanation: { type: 'text' },
    facts: { type: 'text' },
    complaintIds: { name: 'complaint_ids', type: 'uuid', array: true },
    orderIds: { name: 'order_ids', type: 'uuid', array: true },
    rung: { type: 'text' },
    conditions: { type: 'text', array: true },
    skippedRungReason: { name: 'skipped_rung_reason', type: 'text', nullable: true },
    urgentReason: { name: 'urgent_reason', type: 'text', nullable: true },
    shortNoticeReason: { name: 'short_notice_reason', type: 'text', nullable: true },
    source: { type: 'text' },
    proposedBy: { name: 'proposed_by', type: 'text' },
    proposerPartyId: { name: 'proposer_party_id', type: 'uuid', nullable: true },
    proposedAt: { name: 'proposed_at', type: 'timestamptz' },
    hearingOpenedAt: { name: 'hearing_opened_at', type: 'timestamptz', nullable: true },
    hearingOpenedBy: { name: 'hearing_opened_by', type: 'text', nullable: true },
    hearingEndsAt: { name: 'hearing_ends_at', type: 'timestamptz', nullable: true },
    hearingRemindedAt: { name: 'hearing_reminded_at', type: 'timestamptz', nullable: true },
    hearingEndedAt: { name: 'hearing_ended_at', type: 'timestamptz', nullable: true },
    answer: { type: 'text', nullable: true },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
    approvedBy: { name: 'approved_by', type: 'text', nullable: true },
    approvedAt: { name: 'approved_at', type: 'timestamptz', nullable: true },
    approvedHash: { name: 'approved_hash', type: 'text', nullable: true },
    approvedCaseId: { name: 'approved_case_id', type: 'uuid', nullable: true },
    statementId: { name: 'statement_id', type: 'uuid', nullable: true },
    effectiveAt: { name: 'effective_at', type: 'timestamptz', nullable: true },
    endsAt: { name: 'ends_at', type: 'timestamptz', nullable: true },
    activatedAt: { name: 'activated_at', type: 'timestamptz', nullable: true },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', nullable: true },
    confirmedBy: { name: 'confirmed_by', type: 'text', nullable: true },
    confirmReason: { name: 'confirm_reason', type: 'text', nullable: true },
    extendedUntil: { name: 'extended_until', type: 'timestamptz', nullable: true },
    extendedBy: { name: 'extended_by', type: 'text', nullable: true },
    extendReason: { name: 'extend_reason', type: 'text', nullable: true },
    extensionStatementId: { name: 'extension_statement_id', type: 'uuid', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    endedBy: { name: 'ended_by', type: 'text', nullable: true },
    endReason: { name: 'end_reason', type: 'text', nullable: true },
    marks: { type: 'text', array: true },
    version: { type: 'integer' },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});

export const toRow = (entry: NoServeEntry): PlatformEntryRow => ({ ...entry, scope: 'PLATFORM' });

export const toEntry = ({ scope: _scope, ...fields }: PlatformEntryRow): NoServeEntry => NoServeEntry.of(fields);
