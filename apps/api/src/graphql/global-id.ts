import { isUuid } from '@evenhand/platform';
import { badInput } from './errors.js';

/** Types that `node` finds, and what their ids are called inside. */
const nodeTypes = [
  'Party',
  'Order',
  'RatingExchange',
  'Rating',
  'Case',
  'Complaint',
  'NoServeEntry',
  'PairEntry',
  'Statement',
  'RatingRemoval',
  'Appeal',
  'Separation',
  'Notification',
] as const;
export type NodeType = (typeof nodeTypes)[number];

/** What has an id of that kind: every node, and parts of one that are named on their own but not looked up. */
export type IdType = NodeType | 'Incident';

export const isNodeType = (name: string): name is NodeType => nodeTypes.some((type) => type === name);

export const toGlobalId = (type: IdType, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

export function parseGlobalId(globalId: string): { readonly type: string; readonly id: string } | null {
  const [type = '', id = '', ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  return rest.length === 0 && isUuid(id) ? { type, id } : null;
}

/**
 * The inner id behind a global id of this type.
 * @throws GraphQLError BAD_USER_INPUT when it is no such id
 */
export function idOf<Id extends string>(type: IdType, globalId: string, argument: string): Id {
  const parsed = parseGlobalId(globalId);
  if (parsed?.type !== type) {
    throw badInput(
      `${argument} is not the id of ${/^[AIO]/.test(type) ? 'an' : 'a'} ${type}. Ids are opaque: take them from an answer of this API.`,
    );
  }
  // The brand is the type that the global id itself names.
  return parsed.id as Id;
}
