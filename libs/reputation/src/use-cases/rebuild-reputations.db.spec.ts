import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { days, minutes, systemActor, type OrderId, type PolicyChanges, type RatingId, type Transaction } from '@evenhand/platform';
import fc from 'fast-check';
import { anOrder, openEvenhand, staff, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import type { ReputationKey } from '../domain/reputation.js';
import { DatabaseReputationChanges } from '../persistence/database-changes.js';
import { DatabaseGenerations } from '../persistence/database-generations.js';
import { DatabaseRatingRecord } from '../persistence/database-rating-record.js';
import { DatabaseReputations } from '../persistence/database-reputations.js';
import { BeginRebuild } from './begin-rebuild.js';
import { BuildShard } from './build-shard.js';
import { FollowPolicy } from './follow-policy.js';
import { RebuildReputations } from './rebuild-reputations.js';
import { UpdateReputations } from './update-reputations.js';

const worker = systemActor('worker');

let evenhand: EvenhandOnDatabase;
let people: TestParty[];

/** The rebuild with shards of two parties, so that a handful of people make several. */
function rebuilding() {
  const { database, unitOfWork, clock, policies } = evenhand;
  const generations = new DatabaseGenerations(database);
  const parts = {
    unitOfWork,
    generations,
    reputations: new DatabaseReputations(database, clock, policies),
    changes: new DatabaseReputationChanges(database),
    record: new DatabaseRatingRecord(),
  };
  const begin = new BeginRebuild(parts, 2);
  const build = new BuildShard(parts, new UpdateReputations(parts));
  return { parts, generations, begin, build, rebuild: new RebuildReputations(generations, begin, build) };
}

const person = (index: number): TestParty => {
  const found = people[index % people.length];
  if (found === undefined) throw new Error('There are people.');
  return found;
};
const rate = (orderId: OrderId, author: TestParty, stars: number) =>
  evenhand.rate(orderId, author, { stars, again: stars > 3, categories: [{ category: 'RESPECT', stars }] });
const order = async (seller: number, buyer: number): Promise<OrderId> =>
  (await anOrder(evenhand).between(person(seller), person(buyer)).fulfilled()).id;
const rated = async (seller: number, buyer: number, bySeller: number, byBuyer: number): Promise<OrderId> => {
  const orderId = await order(seller, buyer);
  await rate(orderId, person(seller), bySeller);
  await rate(orderId, person(buyer), byBuyer);
  return orderId;
};
const keysOf = (...parties: TestParty[]): ReputationKey[] =>
  parties.flatMap(({ partyId }) => (['BUYER', 'SELLER'] as const).map((role) => ({ partyId, role })));
const updateAll = () => evenhand.useCases.updateWaitingReputations.execute(worker);
const differences = async () => (await evenhand.useCases.verifyReputations.execute()).differences;
/** Decides it, and lets the time pass until it is in force. */
async function changePolicy(changes: PolicyChanges): Promise<void> {
  const { useCases, reads, clock } = evenhand;
  const [latest] = await reads.policyVersions.page(1, null);
  const basedOnVersion = latest?.policy.version ?? 1;
  const effectiveAt = new Date(clock.now().getTime() + minutes(1));
  const decided = { changes, effectiveAt, reason: 'To see what follows.', basedOnVersion, idempotencyKey: randomUUID() };
  await useCases.changePolicy.execute(decided, staff('ada', 'ADMIN'));
  clock.advance(minutes(2));
}
/** As the worker does: begins what there is to begin, and builds it. */
async function follow(): Promise<number | null> {
  const { parts, begin, build, generations } = rebuilding();
  const begun = await new FollowPolicy(parts, begin).execute(worker);
  for (const { generation, shard } of await generations.building()) await build.execute(generation.id, shard, worker);
  return begun;
}
const activeId = async () => (await evenhand.reads.generations.active())?.id;
const revealedIds = async (): Promise<RatingId[]> => {
  const rows: { id: RatingId }[] = await evenhand.database.query('SELECT id FROM ratings WHERE revealed_at IS NOT NULL ORDER BY id');
  return rows.map(({ id }) => id);
};

beforeEach(async () => {
  evenhand = await openEvenhand({ poolSize: 16 });
  people = [];
  for (let index = 0; index < 6; index += 1) people.push(await evenhand.party(`Person ${index}`));
  people.push(await evenhand.party('Nobody vouches for', { verified: false }));
});

afterEach(() => evenhand.close());

describe('what is kept up and what is recomputed', () => {
  type Step =
    | { readonly do: 'rate'; readonly seller: number; readonly buyer: number; readonly bySeller: number; readonly byBuyer: number }
    | { readonly do: 'seal' | 'edit'; readonly seller: number; readonly buyer: number; readonly stars: number }
    | { readonly do: 'remove' | 'restore'; readonly which: number }
    | { readonly do: 'wait'; readonly days: number }
    | { readonly do: 'update'; readonly who: number }
    | { readonly do: 'rebuild' | 'follow' }
    | { readonly do: 'change policy'; readonly halfLifeDays: number; readonly priorStars: number };

  const who = fc.nat(6);
  const stars = fc.integer({ min: 1, max: 5 });
  const pair = { seller: who, buyer: who };
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('rate' as const), ...pair, bySeller: stars, byBuyer: stars }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('seal' as const, 'edit' as const), ...pair, stars }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'restore' as const), which: fc.nat(30) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('update' as const), who }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('rebuild' as const, 'follow' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('change policy' as const),
        halfLifeDays: fc.integer({ min: 30, max: 900 }),
        priorStars: fc.integer({ min: 15, max: 49 }).map((tenths) => tenths / 10),
      }),
    },
  );

  async function take(next: Step, sealed: OrderId[]): Promise<void> {
    const { useCases, clock } = evenhand;
    switch (next.do) {
      case 'rate':
        if (next.seller !== next.buyer) await rated(next.seller, next.buyer, next.bySeller, next.byBuyer);
        return;
      case 'seal':
        if (next.seller !== next.buyer) {
          const orderId = await order(next.seller, next.buyer);
          await rate(orderId, person(next.seller), next.stars);
          sealed.push(orderId);
        }
        return;
      case 'edit': {
        const orderId = sealed.at(-1);
        const exchange = orderId === undefined ? null : await evenhand.reads.exchanges.find(orderId);
        const author = people.find(({ partyId }) => partyId === exchange?.sellerId);
        if (exchange?.state === 'HALF_SEALED' && clock.now() < exchange.closesAt && author)
          await rate(exchange.orderId, author, next.stars);
        return;
      }
      case 'remove':
      case 'restore': {
        const ids = await revealedIds();
        const id = ids[next.which % Math.max(1, ids.length)];
        const act = next.do === 'remove' ? useCases.removeRating : useCases.restoreRating;
        // Removing what is removed already is refused, which changes nothing.
        if (id !== undefined) await act.execute(id, worker).catch(() => undefined);
        return;
      }
      case 'wait':
        clock.advance(days(next.days));
        await useCases.revealDueRatingExchanges.execute(worker);
        return;
      case 'update':
        await useCases.updateReputations.execute(keysOf(person(next.who)), worker);
        return;
      case 'rebuild':
        await rebuilding().rebuild.execute(worker);
        return;
      case 'follow':
        await follow();
        return;
      case 'change policy':
        // The same values again are refused, which changes nothing.
        await changePolicy({ reputation: { halfLifeDays: next.halfLifeDays, priorStars: next.priorStars } }).catch(() => undefined);
    }
  }

  it('are the same to the bit after any history of ratings, edits, late reveals, removals, restorations and changes of policy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (history) => {
        const sealed: OrderId[] = [];
        for (const [index, next] of history.entries()) {
          await take(next, sealed);
          if (index % 7 === 0) expect(await differences()).toEqual([]);
        }
        expect(await differences()).toEqual([]);
        await updateAll();
        expect(await evenhand.reads.changes.count()).toBe(0);
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('differ where somebody meddled, and verify says where and how', async () => {
    await rated(0, 1, 5, 4);
    await updateAll();
    expect(await differences()).toEqual([]);
    const { partyId } = person(0);
    await evenhand.database.query(`UPDATE reputation_states SET sums[5] = sums[5] + 1 WHERE party_id = $1 AND role = 'SELLER'`, [partyId]);
    await evenhand.database.query(`DELETE FROM reputation_states WHERE party_id = $1 AND role = 'BUYER'`, [person(1).partyId]);
    const found = await differences();
    expect(found).toHaveLength(2);
    expect(found.find((each) => each.partyId === partyId)).toEqual({
      partyId,
      role: 'SELLER',
      fields: [{ field: 'stars5', keptUp: 1, recomputed: 0 }],
    });
    await evenhand.useCases.rebuildReputations.execute(worker);
    expect(await differences()).toEqual([]);
  });

  it('never differ because of what waits to be counted', async () => {
    await rated(0, 1, 1, 2);
    await updateAll();
    await rated(0, 2, 3, 4);
    expect(await evenhand.reads.changes.count()).toBeGreaterThan(0);
    expect(await differences()).toEqual([]);
    expect((await evenhand.useCases.verifyReputations.execute()).reputations).toBe(3);
  });
});

const failing = (): Promise<never> => Promise.reject(new Error('The power went.'));

describe('a change of the policy', () => {
  it('that weighs ratings otherwise is followed by one rebuild after it takes effect, and verify finds nothing before, meanwhile or after', async () => {
    await rated(0, 1, 5, 4);
    await updateAll();
    const before = await activeId();
    const [latest] = await evenhand.reads.policyVersions.page(1, null);
    const effectiveAt = new Date(evenhand.clock.now().getTime() + days(1));
    await evenhand.useCases.changePolicy.execute(
      {
        changes: { reputation: { priorStars: 3, halfLifeDays: 100 } },
        effectiveAt,
        reason: 'A sterner start.',
        basedOnVersion: latest?.policy.version ?? 0,
        idempotencyKey: randomUUID(),
      },
      staff('ada', 'ADMIN'),
    );
    expect(await follow()).toBeNull();

    evenhand.clock.moveTo(effectiveAt);
    await rated(1, 2, 3, 2);
    expect(await differences()).toEqual([]);
    const { parts, begin } = rebuilding();
    const begun = (await Promise.all([1, 2, 3].map(() => new FollowPolicy(parts, begin).execute(worker)))).filter((id) => id !== null);
    expect(begun).toHaveLength(1);
    expect(await activeId()).toBe(before);
    expect(await differences()).toEqual([]);
    expect(await follow()).toBeNull();
    expect(await activeId()).toBe(begun[0]);
    expect(await evenhand.reads.generations.active()).toMatchObject({
      policyVersion: 2,
      parameters: { priorStars: 3, halfLifeDays: 100, priorWeight: 3 },
    });
    expect(await follow()).toBeNull();
    expect(await differences()).toEqual([]);
  });

  it('that weighs nothing otherwise needs no rebuild', async () => {
    await rated(0, 1, 5, 4);
    await updateAll();
    await changePolicy({ ratings: { replyWindowDays: 10 }, reputation: { shownFromRaters: 2 } });
    expect(await follow()).toBeNull();
  });

  it('before anything was counted is what the first reputations are weighed by', async () => {
    await changePolicy({ reputation: { priorStars: 2 } });
    const [unrated] = await evenhand.reads.reputations.findMany(keysOf(person(0)));
    expect(unrated?.generation).toMatchObject({ policyVersion: 2, parameters: { priorStars: 2 } });
    await rated(0, 1, 5, 4);
    await updateAll();
    expect(await evenhand.reads.generations.active()).toMatchObject({ policyVersion: 2, parameters: { priorStars: 2 } });
    expect(await follow()).toBeNull();
  });
});

describe('a rebuild', () => {
  it('shows the old reputations until all shards are built, then the new ones at once', async () => {
    for (let deal = 0; deal < 6; deal += 1) await rated(deal, deal + 1, 5, 1 + (deal % 5));
    await updateAll();
    const before = await activeId();
    const { begin, build, generations } = rebuilding();
    const building = await begin.execute(worker);
    const shards = await generations.building();
    expect(shards.length).toBeGreaterThan(2);
    for (const { shard } of shards.slice(1)) {
      await build.execute(building, shard, worker);
      expect(await activeId()).toBe(before);
      const shown = await evenhand.reads.reputations.findMany(keysOf(...people));
      expect(new Set(shown.map(({ generation }) => generation.id))).toEqual(new Set([before]));
    }
    await build.execute(building, 0, worker);
    expect(await activeId()).toBe(building);
    expect(await generations.building()).toEqual([]);
    expect(await differences()).toEqual([]);
  });

  it('misses nothing that is rated, removed or updated while it goes on, and counts nothing twice', async () => {
    for (let deal = 0; deal < 6; deal += 1) await rated(deal, deal + 1, 4, 5);
    const { begin, build, generations } = rebuilding();
    const building = await begin.execute(worker);
    for (const { shard } of await generations.building()) {
      // A newcomer whom the table of raters does not know, and one of those whom it knows.
      people.push(await evenhand.party('Came later', { verified: false }));
      await rated(people.length - 1, shard, 1, 2);
      await rated(shard + 1, shard + 2, 3, 3);
      if (shard % 2 === 0) await updateAll();
      await build.execute(building, shard, worker);
      const [id] = await revealedIds();
      if (id !== undefined) await evenhand.useCases.removeRating.execute(id, worker).catch(() => undefined);
      if (shard % 2 === 1) await updateAll();
    }
    expect(await activeId()).toBe(building);
    expect(await differences()).toEqual([]);
    await updateAll();
    expect(await differences()).toEqual([]);
  });

  it('knows whoever rates for the first time while it reads the record', async () => {
    await rated(0, 1, 5, 5);
    await updateAll();
    const { parts, build, generations } = rebuilding();
    const { record } = parts;
    const meanwhile = {
      fold: record.fold.bind(record),
      read: async (tx: Transaction) => {
        const read = await record.read(tx);
        people.push(await evenhand.party('Came just now'));
        await rated(people.length - 1, 0, 1, 2);
        await updateAll();
        return read;
      },
    };
    const building = await new BeginRebuild({ ...parts, record: meanwhile }, 2).execute(worker);
    for (const { shard } of await generations.building()) await build.execute(building, shard, worker);
    expect(await activeId()).toBe(building);
    expect(await differences()).toEqual([]);
  });

  it('shared by several builders, beside people who rate and workers who count, ends to the bit where it should', async () => {
    for (let deal = 0; deal < 6; deal += 1) await rated(deal, deal + 1, 4, 5);
    const { begin, build, generations } = rebuilding();
    const building = await begin.execute(worker);
    const shards = await generations.building();
    const market = async (from: number): Promise<void> => {
      for (let deal = 0; deal < 8; deal += 1) {
        await rated(from + deal, from + deal + 1, 1 + (deal % 5), 5 - (deal % 5));
        await evenhand.useCases.updateReputations.execute(keysOf(person(from + deal), person(from + deal + 1)), worker);
      }
    };
    const builder = async (): Promise<void> => {
      for (const { shard } of shards) await build.execute(building, shard, worker);
    };
    await Promise.all([market(0), market(3), builder(), builder(), builder()]);
    expect(await activeId()).toBe(building);
    expect(await differences()).toEqual([]);
    await updateAll();
    expect(await differences()).toEqual([]);
    const built: { n: number }[] = await evenhand.database.query(
      `SELECT count(*)::int AS n FROM audit_log WHERE action = 'reputations.rebuilt' AND (data ->> 'generation')::int = $1`,
      [building],
    );
    expect(built).toEqual([{ n: 1 }]);
  }, 60_000);

  it('that ended anywhere goes on: a shard is built whole or not at all, and the last look puts the generation in place', async () => {
    await rated(0, 1, 5, 5);
    const { begin, build, generations } = rebuilding();
    const building = await begin.execute(worker);
    const shards = await generations.building();
    await evenhand.database.query(`ALTER TABLE reputation_shards ADD CONSTRAINT not_now CHECK (shard <> 1 OR built_at IS NULL)`);
    await build.execute(building, 0, worker);
    await expect(build.execute(building, 1, worker)).rejects.toThrow('not_now');
    const [states]: { n: number }[] = await evenhand.database.query(
      'SELECT count(*)::int AS n FROM reputation_states WHERE generation_id = $1 AND party_id >= $2',
      [building, shards[1]?.from],
    );
    expect(states?.n).toBe(0);
    await evenhand.database.query('ALTER TABLE reputation_shards DROP CONSTRAINT not_now');
    const last = shards.length - 1;
    for (const { shard } of shards.slice(1, last)) await build.execute(building, shard, worker);
    // Ended between building the last shard and putting the generation in place.
    await evenhand.database.query(
      `ALTER TABLE reputation_generations ADD CONSTRAINT not_yet CHECK (state <> 'ACTIVE' OR id <> ${building})`,
    );
    await expect(build.execute(building, last, worker)).rejects.toThrow('not_yet');
    expect((await generations.building()).every(({ isBuilt }) => isBuilt)).toBe(true);
    await evenhand.database.query('ALTER TABLE reputation_generations DROP CONSTRAINT not_yet');
    await build.execute(building, last, worker);
    expect(await activeId()).toBe(building);
    expect(await differences()).toEqual([]);
  });

  it('gives up one that was being built, whose jobs then do nothing', async () => {
    await rated(0, 1, 5, 5);
    const { begin, build } = rebuilding();
    const first = await begin.execute(worker);
    const second = await begin.execute(worker);
    await build.execute(first, 0, worker);
    expect((await evenhand.reads.generations.building()).every(({ generation, isBuilt }) => generation.id === second && !isBuilt)).toBe(
      true,
    );
    await evenhand.useCases.rebuildReputations.execute(worker);
    expect(await differences()).toEqual([]);
  });

  it('leaves nothing of generations that are no longer shown, once they are forgotten', async () => {
    await rated(0, 1, 5, 5);
    await updateAll();
    await evenhand.useCases.rebuildReputations.execute(worker);
    // Rated the raters, and ended before it could begin.
    const broken = rebuilding();
    const beginning = new BeginRebuild({ ...broken.parts, generations: Object.assign(broken.generations, { begin: failing }) });
    await expect(beginning.execute(worker)).rejects.toThrow('The power went.');
    await evenhand.useCases.rebuildReputations.execute(worker);
    await evenhand.useCases.forgetRetiredReputations.execute();
    for (const table of ['reputation_states', 'rater_standings']) {
      const rows: { generation_id: number }[] = await evenhand.database.query(`SELECT DISTINCT generation_id FROM ${table}`);
      expect(rows).toEqual([{ generation_id: await activeId() }]);
    }
    expect(await differences()).toEqual([]);
  });

  it('trusts whom the host has verified at once, and others by their history', async () => {
    const stranger = people.length - 1;
    for (let deal = 0; deal < 5; deal += 1) await rated(stranger, deal, 5, 5);
    await evenhand.useCases.rebuildReputations.execute(worker);
    const standing = async () => {
      const rows: { trusted: boolean }[] = await evenhand.database.query(
        'SELECT is_trusted AS trusted FROM rater_standings WHERE party_id = $1 AND generation_id = $2',
        [person(stranger).partyId, await activeId()],
      );
      return rows[0]?.trusted;
    };
    expect(await standing()).toBe(false);
    evenhand.clock.advance(days(100));
    for (let deal = 0; deal < 5; deal += 1) await rated(deal, deal + 1, 5, 5);
    await evenhand.useCases.rebuildReputations.execute(worker);
    expect(await standing()).toBe(true);
  });
});
