import type { Verdict } from '@evenhand/complaints';
import { days, otherRole, roles, systemActor, type OrderId, type Role } from '@evenhand/platform';
import type { Rating } from '@evenhand/ratings';
import { toDay } from '@evenhand/reputation';
import fc from 'fast-check';
import { complaintsOn } from './complaints.js';
import { anOrder, codeOf, host, start, type EvenhandOnDatabase, type TestParty } from './evenhand-on-database.js';
import { listing } from './no-serve.js';
import { ratingDecisions } from './rating-decisions.js';

const worker = systemActor('worker');
export const people = 4;

/** A marketplace, and the ways in which its decisions are told. */
export const marketplaceOn = (evenhand: EvenhandOnDatabase) => ({
  evenhand,
  ratings: ratingDecisions(evenhand),
  complaints: complaintsOn(evenhand),
  list: listing(evenhand),
});

/** Some people of a marketplace and what they did. */
export interface World extends ReturnType<typeof marketplaceOn> {
  readonly parties: readonly TestParty[];
  readonly orders: { readonly id: OrderId; readonly seller: TestParty; readonly buyer: TestParty }[];
  /** Those that were accepted, and run. */
  readonly running: OrderId[];
  /** Whom nobody sells to for a time: what cannot be ordered in one history is not ordered in another. */
  notServed: TestParty | null;
}

const said = fc
  .record({
    stars: fc.integer({ min: 1, max: 5 }),
    again: fc.boolean(),
    publicComment: fc.constantFrom(null, 'All fine.', 'Du bist ein Arschloch.'),
    enough: fc.boolean(),
  })
  // Never again is offered to who was content with little and would not deal again.
  .map(({ enough, ...rating }) => ({ ...rating, neverAgain: enough && rating.stars <= 3 && !rating.again }));
const who = fc.nat(people - 1);
const sides = { who, whom: who };
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('sale' as const), ...sides, bySeller: fc.option(said), byBuyer: fc.option(said) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('no-show' as const), ...sides }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('begin' as const), ...sides }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'finish' as const }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('complaint' as const), order: fc.nat(), about: fc.constantFrom(...roles) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('days' as const), count: fc.integer({ min: 1, max: 15 }) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'worker' as const }) },
);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

export interface History {
  readonly before: readonly Step[];
  readonly between: readonly Step[];
  readonly after: readonly Step[];
  readonly which: number;
}
export const history: fc.Arbitrary<History> = fc.record({
  before: fc.array(step, { minLength: 3, maxLength: 9, size: 'max' }),
  between: fc.array(step, { maxLength: 4 }),
  after: fc.array(step, { maxLength: 2 }),
  which: fc.nat(),
});

/** What runs by itself on a marketplace, all of it. */
export async function work({ evenhand, parties }: World): Promise<void> {
  const { useCases } = evenhand;
  await useCases.revealDueRatingExchanges.execute(worker);
  await useCases.openHeldBackCases.execute(worker);
  await useCases.expireStrikes.execute(worker);
  await useCases.expirePairEntries.execute(worker);
  await useCases.endHearings.execute(worker);
  await useCases.activateDueEntries.execute(worker);
  await useCases.expireDueEntries.execute(worker);
  await useCases.updateWaitingReputations.execute(worker);
  for (const { partyId } of parties) {
    await useCases.reviewApprovals.execute(partyId, worker);
    for (const subjectRole of roles) await useCases.proposeByThreshold.execute({ subjectId: partyId, subjectRole }, worker);
    await useCases.announceContactsOf.execute(partyId, worker);
  }
}

const grave: Verdict = {
  outcome: 'UPHELD',
  severity: 'SEVERE',
  reason: 'Shouting is not how we deal with each other.',
  facts: 'On 1 March one shouted at the other.',
  rule: 'Be civil.',
  withoutAnswerReason: null,
};

/** One of the orders of a world, if there is any. */
export const orderOf = ({ orders }: World, which: number): World['orders'][number] | undefined =>
  orders[which % Math.max(orders.length, 1)];

/** The one of a pair who complains, and the role of the other. */
const complainantOf = ({ seller, buyer }: World['orders'][number], about: Role): TestParty => (about === 'BUYER' ? seller : buyer);

/** A complaint about one side of an order, told and answered, and what becomes of it. */
export async function complain(world: World, about: World['orders'][number], role: Role, how: 'UPHELD' | 'WITHDRAWN') {
  const { complaints, evenhand } = world;
  const complainant = complainantOf(about, role);
  const subject = complainant === about.seller ? about.buyer : about.seller;
  const { id: complaintId } = await complaints.file(complainant, { orderId: about.id });
  await evenhand.useCases.respondToComplaint.execute(complaintId, 'It was not like that.', subject.actor);
  if (how === 'UPHELD') await complaints.decide(complaintId, grave);
  else await evenhand.useCases.withdrawComplaint.execute(complaintId, complainant.actor);
  return { complaintId, subject };
}

async function deal(world: World, taken: Extract<Step, { readonly whom: number }>): Promise<void> {
  const { evenhand, parties, orders, running } = world;
  const [seller, buyer] = [parties[taken.who], parties[taken.whom]];
  if (seller === undefined || buyer === undefined || seller === buyer || buyer === world.notServed) return;
  const sale = anOrder(evenhand).between(seller, buyer);
  const { id } = await (taken.kind === 'sale' ? sale.fulfilled() : sale.accepted());
  orders.push({ id, seller, buyer });
  if (taken.kind === 'begin') running.push(id);
  if (taken.kind === 'no-show') {
    await evenhand.useCases.cancelOrder.execute({ orderId: id, onBehalfOf: 'SELLER', reason: 'NO_SHOW', note: null }, host);
  }
  if (taken.kind !== 'sale') return;
  if (taken.bySeller !== null) await evenhand.rate(id, seller, taken.bySeller);
  if (taken.byBuyer !== null) await evenhand.rate(id, buyer, taken.byBuyer);
}

async function live(world: World, taken: Step): Promise<void> {
  const { evenhand, running } = world;
  // No two things happen at one instant, or chance would order them in lists.
  evenhand.clock.advance(1);
  if (taken.kind === 'days') {
    evenhand.clock.advance(days(taken.count));
    return;
  }
  if (taken.kind === 'worker') return work(world);
  if (taken.kind === 'finish') {
    const orderId = running.shift();
    if (orderId !== undefined) await evenhand.useCases.fulfilOrder.execute({ orderId, onBehalfOf: 'SELLER' }, host);
    return;
  }
  if (taken.kind === 'complaint') {
    const about = orderOf(world, taken.order);
    if (about !== undefined) await complain(world, about, taken.about, 'UPHELD');
    return;
  }
  // Two who had enough of each other do not deal: that they are refused is a part of the history.
  const outcome = await codeOf(deal(world, taken));
  if (outcome !== 'DONE' && outcome !== 'SERVICE_REFUSED') throw outcome;
}

/** Every revealed rating, in the order of the history. */
export async function revealedIn({ evenhand, orders }: World): Promise<Rating[]> {
  const all: Rating[] = [];
  for (const { id } of orders) {
    const halves = await evenhand.reads.ratings.readableBy(null, [id]);
    all.push(...halves.sort((a, b) => a.subjectRole.localeCompare(b.subjectRole)));
  }
  return all;
}

export const partyOf = ({ parties }: World, id: TestParty['partyId']): TestParty => {
  const found = parties.find(({ partyId }) => partyId === id);
  if (found === undefined) throw new Error('It is a party of this world.');
  return found;
};

/** What is worked out from the record about one of these people in a role. */
async function figuresAbout({ evenhand, parties }: World, party: TestParty, role: Role) {
  const { reads, useCases, clock } = evenhand;
  const nameOf = (id: string): number => parties.findIndex(({ partyId }) => partyId === id);
  const today = toDay(clock.now());
  const key = { partyId: party.partyId, role };
  const reputation = await reads.reputations.find(key);
  const page = await reads.ratings.page({ subjectId: party.partyId, subjectRole: role, first: 200, after: null });
  // Those of one instant lie in the order of their random ids, which no other world shares.
  const placeOf = ({ revealedAt, authorId, submittedAt, stars, again }: Rating): string =>
    JSON.stringify([revealedAt, nameOf(authorId), submittedAt, stars, again]);
  const listed = page.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
  const { starCounts, raters, silences, againShare, endedWellShare, state } = reputation;
  const without = await Promise.all(listed.map(({ id }) => useCases.scoreWithoutRating.execute(reputation, id)));
  return {
    sums: [...state.sums],
    categories: state.categories,
    shown: { ...reputation.standingOn(today), starCounts, raters, silences, againShare, endedWellShare },
    outlook: await useCases.foresee.outlooks([key]),
    pairOutlooks: await Promise.all(parties.map(({ partyId }) => useCases.foresee.pairOutlook(key, partyId))),
    sealedSignal: await useCases.lookAtSealedSignal.execute(key),
    strikePoints: await reads.complaints.activePoints(party.partyId, role, clock.now()),
    strikes: (await reads.complaints.strikes(party.partyId, role, clock.now())).map(({ complainantId, strikePoints, decidedAt }) => ({
      ...{ complainant: nameOf(complainantId), strikePoints, decidedAt },
    })),
    ratings: listed.map(({ authorId, stars, again, publicComment, commentHeldBack, submittedAt, revealedAt, removedAt }) => ({
      author: nameOf(authorId),
      ...{ stars, again, publicComment, commentHeldBack, submittedAt, revealedAt, removedAt },
    })),
    without: without.map((reputationWithout) => reputationWithout?.standingOn(today)),
  };
}

/** Of a question about all of these people by their ids, in the order of the people. */
const asked = ({ evenhand, parties }: World, query: string): Promise<unknown> =>
  evenhand.database.query(query, [parties.map(({ partyId }) => partyId)]);

/** What the platform has open or in force, and what waits for people to decide: without the words, which tell when it was opened. */
const entries = `
  SELECT array_position($1::uuid[], subject_id) AS subject, subject_role, scope, state, source, rung FROM no_serve_entries
  WHERE subject_id = ANY ($1::uuid[]) AND state IN ('PROPOSED', 'HEARING', 'APPROVED', 'ACTIVE') ORDER BY 1, 2, 3, 4, array_position($1::uuid[], owner_id)`;
const cases = `
  SELECT array_position($1::uuid[], subject_id) AS subject, subject_role, kind, severity FROM cases
  WHERE subject_id = ANY ($1::uuid[]) AND closed_at IS NULL ORDER BY 1, 2, 3, 4`;
/** Of a pair of which nothing was ever announced, contact is open. */
const announced = `
  SELECT array_position($1::uuid[], seller_id) AS seller, array_position($1::uuid[], buyer_id) AS buyer, state FROM announced_contacts
  WHERE seller_id = ANY ($1::uuid[]) AND state <> 'OPEN' ORDER BY 1, 2`;

/** All that is worked out from the record about these people, without ids and times of counting. */
export async function figuresOf(world: World) {
  const { parties, orders, evenhand } = world;
  const { useCases, reads, clock, database } = evenhand;
  const nameOf = (id: string): number => parties.findIndex(({ partyId }) => partyId === id);
  return {
    parties: await Promise.all(parties.flatMap((party) => roles.map((role) => figuresAbout(world, party, role)))),
    complainants: await Promise.all(
      parties.map(async ({ partyId }) => {
        const complainant = await reads.complaints.complainant(partyId, clock.now());
        return complainant && { ...complainant.standing, mute: complainant.mute };
      }),
    ),
    serveChecks: await Promise.all(
      parties.flatMap((seller) => parties.map((buyer) => useCases.checkService.execute(seller.partyId, buyer.partyId, host))),
    ).then((answers) => answers.map((answer) => answer && { ...answer, reasons: answer.reasons.map(({ code }) => code) })),
    announced: await asked(world, announced),
    entries: await asked(world, entries),
    cases: await asked(world, cases),
    orders: (await database.query(
      `SELECT state, ARRAY(SELECT unnest(at_fault) ORDER BY 1) AS at_fault FROM orders
       WHERE id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], id)`,
      [orders.map(({ id }) => id)],
    )) as unknown,
    seenByAll: (await revealedIn(world)).map(({ authorId, subjectId, subjectRole, stars }) => ({
      ...{ author: nameOf(authorId), subject: nameOf(subjectId), role: otherRole(subjectRole), stars },
    })),
  };
}

type Happening = (world: World) => Promise<unknown>;
const nothing: Happening = () => Promise.resolve();

/** Lives a history from its beginning, with something at two points of it; says how everything stands at its end. */
export async function lived(market: ReturnType<typeof marketplaceOn>, lifetime: History, then: Happening, later: Happening = nothing) {
  const { evenhand } = market;
  evenhand.clock.moveTo(start);
  const parties: TestParty[] = [];
  for (let number = 0; number < people; number += 1) parties.push(await evenhand.party(`Party ${number}`));
  const world: World = { ...market, parties, orders: [], running: [], notServed: null };
  for (const taken of lifetime.before) await live(world, taken);
  await then(world);
  for (const taken of lifetime.between) await live(world, taken);
  await later(world);
  world.notServed = null;
  for (const taken of lifetime.after) await live(world, taken);
  await work(world);
  return figuresOf(world);
}
