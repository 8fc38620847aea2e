import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProposeNoServeInput } from '@evenhand/no-serve';
import { days, roles } from '@evenhand/platform';
import fc from 'fast-check';
import { openEvenhand, staff, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import {
  complain,
  history,
  lived,
  marketplaceOn,
  orderOf,
  partyOf,
  people,
  revealedIn,
  work,
  type History,
  type World,
} from '../../../../test/builders/lived-history.js';
import { lena } from '../../../../test/builders/no-serve.js';
import type { AppealAgainst } from '../domain/appeal.js';

/** Decides appeals, and had no part in anything before. */
const leo = staff('leo', 'LEAD');

/** Two marketplaces live the same histories. Only in one of them decisions are made that an appeal then undoes. */
let one: ReturnType<typeof marketplaceOn>;
let other: ReturnType<typeof marketplaceOn>;

beforeEach(async () => {
  [one, other] = [marketplaceOn(await openEvenhand()), marketplaceOn(await openEvenhand())];
});
afterEach(() => Promise.all([one, other].map(({ evenhand }) => evenhand.close())));

/** A decision that somebody appeals against, and what stands when the appeal is granted. */
interface Appealed {
  /** Takes the decision about something of the world, if there is anything; says what it was about and who may appeal. */
  readonly decide: (world: World, which: number) => Promise<{ readonly refId: string; readonly appellant: TestParty } | null>;
  /** What happens in the world where the decision had never been. */
  readonly instead: (world: World, which: number) => Promise<unknown>;
}

/** Asks for the removal of one of the ratings, and decides about it. */
async function decideAboutRating(world: World, which: number, remove: boolean) {
  const ratings = await revealedIn(world);
  const rating = ratings[which % Math.max(ratings.length, 1)];
  if (rating === undefined) return null;
  const subject = partyOf(world, rating.subjectId);
  const removal = await world.ratings.request(rating, subject);
  await world.ratings.decide(removal, remove);
  return { refId: removal.id, appellant: remove ? partyOf(world, rating.authorId) : subject };
}

/** A complaint about one side of one of the orders. */
async function complainAboutOrder(world: World, which: number, how: 'UPHELD' | 'WITHDRAWN') {
  const order = orderOf(world, which);
  if (order === undefined) return null;
  const { complaintId: refId, subject: appellant } = await complain(world, order, roles[which % 2] ?? 'BUYER', how);
  return { refId, appellant };
}

/** One of the people is charged as a buyer, and heard; unless people have something about it to decide anyhow. */
async function charge(world: World, which: number, rung: Partial<ProposeNoServeInput>) {
  const { list, evenhand } = world;
  const appellant = world.parties[which % people];
  if (appellant === undefined) return null;
  const proposing = list.propose(appellant, { ...rung, skippedRungReason: 'It is grave.' });
  const proposed = await proposing.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'PROPOSAL_OPEN_ALREADY') return null;
    throw error;
  });
  if (proposed === null) return null;
  await evenhand.useCases.respondToNoServe.execute({ entryId: proposed.id, answer: 'It was not like that.' }, appellant.actor);
  if (rung.rung === 'TEMPORARY') world.notServed = appellant;
  return { refId: proposed.id, appellant };
}

async function chargeAndList(world: World, which: number, rung: Partial<ProposeNoServeInput>) {
  const charged = await charge(world, which, rung);
  if (charged === null) return null;
  await world.list.deliver(await world.list.approve(charged.refId, lena));
  await work(world);
  return charged;
}

async function chargeAndReject(world: World, which: number, rung: Partial<ProposeNoServeInput>) {
  const charged = await charge(world, which, rung);
  if (charged === null) return;
  const rejection = { ...(await world.list.claim(charged.refId, lena)), reason: 'It is not shown.' };
  await world.evenhand.useCases.rejectNoServe.execute(rejection, lena);
  await work(world);
}

const restriction = { rung: 'RESTRICTION', conditions: ['PREPAYMENT'] } as const;
const entry = (world: World) => ({ rung: 'TEMPORARY', endsAt: new Date(world.evenhand.clock.now().getTime() + days(300)) }) as const;

const table: Readonly<Record<AppealAgainst, Appealed>> = {
  RATING_REMOVED: {
    decide: (world, which) => decideAboutRating(world, which, true),
    instead: () => Promise.resolve(),
  },
  // Had the rating not been kept, it would have been removed.
  RATING_NOT_REMOVED: {
    decide: (world, which) => decideAboutRating(world, which, false),
    instead: (world, which) => decideAboutRating(world, which, true),
  },
  // A complaint on which nobody decides is one that was taken back.
  COMPLAINT_UPHELD: {
    decide: (world, which) => complainAboutOrder(world, which, 'UPHELD'),
    instead: (world, which) => complainAboutOrder(world, which, 'WITHDRAWN'),
  },
  // Had it not been approved, it would have been rejected: people have looked at what there was.
  NO_SERVE_ENTRY: {
    decide: (world, which) => chargeAndList(world, which, entry(world)),
    instead: (world, which) => chargeAndReject(world, which, entry(world)),
  },
  RESTRICTION: {
    decide: (world, which) => chargeAndList(world, which, restriction),
    instead: (world, which) => chargeAndReject(world, which, restriction),
  },
};

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
              if (decision !== null) expect(await one.ratings.delivered(decision.refId)).toMatchObject({ kind: against });
            },
            async () => {
              if (decision === null) return;
              const { id } = await one.ratings.delivered(decision.refId);
              await one.ratings.decideAppeal(await one.ratings.lodge(id, decision.appellant), true, leo);
              appealed += 1;
            },
          );
          const [appealedAgainst, neverDecided] = await Promise.all([
            withAppeal,
            lived(other, lifetime, (world) => instead(world, lifetime.which)),
          ]);
          expect(appealedAgainst).toEqual(neverDecided);
        }),
        // No shrinking: the two have lived differently by then, and a marketplace remembers.
        { numRuns: 15, endOnFailure: true },
      );
      expect(appealed).toBeGreaterThan(5);
      expect((await one.evenhand.useCases.verifyReputations.execute()).differences).toEqual([]);
    },
    300_000,
  );

  it.each(Object.entries(table))(
    'which a decision %s that stands would not: it shows in what is compared',
    async (_against, { decide, instead }) => {
      const sale = { stars: 1, again: false, publicComment: null, neverAgain: false };
      const lifetime: History = {
        before: [{ kind: 'sale', who: 0, whom: 1, bySeller: sale, byBuyer: sale }],
        between: [{ kind: 'worker' }],
        after: [],
        which: 1,
      };
      const decided = await lived(one, lifetime, (world) => decide(world, lifetime.which));
      expect(decided).not.toEqual(await lived(other, lifetime, (world) => instead(world, lifetime.which)));
    },
    60_000,
  );
});
