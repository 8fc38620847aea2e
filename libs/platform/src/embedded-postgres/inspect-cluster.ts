import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, errorCodeOf } from './embedded-postgres-error.js';
import type { Layout } from './layout.js';

/**
 * initdb works elsewhere, so that data in the place of the cluster is a whole cluster or was damaged from outside. Damaged
 * data is never repaired or overwritten: someone may want to look at it.
 * @throws EmbeddedPostgresError HALF_INITIALISED, WRONG_VERSION
 */
export async function inspectCluster(layout: Layout, majorVersion: string): Promise<'MISSING' | 'COMPLETE'> {
  const { cluster } = layout;
  const entries = await entriesOf(cluster);
  if (entries === 'NOT_A_FOLDER') throw damaged(layout, `${cluster} is not a folder`);
  if (entries.length === 0) return 'MISSING';
  const version = (await contentOf(join(cluster, 'PG_VERSION')))?.trim();
  if (version === undefined) throw damaged(layout, `${cluster} has no PG_VERSION`);
  if (!(await exists(join(cluster, 'global', 'pg_control')))) throw damaged(layout, `${cluster} has no global/pg_control`);
  if (version !== majorVersion) {
    throw new EmbeddedPostgresError(
      'WRONG_VERSION',
      `The data in ${cluster} is of PostgreSQL ${version} and the installed one is ${majorVersion}: install the version that made it, or move ${cluster} away to start empty.`,
    );
  }
  if (!(await contentOf(layout.password))?.trim()) throw damaged(layout, `its password file ${layout.password} is missing`);
  return 'COMPLETE';
}

const damaged = (layout: Layout, why: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    'HALF_INITIALISED',
    `The database in ${layout.cluster} is not usable, since ${why}: move ${layout.cluster} away or delete it, and the next start makes an empty one.`,
  );

async function entriesOf(folder: string): Promise<readonly string[] | 'NOT_A_FOLDER'> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    if (errorCodeOf(error) === 'ENOTDIR') return 'NOT_A_FOLDER';
    throw error;
  }
}

async function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
