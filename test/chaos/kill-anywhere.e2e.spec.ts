import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import {
  actingFor,
  createJobQueues,
  days,
  DevelopmentIssuer,
  loadConfig,
  MovableClock,
  openDatabase,
  silentLog,
  systemActor,
  type Actor,
  type OrderId,
  type PartyId,
  type Role,
} from '@evenhand/platform';
import { startWorker } from '@evenhand/worker';
import { jobs, revealDueRatingExchanges } from '../../apps/worker/src/jobs.js';
import { Client } from '../support/client.js';
import { freePort } from '../support/launcher.js';
import { emptyRedis, hasRedis } from '../support/marketplace.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { hashKeys } from '../support/hash-keys.js';
import { MortalProgram, never } from './mortal-program.js';

jest.setTimeout(150_000);

/** More deaths than this of the worker are spread evenly over its statements. */
const maximumDeaths = 18;

const host: Actor = { ...systemActor('cli'), subject: 'host', roles: new Set(['SERVICE']) };
const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

interface Deal {
  readonly orderId: OrderId;
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
}

let testDatabase: TestDatabase;
let folder: string;
let clock: MovableClock;
let evenhand: Evenhand;
let issuer: DevelopmentIssuer;
let env: Record<string, string>;
let alive: MortalProgram[];

beforeEach(async () => {
  testDatabase = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'evenhand-chaos-'));
  clock = new MovableClock(new Date());
  evenhand = compose({ database: await openDatabase(testDatabase.url, entities, 4), clock });
  const keyFile = join(folder, 'issuer.json');
  issuer = await DevelopmentIssuer.open(keyFile);
  env = { DATABASE_URL: testDatabase.url, DEVELOPMENT_ISSUER_KEY_FILE: keyFile, HASH_KEYS: hashKeys };
  alive = [];
});
afterEach(async () => {
  for (const program of alive) await program.kill();
  await evenhand.database.destroy();
  await testDatabase.drop();
  await rm(folder, { recursive: true, force: true });
});

function start(program: 'api' | 'worker', more: Record<string, string> = {}): MortalProgram {
  const started = MortalProgram.start(program, { ...env, ...more });
  alive.push(started);
  return started;
}

async function until(condition: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`did not happen within ${withinMs} ms: ${condition.toString()}`);
    await delay(10);
  }
}

async function party(name: string): Promise<PartyId> {
  const input = {
    externalId: `${name}-${randomUUID()}`,
    displayName: name,
    kind: 'PRIVATE' as const,
    locale: 'en' as const,
    verified: true,
    idempotencyKey: randomUUID(),
  };
  return (await evenhand.useCases.registerParty.execute(input, host)).id;
}

/** An order between two parties of its own that can be rated. */
async function deal(): Promise<Deal> {
  const [sellerId, buyerId] = [await party('seller'), await party('buyer')];
  const now = clock.now();
  const terms = { externalId: null, amountMinor: 1, currency: 'EUR', dueOn: null, placedAt: now, acceptedAt: now, fulfilledAt: now };
  const { id: orderId } = await evenhand.useCases.recordOrder.execute({ ...terms, sellerId, buyerId, idempotencyKey: randomUUID() }, host);
  return { orderId, sellerId, buyerId };
}

/** What the outbox was told of an order. */
const eventsOf = async ({ orderId }: Deal): Promise<string[]> => {
  const rows: { name: string }[] = await evenhand.database.query(
    `SELECT concat_ws(' ', event ->> 'name', event ->> 'authorRole') AS name FROM outbox WHERE event ->> 'orderId' = $1 ORDER BY name`,
    [orderId],
  );
  return rows.map(({ name }) => name);
};

const reputationOf = (partyId: PartyId, role: Role) => evenhand.reads.reputations.find({ partyId, role });
const starCounts = async (partyId: PartyId, role: Role) => (await reputationOf(partyId, role)).starCounts;

async function expectNothingWaits(): Promise<void> {
  expect(await evenhand.database.query('SELECT event FROM outbox WHERE relayed_at IS NULL')).toEqual([]);
}

/** All that was said is counted, each once: the reputations as they stand are those that the record gives, counted from nothing. */
async function expectReputationsAsRecomputed(deals: readonly Deal[]): Promise<void> {
  expect(await evenhand.reads.changes.count()).toBe(0);
  const { reputations, differences } = await evenhand.useCases.verifyReputations.execute();
  expect(differences).toEqual([]);
  expect(reputations).toBe(2 * deals.length);
  for (const { sellerId, buyerId } of deals) {
    expect([(await reputationOf(sellerId, 'SELLER')).endedWellShare, (await reputationOf(buyerId, 'BUYER')).endedWellShare]).toEqual([
      1, 1,
    ]);
  }
}

/** A worker that is not killed, until it has nothing left to do. */
async function workToTheEnd(more: Record<string, string> = {}): Promise<void> {
  const config = { ...loadConfig({ ...env, ...more }), workerPort: 0 };
  const worker = await startWorker(config, silentLog, { schedules: [], locks: { lockMs: 5_000, stalledCheckMs: 100 } });
  try {
    await worker.drain();
  } finally {
    await worker.close();
  }
}

describe('an api that is killed', () => {
  it('right after any statement that it sends for two submissions at once loses none that it acknowledged, and takes the others once', async () => {
    const startApi = async () => start('api', { PORT: String(await freePort()) });
    const deals: Deal[] = [];

    /** Both sides of a new order, each with the submission that it may send again. */
    async function submissions() {
      const agreed = await deal();
      deals.push(agreed);
      const side = async (partyId: PartyId, stars: number) => {
        const known = await evenhand.reads.parties.find(partyId);
        const token = await issuer.issue({ subject: partyId, roles: ['PARTY'], partyExternalId: known?.externalId ?? '' });
        const input = { orderId: globalId('Order', agreed.orderId), stars, again: true, idempotencyKey: randomUUID() };
        return {
          partyId,
          send: async (url: string): Promise<string> => {
            const { __typename } = await new Client(url, token).do(
              'submitRating',
              input,
              '... on RatingExchange { state ratedBy }',
              'SubmitRatingInput',
            );
            return __typename;
          },
        };
      };
      return { agreed, sides: [await side(agreed.sellerId, 4), await side(agreed.buyerId, 2)] };
    }

    let api = await startApi();
    let next = await startApi();
    await api.ready();
    await api.arm(never);
    const rehearsal = await submissions();
    const rehearsed = await Promise.all(rehearsal.sides.map(async ({ send }) => send(await api.ready())));
    expect(rehearsed).toEqual(['RatingExchange', 'RatingExchange']);
    const statements = await api.count();
    expect(statements).toBeGreaterThan(20);

    for (let at = 1; at <= statements; at += 1) {
      const { agreed, sides } = await submissions();
      await api.arm(at);
      const url = await api.ready();
      const answers = await Promise.allSettled(sides.map(({ send }) => send(url)));
      await api.kill();
      expect(api.wasKilled).toBe(true);
      api = next;
      next = await startApi();

      // Whatever was acknowledged is there.
      const halves = await evenhand.database.query(`SELECT author_id FROM ratings WHERE order_id = $1`, [agreed.orderId]);
      for (const [index, answer] of answers.entries()) {
        if (answer.status === 'fulfilled') expect(halves).toContainEqual({ author_id: sides[index]?.partyId });
      }
      // Whatever was not can be sent again, and is there once.
      const again = await Promise.all(sides.map(async ({ send }) => send(await api.ready())));
      expect({ at, again }).toEqual({ at, again: ['RatingExchange', 'RatingExchange'] });
      expect({ at, events: await eventsOf(agreed) }).toEqual({
        at,
        events: [
          'order.recorded',
          'rating-exchange.opened',
          'rating-exchange.revealed',
          'rating.submitted BUYER',
          'rating.submitted SELLER',
        ],
      });
    }

    await workToTheEnd();
    await expectNothingWaits();
    await expectReputationsAsRecomputed(deals);
    for (const { sellerId, buyerId } of deals) {
      expect([await starCounts(sellerId, 'SELLER'), await starCounts(buyerId, 'BUYER')]).toEqual([
        [0, 1, 0, 0, 0],
        [0, 0, 0, 1, 0],
      ]);
    }
  });
});

describe.each(['postgres', 'redis'] as const)('a worker that is killed', (queue) => {
  const onThisQueue = queue === 'postgres' || hasRedis ? it : it.skip;

  onThisQueue(
    `right after any statement that it sends to reveal, relay and recompute (with its jobs on ${queue}; up to ${maximumDeaths} deaths, evenly spread) leaves nothing undone and does nothing twice`,
    async () => {
      const redis: Record<string, string> = queue === 'redis' ? { REDIS_URL: await emptyRedis() } : {};
      const config = loadConfig({ ...env, ...redis });
      const queues = createJobQueues(config.queue, jobs);
      const deals: Deal[] = [];

      /** An exchange with one half whose window is over as of now. */
      async function dueExchange(): Promise<Deal> {
        clock.moveTo(new Date(Date.now() - days(15)));
        const agreed = await deal();
        const rating = {
          orderId: agreed.orderId,
          stars: 3,
          again: false,
          categories: [],
          publicComment: null,
          privateNote: null,
          moderatorNote: null,
        };
        const seller = { ...actingFor(systemActor('cli'), agreed.sellerId), subject: agreed.sellerId };
        await evenhand.useCases.submitRating.execute({ ...rating, idempotencyKey: randomUUID() }, seller);
        deals.push(agreed);
        return agreed;
      }
      const isDone = async ({ sellerId, buyerId }: Deal) =>
        (await reputationOf(sellerId, 'SELLER')).silences > 0 && (await reputationOf(buyerId, 'BUYER')).ratings > 0;

      try {
        let worker = start('worker', redis);
        worker.begin();
        await worker.ready();
        const rehearsal = await dueExchange();
        await worker.arm(never);
        await queues.add(revealDueRatingExchanges, {});
        await until(() => isDone(rehearsal));
        const statements = await worker.count();
        await worker.kill();
        await workToTheEnd(redis);
        expect(statements).toBeGreaterThan(20);

        const stride = Math.ceil(statements / maximumDeaths);
        worker = start('worker', redis);
        for (let at = 1; at <= statements; at += stride) {
          worker.begin();
          await worker.ready();
          const due = await dueExchange();
          await worker.arm(at);
          await queues.add(revealDueRatingExchanges, {});
          // Some statements depend on the moment: it may be done a few before the last one.
          await until(async () => !worker.isRunning || (await isDone(due)));
          await worker.kill();
          // Gets ready while the jobs of the dead one are still locked.
          worker = start('worker', redis);

          await workToTheEnd(redis);
          expect({ at, done: await isDone(due) }).toEqual({ at, done: true });
          expect({ at, events: await eventsOf(due) }).toEqual({
            at,
            events: ['order.recorded', 'rating-exchange.opened', 'rating-exchange.revealed', 'rating.submitted SELLER'],
          });
        }

        await expectNothingWaits();
        await expectReputationsAsRecomputed(deals);
        for (const { sellerId, buyerId } of deals) {
          expect(await starCounts(buyerId, 'BUYER')).toEqual([0, 0, 1, 0, 0]);
          expect(await reputationOf(sellerId, 'SELLER')).toMatchObject({ ratings: 0, silences: 1 });
        }
      } finally {
        await queues.close();
      }
    },
  );
});
