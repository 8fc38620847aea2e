import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actingFor, days, defaultPolicy, systemActor, type OrderId, type PartyId, type Role } from '@evenhand/platform';
import { toDay } from '@evenhand/reputation';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { evidenceOfOne } from '../../../test/builders/evidence.js';
import { hasRedis, Marketplace, type Order, type Trader } from '../../../test/support/marketplace.js';
import { jobs } from './jobs.js';
import { schedules } from './schedules.js';
import { startWorker } from './start-worker.js';

const innerId = <Id extends string>(globalId: string): Id => Buffer.from(globalId, 'base64url').toString('utf8').split(':')[1] as Id;

const describeOn = { postgres: describe, redis: hasRedis ? describe : describe.skip };

describe.each(['postgres', 'redis'] as const)('the worker', (queue) => {
  describeOn[queue](`with its jobs on ${queue}`, () => {
    let market: Marketplace;
    beforeAll(async () => {
      market = await Marketplace.open({ queue });
    });
    afterAll(() => market.close());

    const reputationOf = ({ id }: Trader, role: Role) => market.evenhand.reads.reputations.find({ partyId: innerId<PartyId>(id), role });
    const standing = async (trader: Trader, role: Role) => {
      const found = await reputationOf(trader, role);
      const { starCounts, raters, silences, endedWellShare } = found;
      return { starCounts, raters, silences, endedWellShare, evidence: found.standingOn(toDay(market.clock.now())).evidence };
    };
    /** Of somebody of whom nothing is known but that all orders ended well. */
    const unspoken = { starCounts: [0, 0, 0, 0, 0], raters: 0, silences: 0, endedWellShare: 1, evidence: 0 };
    /** Weights are whole 65,536ths, so that ageing to and fro may leave one of them. */
    const about = (evidence: number): unknown => expect.closeTo(evidence, 4);
    /** What is left of a rating after so many days. */
    const left = (daysAgo: number): number => 2 ** (-daysAgo / defaultPolicy.reputation.halfLifeDays);

    const eventsOf = (order: Order): Promise<{ name: string; author: Role | null }[]> =>
      market.evenhand.database.query(
        `SELECT event ->> 'name' AS name, event ->> 'authorRole' AS author FROM outbox WHERE event ->> 'orderId' = $1 ORDER BY id`,
        [innerId(order.id)],
      );

    const recomputesOf = async ({ id }: Trader, role: Role): Promise<number> => {
      const [{ count }]: [{ count: number }] = await market.evenhand.database.query(
        `SELECT count(*)::int FROM audit_log WHERE action = 'reputation.recomputed' AND data ->> 'partyId' = $1 AND data ->> 'role' = $2`,
        [innerId(id), role],
      );
      return count;
    };

    it('recomputes the reputations of both when their halves are revealed, and neither before', async () => {
      const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      const order = await market.fulfilledOrder(hanna, karl);
      await market.settled();
      const both = async () => [
        [await standing(hanna, 'SELLER'), await recomputesOf(hanna, 'SELLER')],
        [await standing(karl, 'BUYER'), await recomputesOf(karl, 'BUYER')],
      ];
      const ofTheOrder = [
        [unspoken, 1],
        [unspoken, 1],
      ];
      expect(await both()).toEqual(ofTheOrder);
      await hanna.rate(order, { stars: 2 });
      await market.settled();
      expect(await both()).toEqual(ofTheOrder);

      await karl.rate(order, { stars: 4 });
      await market.settled();
      expect(await both()).toEqual([
        [{ ...unspoken, starCounts: [0, 0, 0, 1, 0], raters: 1, evidence: evidenceOfOne }, 2],
        [{ ...unspoken, starCounts: [0, 1, 0, 0, 0], raters: 1, evidence: evidenceOfOne }, 2],
      ]);
    });

    it('counts how orders end for the side that it was up to, as soon as they do', async () => {
      const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      const shares = async () => {
        await market.settled();
        return [(await reputationOf(hanna, 'SELLER')).endedWellShare, (await reputationOf(karl, 'BUYER')).endedWellShare];
      };
      const move = (name: string, { id: orderId }: Order, more = {}) =>
        hanna.do(name, { orderId, ...more }, '... on Order { state }', name === 'cancelOrder' ? 'CancelOrderInput' : 'MoveOrderInput');
      const [good, bad] = [await market.recordedOrder(hanna, karl), await market.recordedOrder(hanna, karl)];
      for (const order of [good, bad]) await move('acceptOrder', order);
      expect(await shares()).toEqual([null, null]);
      await move('cancelOrder', bad, { reason: 'CHANGED_MIND' });
      expect(await shares()).toEqual([0, null]);
      await move('fulfilOrder', good);
      expect(await shares()).toEqual([0.5, 1]);
      await market.fulfilledOrder(hanna, karl);
      expect(await shares()).toEqual([2 / 3, 1]);
    });

    it('takes a removed rating back, and a restored one in again, for whom it is about and for its author', async () => {
      const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      const order = await market.fulfilledOrder(hanna, karl);
      await hanna.rate(order, { stars: 1 });
      await karl.rate(order, { stars: 5 });
      await market.settled();
      const { useCases, reads } = market.evenhand;
      const stateOf = async () => [(await reputationOf(hanna, 'SELLER')).state, (await reputationOf(karl, 'BUYER')).state];
      const before = await stateOf();
      const halves = await reads.ratings.readableBy(null, [innerId<OrderId>(order.id)]);
      const aboutKarl = halves.find(({ subjectRole }) => subjectRole === 'BUYER');
      if (aboutKarl === undefined) throw new Error('Both halves are revealed.');
      const isAllCounted = async () => (await reads.changes.count()) === 0;

      await useCases.removeRating.execute(aboutKarl.id, systemActor('worker'));
      await market.settled();
      expect(await isAllCounted()).toBe(true);
      expect(await standing(karl, 'BUYER')).toEqual(unspoken);
      expect((await stateOf())[0]).not.toEqual(before[0]);

      await useCases.restoreRating.execute(aboutKarl.id, systemActor('worker'));
      await market.settled();
      expect(await isAllCounted()).toBe(true);
      expect(await stateOf()).toEqual(before);
    });

    it('builds all reputations anew when it was begun, shard by shard, and shows them when the last is done', async () => {
      const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      const order = await market.fulfilledOrder(hanna, karl);
      await hanna.rate(order, { stars: 3 });
      await karl.rate(order, { stars: 4 });
      await market.settled();
      const { useCases, reads } = market.evenhand;
      const before = await standing(karl, 'BUYER');
      expect(before).toEqual({ ...unspoken, starCounts: [0, 0, 1, 0, 0], raters: 1, evidence: about(evidenceOfOne) });
      const generation = await useCases.beginRebuild.execute(systemActor('worker'));
      await market.settled();
      expect((await reads.generations.active())?.id).toBe(generation);
      // The raters are rated anew, so that what each says may weigh more or less; what is said is the same.
      expect(await standing(karl, 'BUYER')).toEqual({ ...before, evidence: expect.any(Number) });
      const { reputations, differences } = await useCases.verifyReputations.execute();
      expect(reputations).toBeGreaterThanOrEqual(2);
      expect(differences).toEqual([]);
    });

    it('builds all reputations anew for a policy that weighs ratings otherwise, once it has taken effect', async () => {
      const { useCases, reads } = market.evenhand;
      const worker = systemActor('worker');
      const change = {
        changes: { reputation: { priorStars: 3 } },
        effectiveAt: new Date(market.clock.now().getTime() + days(1)),
        reason: 'A sterner start.',
        basedOnVersion: 1,
        idempotencyKey: randomUUID(),
      };
      await useCases.changePolicy.execute(change, { ...worker, subject: 'ada', roles: new Set(['ADMIN']) });
      expect(await useCases.followPolicy.execute(worker)).toBeNull();
      market.clock.advance(days(1));
      const begun = await useCases.followPolicy.execute(worker);
      await market.settled();
      expect(await reads.generations.active()).toMatchObject({ id: begun, policyVersion: 2, parameters: { priorStars: 3 } });
      expect(await useCases.followPolicy.execute(worker)).toBeNull();
      expect((await useCases.verifyReputations.execute()).differences).toEqual([]);
      expect(schedules.map(({ job }) => job.name)).toContain('follow-policy');
    });

    it('counts the silence of both when an exchange lapses, and of one when only the other spoke', async () => {
      const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      await market.fulfilledOrder(hanna, karl);
      await karl.rate(await market.fulfilledOrder(hanna, karl), { stars: 1 });
      market.clock.advance(days(14));
      await market.evenhand.useCases.revealDueRatingExchanges.execute(systemActor('worker'));
      await market.settled();

      expect(await standing(hanna, 'SELLER')).toEqual({
        ...unspoken,
        starCounts: [1, 0, 0, 0, 0],
        raters: 1,
        silences: 1,
        evidence: about(evidenceOfOne * left(14)),
      });
      expect(await standing(karl, 'BUYER')).toEqual({ ...unspoken, silences: 2 });
    });

    it('reveals once, and loses nothing, when both sides submit 32 times at the same moment', async () => {
      const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      const order = await market.fulfilledOrder(hanna, karl);
      const linesBefore = market.log.lines.length;
      const attempts = [hanna, karl].flatMap((side) => {
        // Eight keys a side, each sent four times with the same input.
        const keys = Array.from({ length: 8 }, (_, index) => ({
          idempotencyKey: randomUUID(),
          stars: (index % 5) + 1,
          publicComment: `No. ${index}`,
        }));
        return Array.from({ length: 32 }, (_, index) => side.rate(order, keys[index % 8]));
      });
      const answers: { __typename: string; code?: string }[] = await Promise.all(attempts);

      // The two halves were taken; whatever came after the reveal was told so.
      const kinds = answers.map(({ __typename, code }) => code ?? __typename);
      expect(new Set(kinds)).toEqual(new Set(['RatingExchange', 'RATING_ALREADY_REVEALED']));
      expect(market.log.lines.slice(linesBefore).filter((line) => line.includes('"error"'))).toEqual([]);

      const events = await eventsOf(order);
      expect(events.filter(({ name }) => name === 'rating-exchange.revealed')).toHaveLength(1);
      const halves = await market.evenhand.reads.ratings.readableBy(null, [innerId<OrderId>(order.id)]);
      expect(halves.map(({ subjectRole }) => subjectRole).sort()).toEqual(['BUYER', 'SELLER']);
      for (const { subjectRole, revision, stars, publicComment } of halves) {
        const submissions = events.filter(({ name, author }) => name === 'rating.submitted' && author !== subjectRole);
        expect({ subjectRole, revision }).toEqual({ subjectRole, revision: submissions.length });
        expect(publicComment).toMatch(/^No\. \d$/);
        expect(stars).toBe((Number(publicComment?.at(-1)) % 5) + 1);
      }

      await market.settled();
      for (const [side, role] of [
        [hanna, 'SELLER'],
        [karl, 'BUYER'],
      ] as const) {
        const said = halves.find(({ subjectRole }) => subjectRole === role)?.stars;
        expect(await standing(side, role)).toEqual({
          ...unspoken,
          starCounts: [1, 2, 3, 4, 5].map((count) => (count === said ? 1 : 0)),
          raters: 1,
          evidence: about(evidenceOfOne),
        });
        expect(await recomputesOf(side, role)).toBeGreaterThanOrEqual(1);
      }
    });

    it('needs far fewer recomputations than reveals when 200 come in a burst, and ends with the right figures', async () => {
      const seller = await market.trader('Burst');
      const buyers = await Promise.all(Array.from({ length: 10 }, (_, index) => market.trader(`Buyer ${index}`)));
      const actor = systemActor('cli');
      for (let round = 0; round < 20; round += 1) {
        await Promise.all(
          buyers.map(async (buyer) => {
            const order = await market.fulfilledOrder(seller, buyer);
            const input = {
              orderId: innerId<OrderId>(order.id),
              stars: 5,
              again: true,
              categories: [],
              publicComment: null,
              privateNote: null,
              moderatorNote: null,
            };
            await market.evenhand.useCases.submitRating.execute(
              { ...input, idempotencyKey: randomUUID() },
              { ...actingFor(actor, innerId<PartyId>(buyer.id)), subject: buyer.id },
            );
          }),
        );
      }
      await market.settled();
      const before = await recomputesOf(seller, 'SELLER');
      market.clock.advance(days(14));
      await Promise.all([1, 2, 3].map(() => market.evenhand.useCases.revealDueRatingExchanges.execute(systemActor('worker'))));
      await market.settled();

      // Each buyer's many deals weigh what two would, all but a 65,536th.
      const evidence: unknown = expect.closeTo(10 * 2 * evidenceOfOne * left(14), 2);
      expect(await standing(seller, 'SELLER')).toEqual({ ...unspoken, starCounts: [0, 0, 0, 0, 200], raters: 10, evidence });
      for (const buyer of buyers) expect(await standing(buyer, 'BUYER')).toEqual({ ...unspoken, silences: 20 });
      const recomputes = (await recomputesOf(seller, 'SELLER')) - before;
      expect(recomputes).toBeGreaterThanOrEqual(1);
      expect(recomputes).toBeLessThan(100);
    });

    it('tells subscribers of a reputation in another process that it was recomputed', async () => {
      const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      const order = await market.fulfilledOrder(hanna, karl);
      await hanna.rate(order, { stars: 3 });
      const socket = createClient({
        url: `${market.api.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${String(karl.token)}` },
      });
      try {
        const query = 'subscription ($id: ID!) { reputationChanged(partyId: $id) { role evidence histogram } }';
        await market.settled();
        const news = socket.iterate({ query, variables: { id: karl.id } });
        const first = news.next();
        // Answered over the same socket after the subscription was taken.
        await socket.iterate({ query: '{ me { __typename } }' }).next();
        await karl.rate(order, { stars: 5 });
        expect((await first).value).toEqual({
          data: { reputationChanged: { role: 'BUYER', evidence: about(evidenceOfOne), histogram: [0, 0, 1, 0, 0] } },
        });
        await news.return?.();
      } finally {
        await socket.dispose();
      }
    });

    it('makes up by itself, once started, for what was due while no worker ran', async () => {
      const idle = await Marketplace.open({ queue, worker: false });
      try {
        const [hanna, karl] = [await idle.trader('Hanna'), await idle.trader('Karl')];
        const order = await idle.fulfilledOrder(hanna, karl);
        await hanna.rate(order, { stars: 4 });
        idle.clock.advance(days(20));
        const worker = await startWorker(idle.config, idle.log, { clock: idle.clock });
        try {
          const end = Date.now() + 15_000;
          const ofKarl = { partyId: innerId<PartyId>(karl.id), role: 'BUYER' as const };
          while ((await idle.evenhand.reads.reputations.find(ofKarl)).ratings === 0) {
            if (Date.now() > end) throw new Error('The due exchange was not revealed within 15 s');
            await delay(20);
          }
        } finally {
          await worker.close();
        }
        expect(await karl.exchange(order)).toMatchObject({ state: 'REVEALED', ratingBySeller: { stars: 4 }, ratingByBuyer: null });
      } finally {
        await idle.close();
      }
    });

    describe('its board of the queues', () => {
      const look = async (path: string, authorization?: string) => {
        const response = await fetch(
          `${market.worker?.url ?? ''}${path}`,
          authorization === undefined ? {} : { headers: { authorization } },
        );
        return { status: response.status, challenge: response.headers.get('www-authenticate'), text: await response.text() };
      };
      const paths = ['/queues', '/queues/api/queues'];

      it('asks for a token', async () => {
        for (const path of paths) {
          for (const authorization of [
            undefined,
            'Bearer nonsense',
            'Basic nonsense',
            `Basic ${Buffer.from('admin:nonsense').toString('base64')}`,
            'Bearer',
          ]) {
            expect(await look(path, authorization)).toMatchObject({ status: 401, challenge: expect.stringContaining('Basic realm=') });
          }
        }
      });

      it('is for nobody but admins', async () => {
        for (const role of ['PARTY', 'MODERATOR', 'LEAD', 'AUDITOR', 'SERVICE'] as const) {
          const token = await market.token(`some-${role}`, [role]);
          for (const path of paths) expect({ role, ...(await look(path, `Bearer ${token}`)) }).toMatchObject({ role, status: 403 });
        }
      });

      it('refuses an expired token of an admin', async () => {
        const token = await market.issuer.issue({
          subject: 'late',
          roles: ['ADMIN'],
          issuedAt: new Date(market.clock.now().getTime() - days(2)),
          lifetimeSeconds: 60,
        });
        expect(await look('/queues', `Bearer ${token}`)).toMatchObject({ status: 401 });
      });

      it('shows every queue to an admin, who may give the token as the password', async () => {
        const token = await market.token('admin', ['ADMIN']);
        for (const authorization of [`Bearer ${token}`, `Basic ${Buffer.from(`whoever:${token}`).toString('base64')}`]) {
          const page = await look('/queues', authorization);
          expect(page.status).toBe(200);
          expect(page.text).toContain('Evenhand jobs');
          // It works where there is no other host to ask.
          expect(page.text).not.toMatch(/(src|href)="https?:/);
          const { status, text } = await look('/queues/api/queues', authorization);
          expect(status).toBe(200);
          const { queues }: { queues: { name: string }[] } = JSON.parse(text);
          expect(queues.map(({ name }) => name).sort()).toEqual([...new Set(jobs.map((job) => job.queue))].sort());
        }
      });

      it('leaves its health to everybody', async () => {
        expect(await look('/health')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
      });
    });
  });
});
