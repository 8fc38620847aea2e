import { EntitySchema } from 'typeorm';
import { Mute } from '../domain/bad-faith.js';
import { Complaint } from '../domain/complaint.js';

export const complaintEntity = new EntitySchema<Complaint>({
  name: 'Complaint',
  target: Complaint,
  tableName: 'complaints',
  columns: {
    id: { type: 'uuid', primary: true },
    complainantId: { name: 'complainant_id', type: 'uuid' },
    subjectId: { name: 'subject_id', type: 'uuid' },
    subjectRole: { name: 'subject_role', type: 'text' },
    orderId: { name: 'order_id', type: 'uuid', nullable: true },
    category: { type: 'text' },
    kind: { type: 'text', nullable: true },
    facts: { type: 'jsonb' },
    evidence: { type: 'jsonb' },
    safetyReason: { name: 'safety_reason', type: 'text', nullable: true },
    toldSummary: { name: 'told_summary', type: 'text', nullable: true },
    toldAt: { name: 'told_at', type: 'timestamptz', nullable: true },
    answerUntil: { name: 'answer_until', type: 'timestamptz', nullable: true },
    state: { type: 'text' },
    marks: { type: 'text', array: true },
    filedAt: { name: 'filed_at', type: 'timestamptz' },
    response: { type: 'text', nullable: true },
    respondedAt: { name: 'responded_at', type: 'timestamptz', nullable: true },
    remindedAt: { name: 'reminded_at', type: 'timestamptz', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decisionReason: { name: 'decision_reason', type: 'text', nullable: true },
    withoutAnswerReason: { name: 'without_answer_reason', type: 'text', nullable: true },
    severity: { type: 'text', nullable: true },
    strikePoints: { name: 'strike_points', type: 'smallint', nullable: true },
    strikeExpiresAt: { name: 'strike_expires_at', type: 'timestamptz', nullable: true },
    strikeExpiredAt: { name: 'strike_expired_at', type: 'timestamptz', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});

export const muteEntity = new EntitySchema<Mute>({
  name: 'Mute',
  target: Mute,
  tableName: 'complaint_mutes',
  columns: {
    partyId: { name: 'party_id', type: 'uuid', primary: true },
    until: { type: 'timestamptz' },
    reason: { type: 'text' },
    mutedBy: { name: 'muted_by', type: 'text' },
    mutedAt: { name: 'muted_at', type: 'timestamptz' },
  },
});

export const complaintEntities = [complaintEntity, muteEntity];
