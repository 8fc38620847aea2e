import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { urlOf, withConnection } from './connection.js';
import { EmbeddedPostgresError, errorCodeOf, messageOf } from './embedded-postgres-error.js';
import type { Layout } from './layout.js';
import { openServerLog } from './server-log.js';
import { readPostmaster } from './postmaster.js';
import type { ServerUser } from './server-user.js';
import { serverArguments } from './server-arguments.js';
import { spawnSupervised, type SupervisedProcess } from './supervised-process.js';

export interface LaunchedServer extends SupervisedProcess {
  readonly port: number;
}

const attempts = 10;
/** Enough for the recovery after a crash in the middle of much writing. */
const readyTimeoutMs = 180_000;

/** An SQLSTATE. */
const invalidPassword = '28P01';

/** What goes away by itself: a port taken since it was chosen, and the children of a server that was killed. */
const passingTrouble = /could not create any TCP\/IP sockets|pre-existing shared memory block/;

export interface Launch {
  readonly layout: Layout;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly password: string;
  readonly durable: boolean;
}

/**
 * Starts PostgreSQL on a free port and waits until it takes connections.
 * @throws EmbeddedPostgresError CANNOT_START
 */
export async function launchServer(launch: Launch): Promise<LaunchedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryOnce(launch);
    if (outcome.kind === 'READY') return outcome.server;
    if (attempt === attempts || !passingTrouble.test(outcome.why)) throw cannotStart(launch.layout, outcome.why);
    await delay(200);
  }
}

type Outcome = { readonly kind: 'READY'; readonly server: LaunchedServer } | { readonly kind: 'ENDED'; readonly why: string };

async function tryOnce({ layout, binaries, user, password, durable }: Launch): Promise<Outcome> {
  const port = await freePort();
  const log = await openServerLog(layout, user);
  try {
    const server = spawnSupervised(user, binaries.postgres, serverArguments(layout, port, durable), log.descriptor);
    const stopWaiting = new AbortController();
    try {
      const end = await Promise.race([server.ended, waitUntilReady(layout, port, password, stopWaiting.signal)]);
      if (end === 'READY') return { kind: 'READY', server: { ...server, port } };
      return { kind: 'ENDED', why: (await log.tellingLine()) ?? end.how };
    } catch (error) {
      server.letGo();
      await server.ended;
      throw error;
    } finally {
      stopWaiting.abort();
    }
  } finally {
    await log.close();
  }
}

async function waitUntilReady(layout: Layout, port: number, password: string, stopped: AbortSignal): Promise<'READY'> {
  const url = urlOf(port, password, 'postgres');
  const deadline = Date.now() + readyTimeoutMs;
  for (;;) {
    try {
      await withConnection(url, (client) => client.query('SELECT 1'));
      return 'READY';
    } catch (error) {
      const isOurs = (await readPostmaster(layout))?.port === port;
      if (isOurs && errorCodeOf(error) === invalidPassword) {
        throw new EmbeddedPostgresError(
          'HALF_INITIALISED',
          `The password in ${layout.password} is not that of the database in ${layout.cluster}: put the right file back, or delete ${layout.cluster} and the next start makes an empty one.`,
          { cause: error },
        );
      }
      if (stopped.aborted || Date.now() > deadline) throw cannotStart(layout, messageOf(error));
    }
    await delay(30);
  }
}

const cannotStart = (layout: Layout, why: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'CANNOT_START',
    `PostgreSQL does not start in ${layout.folder} (${why}): put right what it names, the rest is in ${layout.log}.`,
  );

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has no port.');
  return address.port;
}
