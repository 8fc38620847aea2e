import { EntitySchema } from 'typeorm';
import { Appeal } from '../domain/appeal.js';

export const appealEntity = new EntitySchema<Appeal>({
  name: 'Appeal',
  target: Appeal,
  tableName: 'appeals',
  columns: {
    id: { type: 'uuid', primary: true },
    against: { type: 'text' },
    statementId: { name: 'statement_id', type: 'uuid' },
    refId: { name: 'ref_id', type: 'uuid' },
    appellantId: { name: 'appellant_id', type: 'uuid' },
    subjectRole: { name: 'subject_role', type: 'text' },
    reasons: { type: 'text' },
    state: { type: 'text' },
    lodgedAt: { name: 'lodged_at', type: 'timestamptz' },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decisionReason: { name: 'decision_reason', type: 'text', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});
