import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, otherRole, roles, systemActor, type OrderId } from '@evenhand/platform';
import type { Rating } from '@evenhand/ratings';
import { toDay } from '@evenhand/reputation';
import fc from 'fast-check';
import {
  anOrder,
  host,
  openEvenhand,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { ratingDecisions } from '../../../../test/builders/rating-decisions.js';
import type { AppealAgainst } from '../domain/appeal.js';

const worker = systemActor('worker');
const people = 4;

interface Marketplace {
  readonly evenhand: EvenhandOnDatabase;
  readonly tell: ReturnType<typeof ratingDecisions>;
}

/** Two marketplaces live the same histories. Only in one of them decisions are made that an appeal then undoes. */
let one: Marketplace;
let other: Marketplace;

beforeAll(async () => {
  const open = async (): Promise<Marketplace> => {
    const evenhand = await openEvenhand();
    return { evenhand, tell: ratingDecisions(evenhand) };
  };
  [one, other] = [await open(), await open()];
});
afterAll(() => Promise.all([one, other].map(({ evenhand }) => evenhand.close())));

/** Some people of a marketplace and what they do. */
interface World extends Marketplace {
  readonly parties: readonly TestParty[];
  readonly orders: { readonly id: OrderId; readonly seller: TestParty; readonly buyer: TestParty }[];
}

const said = fc.record({
  stars: fc.integer({ min: 1, max: 5 }),
  again: fc.boolean(),
  publicComment: fc.constantFrom(null, 'All fine.', 'Du bist ein Arschloch.'),
});
const who = fc.nat(people - 1);
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('sale' as const), who, whom: who, bySeller: fc.option(said), byBuyer: fc.option(said) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('no-show' as const), who, whom: who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('days' as const), count: fc.integer({ min: 1, max: 15 }) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'worker' as const }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What runs by itself on a marketplace. */
async function work({ evenhand }: Marketplace): Promise<void> {
  await evenhand.useCases.revealDueRatingExchanges.execute(worker);
  await evenhand.useCases.openHeldBackCases.execute(worker);
  await evenhand.useCases.updateWaitingReputations.execute(worker);
}

async function live(world: World, taken: Step): Promise<void> {
  const { evenhand, parties, orders } = world;
  // No two things happen at one instant, or chance would order them in lists.
  evenhand.clock.advance(1);
  if (taken.kind === 'days') {
    evenhand.clock.advance(days(taken.count));
    return;
  }
  if (taken.kind === 'worker') return work(world);
  const [seller, buyer] = [parties[taken.who], parties[taken.whom]];
  if (seller === undefined || buyer === undefined || seller === buyer) return;
  const sale = anOrder(evenhand).between(seller, buyer);
  if (taken.kind === 'no-show') {
    const { id: orderId } = await sale.accepted();
    await evenhand.useCases.cancelOrder.execute({ orderId, onBehalfOf: 'SELLER', reason: 'NO_SHOW', note: null }, host);
    orders.push({ id: orderId, seller, buyer });
    return;
  }
  const { id } = await sale.fulfilled();
  orders.push({ id, seller, buyer });
  if (taken.bySeller !== null) await evenhand.rate(id, seller, taken.bySeller);
  if (taken.byBuyer !== null) await evenhand.rate(id, buyer, taken.byBuyer);
}

/** Every revealed rating, in the order of the history. */
async function revealedIn({ evenhand, orders }: World): Promise<Rating[]> {
  const all: Rating[] = [];
  for (const { id } of orders) {
    const halves = await evenhand.reads.ratings.readableBy(null, [id]);
    all.push(...halves.sort((a, b) => a.subjectRole.localeCompare(b.subjectRole)));
  }
  return all;
}

const partyOf = ({ parties }: World, id: TestParty['partyId']): TestParty => {
  const found = parties.find(({ partyId }) => partyId === id);
  if (found === undefined) throw new Error('It is a party of this world.');
  return found;
};

/** A decision that somebody appeals against, and what stands when the appeal is granted. */
interface Appealed {
  /** Takes the decision about something of the world, if there is anything; says what it was about and who may appeal. */
  readonly decide: (world: World, which: number) => Promise<{ readonly refId: string; readonly appellant: TestParty } | null>;
  /** What happens in the world where the decision had never been. */
  readonly instead: (world: World, which: number) => Promise<void>;
}

/** Asks for the removal of one of the ratings, and decides about it. */
async function decideAboutRating(world: World, which: number, remove: boolean) {
  const ratings = await revealedIn(world);
  const rating = ratings[which % Math.max(ratings.length, 1)];
  if (rating === undefined) return null;
  const subject = partyOf(world, rating.subjectId);
  const removal = await world.tell.request(rating, subject);
  await world.tell.decide(removal, remove);
  return { refId: removal.id, appellant: remove ? partyOf(world, rating.authorId) : subject };
}

const table: Partial<Record<AppealAgainst, Appealed>> = {
  RATING_REMOVED: {
    decide: (world, which) => decideAboutRating(world, which, true),
    instead: () => Promise.resolve(),
  },
  // Had the rating not been kept, it would have been removed.
  RATING_NOT_REMOVED: {
    decide: (world, which) => decideAboutRating(world, which, false),
    instead: async (world, which) => {
      await decideAboutRating(world, which, true);
    },
  },
};

/** All that is worked out from the record about these people, without ids and times of counting. */
async function figuresOf(world: World) {
  const { parties, orders, evenhand } = world;
  const { reads, useCases, clock, database } = evenhand;
  const today = toDay(clock.now());
  const nameOf = (id: string): number => parties.findIndex(({ partyId }) => partyId === id);
  const about = async (party: TestParty, role: (typeof roles)[number]) => {
    const key = { partyId: party.partyId, role };
    const reputation = await reads.reputations.find(key);
    const listed = await reads.ratings.page({ subjectId: party.partyId, subjectRole: role, first: 200, after: null });
    const { starCounts, raters, silences, againShare, endedWellShare, state } = reputation;
    const without = await Promise.all(listed.map(({ id }) => useCases.scoreWithoutRating.execute(reputation, id)));
    return {
      sums: [...state.sums],
      categories: state.categories,
      shown: { ...reputation.standingOn(today), starCounts, raters, silences, againShare, endedWellShare },
      outlook: await useCases.foresee.outlooks([key]),
      pairOutlooks: await Promise.all(parties.map(({ partyId }) => useCases.foresee.pairOutlook(key, partyId))),
      sealedSignal: await useCases.lookAtSealedSignal.execute(key),
      strikePoints: (await database.query('SELECT strike_points($1, $2, $3) AS points', [party.partyId, role, clock.now()])) as unknown,
      ratings: listed.map(({ authorId, stars, again, publicComment, commentHeldBack, submittedAt, revealedAt, removedAt }) => ({
        author: nameOf(authorId),
        ...{ stars, again, publicComment, commentHeldBack, submittedAt, revealedAt, removedAt },
      })),
      without: without.map((reputationWithout) => reputationWithout?.standingOn(today)),
    };
  };
  return {
    parties: await Promise.all(parties.flatMap((party) => roles.map((role) => about(party, role)))),
    serveChecks: await Promise.all(
      parties.flatMap((seller) => parties.map((buyer) => useCases.checkService.execute(seller.partyId, buyer.partyId, host))),
    ),
    orders: (await database.query(
      'SELECT state, at_fault FROM orders WHERE id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], id)',
      [orders.map(({ id }) => id)],
    )) as unknown,
    seenByAll: (await revealedIn(world)).map(({ authorId, subjectId, subjectRole, stars }) => ({
      ...{ author: nameOf(authorId), subject: nameOf(subjectId), role: otherRole(subjectRole), stars },
    })),
  };
}

interface History {
  readonly before: readonly Step[];
  readonly between: readonly Step[];
  readonly after: readonly Step[];
  readonly which: number;
}
const history: fc.Arbitrary<History> = fc.limitShrink(
  fc.record({
    before: fc.array(step, { minLength: 2, maxLength: 8, size: 'max' }),
    between: fc.array(step, { maxLength: 3 }),
    after: fc.array(step, { maxLength: 2 }),
    which: fc.nat(),
  }),
  20,
);

type Happening = (world: World) => Promise<unknown>;
const nothing: Happening = () => Promise.resolve();

/** Lives a history from its beginning, with something at two points of it; says how everything stands at its end. */
async function lived(market: Marketplace, { before, between, after }: History, then: Happening, later: Happening = nothing) {
  const { evenhand } = market;
  evenhand.clock.moveTo(start);
  const parties: TestParty[] = [];
  for (let number = 0; number < people; number += 1) parties.push(await evenhand.party(`Party ${number}`));
  const world: World = { ...market, parties, orders: [] };
  for (const taken of before) await live(world, taken);
  await then(world);
  for (const taken of between) await live(world, taken);
  await later(world);
  for (const taken of after) await live(world, taken);
  await work(world);
  return figuresOf(world);
}

describe('a granted appeal leaves the system as if the decision had never been', () => {
  it.each(Object.entries(table))(
    'against %s',
    async (against, { decide, instead }) => {
      let appealed = 0;
      await fc.assert(
        fc.asyncProperty(history, async (lifetime) => {
          let decision: Awaited<ReturnType<Appealed['decide']>> = null;
          const withAppeal = lived(
            one,
            lifetime,
            async (world) => {
              decision = await decide(world, lifetime.which);
              if (decision !== null) expect(await one.tell.delivered(decision.refId)).toMatchObject({ kind: against });
            },
            async () => {
              if (decision === null) return;
              const { id } = await one.tell.delivered(decision.refId);
              await one.tell.decideAppeal(await one.tell.lodge(id, decision.appellant), true);
              appealed += 1;
            },
          );
          const [appealedAgainst, neverDecided] = await Promise.all([
            withAppeal,
            lived(other, lifetime, (world) => instead(world, lifetime.which)),
          ]);
          expect(appealedAgainst).toEqual(neverDecided);
        }),
        { numRuns: 15 },
      );
      expect(appealed).toBeGreaterThan(5);
      expect((await one.evenhand.useCases.verifyReputations.execute()).differences).toEqual([]);
    },
    180_000,
  );

  it('which a decision that stands would not: it shows in what is compared', async () => {
    const sale = { stars: 1, again: false, publicComment: null };
    const lifetime: History = {
      before: [{ kind: 'sale', who: 0, whom: 1, bySeller: sale, byBuyer: sale }],
      between: [{ kind: 'worker' }],
      after: [],
      which: 0,
    };
    const removed = await lived(one, lifetime, (world) => decideAboutRating(world, 0, true));
    expect(removed).not.toEqual(await lived(other, lifetime, nothing));
  });
});
