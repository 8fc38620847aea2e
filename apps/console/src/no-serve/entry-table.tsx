import { useMatches } from '@mantine/core';
import { flexRender, useTable, type Row, type RowSelectionState } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { features, useEntryColumns, type ListedEntry } from './entry-columns.js';
import classes from './entry-table.module.css';
import { useNoServeListWords } from './no-serve-list-words.js';

/** In pixels at the usual size of letters, as the style sheet says. */
const rowHeights = { table: 48, cards: 116 };
const rowsAround = 8;
/** So many rows before the last one that is there, the next ones are asked for. */
const askAhead = 60;

interface EntryTableProps {
  readonly entries: readonly ListedEntry[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly isSelectable: boolean;
  readonly selected: RowSelectionState;
  readonly onSelect: (change: (selected: RowSelectionState) => RowSelectionState) => void;
}

/** Thousands of entries, of which those in sight are on the page. */
export function EntryTable({ entries, hasMore, onMore, isSelectable, selected, onSelect }: EntryTableProps) {
  const say = useNoServeListWords();
  const scroll = useRef<HTMLDivElement>(null);
  const isWide = useMatches({ base: false, sm: true });
  // Whoever is at a row with the keyboard stays there while the list goes by.
  const [current, setCurrent] = useState<number | null>(null);
  const table = useTable({
    features,
    columns: useEntryColumns(isSelectable),
    data: entries,
    getRowId: ({ id }) => id,
    state: { rowSelection: selected },
    onRowSelectionChange: (change) => onSelect((now) => (typeof change === 'function' ? change(now) : change)),
  });
  const { rows } = table.getRowModel();
  // eslint-disable-next-line react-hooks/incompatible-library -- What it gives changes without its identity, and stays in here.
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => (isWide ? rowHeights.table : rowHeights.cards),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: rowsAround,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return current === null || current >= rows.length || inSight.includes(current)
        ? inSight
        : [...inSight, current].sort((a, b) => a - b);
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, isWide]);
  const shown = virtualizer.getVirtualItems();
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - askAhead) onMore();
  }, [hasMore, last, rows.length, onMore]);

  const step = (event: KeyboardEvent<HTMLElement>): void => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = current === null || way === undefined ? undefined : current + way;
    if (next === undefined || next < 0 || next >= rows.length) return;
    event.preventDefault();
    virtualizer.scrollToIndex(next);
    scroll.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus({ preventScroll: true });
  };

  return (
    // It scrolls, so that the keyboard has to reach it.
    <div ref={scroll} className={classes.scroll} tabIndex={0} role="region" aria-label={say('title')}>
      <div role="table" aria-label={say('title')} aria-rowcount={hasMore ? -1 : rows.length + 1} className={classes.table}>
        <div role="rowgroup" className={classes.head}>
          {table.getHeaderGroups().map((group) => (
            <div key={group.id} role="row" aria-rowindex={1} className={classes.row} data-selectable={isSelectable || undefined}>
              {group.headers.map((header) => (
                <div key={header.id} role="columnheader" className={classes.cell}>
                  {flexRender(header.column.columnDef.header, header.getContext())}
                </div>
              ))}
            </div>
          ))}
        </div>
        <div
          role="rowgroup"
          className={classes.body}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={step}
          onFocus={({ target }) => setCurrent(indexOf(target))}
          onBlur={() => setCurrent(null)}
        >
          {shown.map(({ index, start }) => {
            const row = rows[index];
            return row && <EntryRow key={row.id} row={row} index={index} start={start} isSelected={row.getIsSelected()} />;
          })}
        </div>
      </div>
    </div>
  );
}

function indexOf(part: Element): number | null {
  const index = part.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return index === undefined ? null : Number(index);
}

interface EntryRowProps {
  readonly row: Row<typeof features, ListedEntry>;
  readonly index: number;
  readonly start: number;
  readonly isSelected: boolean;
}

/** Drawn anew when its entry or its selection changes, and not while others come into sight. */
const EntryRow = memo(function EntryRow({ row, index, start, isSelected }: EntryRowProps) {
  const isSelectable = row.getAllCells()[0]?.column.id === 'select';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelectable ? isSelected : undefined}
      data-index={index}
      data-selectable={isSelectable || undefined}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      {row.getAllCells().map((cell) => (
        <div key={cell.id} role="cell" data-column={cell.column.id} className={classes.cell}>
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </div>
      ))}
    </div>
  );
});
