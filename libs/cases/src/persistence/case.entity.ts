import { EntitySchema } from 'typeorm';
import { Case, type CaseFields } from '../domain/case.js';

/** A case as its table holds it: the claim lies flat. */
export interface CaseRow extends Omit<CaseFields, 'claim'> {
  readonly claimedBy: string | null;
  readonly claimedAt: Date | null;
  readonly claimExpiresAt: Date | null;
}

export const caseEntity = new EntitySchema<CaseRow>({
  name: 'Case',
  tableName: 'cases',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    refId: { name: 'ref_id', type: 'uuid' },
    subjectId: { name: 'subject_id', type: 'uuid' },
    subjectRole: { name: 'subject_role', type: 'text' },
    partyIds: { name: 'party_ids', type: 'uuid', array: true },
    orderIds: { name: 'order_ids', type: 'uuid', array: true },
    barred: { type: 'text', array: true },
    severity: { type: 'smallint' },
    evidence: { type: 'smallint' },
    marks: { type: 'text', array: true },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    version: { type: 'integer' },
    claimedBy: { name: 'claimed_by', type: 'text', nullable: true },
    claimedAt: { name: 'claimed_at', type: 'timestamptz', nullable: true },
    claimExpiresAt: { name: 'claim_expires_at', type: 'timestamptz', nullable: true },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    closedBy: { name: 'closed_by', type: 'text', nullable: true },
    outcome: { type: 'text', nullable: true },
    overturnedAt: { name: 'overturned_at', type: 'timestamptz', nullable: true },
  },
});

export const toRow = ({ claim, ...fields }: Case): CaseRow => ({
  ...fields,
  claimedBy: claim?.by ?? null,
  claimedAt: claim?.since ?? null,
  claimExpiresAt: claim?.expiresAt ?? null,
});

export const toCase = ({ claimedBy: by, claimedAt: since, claimExpiresAt: expiresAt, ...fields }: CaseRow): Case =>
  Case.of({ ...fields, claim: by === null || since === null || expiresAt === null ? null : { by, since, expiresAt } });
