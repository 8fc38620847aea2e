import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { EmbeddedPostgresError, findRunningEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './index.js';

jest.setTimeout(90_000);

/** A program of its own, because only a process can be killed. It says "ready <url>" and then ends by SIGINT, after a while. */
const launcherProgram = `
const { startEmbeddedPostgres } = await import(process.argv[1]);
const postgres = await startEmbeddedPostgres({ folder: process.argv[2] });
const { Client } = (await import('pg')).default;
process.on('SIGINT', async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query("INSERT INTO note VALUES ('written after SIGINT')");
  await client.end();
  await postgres.stop();
});
console.log('ready ' + postgres.url);
`;

let folder: string;
let servers: EmbeddedPostgres[];
let launchers: ChildProcess[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'evenhand-postgres-')), '.evenhand');
  servers = [];
  launchers = [];
});

afterEach(async () => {
  for (const launcher of launchers) launcher.kill('SIGKILL');
  for (const server of servers) await server.stop();
  await expectNoServer();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

async function start(options: { database?: string } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, durable: false, ...options });
  servers.push(server);
  return server;
}

/** In a process group of its own, as a shell starts what is typed in a terminal. */
function spawnLauncher(): ChildProcess {
  const module = new URL('../../dist/embedded-postgres/index.js', import.meta.url).href;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', launcherProgram, module, folder], {
    cwd: new URL('.', import.meta.url),
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  launchers.push(launcher);
  return launcher;
}

async function readyUrl(launcher: ChildProcess): Promise<string> {
  if (launcher.stdout !== null) {
    for await (const line of createInterface(launcher.stdout)) if (line.startsWith('ready ')) return line.slice('ready '.length);
  }
  throw new Error('The launcher ended before the database was ready.');
}

async function kill(launcher: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = once(launcher, 'exit');
  launcher.kill(signal);
  await exit;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

async function write(url: string, note: string): Promise<void> {
  await query(url, 'CREATE TABLE IF NOT EXISTS note (text text)');
  await query(url, `INSERT INTO note VALUES ('${note}')`);
}

const notes = (url: string) => query(url, 'SELECT text FROM note');

const pidFile = () => join(folder, 'postgres', 'postmaster.pid');

async function serverPid(): Promise<number> {
  return Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);
}

/** The server removes its file as the last thing that it does. */
async function expectNoServer(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isThere = await stat(pidFile()).then(
      () => true,
      () => false,
    );
    if (!isThere) return;
    await delay(50);
  }
  throw new Error('PostgreSQL still runs.');
}

async function refusal(attempt: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof EmbeddedPostgresError)) throw new Error(`Expected an EmbeddedPostgresError, not ${String(error)}`);
  return { code: error.code, message: error.message };
}

describe('starting', () => {
  it('makes the database at the first start and keeps its data at the next', async () => {
    const first = await start();
    await write(first.url, 'kept');
    await first.stop();
    const second = await start();
    expect(await notes(second.url)).toEqual(['kept']);
  });

  it('makes the database that is asked for and reaches the others', async () => {
    const server = await start({ database: 'Other "one"' });
    expect(await query(server.url, 'SELECT current_database()')).toEqual(['Other "one"']);
    expect(await query(server.urlOf('postgres'), 'SELECT current_database()')).toEqual(['postgres']);
  });

  it('listens on 127.0.0.1 alone and asks everyone for the password', async () => {
    const server = await start();
    expect(await query(server.url, 'SHOW listen_addresses')).toEqual(['127.0.0.1']);
    expect(await query(server.url, 'SHOW unix_socket_directories')).toEqual(['']);
    await expect(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(folder, 'postgres.password'))).mode & 0o777).toBe(0o600);
  });

  it('initialises an empty folder', async () => {
    await mkdir(join(folder, 'postgres'), { recursive: true });
    const server = await start();
    expect(await query(server.url, 'SELECT 1')).toEqual([1]);
  });

  it('is not disturbed by what an interrupted initialisation left', async () => {
    await mkdir(join(folder, 'postgres.new', 'base'), { recursive: true });
    await writeFile(join(folder, 'postgres.new', 'PG_VERSION'), '18\n');
    const server = await start();
    expect(await query(server.url, 'SELECT 1')).toEqual([1]);
    expect(await readdir(folder)).not.toContain('postgres.new');
  });

  it.each([0, 100, 300, 500])('starts after a launcher was killed %i ms after its folder appeared', async (milliseconds) => {
    const launcher = spawnLauncher();
    while ((await readdir(folder).catch(() => [])).length === 0) await delay(5);
    await delay(milliseconds);
    await kill(launcher, 'SIGKILL');
    const server = await start();
    expect(await query(server.url, 'SELECT 1')).toEqual([1]);
  });
});

describe('refusing data that cannot be served', () => {
  it('refuses a folder that is no whole cluster and leaves it alone', async () => {
    await mkdir(join(folder, 'postgres'), { recursive: true });
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n');
    const { code, message } = await refusal(start());
    expect(code).toBe('HALF_INITIALISED');
    expect(message).toContain(`move ${join(folder, 'postgres')} away or delete it`);
    expect(await readdir(join(folder, 'postgres'))).toEqual(['PG_VERSION']);
  });

  it('refuses a cluster whose password is lost', async () => {
    await (await start()).stop();
    await rm(join(folder, 'postgres.password'));
    expect((await refusal(start())).code).toBe('HALF_INITIALISED');
  });

  it('refuses a cluster whose password is another', async () => {
    await (await start()).stop();
    await writeFile(join(folder, 'postgres.password'), 'another\n');
    expect((await refusal(start())).code).toBe('HALF_INITIALISED');
  });

  it('refuses the data of another major version', async () => {
    await (await start()).stop();
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '12\n');
    const { code, message } = await refusal(start());
    expect(code).toBe('WRONG_VERSION');
    expect(message).toContain('is of PostgreSQL 12');
  });

  it('quotes what PostgreSQL says when it does not start', async () => {
    await (await start()).stop();
    await writeFile(join(folder, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
    const { code, message } = await refusal(start());
    expect(code).toBe('CANNOT_START');
    expect(message).toMatch(/FATAL|no_such_setting/);
  });
});

describe('one launcher for a folder', () => {
  it('refuses a second one and says where the first runs', async () => {
    const first = await start();
    const { code, message } = await refusal(start());
    expect(code).toBe('ALREADY_RUNNING');
    expect(message).toContain(`127.0.0.1:${first.port}`);
    expect(message).toContain(`process ${process.pid}`);
    expect(await query(first.url, 'SELECT 1')).toEqual([1]);
  });

  it('lets one of several win that start at once', async () => {
    const outcomes = await Promise.allSettled([start(), start(), start(), start()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('lets others find the running server, and nothing once it has stopped', async () => {
    expect(await findRunningEmbeddedPostgres(folder)).toBeNull();
    const server = await start();
    expect(await findRunningEmbeddedPostgres(folder)).toEqual({ url: server.url });
    await server.stop();
    expect(await findRunningEmbeddedPostgres(folder)).toBeNull();
  });
});

describe('the end', () => {
  it('ends PostgreSQL with a killed launcher, and the next start has what was committed', async () => {
    const launcher = spawnLauncher();
    await write(await readyUrl(launcher), 'committed');
    await kill(launcher, 'SIGKILL');
    await expectNoServer();
    const next = await start();
    expect(await notes(next.url)).toEqual(['committed']);
  });

  it('starts at once after a killed launcher, even with a connection still at work', async () => {
    const launcher = spawnLauncher();
    const url = await readyUrl(launcher);
    await write(url, 'committed');
    const busy = query(url, 'SELECT pg_sleep(60)').catch(() => 'cut');
    await kill(launcher, 'SIGKILL');
    const next = await start();
    expect(await notes(next.url)).toEqual(['committed']);
    expect(await busy).toBe('cut');
  });

  it('outlives Ctrl-C until the launcher stops it', async () => {
    const launcher = spawnLauncher();
    await write(await readyUrl(launcher), 'written before');
    const exit = once(launcher, 'exit');
    // What a terminal does at Ctrl-C: the signal goes to the whole group.
    if (launcher.pid !== undefined) process.kill(-launcher.pid, 'SIGINT');
    expect(await exit).toEqual([0, null]);
    const next = await start();
    expect(await notes(next.url)).toEqual(['written before', 'written after SIGINT']);
  });

  it('tells when PostgreSQL was killed, and the next start recovers', async () => {
    const server = await start();
    await write(server.url, 'committed');
    process.kill(await serverPid(), 'SIGKILL');
    await server.died;
    const next = await start();
    expect(await notes(next.url)).toEqual(['committed']);
    await server.stop();
    expect(await notes(next.url)).toEqual(['committed']);
  });

  it('is not fooled by another process that has the number of the killed server', async () => {
    const server = await start();
    process.kill(await serverPid(), 'SIGKILL');
    await server.died;
    const lines = (await readFile(pidFile(), 'utf8')).split('\n');
    await writeFile(pidFile(), [String(process.pid), ...lines.slice(1)].join('\n'));
    const next = await start();
    expect(await query(next.url, 'SELECT 1')).toEqual([1]);
  });

  it('does not call a stop a death', async () => {
    const server = await start();
    const died = server.died.then(() => 'died');
    await Promise.all([server.stop(), server.stop()]);
    expect(await Promise.race([died, delay(200, 'stopped')])).toBe('stopped');
  });
});
