import { badInput } from './errors.js';

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Position {
  readonly time: Date;
  readonly id: string;
}

const maximumPage = 100;

const encode = ({ time, id }: Position): string => Buffer.from(`${time.toISOString()} ${id}`).toString('base64url');

function decode(cursor: string): Position {
  const [time = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const parsed = new Date(time);
  if (Number.isNaN(parsed.getTime()) || !/^[\da-f-]{36}$/.test(id)) {
    throw badInput('after is not a cursor of this list. Take cursors from an answer of this API.');
  }
  return { time: parsed, id };
}

/**
 * A page of a list that is sorted by time and id, newest first.
 * @param read reads up to `limit` nodes after a position
 * @throws GraphQLError BAD_USER_INPUT for a bad page size or cursor
 */
export async function connect<Node>(
  { first, after }: PageRequest,
  read: (limit: number, after: Position | null) => Promise<Node[]>,
  positionOf: (node: Node) => Position,
): Promise<Connection<Node>> {
  if (first < 1 || first > maximumPage) throw badInput(`first is a number from 1 to ${maximumPage}.`);
  // One more than asked for tells whether there is a next page.
  const found = await read(first + 1, after === null || after === undefined ? null : decode(after));
  const edges = found.slice(0, first).map((node) => ({ cursor: encode(positionOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
