import type { StatementTemplatesQuery } from './generated/templates.js';

export type Template = StatementTemplatesQuery['statementTemplates'][number];

/** Auditors read, and change nothing. */
export const mayEditTemplates = (roles: readonly string[]): boolean => roles.includes('MODERATOR') || roles.includes('LEAD');
