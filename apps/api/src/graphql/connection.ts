import { isUuid } from '@evenhand/platform';
import { badInput } from './errors.js';

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list to page through. */
export interface Listing<Node> {
  /** The node of this inner id, if it is one of the list. */
  readonly find: (id: string) => Promise<Node | null>;
  /** Up to `limit` nodes that come after a node; the first ones after null. */
  readonly read: (limit: number, after: Node | null) => Promise<Node[]>;
}

const maximumPage = 100;

// A cursor names the node and nothing else: the instant that a list is sorted by would tell when somebody rated.
const encode = (id: string): string => Buffer.from(id).toString('base64url');

async function decode<Node>(cursor: string, find: Listing<Node>['find']): Promise<Node> {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  const node = isUuid(id) ? await find(id) : null;
  if (node === null) throw badInput('after is not a cursor of this list. Take cursors from an answer of this API.');
  return node;
}

/**
 * A page of a list.
 * @throws GraphQLError BAD_USER_INPUT for a bad page size or cursor
 */
export async function connect<Node extends { readonly id: string }>(
  { first, after }: PageRequest,
  { find, read }: Listing<Node>,
): Promise<Connection<Node>> {
  if (first < 1 || first > maximumPage) throw badInput(`first is a number from 1 to ${maximumPage}.`);
  // One more than asked for tells whether there is a next page.
  const found = await read(first + 1, after === null || after === undefined ? null : await decode(after, find));
  const edges = found.slice(0, first).map((node) => ({ cursor: encode(node.id), node }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
