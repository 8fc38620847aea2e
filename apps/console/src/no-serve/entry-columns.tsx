import { Checkbox } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { createColumnHelper, rowSelectionFeature, tableFeatures } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useRoleWords } from '../words/role-words.js';
import { useFormat, type Format } from '../words/use-format.js';
import type { Say } from '../words/words.js';
import classes from './entry-table.module.css';
import type { NoServeEntriesQuery } from './generated/no-serve-list.js';
import { useNoServeListWords } from './no-serve-list-words.js';
import { toneOf } from './state-badge.js';

export type ListedEntry = NoServeEntriesQuery['noServeEntries']['edges'][number]['node'];

export const features = tableFeatures({ rowSelectionFeature });
const helper = createColumnHelper<typeof features, ListedEntry>();

/** When it ends, or what is waited for before it holds. */
function timeOf(
  { state, hearing, decision, charge }: ListedEntry,
  say: Say<'hearingUntil' | 'effectiveFrom' | 'until' | 'noEnd'>,
  format: Format,
) {
  if (state === 'HEARING' && hearing?.endsAt != null) return say('hearingUntil', { date: format.date(hearing.endsAt) });
  if (state === 'APPROVED' && decision?.effectiveAt != null) return say('effectiveFrom', { date: format.date(decision.effectiveAt) });
  if (state !== 'ACTIVE' && state !== 'EXPIRED') return '';
  const end = charge?.endsAt ?? null;
  return end === null ? say('noEnd') : say('until', { date: format.date(end) });
}

/** What the list shows of an entry. Rows are drawn by the thousand while one scrolls: each cell is as plain as may be. */
export function useEntryColumns(isSelectable: boolean) {
  const say = useNoServeListWords();
  const sayTerm = useNoServeWords();
  const sayRole = useRoleWords();
  const format = useFormat();
  return useMemo(
    () =>
      helper.columns([
        ...(isSelectable
          ? [
              helper.display({
                id: 'select',
                header: ({ table }) => (
                  <Checkbox
                    aria-label={say('selectAll')}
                    checked={table.getIsAllRowsSelected()}
                    indeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
                    onChange={table.getToggleAllRowsSelectedHandler()}
                  />
                ),
                cell: ({ row }) => (
                  <input
                    type="checkbox"
                    className={classes.check}
                    aria-label={say('select', { name: row.original.subject.displayName })}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                ),
              }),
            ]
          : []),
        helper.display({
          id: 'party',
          header: say('party'),
          cell: ({ row: { original: entry } }) => (
            <Link to={`/no-serve/${encodeURIComponent(entry.id)}`} className={classes.link}>
              <bdi className={classes.name}>{entry.subject.displayName}</bdi>
            </Link>
          ),
        }),
        helper.display({ id: 'role', header: say('role'), cell: ({ row }) => sayRole(row.original.subjectRole) }),
        helper.display({
          id: 'ground',
          header: say('ground'),
          cell: ({ row: { original: entry } }) => (
            <>
              {entry.charge !== null && sayTerm(entry.charge.ground)}
              {entry.proposal?.hintsAtProtectedTrait === true && (
                <IconAlertCircle size={16} role="img" aria-label={say('secondLook')} className={classes.hint} />
              )}
            </>
          ),
        }),
        helper.display({
          id: 'rung',
          header: say('rung'),
          cell: ({ row: { original } }) => original.charge && sayTerm(original.charge.rung),
        }),
        helper.display({
          id: 'state',
          header: say('state'),
          cell: ({ row: { original } }) => (
            <span className={classes.state} data-tone={toneOf[original.state]}>
              {sayTerm(original.state)}
            </span>
          ),
        }),
        helper.display({
          id: 'proposed',
          header: say('proposed'),
          cell: ({ row: { original } }) => original.proposal && format.date(original.proposal.proposedAt),
        }),
        helper.display({ id: 'when', header: say('when'), cell: ({ row }) => timeOf(row.original, say, format) }),
      ]),
    [isSelectable, say, sayTerm, sayRole, format],
  );
}
