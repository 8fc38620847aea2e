import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { z } from 'zod';
import {
  checkHandlers,
  createJobQueues,
  defineJob,
  handleJob,
  startJobWorkers,
  type JobDefinition,
  type JobHandler,
  type JobQueues,
  type JobWorkersOptions,
  type QueueConnection,
} from './index.js';

jest.setTimeout(60_000);

/** Its payload must not appear in any log. */
const secret = 'hanna-was-late';
const subject = z.object({ subject: z.string() });
type Subject = z.infer<typeof subject>;

let open: { close(): Promise<void> }[] = [];
let logged: { level: string; facts: object; message: string }[] = [];
const note = (level: string) => (facts: object, message: string) => {
  logged.push({ level, facts, message });
};
const log = { info: note('info'), warn: note('warn'), error: note('error') };

let lastQueue = 0;
const aQueue = () => `queue-${process.pid}-${Date.now()}-${(lastQueue += 1)}`;
const aJob = (changes: Partial<JobDefinition<Subject>> = {}): JobDefinition<Subject> =>
  defineJob({ name: 'recompute-reputation', queue: aQueue(), payload: subject, attempts: 1, backoffMs: 10, ...changes });
const bySubject = { dedupeKey: (payload: Subject) => payload.subject };

afterEach(async () => {
  for (const one of open.reverse()) await one.close();
  expect(JSON.stringify(logged)).not.toContain(secret);
  open = [];
  logged = [];
});

async function until(condition: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`did not happen within ${withinMs} ms: ${condition.toString()}`);
    await delay(20);
  }
}

function queuesFor(connection: QueueConnection, ...definitions: JobDefinition[]): JobQueues {
  const queues = createJobQueues(connection, definitions, log);
  open.push(queues);
  return queues;
}

async function work(connection: QueueConnection, handlers: JobHandler[], changes: Partial<JobWorkersOptions> = {}) {
  const definitions = handlers.map(({ job }) => job);
  const workers = await startJobWorkers({ connection, definitions, handlers, schedules: [], log, ...changes });
  open.push(workers);
  return workers;
}

/** A handler that remembers when it ran; `takesMs` keeps it busy. */
function recorded(job: JobDefinition<Subject>, takesMs = 0) {
  const runs: { payload: Subject; from: number; to: number }[] = [];
  const started: Subject[] = [];
  const handler = handleJob(job, async (payload) => {
    const from = Date.now();
    started.push(payload);
    await delay(takesMs);
    runs.push({ payload, from, to: Date.now() });
  });
  return { handler, runs, started };
}

/** Stands before the store and can be taken away, as a server that is restarted. */
async function aDoor(url: string): Promise<{ url: string; shut(): Promise<void>; reopen(): Promise<void>; close(): Promise<void> }> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server: Server = createServer((inward) => {
    const outward = connect(Number(target.port), target.hostname);
    track(inward).pipe(track(outward)).pipe(inward);
    inward.on('close', () => outward.destroy());
    outward.on('close', () => inward.destroy());
  });
  const listen = async (port: number): Promise<number> => {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  const shut = async (): Promise<void> => {
    const closed = server.listening ? once(server, 'close') : undefined;
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const port = await listen(0);
  const own = new URL(url);
  own.hostname = '127.0.0.1';
  own.port = String(port);
  return { url: own.href, shut, reopen: () => listen(port).then(() => undefined), close: shut };
}

/** A program of its own, because only a process can be killed. It takes a job and never finishes it. */
const stuckWorker = `
const { defineJob, handleJob, startJobWorkers } = await import(process.argv[1]);
const { z } = await import('zod');
const { connection, name, queue } = JSON.parse(process.argv[2]);
const job = defineJob({ name, queue, payload: z.object({ subject: z.string() }), attempts: 1, backoffMs: 10 });
const handlers = [handleJob(job, () => { console.log('started'); return new Promise(() => setInterval(() => undefined, 1_000)); })];
const log = { info() {}, warn() {}, error() {} };
await startJobWorkers({ connection, definitions: [job], handlers, schedules: [], log, lockMs: 1_000, stalledCheckMs: 200 });
`;

describe('handlers', () => {
  it('are refused when a job has none, two, or no definition, all in one error', () => {
    const definitions = ['keep', 'forget', 'double'].map((name) => aJob({ name }));
    const handlers = ['keep', 'double', 'double', 'guess'].map((name) => recorded(aJob({ name })).handler);
    expect(() => checkHandlers(definitions, handlers)).toThrow(
      'Jobs and handlers do not match:\n  - forget has no handler\n  - double has 2 handlers\n  - guess has a handler but no definition',
    );
  });

  it('are checked before anything is opened', async () => {
    const connection = { kind: 'postgres', url: 'postgres://127.0.0.1:1/nowhere' } as const;
    await expect(startJobWorkers({ connection, definitions: [aJob()], handlers: [], schedules: [], log })).rejects.toThrow(
      'recompute-reputation has no handler',
    );
  });
});

describe('a definition', () => {
  it.each(['recompute:reputation', 'Recompute', ''])('cannot be named "%s"', (name) => {
    expect(() => aJob({ name })).toThrow(TypeError);
    expect(() => aJob({ queue: name })).toThrow(TypeError);
  });
});

describe.each(['postgres', 'redis'] as const)('jobs on %s', (kind) => {
  const serverUrl = process.env[kind === 'postgres' ? 'TEST_DATABASE_URL' : 'TEST_REDIS_URL'];
  // The runner tells where there is no redis-server.
  const each = kind === 'redis' && serverUrl === undefined ? it.skip : it;
  const database = `jobs_${process.pid}_${Date.now()}`;
  let connection: QueueConnection;

  const asSuperuser = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };

  beforeAll(async () => {
    if (serverUrl === undefined && kind === 'redis') return;
    const url = new URL(serverUrl ?? '');
    url.pathname = kind === 'postgres' ? `/${database}` : '/0';
    connection = { kind, url: url.href };
    if (kind === 'postgres') await asSuperuser(`CREATE DATABASE ${database}`);
  });

  afterAll(async () => {
    if (kind === 'postgres') await asSuperuser(`DROP DATABASE ${database} WITH (FORCE)`);
    if (kind === 'redis' && serverUrl !== undefined) {
      const redis = new Redis(connection.url);
      await redis.flushdb();
      await redis.quit();
    }
  });

  each('hand the payload to the handler', async () => {
    const job = aJob();
    const { handler, started } = recorded(job);
    await queuesFor(connection, job).add(job, { subject: secret });
    await work(connection, [handler]);
    await until(() => started.length > 0);
    expect(started).toEqual([{ subject: secret }]);
  });

  each('are run by several programs that start at once on an empty store', async () => {
    const job = aJob();
    const { handler, started } = recorded(job);
    const queues = Array.from({ length: 3 }, () => queuesFor(connection, job));
    await Promise.all([...queues.map((one) => one.add(job, { subject: 'a' })), work(connection, [handler]), work(connection, [handler])]);
    await until(() => started.length === 3);
  });

  each('are tried again after growing waits, and then fail for good', async () => {
    const job = aJob({ attempts: 3, backoffMs: 200 });
    const at: number[] = [];
    const handler = handleJob(job, async ({ subject: who }) => {
      at.push(Date.now());
      throw new RangeError(`about ${who}`);
    });
    await work(connection, [handler]);
    await queuesFor(connection, job).add(job, { subject: secret }, { id: 'event-1' });
    await until(() => logged.some(({ level }) => level === 'error'));
    const [first = 0, second = 0, third = 0] = at;
    expect(at).toHaveLength(3);
    expect(second - first).toBeGreaterThanOrEqual(190);
    expect(third - second).toBeGreaterThanOrEqual(390);
    expect(logged.filter(({ level }) => level === 'error')).toMatchObject([
      {
        facts: { job: 'recompute-reputation', id: 'recompute-reputation.event-1', attempt: 3, error: 'RangeError' },
        message: 'job failed for good',
      },
    ]);
  });

  each('of a burst with one key give few runs, one of them after the last', async () => {
    const job = aJob(bySubject);
    const { handler, runs } = recorded(job, 100);
    const queues = queuesFor(connection, job);
    await work(connection, [handler]);
    await Promise.all(Array.from({ length: 99 }, () => queues.add(job, { subject: 'hanna' })));
    const last = Date.now();
    await queues.add(job, { subject: 'hanna' });
    await until(() => runs.some(({ from }) => from >= last));
    await delay(400);
    expect(runs.length).toBeLessThan(15);
  });

  each('with a key that are added while it runs make it run once more, never at the same time', async () => {
    const job = aJob(bySubject);
    const { handler, runs, started } = recorded(job, 400);
    const queues = queuesFor(connection, job);
    await work(connection, [handler]);
    await queues.add(job, { subject: 'hanna' });
    await until(() => started.length === 1);
    for (let i = 0; i < 3; i += 1) await queues.add(job, { subject: 'hanna' });
    await queues.add(job, { subject: 'karl' });
    await until(() => runs.length === 3);
    await delay(600);
    const [first, second, ...further] = runs.filter(({ payload }) => payload.subject === 'hanna');
    expect(second?.from).toBeGreaterThanOrEqual(first?.to ?? Infinity);
    expect(further).toEqual([]);
    expect(runs).toHaveLength(3);
  });

  each('with a key run once more even if the first run fails for good', async () => {
    const job = aJob(bySubject);
    let runs = 0;
    const handler = handleJob(job, async () => {
      runs += 1;
      await delay(300);
      throw new Error('the first and only attempt');
    });
    const queues = queuesFor(connection, job);
    await work(connection, [handler]);
    await queues.add(job, { subject: 'hanna' });
    await until(() => runs === 1);
    await queues.add(job, { subject: 'hanna' });
    await until(() => runs === 2);
  });

  each('with the same id run once: while it waits, while it runs and when it has run', async () => {
    const job = aJob();
    const { handler, runs, started } = recorded(job, 300);
    const queues = queuesFor(connection, job);
    const add = () => queues.add(job, { subject: 'hanna' }, { id: '17' });
    await add();
    await add();
    await work(connection, [handler]);
    await until(() => started.length === 1);
    await add();
    await until(() => runs.length === 1);
    await add();
    await delay(600);
    expect(started).toHaveLength(1);
  });

  each('of two kinds may share a queue and an id', async () => {
    const first = aJob();
    const second = aJob({ name: 'notify-subject', queue: first.queue });
    const [one, two] = [recorded(first), recorded(second)];
    const queues = queuesFor(connection, first, second);
    await work(connection, [one.handler, two.handler]);
    await queues.add(first, { subject: 'hanna' }, { id: '17' });
    await queues.add(second, { subject: 'hanna' }, { id: '17' });
    await until(() => one.runs.length === 1 && two.runs.length === 1);
  });

  each('with a key are never lost when an event is relayed twice', async () => {
    const job = aJob(bySubject);
    const { handler, runs, started } = recorded(job, 300);
    const queues = queuesFor(connection, job);
    await work(connection, [handler]);
    const add = (id: string) => queues.add(job, { subject: 'hanna' }, { id });
    await add('1');
    await until(() => started.length === 1);
    await add('2');
    await add('1');
    await until(() => runs.length === 2);
    await add('1');
    const last = Date.now();
    await add('3');
    await until(() => runs.some(({ from }) => from >= last));
  });

  each('that repeat fire again and again, from one scheduler after two starts', async () => {
    const job = defineJob({ name: 'sweep-overdue', queue: aQueue(), payload: z.object({}).strict(), attempts: 1, backoffMs: 10 });
    let runs = 0;
    const handler = handleJob(job, async () => void (runs += 1));
    const options = { schedules: [{ job, everyMs: 400 }] };
    await work(connection, [handler], options);
    await work(connection, [handler], options);
    await until(() => runs >= 4);
    const [queue] = queuesFor(connection, job).bullQueues;
    expect(await queue?.getJobSchedulers()).toMatchObject([{ key: 'sweep-overdue', every: 400 }]);
    const before = runs;
    await delay(2_000);
    expect(runs - before).toBeGreaterThanOrEqual(4);
    expect(runs - before).toBeLessThanOrEqual(6);
    // A start without the schedule ends it.
    await work(connection, [handler]);
    expect(await queue?.getJobSchedulers()).toEqual([]);
  });

  each('of a worker that was killed are taken up by another', async () => {
    const job = aJob();
    const module = new URL('../../dist/jobs/index.js', import.meta.url).href;
    const facts = JSON.stringify({ connection, name: job.name, queue: job.queue });
    const child = spawn(process.execPath, ['--input-type=module', '-e', stuckWorker, module, facts], {
      cwd: new URL('.', import.meta.url),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    open.push({ close: async () => void child.kill('SIGKILL') });
    await queuesFor(connection, job).add(job, { subject: 'hanna' });
    await once(createInterface({ input: child.stdout }), 'line');
    child.kill('SIGKILL');
    const { handler, started } = recorded(job);
    await work(connection, [handler], { lockMs: 1_000, stalledCheckMs: 200 });
    await until(() => started.length > 0);
    expect(started).toEqual([{ subject: 'hanna' }]);
  });

  each('with a payload that does not parse are refused, and fail at once where one is found', async () => {
    const job = aJob({ attempts: 5 });
    const { handler, started } = recorded(job);
    const queues = queuesFor(connection, job);
    await expect(queues.add<{ subject: string }>(job, JSON.parse('{"subject": 7}'))).rejects.toThrow(
      'The payload of recompute-reputation does not fit its definition: subject: Invalid input: expected string',
    );
    await work(connection, [handler]);
    const [queue] = queues.bullQueues;
    const added = await queue?.add(job.name, { subject: [secret] }, { attempts: 5 });
    await until(() => logged.some(({ level }) => level === 'error'));
    const failed = await queue?.getJob(added?.id ?? '');
    expect(failed).toMatchObject({
      attemptsMade: 1,
      failedReason: expect.stringContaining('The payload of recompute-reputation does not fit'),
    });
    expect(started).toEqual([]);
  });

  each('that run when the workers are closed are finished', async () => {
    const job = aJob();
    const { handler, runs, started } = recorded(job, 700);
    const workers = await work(connection, [handler]);
    await queuesFor(connection, job).add(job, { subject: 'hanna' });
    await until(() => started.length === 1);
    await workers.close();
    expect(runs).toHaveLength(1);
  });

  each('do not hold up the end of a program whose store is out of reach', async () => {
    const door = await aDoor(connection.url);
    open.push(door);
    const there = { kind, url: door.url };
    const job = aJob();
    const { handler, started } = recorded(job, 2_000);
    const queues = queuesFor(there, job);
    const workers = await work(there, [handler]);
    await queues.add(job, { subject: 'hanna' });
    await until(() => started.length === 1);
    await door.shut();
    await until(() => logged.some(({ message }) => message.startsWith('job store out of reach')));
    await delay(500);
    const from = Date.now();
    await Promise.all([workers.close(), queues.close()]);
    expect(Date.now() - from).toBeLessThan(5_000);
    await delay(2_000);
  });

  each('go on when the store was out of reach for a while', async () => {
    const door = await aDoor(connection.url);
    open.push(door);
    const there = { kind, url: door.url };
    const job = aJob({ attempts: 3 });
    const { handler, runs, started } = recorded(job, 1_000);
    const queues = queuesFor(there, job);
    await work(there, [handler], { lockMs: 2_000, stalledCheckMs: 300 });
    await queues.add(job, { subject: 'running' });
    await until(() => started.length === 1);
    await door.shut();
    await expect(queues.add(job, { subject: 'lost' })).rejects.toThrow();
    await delay(2_500);
    await door.reopen();
    await until(() =>
      queues.add(job, { subject: 'afterwards' }).then(
        () => true,
        () => false,
      ),
    );
    await until(() => runs.some(({ payload }) => payload.subject === 'afterwards'));
    const [queue] = queues.bullQueues;
    await until(async () => (await queue?.getActiveCount()) === 0);
    expect(await queue?.getFailedCount()).toBe(0);
    expect(logged.map(({ message }) => message)).toContain('job store back in reach');
    expect(logged.length).toBeLessThan(20);
  });

  each('can be added by a program that started before the store could be reached', async () => {
    const door = await aDoor(connection.url);
    open.push(door);
    await door.shut();
    const job = aJob();
    const queues = queuesFor({ kind, url: door.url }, job);
    await delay(1_500);
    await door.reopen();
    await until(() =>
      queues.add(job, { subject: 'hanna' }).then(
        () => true,
        () => false,
      ),
    );
  });

  each('are not worked on by a program whose store cannot be reached: its start fails', async () => {
    const door = await aDoor(connection.url);
    await door.shut();
    await expect(work({ kind, url: door.url }, [recorded(aJob()).handler])).rejects.toThrow();
  });

  if (kind !== 'postgres') return;

  it('go on when the server has ended every connection', async () => {
    const job = aJob({ attempts: 3 });
    const { handler, runs, started } = recorded(job, 500);
    const queues = queuesFor(connection, job);
    await work(connection, [handler]);
    for (let round = 1; round <= 3; round += 1) {
      await queues.add(job, { subject: 'hanna' });
      await until(() => started.length >= round);
      await asSuperuser(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`);
      await until(() => runs.length >= round);
    }
    const [queue] = queues.bullQueues;
    await until(async () => (await queue?.getActiveCount()) === 0);
    expect(await queue?.getCompletedCount()).toBe(3);
  });

  it('need few connections', async () => {
    const jobs = Array.from({ length: 5 }, () => aJob()).map((job, index) => ({ ...job, name: `job-${index}` }));
    const queues = queuesFor(connection, ...jobs);
    await work(
      connection,
      jobs.map((job) => recorded(job, 20).handler),
      { concurrency: 20 },
    );
    await Promise.all(jobs.flatMap((job) => Array.from({ length: 50 }, () => queues.add(job, { subject: 'hanna' }))));
    const client = new pg.Client({ connectionString: connection.url });
    await client.connect();
    const { rows } = await client
      .query('SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database()')
      .finally(() => client.end());
    // Four for queries on either side, one for each queue that is waited on, and the one that asks.
    expect(rows).toEqual([{ count: expect.any(Number) }]);
    expect(rows[0].count).toBeLessThanOrEqual(14);
  });
});
