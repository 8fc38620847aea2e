import { execFile } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError, messageOf, errorCodeOf } from './embedded-postgres-error.js';
import type { Layout } from './layout.js';

const run = promisify(execFile);

/** Who PostgreSQL runs as. */
export type ServerUser =
  | { readonly kind: 'SAME' }
  /** ignoresPermissions: the user could not reach the files otherwise. */
  | { readonly kind: 'OTHER'; readonly uid: number; readonly gid: number; readonly ignoresPermissions: boolean };

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly as: { readonly uid: number; readonly gid: number } | Record<string, never>;
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of the folder, so that one start with sudo
 * does not take the data away from its owner, and as nobody where that is root.
 * @throws EmbeddedPostgresError FOLDER_NOT_WRITABLE, CANNOT_RUN_AS_ROOT
 */
export async function chooseServerUser(layout: Layout, binaries: Binaries): Promise<ServerUser> {
  const dataOwner = await ownerOf(layout.cluster);
  const self = process.geteuid?.();
  if (self !== 0) {
    if (dataOwner === null || dataOwner.uid === self) return { kind: 'SAME' };
    throw new EmbeddedPostgresError(
      'FOLDER_NOT_WRITABLE',
      `The data in ${layout.cluster} belongs to another user (uid ${dataOwner.uid}): start the program as that user or as root, or delete ${layout.folder}.`,
    );
  }
  const owner = dataOwner ?? (await namedUser(await ownerOf(layout.folder)));
  const { uid, gid } = owner === null || owner.uid === 0 ? await nobody() : owner;
  if (await canReach({ uid, gid }, layout, binaries)) return { kind: 'OTHER', uid, gid, ignoresPermissions: false };
  await requireSetpriv(layout, binaries);
  return { kind: 'OTHER', uid, gid, ignoresPermissions: true };
}

/**
 * Of all that root may do, the server keeps one capability: to pass folders such as /root that others cannot enter.
 * no_setuid_fixup is needed because access(2), with which initdb looks for its programs, would else ignore it.
 */
export function commandAs(user: ServerUser, file: string, args: readonly string[]): Command {
  if (user.kind === 'SAME') return { file, args, as: {} };
  const { uid, gid } = user;
  if (!user.ignoresPermissions) return { file, args, as: { uid, gid } };
  const identity = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const capability = ['--securebits', '+no_setuid_fixup', '--inh-caps', '-all,+dac_override', '--ambient-caps', '-all,+dac_override'];
  return { file: 'setpriv', args: [...identity, ...capability, file, ...args], as: {} };
}

async function ownerOf(path: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const { uid, gid } = await lstat(path);
    return { uid, gid };
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** initdb refuses a user without a name, such as the owner of a folder that a container got from its host. */
async function namedUser(user: { uid: number; gid: number } | null): Promise<{ uid: number; gid: number } | null> {
  if (user === null) return null;
  return run('id', [String(user.uid)]).then(
    () => user,
    () => null,
  );
}

async function nobody(): Promise<{ uid: number; gid: number }> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch (error) {
    throw new EmbeddedPostgresError(
      'CANNOT_RUN_AS_ROOT',
      `PostgreSQL does not run as root and there is no user nobody to run it as (${messageOf(error).trim()}): start the program as an ordinary user.`,
      { cause: error },
    );
  }
}

/** Tried rather than computed from modes, because access lists and security modules have a say too. */
const canReach = (as: { uid: number; gid: number }, layout: Layout, binaries: Binaries): Promise<boolean> =>
  run('/bin/sh', ['-c', 'test -x "$1" && test -r "$2" && test -x "$3"', 'sh', binaries.postgres, binaries.share, layout.folder], {
    ...as,
    cwd: '/',
  }).then(
    () => true,
    () => false,
  );

async function requireSetpriv(layout: Layout, binaries: Binaries): Promise<void> {
  try {
    if (process.platform === 'linux') await run('setpriv', ['--version']);
    else throw new Error('setpriv is a program of Linux');
  } catch (error) {
    throw new EmbeddedPostgresError(
      'CANNOT_RUN_AS_ROOT',
      `PostgreSQL does not run as root and other users cannot enter ${layout.folder} or ${binaries.share}: start the program as an ordinary user, move it out of the private folder, or install setpriv (util-linux).`,
      { cause: error },
    );
  }
}
