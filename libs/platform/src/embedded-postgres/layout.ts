import { constants } from 'node:fs';
import { access, mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError, messageOf } from './embedded-postgres-error.js';

/** Everything that the embedded PostgreSQL keeps in its folder. */
export interface Layout {
  readonly folder: string;
  readonly cluster: string;
  /** Where initdb works: only a finished cluster is moved to its place. */
  readonly unfinishedCluster: string;
  readonly password: string;
  readonly log: string;
  readonly launcherLock: string;
  readonly postmasterPid: string;
}

export function layoutOf(folder: string): Layout {
  const cluster = join(folder, 'postgres');
  return {
    folder,
    cluster,
    unfinishedCluster: join(folder, 'postgres.new'),
    password: join(folder, 'postgres.password'),
    log: join(folder, 'postgres.log'),
    launcherLock: join(folder, 'postgres.launcher'),
    postmasterPid: join(cluster, 'postmaster.pid'),
  };
}

/** @throws EmbeddedPostgresError FOLDER_NOT_WRITABLE */
export async function prepareFolder(folder: string): Promise<Layout> {
  const wanted = resolve(folder);
  try {
    await mkdir(wanted, { recursive: true });
    await access(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
    // A server is recognised by the path of its data folder, so that there must be one spelling of it.
    return layoutOf(await realpath(wanted));
  } catch (error) {
    throw new EmbeddedPostgresError(
      'FOLDER_NOT_WRITABLE',
      `The database folder ${wanted} cannot be written (${messageOf(error)}): make it a folder that belongs to the user who starts the program.`,
      { cause: error },
    );
  }
}
