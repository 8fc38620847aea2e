import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

// Messages are read field by field in tests, which is what checks them.
type AnyData = any;

const patienceMs = 8_000;
const lookAgainMs = 10;

/** Waits for something that another connection brings about; fails when it does not come. */
export async function eventually(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`In ${patienceMs} ms there was no ${what}.`);
    await sleep(lookAgainMs);
  }
}

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** What came of one operation over a socket. */
export class Following {
  readonly messages: AnyData[] = [];
  readonly errors: unknown[] = [];
  hasEnded = false;

  /** Waits until so many messages have come in all. */
  async reaches(count: number): Promise<void> {
    await eventually(
      () => this.messages.length >= count || this.errors.length > 0,
      `message ${count}; there were ${JSON.stringify(this.messages)}`,
    );
    if (this.errors.length > 0) throw new Error(`The operation failed: ${JSON.stringify(this.errors)}`);
  }
}

/** Speaks graphql-ws as one caller, over one socket that is not opened again when it closes. */
export class Subscriber {
  private constructor(
    private readonly client: Client,
    readonly closed: Promise<Closed>,
  ) {}

  /** @param params payload of connection_init, such as `{ authorization: 'Bearer …' }` */
  static connect(url: string, params: Record<string, unknown>): { readonly subscriber: Subscriber; readonly opened: Promise<void> } {
    let close: (closed: Closed) => void = () => undefined;
    let open: () => void = () => undefined;
    const closed = new Promise<Closed>((resolve) => (close = resolve));
    const opened = new Promise<void>((resolve) => (open = resolve));
    const client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: params,
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
      on: {
        connected: () => open(),
        closed: (event) => {
          const { code, reason } = event as Closed;
          close({ code, reason });
        },
      },
    });
    return { subscriber: new Subscriber(client, closed), opened };
  }

  /** A socket that was let in. */
  static async open(url: string, token: string, language = 'en'): Promise<Subscriber> {
    const { subscriber, opened } = Subscriber.connect(url, { authorization: `Bearer ${token}`, 'accept-language': language });
    const refused = subscriber.closed.then(({ code, reason }) => Promise.reject(new Error(`The socket was closed: ${code} ${reason}`)));
    refused.catch(() => undefined);
    await Promise.race([opened, refused]);
    return subscriber;
  }

  follow(query: string, variables: Record<string, unknown> = {}): Following {
    const following = new Following();
    this.client.subscribe<AnyData>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors === undefined) following.messages.push(data);
          else following.errors.push(...errors);
        },
        error: (error) => {
          following.errors.push(...(Array.isArray(error) ? (error as unknown[]) : [error]));
          following.hasEnded = true;
        },
        complete: () => {
          following.hasEnded = true;
        },
      },
    );
    return following;
  }

  /** The one answer of a query or mutation, or its errors. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<{ readonly data: AnyData; readonly errors: AnyData[] }> {
    const following = this.follow(query, variables);
    await eventually(() => following.hasEnded, 'answer');
    return { data: following.messages[0] ?? null, errors: following.errors };
  }

  async close(): Promise<void> {
    await this.client.dispose();
    await this.closed;
  }
}

/** Announces an event on the channel of a database, as a commit does. It says "look again" and changes nothing. */
export class Announcer {
  private constructor(private readonly client: pg.Client) {}

  static async open(databaseUrl: string): Promise<Announcer> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    return new Announcer(client);
  }

  async announce(event: Record<string, unknown>): Promise<void> {
    await this.client.query('SELECT pg_notify($1, $2)', ['evenhand_events', JSON.stringify(event)]);
  }

  /** Announces until everybody has heard something: from then on their subscriptions are alive. */
  async wake(event: Record<string, unknown>, followings: readonly Following[]): Promise<void> {
    const asleep = (): boolean => followings.some(({ messages, errors }) => messages.length === 0 && errors.length === 0);
    for (let tries = 0; asleep() && tries < 20; tries += 1) {
      await this.announce(event);
      for (let looks = 0; asleep() && looks < 50; looks += 1) await sleep(lookAgainMs);
    }
    if (asleep()) throw new Error('A subscription never came alive.');
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
