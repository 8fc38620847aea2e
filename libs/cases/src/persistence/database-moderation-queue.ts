import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { Case } from '../domain/case.js';
import { priorityWeights } from '../domain/priority.js';
import type { CaseSort, Claimant } from '../domain/queue-filter.js';
import type { ModerationQueue, QueuePage } from '../ports/moderation-queue.js';
import { caseEntity, toCase, type CaseRow } from './case.entity.js';

const { daysPerSeverity, daysPerEvidence, evidenceUpTo } = priorityWeights;

/**
 * What each order goes by, lowest first. The priority's formula without the time of day, which is the same for all;
 * counted in hours, since a day of an interval is as long as the session's time zone says.
 */
const keys: Record<CaseSort, (of: string) => string> = {
  PRIORITY: (of) =>
    `${of}.due_at - interval '24 hours' * (${daysPerSeverity} * ${of}.severity + ${daysPerEvidence} * least(${of}.evidence, ${evidenceUpTo}))`,
  DUE: (of) => `${of}.due_at`,
  OLDEST: (of) => `${of}.opened_at`,
  NEWEST: (of) => `-extract(epoch FROM ${of}.opened_at)`,
};

const claims: Record<Claimant, string> = {
  ME: 'c.claimed_by = :person AND c.claim_expires_at > :at',
  NOBODY: '(c.claimed_by IS NULL OR c.claim_expires_at <= :at)',
  ANYBODY: 'c.claim_expires_at > :at',
};

export class DatabaseModerationQueue implements ModerationQueue {
  constructor(private readonly database: DataSource) {}

  async page({ filter, sort, first, after, person, ownParties, at }: QueuePage): Promise<Case[]> {
    const query = this.database
      .getRepository(caseEntity)
      .createQueryBuilder('c')
      .where('c.closed_at IS NULL')
      .andWhere('NOT (c.subject_id = ANY (:ownParties) OR c.party_ids && :ownParties::uuid[])')
      .setParameters({ person, ownParties: [...ownParties], at })
      .addSelect(keys[sort]('c'), 'key')
      .orderBy('key')
      .addOrderBy('c.id')
      .limit(first);
    narrow(query, filter);
    if (after !== null)
      query.andWhere(`(${keys[sort]('c')}, c.id) > (SELECT ${keys[sort]('last')}, last.id FROM cases last WHERE last.id = :after)`, {
        after,
      });
    return (await query.getMany()).map(toCase);
  }
}

function narrow(query: SelectQueryBuilder<CaseRow>, { kinds, roles, marks, claimedBy, overdue, subjectId }: QueuePage['filter']): void {
  if (kinds !== undefined && kinds.length > 0) query.andWhere('c.kind = ANY (:kinds)', { kinds: [...kinds] });
  if (roles !== undefined && roles.length > 0) query.andWhere('c.subject_role = ANY (:roles)', { roles: [...roles] });
  if (marks !== undefined && marks.length > 0) query.andWhere('c.marks && :marks::text[]', { marks: [...marks] });
  if (claimedBy !== undefined) query.andWhere(claims[claimedBy]);
  if (overdue !== undefined) query.andWhere(overdue ? 'c.due_at < :at' : 'c.due_at >= :at');
  if (subjectId !== undefined) query.andWhere('c.subject_id = :subjectId', { subjectId });
}
