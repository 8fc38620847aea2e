import { EntitySchema } from 'typeorm';
import { PairEntry } from '../domain/pair-entry.js';

/** The table holds the entries of the platform as well: whoever reads asks for the scope. */
export const pairEntryEntity = new EntitySchema<PairEntry>({
  name: 'PairEntry',
  target: PairEntry,
  tableName: 'no_serve_entries',
  columns: {
    subjectId: { name: 'subject_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    scope: { type: 'text' },
    subjectRole: { name: 'subject_role', type: 'text' },
    ownerId: { name: 'owner_id', type: 'uuid' },
    state: { type: 'text' },
    privateReason: { name: 'private_reason', type: 'text' },
    marks: { type: 'text', array: true },
    addedAt: { name: 'proposed_at', type: 'timestamptz' },
    activatedAt: { name: 'activated_at', type: 'timestamptz' },
    endsAt: { name: 'ends_at', type: 'timestamptz', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    endedBy: { name: 'ended_by', type: 'text', nullable: true },
    version: { type: 'integer' },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});
