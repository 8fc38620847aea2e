import { EntitySchema } from 'typeorm';
import { StatementTemplate } from '../domain/statement-template.js';

export const statementTemplateEntity = new EntitySchema<StatementTemplate>({
  name: 'StatementTemplate',
  target: StatementTemplate,
  tableName: 'statement_templates',
  columns: {
    kind: { type: 'text', primary: true },
    locale: { type: 'text', primary: true },
    version: { type: 'integer', primary: true },
    text: { type: 'text' },
    editedBy: { name: 'edited_by', type: 'text' },
    editedAt: { name: 'edited_at', type: 'timestamptz' },
  },
});
