import type { CaseClaimant, CaseKind, CaseMark, CaseSort, ModerationQueueFilter, MyCaseViewsQuery, Role } from './generated/queue.js';

export const kinds: readonly CaseKind[] = [
  'COMPLAINT',
  'NO_SERVE_PROPOSAL',
  'NO_SERVE_REVIEW',
  'RATING_REMOVAL',
  'HELD_BACK_TEXT',
  'APPEAL',
];
export const roles: readonly Role[] = ['BUYER', 'SELLER'];
export const marks: readonly CaseMark[] = ['URGENT', 'POSSIBLE_RETALIATION', 'PROTECTED_TRAIT_HINT', 'BAD_FAITH_HISTORY'];
export const claimants: readonly CaseClaimant[] = ['ME', 'NOBODY', 'ANYBODY'];
export const sorts: readonly CaseSort[] = ['PRIORITY', 'DUE', 'OLDEST', 'NEWEST'];

/** What the queue shows, as the address of the page says it. */
export interface QueueAddress {
  readonly kinds: readonly CaseKind[];
  readonly roles: readonly Role[];
  readonly marks: readonly CaseMark[];
  readonly claimedBy: CaseClaimant | null;
  readonly overdue: boolean | null;
  readonly subjectId: string | null;
  readonly sort: CaseSort;
  /** The saved view that it was taken from. */
  readonly view: string | null;
}

export const everything: QueueAddress = {
  kinds: [],
  roles: [],
  marks: [],
  claimedBy: null,
  overdue: null,
  subjectId: null,
  sort: 'PRIORITY',
  view: null,
};

/** Whatever else stands in an address asks for nothing. */
export function readAddress(search: URLSearchParams): QueueAddress {
  const overdue = search.get('overdue');
  return {
    kinds: kinds.filter((kind) => search.getAll('kind').includes(kind)),
    roles: roles.filter((role) => search.getAll('role').includes(role)),
    marks: marks.filter((mark) => search.getAll('mark').includes(mark)),
    claimedBy: claimants.find((claimant) => claimant === search.get('claimed')) ?? null,
    overdue: overdue === null ? null : overdue === 'yes',
    subjectId: search.get('subject'),
    sort: sorts.find((sort) => sort === search.get('sort')) ?? everything.sort,
    view: search.get('view'),
  };
}

export function writeAddress(address: QueueAddress): string {
  const search = new URLSearchParams();
  for (const kind of address.kinds) search.append('kind', kind);
  for (const role of address.roles) search.append('role', role);
  for (const mark of address.marks) search.append('mark', mark);
  if (address.claimedBy !== null) search.set('claimed', address.claimedBy);
  if (address.overdue !== null) search.set('overdue', address.overdue ? 'yes' : 'no');
  if (address.subjectId !== null) search.set('subject', address.subjectId);
  if (address.sort !== everything.sort) search.set('sort', address.sort);
  if (address.view !== null) search.set('view', address.view);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

export const addressOf = ({ name, sort, filter: { subject, ...filter } }: MyCaseViewsQuery['myCaseViews'][number]): QueueAddress => ({
  ...filter,
  subjectId: subject?.id ?? null,
  sort,
  view: name,
});

export const filterOf = ({ kinds, roles, marks, claimedBy, overdue, subjectId }: QueueAddress): ModerationQueueFilter => ({
  kinds: [...kinds],
  roles: [...roles],
  marks: [...marks],
  claimedBy,
  overdue,
  subjectId,
});

export const countOfFilters = ({ kinds, roles, marks, claimedBy, overdue, subjectId }: QueueAddress): number =>
  [kinds, roles, marks].filter(({ length }) => length > 0).length +
  [claimedBy, overdue, subjectId].filter((value) => value !== null).length;
