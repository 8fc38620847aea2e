import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '@evenhand/api';
import { compose, entities } from '@evenhand/composition';
import { serveFactsStatement, type Pair } from '@evenhand/no-serve';
import {
  days,
  defaultPolicy,
  DevelopmentIssuer,
  loadConfig,
  makeHashKeysFile,
  migrate,
  openDatabase,
  startEmbeddedPostgres,
  systemActor,
  type Log,
} from '@evenhand/platform';
import pg from 'pg';
import { drawPairs, fillMarketplace } from './filled-marketplace.js';

export interface ServeCheckReport {
  readonly parties: number;
  readonly entries: number;
  /** From the request to the whole answer of the GraphQL query, over HTTP, for a host with a token. */
  readonly medianMs: number;
  readonly p99Ms: number;
  /** The use case alone. */
  readonly useCaseMedianMs: number;
  /** Its one statement alone, prepared, on a connection of its own. */
  readonly rawSqlMedianMs: number;
  /** Statements that one check over HTTP sends to the database. */
  readonly roundTrips: number;
}

const warmUp = 1_000;
const checks = 6_000;
const query = `query ($s: ID!, $b: ID!) { serveCheck(sellerId: $s, buyerId: $b) { verdict reasons { code message } conditions contact } }`;
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const globalId = (id: string): string => Buffer.from(`Party:${id}`).toString('base64url');

/** One connection that stays open, as a host's would; the client's own work is a part of what is measured. */
function client(url: string, token: string): { ask(pair: Pair): Promise<string>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return {
    ask: ({ sellerId, buyerId }) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify({ query, variables: { s: globalId(sellerId), b: globalId(buyerId) } });
        const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => resolve(text));
          response.on('error', reject);
        });
        sent.on('error', reject).end(body);
      }),
    close: () => agent.destroy(),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = Float64Array.from(times).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const sending = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query');
  if (sending === undefined) throw new Error('The driver sends statements by another way.');
  let count = 0;
  const counting = new Proxy(sending.value as (...args: unknown[]) => unknown, {
    apply: (target, self, args: unknown[]): unknown => {
      count += 1;
      return Reflect.apply(target, self, args);
    },
  });
  Object.defineProperty(pg.Client.prototype, 'query', { ...sending, value: counting });
  try {
    await work();
    return count;
  } finally {
    Object.defineProperty(pg.Client.prototype, 'query', sending);
  }
}

/** An embedded PostgreSQL with so many parties and entries, asked in turns over HTTP, through the use case and by SQL alone. */
export async function measureServeCheck(parties: number, entries: number): Promise<ServeCheckReport> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-bench-'));
  const opened: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const postgres = await startEmbeddedPostgres({ folder: join(folder, 'data'), durable: false });
    opened.push(() => postgres.stop());
    await migrate(postgres.url);
    const database = await openDatabase(postgres.url, entities, 4);
    opened.push(() => database.destroy());
    await fillMarketplace(database, parties, entries);
    const pairs = await drawPairs(database, warmUp + checks, parties);

    const keyFile = join(folder, 'issuer.json');
    const token = await (await DevelopmentIssuer.open(keyFile)).issue({ subject: 'host', roles: ['SERVICE'], lifetimeSeconds: 86_400 });
    const env = { DATABASE_URL: postgres.url, DEVELOPMENT_ISSUER_KEY_FILE: keyFile, HASH_KEYS_FILE: join(folder, 'hash-keys') };
    await makeHashKeysFile(env.HASH_KEYS_FILE);
    const config = { ...loadConfig(env), port: 0 };
    const api = await startApi(config, silent);
    opened.push(() => api.close());
    const http = client(api.url, token);
    opened.push(async () => http.close());
    const raw = new pg.Client({ connectionString: postgres.url });
    await raw.connect();
    opened.push(() => raw.end());

    const { checkService } = compose({ database }).useCases;
    const host = { ...systemActor('cli'), roles: new Set(['SERVICE'] as const) };
    const overHttp: number[] = [];
    const useCase: number[] = [];
    const sql: number[] = [];
    const soon = new Date(Date.now() + days(1));
    for (const [index, pair] of pairs.entries()) {
      const times = [
        await timed(() => http.ask(pair)),
        await timed(() => checkService.execute(pair.sellerId, pair.buyerId, host)),
        await timed(() => {
          const values = [pair.sellerId, pair.buyerId, soon, defaultPolicy.noServe.cautionAtPoints];
          return raw.query({ name: 'raw', text: serveFactsStatement, values });
        }),
      ];
      if (index < warmUp) continue;
      [overHttp, useCase, sql].forEach((list, place) => list.push(times[place] ?? Number.NaN));
    }
    const [some] = pairs;
    if (some === undefined) throw new Error('Pairs were drawn.');
    const answer = await http.ask(some);
    if (!answer.includes('"verdict"')) throw new Error(`The check was not answered: ${answer}`);
    return {
      parties,
      entries,
      medianMs: quantile(overHttp, 0.5),
      p99Ms: quantile(overHttp, 0.99),
      useCaseMedianMs: quantile(useCase, 0.5),
      rawSqlMedianMs: quantile(sql, 0.5),
      roundTrips: await countQueries(() => http.ask(some)),
    };
  } finally {
    for (const end of opened.reverse()) await end();
  }
}
