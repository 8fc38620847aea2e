import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type Api } from '@evenhand/api';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import {
  defaultPolicy,
  DevelopmentIssuer,
  loadConfig,
  MovableClock,
  openDatabase,
  readDevelopmentPeople,
  readHashKeys,
  writeDevelopmentPeople,
  type CallerRole,
  type Config,
  type Log,
} from '@evenhand/platform';
import { handlersOf, schedules, startWorker, type Worker } from '@evenhand/worker';
import { Client } from './client.js';
import { hashKeys } from './hash-keys.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** Collects what programs log, for tests that look for what must not be there. */
export class LogBook implements Log {
  readonly lines: string[] = [];

  info = (facts: object, message: string): void => this.write('info', facts, message);
  warn = (facts: object, message: string): void => this.write('warn', facts, message);
  error = (facts: object, message: string): void => this.write('error', facts, message);

  private write(level: string, facts: object, message: string): void {
    this.lines.push(JSON.stringify({ level, message, ...facts }));
  }
}

export interface Order {
  readonly id: string;
}

/** A buyer or seller with a token of its own. */
export class Trader extends Client {
  constructor(
    url: string,
    token: string,
    /** Global id of the party. */
    readonly id: string,
    readonly externalId: string,
    language: string,
  ) {
    super(url, token, language);
  }

  rate(order: Order, rating: Record<string, unknown> = {}, selection = '... on RatingExchange { id state ratedBy }') {
    const input = { orderId: order.id, stars: 5, again: true, idempotencyKey: randomUUID(), ...rating };
    return this.do('submitRating', input, selection, 'SubmitRatingInput');
  }

  async exchange(order: Order) {
    const half = '{ id stars again publicComment privateNote moderatorNote isSealed commentHeldBack categories { category stars } }';
    const data = await this.ask(
      `query ($id: ID!) { ratingExchange(orderId: $id) { id state ratedBy revealedOn closesAt ratingBySeller ${half} ratingByBuyer ${half} } }`,
      { id: order.id },
    );
    return data.ratingExchange;
  }
}

export interface MarketplaceOptions {
  readonly queue?: 'postgres' | 'redis';
  /** Without a worker nothing is relayed or recomputed. */
  readonly worker?: boolean;
  readonly env?: Record<string, string>;
}

/**
 * API and worker as they run, on a database of their own, with a clock that the test moves. Repeating jobs
 * are left to the test: it calls the use case when its time has come.
 */
export class Marketplace {
  readonly host: Client;
  private admitted = Promise.resolve();

  private constructor(
    readonly clock: MovableClock,
    readonly config: Config,
    readonly log: LogBook,
    readonly api: Api,
    readonly worker: Worker | null,
    readonly evenhand: Evenhand,
    readonly issuer: DevelopmentIssuer,
    private readonly testDatabase: TestDatabase,
    private readonly folder: string,
    hostToken: string,
  ) {
    this.host = new Client(api.url, hostToken);
  }

  static async open({ queue = 'postgres', worker: withWorker = true, env = {} }: MarketplaceOptions = {}): Promise<Marketplace> {
    const testDatabase = await createTestDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'evenhand-market-'));
    const keyFile = join(folder, 'issuer.json');
    const peopleFile = join(folder, 'people.json');
    await writeDevelopmentPeople(peopleFile, []);
    const issuer = await DevelopmentIssuer.open(keyFile);
    const redisUrl = queue === 'redis' ? { REDIS_URL: await emptyRedis() } : {};
    const config = {
      ...loadConfig({
        DATABASE_URL: testDatabase.url,
        DEVELOPMENT_ISSUER_KEY_FILE: keyFile,
        DEVELOPMENT_PEOPLE_FILE: peopleFile,
        HASH_KEYS: hashKeys,
        ...redisUrl,
        ...env,
      }),
      port: 0,
      workerPort: 0,
    };
    const clock = new MovableClock(new Date('2026-03-02T09:00:00.000Z'));
    const log = new LogBook();
    const api = await startApi(config, log, { clock });
    const worker = withWorker ? await startWorker(config, log, { clock, schedules: [] }) : null;
    const database = await openDatabase(testDatabase.url, entities, 4);
    const evenhand = compose({ database, clock, hashes: await readHashKeys(config.hashKeys) });
    const hostToken = await issuer.issue({ subject: 'host', roles: ['SERVICE'], issuedAt: clock.now(), lifetimeSeconds: 400 * 86_400 });
    return new Marketplace(clock, config, log, api, worker, evenhand, issuer, testDatabase, folder, hostToken);
  }

  async close(): Promise<void> {
    await this.worker?.close();
    await this.api.close();
    await this.evenhand.database.destroy();
    await this.testDatabase.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  token(subject: string, roles: readonly CallerRole[], partyExternalId?: string): Promise<string> {
    return this.issuer.issue({
      subject,
      roles,
      issuedAt: this.clock.now(),
      lifetimeSeconds: 400 * 86_400,
      ...(partyExternalId === undefined ? {} : { partyExternalId }),
    });
  }

  /** Lets somebody sign in to the console. One after the other: the people stand in one file. */
  admit(subject: string, roles: readonly CallerRole[], partyExternalId: string | null = null): Promise<void> {
    const person = { subject, name: subject, roles: [...roles], partyExternalId, about: { de: 'ein Test', en: 'a test' } };
    const file = join(this.folder, 'people.json');
    this.admitted = this.admitted.then(async () => writeDevelopmentPeople(file, [...(await readDevelopmentPeople(file)), person]));
    return this.admitted;
  }

  async caller(...roles: CallerRole[]): Promise<Client> {
    return new Client(this.api.url, await this.token(`the-${roles.join('-')}`.toLowerCase(), roles));
  }

  /** Registers a party and hands out a client that acts for it. */
  async trader(name: string, { language = 'en', verified = true, kind = 'PRIVATE' } = {}): Promise<Trader> {
    const externalId = `${name}-${randomUUID()}`;
    const input = { externalId, displayName: name, kind, verified, idempotencyKey: randomUUID() };
    const party = await this.host.do('registerParty', input, '... on Party { id }', 'RegisterPartyInput');
    return new Trader(this.api.url, await this.token(name, ['PARTY'], externalId), party.id, externalId, language);
  }

  /** An order between the two that was fulfilled just now and can be rated. */
  async fulfilledOrder(seller: Trader, buyer: Trader): Promise<Order> {
    const now = this.clock.now().toISOString();
    return this.recordedOrder(seller, buyer, { acceptedAt: now, fulfilledAt: now });
  }

  /** Of an amount that counts once. */
  async recordedOrder(seller: Trader, buyer: Trader, more: Record<string, unknown> = {}): Promise<Order> {
    const input = {
      sellerId: seller.id,
      buyerId: buyer.id,
      amountMinor: defaultPolicy.reputation.typicalAmountMinor,
      currency: 'EUR',
      idempotencyKey: randomUUID(),
      ...more,
    };
    return this.host.do('recordOrder', input, '... on Order { id state }', 'RecordOrderInput');
  }

  /** Time goes on, and the worker sees it: once, every repeating job that would have come in that time, and all that it leads to. */
  async passes(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.settled();
    const handlers = new Map(handlersOf(this.evenhand).map((handler) => [handler.job.name, handler]));
    for (const { job } of schedules.filter(({ everyMs }) => everyMs <= milliseconds)) await handlers.get(job.name)?.handle({});
    await this.settled();
  }

  /** Waits until everything that was recorded so far has had its effect on reputations. */
  async settled(): Promise<void> {
    await this.worker?.drain();
  }
}

/**
 * A database of its own on the test Redis, emptied. Each worker of the run has three of the sixteen to itself, in turn; those
 * that divide by four are nobody's here: 0 is that of the jobs' own spec.
 */
const firstRedisDatabase = (Number(process.env['JEST_WORKER_ID'] ?? '1') % 4) * 4 + 1;
let redisDatabases = 0;
export async function emptyRedis(): Promise<string> {
  const server = process.env['TEST_REDIS_URL'];
  if (server === undefined) throw new Error('There is no Redis in this run.');
  const url = `${server}/${firstRedisDatabase + (redisDatabases % 3)}`;
  redisDatabases += 1;
  const { Redis } = await import('ioredis');
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
  return url;
}

export const hasRedis = process.env['TEST_REDIS_URL'] !== undefined;
