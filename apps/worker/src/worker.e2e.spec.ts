import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actingFor, days, systemActor, type OrderId, type PartyId, type Role } from '@evenhand/platform';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { hasRedis, Marketplace, type Order, type Trader } from '../../../test/support/marketplace.js';
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

    const standing = async ({ id }: Trader, role: Role) => {
      const found = await market.evenhand.reads.reputations.find(innerId<PartyId>(id), role);
      return found && { starCounts: found.tally.starCounts, silences: found.tally.silences, evidence: found.evidence };
    };

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
      await hanna.rate(order, { stars: 2 });
      await market.settled();
      expect([await standing(hanna, 'SELLER'), await standing(karl, 'BUYER')]).toEqual([null, null]);

      await karl.rate(order, { stars: 4 });
      await market.settled();
      expect(await standing(hanna, 'SELLER')).toEqual({ starCounts: [0, 0, 0, 1, 0], silences: 0, evidence: 1 });
      expect(await standing(karl, 'BUYER')).toEqual({ starCounts: [0, 1, 0, 0, 0], silences: 0, evidence: 1 });
    });

    it('counts the silence of both when an exchange lapses, and of one when only the other spoke', async () => {
      const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      await market.fulfilledOrder(hanna, karl);
      await karl.rate(await market.fulfilledOrder(hanna, karl), { stars: 1 });
      market.clock.advance(days(14));
      await market.evenhand.useCases.revealDueRatingExchanges.execute(systemActor('worker'));
      await market.settled();

      expect(await standing(hanna, 'SELLER')).toEqual({ starCounts: [1, 0, 0, 0, 0], silences: 1, evidence: 1 });
      expect(await standing(karl, 'BUYER')).toEqual({ starCounts: [0, 0, 0, 0, 0], silences: 2, evidence: 0 });
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
          starCounts: [1, 2, 3, 4, 5].map((count) => (count === said ? 1 : 0)),
          silences: 0,
          evidence: 1,
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
      market.clock.advance(days(14));
      await Promise.all([1, 2, 3].map(() => market.evenhand.useCases.revealDueRatingExchanges.execute(systemActor('worker'))));
      await market.settled();

      expect(await standing(seller, 'SELLER')).toEqual({ starCounts: [0, 0, 0, 0, 200], silences: 0, evidence: 200 });
      for (const buyer of buyers)
        expect(await standing(buyer, 'BUYER')).toEqual({ starCounts: [0, 0, 0, 0, 0], silences: 20, evidence: 0 });
      expect(await recomputesOf(seller, 'SELLER')).toBeLessThan(100);
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
        const news = socket.iterate({ query, variables: { id: karl.id } });
        const first = news.next();
        // Answered over the same socket after the subscription was taken.
        await socket.iterate({ query: '{ me { __typename } }' }).next();
        await karl.rate(order, { stars: 5 });
        expect((await first).value).toEqual({ data: { reputationChanged: { role: 'BUYER', evidence: 1, histogram: [0, 0, 1, 0, 0] } } });
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
          while ((await idle.evenhand.reads.reputations.find(innerId<PartyId>(karl.id), 'BUYER')) === null) {
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
          expect(queues.map(({ name }) => name).sort()).toEqual(['ratings', 'reputation', 'upkeep']);
        }
      });

      it('leaves its health to everybody', async () => {
        expect(await look('/health')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
      });
    });
  });
});
