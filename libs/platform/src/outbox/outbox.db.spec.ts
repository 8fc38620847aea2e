import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, EventListener, forgetDelivered, relayOutbox, silentLog, systemActor, type DomainEvent } from '@evenhand/platform';
import { openEvenhand, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';

const actor = systemActor('cli');
const anEvent = (keyName: string): DomainEvent => ({ name: 'api-key.created', keyName });
const nameOf = (event: DomainEvent): string => ('keyName' in event ? event.keyName : event.name);

let evenhand: EvenhandOnDatabase;

beforeAll(async () => {
  evenhand = await openEvenhand();
});
afterAll(() => evenhand.close());

const record = (...events: readonly DomainEvent[]) => evenhand.unitOfWork.run(actor, (tx) => tx.record(...events));

const waiting = async (): Promise<string[]> => {
  const rows: { name: string }[] = await evenhand.database.query(
    `SELECT event ->> 'keyName' AS name FROM outbox WHERE relayed_at IS NULL ORDER BY id`,
  );
  return rows.map(({ name }) => name);
};

describe('the outbox relay', () => {
  beforeEach(() => evenhand.database.query('DELETE FROM outbox'));

  /** Relays until nothing is left that this relay can have. */
  async function relayAll(dispatch: (name: string, id: string) => Promise<void> = async () => undefined): Promise<number> {
    for (let total = 0; ;) {
      const relayed = await relayOutbox(evenhand.database, evenhand.clock, ({ event, id }) => dispatch(nameOf(event), id));
      if (relayed === 0) return total;
      total += relayed;
    }
  }

  it('hands each row out once, oldest first', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `no-${index}`);
    for (let from = 0; from < names.length; from += 50) await record(...names.slice(from, from + 50).map(anEvent));
    const handed: string[] = [];
    const remember = async (name: string) => {
      handed.push(name);
    };
    expect(await relayAll(remember)).toBe(250);
    expect(handed).toEqual(names);
    expect(await waiting()).toEqual([]);
    expect(await relayAll(remember)).toBe(0);
    expect(handed).toHaveLength(250);
  });

  it('is shared by several relays without doubling, each in order', async () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `no-${String(index).padStart(4, '0')}`);
    await record(...names.map(anEvent));
    const shares = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const share: string[] = [];
        await relayAll(async (name) => {
          share.push(name);
          await evenhand.database.query('SELECT 1');
        });
        return share;
      }),
    );
    expect(shares.flat().sort()).toEqual(names);
    expect(shares.filter((share) => share.length > 0).length).toBeGreaterThan(1);
    for (const share of shares) expect(share).toEqual(share.toSorted());
  });

  it('leaves every row of a batch where it is when one cannot be handed over, and hands them out again under the same ids', async () => {
    const names = ['one', 'two', 'three'];
    await record(...names.map(anEvent));
    const attempts: string[] = [];
    const failing = relayAll(async (name, id) => {
      attempts.push(`${name} ${id}`);
      if (name === 'two') throw new Error('the queue is out of reach');
    });
    await expect(failing).rejects.toThrow('the queue is out of reach');
    expect(await waiting()).toEqual(names);

    const again: string[] = [];
    await relayAll(async (name, id) => {
      again.push(`${name} ${id}`);
    });
    expect(again.slice(0, 2)).toEqual(attempts);
    expect(again).toHaveLength(3);
    expect(await waiting()).toEqual([]);
  });

  it('passes over what another relay holds, and does not see what was not committed', async () => {
    await record(anEvent('held'));
    const seen: string[] = [];
    const see = async (name: string) => {
      seen.push(name);
    };
    await relayOutbox(evenhand.database, evenhand.clock, async () => {
      await evenhand.unitOfWork
        .run(actor, async (tx) => {
          await tx.record(anEvent('unsaid'));
          expect(await relayAll(see)).toBe(0);
          throw new Error('not after all');
        })
        .catch(() => undefined);
      expect(await relayAll(see)).toBe(0);
    });
    expect(seen).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it('forgets what was relayed long ago, and nothing that waits', async () => {
    await record(anEvent('old'));
    await relayAll();
    await record(anEvent('waiting'));
    evenhand.clock.advance(days(31));
    await record(anEvent('new'));
    await relayOutbox(evenhand.database, evenhand.clock, async () => undefined);
    await record(anEvent('later'));
    await evenhand.database.query(`UPDATE outbox SET relayed_at = NULL WHERE event ->> 'keyName' = 'waiting'`);
    await forgetDelivered(evenhand.database, new Date(evenhand.clock.now().getTime() - days(30)));
    const left: { name: string }[] = await evenhand.database.query(`SELECT event ->> 'keyName' AS name FROM outbox ORDER BY id`);
    expect(left.map(({ name }) => name)).toEqual(['waiting', 'new', 'later']);
  });
});

/** Stands before the database and can be shut, as a server that is restarted. */
class Door {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly target: URL) {}

  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  async open(): Promise<void> {
    this.server = createServer((inward) => {
      const outward = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [inward, outward]) {
        this.sockets.add(socket);
        socket
          .on('error', () => undefined)
          .on('close', () => {
            this.sockets.delete(socket);
            inward.destroy();
            outward.destroy();
          });
      }
      inward.pipe(outward).pipe(inward);
    });
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
    const address = this.server.address();
    if (typeof address === 'object' && address !== null) this.port = address.port;
  }

  /** Closes on whoever comes, this many times. */
  async turnAway(times: number): Promise<void> {
    const server = createServer((inward) => inward.destroy()).listen(this.port, '127.0.0.1');
    for (let come = 0; come < times; come += 1) await once(server, 'connection');
    server.close();
    await once(server, 'close');
  }

  async shut(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

describe('the event listener', () => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  /** What is heard, as something that can be waited for. */
  async function listen(url: string) {
    const heard: string[] = [];
    let news = (): void => undefined;
    const hear = (word: string): void => {
      heard.push(word);
      news();
    };
    const listener = new EventListener({ url, log: silentLog, onEvent: (event) => hear(nameOf(event)), onGap: () => hear('gap') });
    await listener.start();
    ends.push(() => listener.stop());
    const until = async (word: string): Promise<void> => {
      while (!heard.includes(word)) await new Promise<void>((resolve) => (news = resolve));
    };
    return { heard, until, listener };
  }

  it('hears what is committed, in that order, and nothing that is rolled back', async () => {
    const { heard, until } = await listen(evenhand.url);
    await record(anEvent('first'), anEvent('second'));
    await evenhand.unitOfWork
      .run(actor, async (tx) => {
        await tx.record(anEvent('unsaid'));
        throw new Error('not after all');
      })
      .catch(() => undefined);
    await record(anEvent('third'));
    await until('third');
    expect(heard).toEqual(['first', 'second', 'third']);
  });

  it('connects again when its connection was ended, says that there was a gap, and hears what comes then', async () => {
    const { heard, until } = await listen(evenhand.url);
    for (const round of ['once', 'twice']) {
      heard.splice(0);
      const [{ ended }]: [{ ended: boolean }] = await evenhand.database.query(
        `SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity WHERE application_name = 'evenhand-listener' AND datname = current_database()`,
      );
      expect(ended).toBe(true);
      await record(anEvent(`missed ${round}`));
      await until('gap');
      await record(anEvent(`heard ${round}`));
      await until(`heard ${round}`);
      expect(heard).toEqual(['gap', `heard ${round}`]);
    }
  });

  it('goes on trying while the database is out of reach', async () => {
    const door = new Door(new URL(evenhand.url));
    await door.open();
    ends.push(() => door.shut());
    const { heard, until } = await listen(door.url);
    await door.shut();
    await record(anEvent('missed'));
    await door.turnAway(2);
    await door.open();
    await until('gap');
    await record(anEvent('back'));
    await until('back');
    expect(heard).toEqual(['gap', 'back']);
  });

  it('tells whoever starts it that the database is out of reach, and does not come back by itself', async () => {
    const door = new Door(new URL(evenhand.url));
    await door.open();
    ends.push(() => door.shut());
    const { until } = await listen(door.url);
    await door.shut();
    await expect(listen(door.url)).rejects.toThrow();
    await door.open();
    // The first is back; the other had as much time.
    await until('gap');
    const [{ count }]: [{ count: number }] = await evenhand.database.query(
      `SELECT count(*)::int FROM pg_stat_activity WHERE application_name = 'evenhand-listener' AND datname = current_database()`,
    );
    expect(count).toBe(1);
  });

  it('stays silent once it was stopped, and can be stopped while it tries to connect', async () => {
    const door = new Door(new URL(evenhand.url));
    await door.open();
    ends.push(() => door.shut());
    const { heard, listener } = await listen(door.url);
    await door.shut();
    await listener.stop();
    await door.open();
    await record(anEvent('unheard'));
    const { until } = await listen(door.url);
    await record(anEvent('heard by another'));
    await until('heard by another');
    expect(heard).toEqual([]);
  });
});
