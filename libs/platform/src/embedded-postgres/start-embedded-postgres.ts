import { prepareBinaries } from './binaries.js';
import { createDatabaseIfMissing, defaultDatabase, urlOf } from './connection.js';
import { EmbeddedPostgresError, messageOf } from './embedded-postgres-error.js';
import { initialiseCluster, takeOverCluster } from './initialise-cluster.js';
import { inspectCluster } from './inspect-cluster.js';
import { takeLauncherLock, type LauncherLock } from './launcher-lock.js';
import { launchServer, type LaunchedServer } from './launch-server.js';
import { prepareFolder, type Layout } from './layout.js';
import { readOrCreatePassword } from './password.js';
import { awaitServerEnd, forgetReusedPid } from './postmaster.js';
import { chooseServerUser } from './server-user.js';

export interface EmbeddedPostgresOptions {
  /** Holds the data, the password and the log, such as <workspace>/.evenhand; made if missing. */
  readonly folder: string;
  /** false gives up the data on a power cut for speed: for tests. */
  readonly durable?: boolean;
  /** Made if missing. */
  readonly database?: string;
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** postgres://evenhand:<password>@127.0.0.1:<port>/<database> */
  readonly url: string;
  readonly port: number;
  urlOf(database: string): string;
  /** Fulfils when the server ends without having been asked to. */
  readonly died: Promise<void>;
  /** Ends all connections and waits until the server is gone. */
  stop(): Promise<void>;
}

/**
 * Runs a PostgreSQL of its own for this process. It ends by stop() or with the process, however that ends.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { database = defaultDatabase } = options;
  const layout = await prepareFolder(options.folder);
  const lock = await takeLauncherLock(layout);
  try {
    const { server, password } = await startServer(layout, options);
    try {
      await createDatabaseIfMissing(urlOf(server.port, password, 'postgres'), database);
    } catch (error) {
      await stopServer(layout, server);
      throw error;
    }
    const urlFor = (name: string): string => urlOf(server.port, password, name);
    return { url: urlFor(database), port: server.port, urlOf: urlFor, ...lifeOf(layout, server, lock) };
  } catch (error) {
    await lock.release();
    throw error instanceof EmbeddedPostgresError ? error : unforeseen(layout, error);
  }
}

async function startServer(layout: Layout, options: EmbeddedPostgresOptions): Promise<{ server: LaunchedServer; password: string }> {
  const { durable = true, log = () => undefined } = options;
  const binaries = await prepareBinaries();
  const user = await chooseServerUser(layout, binaries);
  await endFormerServer(layout);
  const state = await inspectCluster(layout, binaries.majorVersion);
  const password = await readOrCreatePassword(layout);
  if (state === 'MISSING') {
    log(`Making a PostgreSQL ${binaries.majorVersion} database in ${layout.folder}`);
    await initialiseCluster(layout, binaries, user, durable);
  } else {
    await takeOverCluster(layout, user);
  }
  const server = await launchServer({ layout, binaries, user, password, durable });
  log(`PostgreSQL ${binaries.majorVersion} runs on 127.0.0.1:${server.port}, its data is in ${layout.folder}`);
  return { server, password };
}

/** The lock is taken, so that a server that still runs has lost its launcher: it is already ending, or must be told to. */
async function endFormerServer(layout: Layout): Promise<void> {
  const isGone = await awaitServerEnd(layout, [
    { afterMs: 5_000, signal: 'SIGINT' },
    { afterMs: 10_000, signal: 'SIGQUIT' },
  ]);
  if (!isGone) throw stillRunning(layout);
  await forgetReusedPid(layout);
}

function lifeOf(layout: Layout, server: LaunchedServer, lock: LauncherLock): Pick<EmbeddedPostgres, 'died' | 'stop'> {
  let stopping: Promise<void> | undefined;
  const died = new Promise<void>((resolve) => {
    void server.ended.then(async () => {
      if (stopping !== undefined) return;
      // From here on the folder may be another launcher's, whose server a late stop() must not touch.
      stopping = lock.release();
      await stopping;
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    try {
      await stopServer(layout, server);
    } finally {
      await lock.release();
    }
  };
  return { died, stop: () => (stopping ??= stop()) };
}

async function stopServer(layout: Layout, server: LaunchedServer): Promise<void> {
  server.letGo();
  if (!(await awaitServerEnd(layout, [{ afterMs: 10_000, signal: 'SIGQUIT' }]))) throw stillRunning(layout);
  await server.ended;
}

const stillRunning = (layout: Layout): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'CANNOT_STOP',
    `The PostgreSQL of ${layout.folder} does not end: end the process named in ${layout.postmasterPid} yourself.`,
  );

const unforeseen = (layout: Layout, error: unknown): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'CANNOT_START',
    `PostgreSQL cannot be started in ${layout.folder} (${messageOf(error)}): see that all of it belongs to you and that the disk has room.`,
    { cause: error },
  );
