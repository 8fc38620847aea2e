import { randomUUID } from 'node:crypto';
import { chown, lchown, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { superuser } from './connection.js';
import { EmbeddedPostgresError, messageOf } from './embedded-postgres-error.js';
import type { Layout } from './layout.js';
import { openServerLog } from './server-log.js';
import type { ServerUser } from './server-user.js';
import { spawnSupervised } from './supervised-process.js';

/**
 * Makes an empty cluster whose superuser has the password of the password file. It appears in its place by one rename,
 * so that a launcher killed at any moment leaves a whole cluster or none.
 * @throws EmbeddedPostgresError CANNOT_INITIALISE
 */
export async function initialiseCluster(layout: Layout, binaries: Binaries, user: ServerUser, durable: boolean): Promise<void> {
  // An initdb of a launcher just killed may still run for a moment: removed while it works, and with a name of its own
  // for each attempt, it cannot touch this one.
  await rm(layout.unfinishedCluster, { recursive: true, force: true, maxRetries: 10 });
  const attempt = join(layout.unfinishedCluster, randomUUID());
  await mkdir(attempt, { recursive: true, mode: 0o700 });
  for (const path of [layout.password, layout.unfinishedCluster, attempt]) await giveTo(user, path);
  await runInitdb(layout, binaries, user, attempt, durable);
  try {
    await rename(attempt, layout.cluster);
  } catch (error) {
    throw new EmbeddedPostgresError(
      'CANNOT_INITIALISE',
      `The new database cannot be moved to ${layout.cluster} (${messageOf(error)}): let ${layout.cluster} be no link and no mount point, but ${layout.folder} may be one.`,
      { cause: error },
    );
  }
  await rm(layout.unfinishedCluster, { recursive: true, force: true });
}

/** A cluster that root copied belongs to root, for whom the server does not run. */
export async function takeOverCluster(layout: Layout, user: ServerUser): Promise<void> {
  if (user.kind === 'SAME') return;
  await giveTo(user, layout.password);
  if ((await stat(layout.cluster)).uid === user.uid) return;
  const inside = await readdir(layout.cluster, { recursive: true });
  for (const path of inside) await lchown(join(layout.cluster, path), user.uid, user.gid);
  // Last, because its owner says whether the rest is done.
  await giveTo(user, layout.cluster);
}

async function runInitdb(layout: Layout, binaries: Binaries, user: ServerUser, target: string, durable: boolean): Promise<void> {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${superuser}`, `--pwfile=${layout.password}`, '--auth=scram-sha-256'];
  const log = await openServerLog(layout, user);
  try {
    const args = ['-D', target, ...locale, ...access, '--no-instructions', ...(durable ? [] : ['--no-sync'])];
    const { succeeded, how } = await spawnSupervised(user, binaries.initdb, args, log.descriptor).ended;
    if (succeeded) return;
    const why = (await log.tellingLine()) ?? how;
    throw new EmbeddedPostgresError(
      'CANNOT_INITIALISE',
      `PostgreSQL cannot make a database in ${layout.folder} (${why}): put right what it names, the rest is in ${layout.log}.`,
    );
  } finally {
    await log.close();
  }
}

async function giveTo(user: ServerUser, path: string): Promise<void> {
  if (user.kind === 'OTHER') await chown(path, user.uid, user.gid);
}
