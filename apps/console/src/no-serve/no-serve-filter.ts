import { startOfDay } from '../ui/days.js';
import type {
  NoServeEntriesQueryVariables,
  NoServeGround,
  NoServeRung,
  NoServeSort,
  NoServeState,
  Role,
} from './generated/no-serve-list.js';

export const states: readonly NoServeState[] = [
  'PROPOSED',
  'HEARING',
  'APPROVED',
  'ACTIVE',
  'EXPIRED',
  'LIFTED',
  'OVERTURNED',
  'REJECTED',
  'WITHDRAWN',
];

/** What somebody can be charged with. Protected traits are none, so that they are not offered anywhere. */
export const grounds: readonly NoServeGround[] = [
  'INSULT',
  'THEFT',
  'THREAT',
  'EXCESSIVE_DEMANDS',
  'VAGUENESS',
  'UNRESPONSIVE',
  'NON_PAYMENT',
  'NO_SHOW',
  'FRAUD',
  'DISCRIMINATION',
  'REPUTATION',
  'OTHER',
];

/** From the lowest rung of the ladder to its highest. */
export const rungs: readonly NoServeRung[] = ['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT'];
export const roles: readonly Role[] = ['BUYER', 'SELLER'];
export const sorts: readonly NoServeSort[] = ['NEWEST', 'OLDEST', 'NEWEST_HEARING', 'HEARING_ENDS_FIRST', 'EFFECTIVE_FIRST', 'ENDS_FIRST'];

const oneOf = <Value extends string>(known: readonly Value[], text: string | null): Value | null =>
  known.find((value) => value === text) ?? null;

/** The list that an address asks for. What it does not know, such as a state of a mistyped address, it leaves out. */
export function listOf(search: URLSearchParams): NoServeEntriesQueryVariables & { readonly sort: NoServeSort } {
  const text = search.get('text')?.trim().slice(0, 200);
  return {
    filter: {
      states: states.filter((state) => search.getAll('state').includes(state)),
      ground: oneOf(grounds, search.get('ground')),
      rung: oneOf(rungs, search.get('rung')),
      role: oneOf(roles, search.get('role')),
      text: text === undefined || text === '' ? null : text,
      from: startOfDay(search.get('from') ?? ''),
      // The day itself is meant too.
      to: startOfDay(search.get('to') ?? '', 1),
    },
    sort: oneOf(sorts, search.get('sort')) ?? 'NEWEST',
  };
}

export const filterNames = ['text', 'state', 'ground', 'rung', 'role', 'from', 'to'] as const;
