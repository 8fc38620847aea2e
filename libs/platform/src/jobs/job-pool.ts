import { setTimeout as delay } from 'node:timers/promises';
import { ConnectionClosedError, DEFAULT_SCHEMA, isPgPool, runMigrations, type PgPool, type PgPoolClient, type PgQueryResult } from 'bullmq';
import pg from 'pg';
import { asLostConnection } from './lost-connection.js';
import type { Reachability } from './reachability.js';

const retryMs = 1_000;

/** The schema goes into the URL, since what a URL says wins over the other options of a pool. */
function withSearchPath(text: string): string {
  const url = new URL(text);
  const options = url.searchParams.get('options');
  url.searchParams.set('options', `${options === null ? '' : `${options} `}-c search_path=${DEFAULT_SCHEMA}`);
  return url.href;
}

/** The types of pg and those that BullMQ has for it differ in their overloads; this check is how BullMQ itself tells a pool. */
function openPool(options: pg.PoolConfig): PgPool {
  const pool: unknown = new pg.Pool(options);
  if (!isPgPool(pool)) throw new TypeError('BullMQ does not take this version of pg');
  return pool;
}

/** One pool for all queues and workers of a process, in the form that BullMQ's PostgreSQL backend takes. */
export class JobPool implements PgPool {
  private readonly pool: PgPool;
  private migrated: Promise<void> | null = null;
  private ended = false;

  constructor(
    url: string,
    max: number,
    private readonly reachability: Reachability,
  ) {
    this.pool = openPool({
      connectionString: withSearchPath(url),
      max,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      application_name: 'evenhand-jobs',
    });
    this.pool.on('error', (error) => this.reachability.lost(error));
    // A connection that ends while it is lent out tells so by an event, which would end the process if nobody listened.
    this.pool.on('connect', (client) => client.on('error', (error) => this.reachability.lost(error)));
  }

  /** Creates or updates BullMQ's schema. An advisory lock in there makes it safe for many programs that start at once. */
  async migrate(): Promise<void> {
    this.migrated ??= this.runMigrations().catch((error: unknown) => {
      this.migrated = null;
      throw error;
    });
    return this.migrated;
  }

  async connect(): Promise<PgPoolClient> {
    await this.migrateWhenReachable();
    return this.watch(() => this.pool.connect());
  }

  async query<Row>(text: string, params: readonly unknown[] = []): Promise<PgQueryResult<Row>> {
    return this.watch(() => this.pool.query<Row>(text, params));
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.pool.end();
  }

  /** Every queue would listen for errors of the pool, and each would tell the same: the pool tells them itself. */
  on(): this {
    return this;
  }

  removeAllListeners(): this {
    return this;
  }

  /** BullMQ asks for a first connection once for each queue, and keeps a refusal for ever: so the first is waited for. */
  private async migrateWhenReachable(): Promise<void> {
    for (;;) {
      try {
        await this.migrate();
        return;
      } catch (error) {
        if (this.ended || !(error instanceof ConnectionClosedError)) throw error;
        await delay(retryMs);
      }
    }
  }

  private async runMigrations(): Promise<void> {
    const client = await this.watch(() => this.pool.connect());
    try {
      await this.watch(() => runMigrations(client, DEFAULT_SCHEMA));
    } finally {
      client.release();
    }
  }

  /** BullMQ waits and tries again for this one kind of error; of others it would make failed jobs, or try again at once. */
  private async watch<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      const result = await action();
      this.reachability.found();
      return result;
    } catch (error) {
      const lost = asLostConnection(error);
      if (lost === null) throw error;
      this.reachability.lost(lost);
      throw new ConnectionClosedError(lost.message, lost);
    }
  }
}
