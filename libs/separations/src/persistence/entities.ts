import { EntitySchema } from 'typeorm';
import { Incident } from '../domain/incident.js';
import { Separation, type Approver, type Conversation, type Excuse } from '../domain/separation.js';

/** Dates inside a JSON column travel as text. */
const datesIn = <Item extends object>(...fields: readonly (keyof Item & string)[]) => ({
  to: (items: readonly Item[]) => items,
  from: (items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({
      ...item,
      ...Object.fromEntries(
        fields.map((field) => {
          const time: unknown = item[field];
          return [field, typeof time === 'string' ? new Date(time) : null];
        }),
      ),
    })),
});

export const separationEntity = new EntitySchema<Separation>({
  name: 'Separation',
  target: Separation,
  tableName: 'separations',
  columns: {
    id: { type: 'uuid', primary: true },
    openerId: { name: 'opener_id', type: 'uuid' },
    openerRole: { name: 'opener_role', type: 'text' },
    otherId: { name: 'other_id', type: 'uuid' },
    state: { type: 'text' },
    openedBy: { name: 'opened_by', type: 'text' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    approvers: { type: 'jsonb', transformer: datesIn<Approver>('approvedAt') },
    coolingOffUntil: { name: 'cooling_off_until', type: 'timestamptz' },
    excuses: { type: 'jsonb', transformer: datesIn<Excuse>('at') },
    conversations: { type: 'jsonb', transformer: datesIn<Conversation>('scheduledFor', 'heldAt') },
    chosenFacts: { name: 'chosen_facts', type: 'jsonb' },
    dossierHash: { name: 'dossier_hash', type: 'text' },
    dossierFrozenAt: { name: 'dossier_frozen_at', type: 'timestamptz', nullable: true },
    frozenFacts: { name: 'frozen_facts', type: 'jsonb', nullable: true },
    endDates: { name: 'end_dates', type: 'jsonb' },
    // A few years at most: exact as a JavaScript number, but the driver hands out bigint as text.
    noticeMs: { name: 'notice_ms', type: 'bigint', transformer: { to: (ms: number) => ms, from: Number } },
    informedAt: { name: 'informed_at', type: 'timestamptz', nullable: true },
    statementId: { name: 'statement_id', type: 'uuid', nullable: true },
    statementDeliveredAt: { name: 'statement_delivered_at', type: 'timestamptz', nullable: true },
    statementAcknowledgedAt: { name: 'statement_acknowledged_at', type: 'timestamptz', nullable: true },
    pausedUntil: { name: 'paused_until', type: 'timestamptz', nullable: true },
    closingNote: { name: 'closing_note', type: 'text', nullable: true },
    reviewOn: { name: 'review_on', type: 'date', nullable: true },
    reviewedAt: { name: 'reviewed_at', type: 'timestamptz', nullable: true },
    pairEntryId: { name: 'pair_entry_id', type: 'uuid', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    movedAt: { name: 'moved_at', type: 'timestamptz' },
    remindedAt: { name: 'reminded_at', type: 'timestamptz', nullable: true },
    escalatedAt: { name: 'escalated_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});

export const incidentEntity = new EntitySchema<Incident>({
  name: 'Incident',
  target: Incident,
  tableName: 'separation_incidents',
  columns: {
    id: { type: 'uuid', primary: true },
    separationId: { name: 'separation_id', type: 'uuid' },
    at: { type: 'timestamptz' },
    what: { type: 'text' },
    isSerious: { name: 'is_serious', type: 'boolean' },
    recordedBy: { name: 'recorded_by', type: 'text' },
    complaintId: { name: 'complaint_id', type: 'uuid', nullable: true },
  },
});

export const separationEntities = [separationEntity, incidentEntity];
