import { realpath } from 'node:fs/promises';
import { answers, defaultDatabase, urlOf } from './connection.js';
import { EmbeddedPostgresError, messageOf, errorCodeOf } from './embedded-postgres-error.js';
import { layoutOf } from './layout.js';
import { readPassword } from './password.js';
import { readPostmaster } from './postmaster.js';

/**
 * The running one of that folder, started by another process, or null.
 * @throws EmbeddedPostgresError FOLDER_NOT_WRITABLE when its files belong to another user
 */
export async function findRunningEmbeddedPostgres(folder: string, database: string = defaultDatabase): Promise<{ url: string } | null> {
  try {
    const layout = layoutOf(await realpath(folder));
    const [postmaster, password] = await Promise.all([readPostmaster(layout), readPassword(layout)]);
    if (typeof postmaster?.port !== 'number' || password === null) return null;
    const url = urlOf(postmaster.port, password, database);
    return (await answers(url)) ? { url } : null;
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT' || errorCodeOf(error) === 'ENOTDIR') return null;
    throw new EmbeddedPostgresError(
      'FOLDER_NOT_WRITABLE',
      `The database folder ${folder} cannot be read (${messageOf(error)}): use the user who started PostgreSQL, or root.`,
      { cause: error },
    );
  }
}
