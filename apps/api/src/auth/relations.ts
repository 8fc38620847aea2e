import { Complaint } from '@evenhand/complaints';
import { Appeal, otherSideLearns } from '@evenhand/appeals';
import { Case } from '@evenhand/cases';
import type { Evenhand } from '@evenhand/composition';
import { isKnownTo, RatingRemoval } from '@evenhand/moderation';
import type { Order } from '@evenhand/orders';
import { Party } from '@evenhand/parties';
import type {
  Actor,
  AppealId,
  CaseId,
  ComplaintId,
  NoServeEntryId,
  OrderId,
  PartyId,
  RatingRemovalId,
  Role,
  SeparationId,
  StatementId,
} from '@evenhand/platform';
import { NoServeEntry, PairEntry } from '@evenhand/no-serve';
import { Rating } from '@evenhand/ratings';
import { Separation, sideOf } from '@evenhand/separations';
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
export async function isAudience(partyId: PartyId, role: Role, { actor, loaders, evenhand }: Relating): Promise<boolean> {
  if (role === 'SELLER' || partyId === actor.partyId) return true;
  if (actor.partyId === null) return false;
  const { reputation } = await loaders.policy.load('IN_FORCE');
  return reputation.buyerAudience === 'ALL_SELLERS' || evenhand.reads.orders.haveDealt(actor.partyId, partyId);
}

const audience = ({ parent, args }: Target, relating: Relating): Promise<boolean> => {
  if (parent instanceof Rating) return isAudience(parent.subjectId, parent.subjectRole, relating);
  const partyId = parent instanceof Party ? parent.id : idOf<PartyId>('Party', text(args['partyId']), 'partyId');
  return isAudience(partyId, args['role'] === 'SELLER' ? 'SELLER' : 'BUYER', relating);
};

async function ownStatement({ args }: Target, { actor, loaders }: Relating): Promise<boolean> {
  const statement = await loaders.statement.load(idOf<StatementId>('Statement', text(args['id']), 'id'));
  return statement !== null && statement.subjectId === actor.partyId;
}

async function concernedByRemoval({ args }: Target, { actor, loaders }: Relating): Promise<boolean> {
  const removal = await loaders.ratingRemoval.load(idOf<RatingRemovalId>('RatingRemoval', text(args['id']), 'id'));
  return removal !== null && isKnownTo(removal, actor.partyId);
}

/** The appellant; and the other side of what was appealed against, where it learns of the outcome. */
export async function mayKnowOf(appeal: Appeal, { actor, evenhand }: Relating): Promise<boolean> {
  if (appeal.appellantId === actor.partyId) return true;
  if (actor.partyId === null || !otherSideLearns[appeal.against].includes(appeal.state)) return false;
  return evenhand.reads.decisions.isOtherSide(appeal.refId, actor.partyId);
}

async function concernedByAppeal({ args }: Target, relating: Relating): Promise<boolean> {
  const appeal = await relating.loaders.appeal.load(idOf<AppealId>('Appeal', text(args['id']), 'id'));
  return appeal !== null && mayKnowOf(appeal, relating);
}

function hasParty(_target: Target, { actor }: Relating): boolean {
  if (actor.partyId !== null) return true;
  throw forbidden('Your token names no registered party. Register it with registerParty first, or use a token with the claim "party".');
}

function ownExternalId({ args }: Target, { actor }: Relating): boolean {
  const { input } = args;
  const asked = typeof input === 'object' && input !== null && 'externalId' in input ? input.externalId : undefined;
  if (typeof input === 'object' && input !== null && 'verified' in input && input.verified === true)
    throw forbidden('Only the host can say that it has verified a party: leave verified out, or register through the host.');
  if (typeof input === 'object' && input !== null && 'linkKeys' in input && Array.isArray(input.linkKeys) && input.linkKeys.length > 0)
    throw forbidden('Only the host knows link keys: leave linkKeys out, or register through the host.');
  if (actor.partyExternalId !== null && asked === actor.partyExternalId) return true;
  throw forbidden('A party registers itself only: externalId has to be what the claim "party" of your token says.');
}

/** Staff who act, or ever acted, for a party of a case find no such case. */
async function notInvolved({ parent, args }: Target, { actor, loaders }: Relating): Promise<boolean> {
  const found = parent instanceof Case ? parent : await loaders.case.load(idOf<CaseId>('Case', text(args['id']), 'id'));
  return found !== null && !found.concerns(await loaders.ownParties.load(actor));
}

/** Whether the person acts, or ever acted, for this party. */
const actsFor = async (partyId: PartyId, { actor, evenhand }: Relating): Promise<boolean> =>
  actor.partyId === partyId || evenhand.unitOfWork.run(actor, (tx) => evenhand.reads.members.isInvolved(tx, actor.subject, [partyId]));

const complaintOf = async ({ parent, args }: Target, { loaders }: Relating): Promise<Complaint | null> =>
  parent instanceof Complaint ? parent : loaders.complaint.load(idOf<ComplaintId>('Complaint', text(args['id']), 'id'));

/** Whoever looks after the marketplace does not learn, by that, who complained about the party that it acts for. */
async function uninvolved(target: Target, relating: Relating): Promise<boolean> {
  const { partyId } = target.args;
  if (typeof partyId === 'string') return !(await actsFor(idOf<PartyId>('Party', partyId, 'partyId'), relating));
  const complaint = await complaintOf(target, relating);
  return complaint !== null && (!complaint.isHidden || !(await actsFor(complaint.subjectId, relating)));
}

async function ownPairEntry({ parent, args }: Target, { actor, evenhand }: Relating): Promise<boolean> {
  const entry =
    parent instanceof PairEntry ? parent : await evenhand.reads.pairEntries.find(idOf<NoServeEntryId>('PairEntry', text(args['id']), 'id'));
  return entry !== null && entry.ownerId === actor.partyId;
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
  notInvolved,
  itself: ({ parent }: Target, { actor }: Relating) => parent instanceof Party && parent.id === actor.partyId,
  ownStatement,
  ownPairEntry,
  oneOfThePair: ({ args }: Target, { actor }: Relating) =>
    ['sellerId', 'buyerId'].some((argument) => idOf('Party', text(args[argument]), argument) === actor.partyId),
  otherOfThePair: ({ args }: Target, { actor }: Relating) => idOf('Party', text(args['with']), 'with') === actor.partyId,
  concernedByRemoval,
  concernedByAppeal,
  rated: ({ parent }: Target, { actor }: Relating) => parent instanceof RatingRemoval && parent.subjectId === actor.partyId,
  appellant: ({ parent }: Target, { actor }: Relating) => parent instanceof Appeal && parent.appellantId === actor.partyId,
  author: ({ parent }: Target, { actor }: Relating) => parent instanceof Rating && parent.authorId === actor.partyId,
  authorOrSubject: ({ parent }: Target, { actor }: Relating) =>
    parent instanceof Rating && [parent.authorId, parent.subjectId].some((id) => id === actor.partyId),
  /** The complainant, and the subject once it was told. */
  complaintParty: async (target: Target, relating: Relating) =>
    (await complaintOf(target, relating))?.isThereFor(relating.actor.partyId) === true,
  knowsComplainant: ({ parent }: Target, { actor }: Relating) => parent instanceof Complaint && parent.showsComplainantTo(actor.partyId),
  complainant: ({ parent }: Target, { actor }: Relating) => parent instanceof Complaint && parent.complainantId === actor.partyId,
  complaintSubject: ({ parent }: Target, { actor }: Relating) => parent instanceof Complaint && parent.subjectId === actor.partyId,
  uninvolved,
  ownNoServeEntry,
  /** The opener's side, and the other once it was informed. */
  ownSeparation: async ({ args }: Target, { actor, loaders }: Relating) => {
    const separation = await loaders.separation.load(idOf<SeparationId>('Separation', text(args['id']), 'id'));
    return separation !== null && sideOf(separation, actor) !== null;
  },
  openerOfSeparation: ({ parent }: Target, { actor }: Relating) => parent instanceof Separation && sideOf(parent, actor) === 'OPENER',
  subjectOfNoServeEntry: ({ parent }: Target, { actor }: Relating) => parent instanceof NoServeEntry && isSubjectOf(parent, actor),
  /** The use case decides while it holds the lock, by its transition table, and refuses with a typed answer. */
  decidedUnderLock: hasParty,
} as const satisfies Record<string, (target: Target, relating: Relating) => boolean | Promise<boolean>>;

export type Relation = keyof typeof relations;

export const holds = async (relation: Relation, target: Target, relating: Relating): Promise<boolean> =>
  relations[relation](target, relating);
