import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { errorCodeOf } from './embedded-postgres-error.js';
import type { Layout } from './layout.js';

/** @returns the password, or null where there is none yet */
export async function readPassword(layout: Layout): Promise<string | null> {
  try {
    return (await readFile(layout.password, 'utf8')).trim() || null;
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Before initdb, so that there is never a cluster to which nobody knows the password. */
export async function readOrCreatePassword(layout: Layout): Promise<string> {
  const existing = await readPassword(layout);
  if (existing !== null) {
    await chmod(layout.password, 0o600);
    return existing;
  }
  const password = randomBytes(24).toString('base64url');
  const draft = `${layout.password}.new`;
  await writeFile(draft, `${password}\n`, { mode: 0o600, flush: true });
  await rename(draft, layout.password);
  return password;
}
