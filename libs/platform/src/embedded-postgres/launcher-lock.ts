import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError, errorCodeOf } from './embedded-postgres-error.js';
import type { Layout } from './layout.js';
import { readPostmaster } from './postmaster.js';

export interface LauncherLock {
  release(): Promise<void>;
}

const attempts = 20;
const answerTimeoutMs = 3_000;

/**
 * One launcher per folder. The lock file names a port on which the launcher answers with the token of the file: unlike a
 * process number, that can neither outlive the launcher nor be taken over by another program.
 * @throws EmbeddedPostgresError ALREADY_RUNNING
 */
export async function takeLauncherLock(layout: Layout): Promise<LauncherLock> {
  const token = randomUUID();
  const server = createServer((socket) => {
    // Whoever asks may leave before the answer.
    socket.on('error', () => undefined);
    socket.end(`${token} ${process.pid}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const address = server.address();
  const claim = `${address !== null && typeof address === 'object' ? address.port : 0} ${token}`;
  try {
    for (let attempt = 1; ; attempt += 1) {
      if (await writeClaim(layout, claim)) break;
      await removeStaleClaim(layout, token, attempt === attempts);
    }
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    release: async () => {
      server.close();
      // A claim that cannot be removed does no harm: nobody answers for it any more.
      const current = await readClaim(layout).catch(() => null);
      if (current === claim) await rm(layout.launcherLock, { force: true }).catch(() => undefined);
    },
  };
}

async function writeClaim(layout: Layout, claim: string): Promise<boolean> {
  try {
    // Readable for all, so that a launcher of another user gets the right answer too.
    await writeFile(layout.launcherLock, claim, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readClaim(layout: Layout): Promise<string | null> {
  return readFile(layout.launcherLock, 'utf8').catch((error: unknown) => {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  });
}

async function removeStaleClaim(layout: Layout, ownToken: string, isLastAttempt: boolean): Promise<void> {
  const claim = await readClaim(layout);
  if (claim === null) return;
  if (claim === '' && !isLastAttempt) {
    // Another launcher is just writing it, unless it was killed between creating and writing.
    await delay(50);
    if ((await readClaim(layout)) !== '') return;
  }
  const holder = await askHolder(claim);
  if (holder !== null || isLastAttempt) throw await alreadyRunning(layout, holder);
  const aside = `${layout.launcherLock}.${ownToken}`;
  await rename(layout.launcherLock, aside).catch((error: unknown) => {
    if (errorCodeOf(error) !== 'ENOENT') throw error;
  });
  // A third launcher may have replaced the stale file meanwhile: then it is the holder.
  const moved = await readFile(aside, 'utf8').catch(() => null);
  if (moved !== null && moved !== claim) await rename(aside, layout.launcherLock);
  else await rm(aside, { force: true });
}

/** @returns how to name the launcher that holds the claim, or null if there is none any more */
async function askHolder(claim: string): Promise<string | null> {
  const [port = '', token = ''] = claim.split(' ');
  if (!/^[1-9]\d*$/.test(port) || token === '') return null;
  const socket = connect({ host: '127.0.0.1', port: Number(port) });
  const silence = AbortSignal.timeout(answerTimeoutMs);
  silence.addEventListener('abort', () => socket.destroy());
  try {
    const [answered = '', pid = ''] = (await text(socket)).split(' ');
    return answered === token ? `process ${pid}` : null;
  } catch {
    // It accepted but does not answer: stopped in a debugger, or by Ctrl-Z.
    return silence.aborted ? 'a process that does not answer' : null;
  }
}

async function alreadyRunning(layout: Layout, holder: string | null): Promise<EmbeddedPostgresError> {
  const port = (await readPostmaster(layout).catch(() => null))?.port;
  const where = typeof port === 'number' ? ` on 127.0.0.1:${port}` : '';
  return new EmbeddedPostgresError(
    'ALREADY_RUNNING',
    `The PostgreSQL of ${layout.folder} is already run${where} by ${holder ?? 'another process'}: use that one, stop it first, or choose another folder.`,
  );
}
