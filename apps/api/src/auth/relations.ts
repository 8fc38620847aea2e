import type { Evenhand } from '@evenhand/composition';
import { NoServeEntry } from '@evenhand/no-serve';
import type { Order } from '@evenhand/orders';
import { Party } from '@evenhand/parties';
import type { Actor, NoServeEntryId, OrderId, PartyId, Role } from '@evenhand/platform';
import { Rating } from '@evenhand/ratings';
import { forbidden } from '../graphql/errors.js';
import { idOf } from '../graphql/global-id.js';
import type { Loaders } from '../graphql/loaders.js';

/** What an operation is about: the object whose field is read, and the arguments. */
export interface Target {
  readonly parent: unknown;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Relating {
  readonly actor: Actor;
  readonly loaders: Loaders;
  readonly evenhand: Evenhand;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const isSideOf = (order: Order | null, { partyId }: Actor): boolean => order !== null && order.sideOf(partyId) !== null;

async function ownOrder({ parent, args }: Target, { actor, loaders }: Relating): Promise<boolean> {
  if (parent instanceof Rating) return parent.orderId !== null && isSideOf(await loaders.order.load(parent.orderId), actor);
  const argument = 'orderId' in args ? 'orderId' : 'id';
  return isSideOf(await loaders.order.load(idOf<OrderId>('Order', text(args[argument]), argument)), actor);
}

/** Everybody for a seller; for a buyer the buyer and, by policy, sellers who deal with them or are about to. */
export async function isAudience(partyId: PartyId, role: Role, { actor, evenhand }: Relating): Promise<boolean> {
  if (role === 'SELLER' || partyId === actor.partyId) return true;
  if (actor.partyId === null) return false;
  return evenhand.policy.reputation.buyerAudience === 'ALL_SELLERS' || evenhand.reads.orders.haveDealt(actor.partyId, partyId);
}

const audience = ({ parent, args }: Target, relating: Relating): Promise<boolean> => {
  if (parent instanceof Rating) return isAudience(parent.subjectId, parent.subjectRole, relating);
  const partyId = parent instanceof Party ? parent.id : idOf<PartyId>('Party', text(args['partyId']), 'partyId');
  return isAudience(partyId, args['role'] === 'SELLER' ? 'SELLER' : 'BUYER', relating);
};

function hasParty(_target: Target, { actor }: Relating): boolean {
  if (actor.partyId !== null) return true;
  throw forbidden('Your token names no registered party. Register it with registerParty first, or use a token with the claim "party".');
}

function ownExternalId({ args }: Target, { actor }: Relating): boolean {
  const { input } = args;
  const asked = typeof input === 'object' && input !== null && 'externalId' in input ? input.externalId : undefined;
  if (typeof input === 'object' && input !== null && 'verified' in input && input.verified === true)
    throw forbidden('Only the host can say that it has verified a party: leave verified out, or register through the host.');
  if (actor.partyExternalId !== null && asked === actor.partyExternalId) return true;
  throw forbidden('A party registers itself only: externalId has to be what the claim "party" of your token says.');
}

/** The subject of an entry, once it has been told of it. */
const isSubjectOf = (entry: NoServeEntry | null, { partyId }: Actor): boolean =>
  entry !== null && entry.subjectId === partyId && entry.isKnownToSubject;

/** The subject, or the party that asked for the entry. */
async function ownNoServeEntry({ args }: Target, { actor, loaders }: Relating): Promise<boolean> {
  const entry = await loaders.noServeEntry.load(idOf<NoServeEntryId>('NoServeEntry', text(args['id']), 'id'));
  const hasAsked = entry?.source === 'SELLER' && entry.proposerPartyId === actor.partyId;
  return isSubjectOf(entry, actor) || hasAsked;
}

/** How a caller can stand to what it asks about. */
const relations = {
  any: () => true,
  self: hasParty,
  ownOrder,
  audience,
  ownExternalId,
  oneOfThePair: ({ args }: Target, { actor }: Relating) =>
    ['sellerId', 'buyerId'].some((argument) => idOf('Party', text(args[argument]), argument) === actor.partyId),
  otherOfThePair: ({ args }: Target, { actor }: Relating) => idOf('Party', text(args['with']), 'with') === actor.partyId,
  author: ({ parent }: Target, { actor }: Relating) => parent instanceof Rating && parent.authorId === actor.partyId,
  authorOrSubject: ({ parent }: Target, { actor }: Relating) =>
    parent instanceof Rating && [parent.authorId, parent.subjectId].some((id) => id === actor.partyId),
  ownNoServeEntry,
  subjectOfNoServeEntry: ({ parent }: Target, { actor }: Relating) => parent instanceof NoServeEntry && isSubjectOf(parent, actor),
  /** The use case decides while it holds the lock, by its transition table, and refuses with a typed answer. */
  decidedUnderLock: hasParty,
} as const satisfies Record<string, (target: Target, relating: Relating) => boolean | Promise<boolean>>;

export type Relation = keyof typeof relations;

export const holds = async (relation: Relation, target: Target, relating: Relating): Promise<boolean> =>
  relations[relation](target, relating);
