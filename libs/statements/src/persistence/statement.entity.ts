import { EntitySchema } from 'typeorm';
import { Statement, type StatementContent } from '../domain/statement.js';

/** Times of the content travel as text through JSON. */
const content = {
  to: ({ from, until, ...said }: StatementContent) => ({ ...said, from: from.toISOString(), until: until?.toISOString() ?? null }),
  from: ({
    from,
    until,
    ...said
  }: Omit<StatementContent, 'from' | 'until'> & { from: string; until: string | null }): StatementContent => ({
    ...said,
    from: new Date(from),
    until: until === null ? null : new Date(until),
  }),
};

export const statementEntity = new EntitySchema<Statement>({
  name: 'Statement',
  target: Statement,
  tableName: 'statements',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    refId: { name: 'ref_id', type: 'uuid' },
    subjectId: { name: 'subject_id', type: 'uuid' },
    subjectRole: { name: 'subject_role', type: 'text' },
    content: { type: 'jsonb', transformer: content },
    textDe: { name: 'text_de', type: 'text' },
    textEn: { name: 'text_en', type: 'text' },
    issuedAt: { name: 'issued_at', type: 'timestamptz' },
    issuedBy: { name: 'issued_by', type: 'text' },
    deliveredAt: { name: 'delivered_at', type: 'timestamptz', nullable: true },
    deliveryChannel: { name: 'delivery_channel', type: 'text', nullable: true },
    acknowledgedAt: { name: 'acknowledged_at', type: 'timestamptz', nullable: true },
    appealUntil: { name: 'appeal_until', type: 'timestamptz', nullable: true },
    appealWindowClosedAt: { name: 'appeal_window_closed_at', type: 'timestamptz', nullable: true },
    voidedAt: { name: 'voided_at', type: 'timestamptz', nullable: true },
    policyVersion: { name: 'policy_version', type: 'integer' },
  },
});
