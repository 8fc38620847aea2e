import type { SelectQueryBuilder } from 'typeorm';
import type { NoServeEntry } from '../domain/platform-entry.js';
import type { EntryFilter, EntrySort } from '../ports/platform-entries.js';
import type { PlatformEntryRow } from './platform-entry.entity.js';

interface Order {
  /** An expression that is never null: what has no such time comes last. */
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
  readonly of: (entry: NoServeEntry) => Date | null;
}

const orders: Readonly<Record<EntrySort, Order>> = {
  NEWEST: { by: 'e.proposed_at', direction: 'DESC', of: (entry) => entry.proposedAt },
  OLDEST: { by: 'e.proposed_at', direction: 'ASC', of: (entry) => entry.proposedAt },
  NEWEST_HEARING: { by: `coalesce(e.hearing_opened_at, '-infinity')`, direction: 'DESC', of: (entry) => entry.hearingOpenedAt },
  HEARING_ENDS_FIRST: { by: `coalesce(e.hearing_ends_at, 'infinity')`, direction: 'ASC', of: (entry) => entry.hearingEndsAt },
  EFFECTIVE_FIRST: { by: `coalesce(e.effective_at, 'infinity')`, direction: 'ASC', of: (entry) => entry.effectiveAt },
  ENDS_FIRST: { by: `coalesce(e.ends_at, 'infinity')`, direction: 'ASC', of: (entry) => entry.endsAt },
};

const escaped = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`);

/** Narrows a query of entries to one page of a list. */
export function pageOfEntries(
  query: SelectQueryBuilder<PlatformEntryRow>,
  filter: EntryFilter,
  sort: EntrySort,
  after: NoServeEntry | null,
): SelectQueryBuilder<PlatformEntryRow> {
  const { states, subjectId, role, ground, rung, text, from, to } = filter;
  if (states.length > 0) query.andWhere('e.state IN (:...states)', { states });
  if (subjectId !== null) query.andWhere('e.subjectId = :subjectId', { subjectId });
  if (role !== null) query.andWhere('e.subjectRole = :role', { role });
  if (ground !== null) query.andWhere('e.ground = :ground', { ground });
  if (rung !== null) query.andWhere('e.rung = :rung', { rung });
  if (from !== null) query.andWhere('e.proposedAt >= :from', { from });
  if (to !== null) query.andWhere('e.proposedAt < :to', { to });
  if (filter.isKnownToSubject === true) query.andWhere('e.hearingOpenedAt IS NOT NULL');
  if (text !== null && text !== '') {
    query.andWhere(
      `(e.explanation ILIKE :text OR e.facts ILIKE :text OR e.subject_id IN
        (SELECT id FROM parties WHERE display_name ILIKE :text OR external_id ILIKE :text))`,
      { text: `%${escaped(text)}%` },
    );
  }
  const { by, direction, of } = orders[sort];
  if (after !== null) {
    query.andWhere(`(${by}, e.id) ${direction === 'ASC' ? '>' : '<'} (:position::timestamptz, :after)`, {
      position: of(after) ?? (direction === 'ASC' ? 'infinity' : '-infinity'),
      after: after.id,
    });
  }
  return query.addSelect(by, 'place').orderBy('place', direction).addOrderBy('e.id', direction);
}
