import { execFile } from 'node:child_process';
import { readFile, realpath, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { errorCodeOf } from './embedded-postgres-error.js';
import type { Layout } from './layout.js';

/** What postmaster.pid says; the file outlives a server that was killed. */
export interface Postmaster {
  readonly pid: number;
  readonly dataFolder: string;
  /** null while the server has not chosen it yet. */
  readonly port: number | null;
}

export async function readPostmaster(layout: Layout): Promise<Postmaster | null> {
  let text: string;
  try {
    text = await readFile(layout.postmasterPid, 'utf8');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
  const [pid = '', dataFolder = '', , port = ''] = text.split('\n');
  if (!(Number(pid) > 1)) return null;
  return { pid: Number(pid), dataFolder, port: Number(port) || null };
}

export interface Escalation {
  readonly afterMs: number;
  readonly signal: 'SIGINT' | 'SIGQUIT';
}

/**
 * Waits until no server runs on the cluster any more.
 * @param escalations the signals to send, each after its time since the one before; waits as long again after the last
 * @returns whether the server is gone
 */
export async function awaitServerEnd(layout: Layout, escalations: readonly Escalation[]): Promise<boolean> {
  for (const { afterMs, signal } of escalations) {
    if (await isGoneWithin(layout, afterMs)) return true;
    const running = await findLivePostmaster(layout);
    if (running !== null) sendSignal(running.pid, signal);
  }
  return isGoneWithin(layout, escalations.at(-1)?.afterMs ?? 0);
}

/**
 * PostgreSQL does not start while the process named in postmaster.pid lives, although after a crash that number may belong
 * to any other program by now. A file whose process is dead stays: PostgreSQL uses it to look for left-over children.
 */
export async function forgetReusedPid(layout: Layout): Promise<void> {
  const named = await readPostmaster(layout);
  if (named !== null && isAlive(named.pid) && !(await isPostmasterOf(layout, named))) await rm(layout.postmasterPid, { force: true });
}

async function isGoneWithin(layout: Layout, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    if ((await findLivePostmaster(layout)) === null) return true;
    if (Date.now() >= deadline) return false;
    await delay(50);
  }
}

async function findLivePostmaster(layout: Layout): Promise<Postmaster | null> {
  const named = await readPostmaster(layout);
  return named !== null && isAlive(named.pid) && (await isPostmasterOf(layout, named)) ? named : null;
}

async function isPostmasterOf(layout: Layout, named: Postmaster): Promise<boolean> {
  const dataFolder = await realpath(named.dataFolder).catch(() => null);
  return dataFolder === layout.cluster && `${await commandLineOf(named.pid)} `.includes(` -D ${named.dataFolder} `);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCodeOf(error) === 'EPERM';
  }
}

function sendSignal(pid: number, signal: Escalation['signal']): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended between the look and the signal.
    if (errorCodeOf(error) !== 'ESRCH') throw error;
  }
}

/** Empty for a process that is gone. Small images have no ps, macOS has no /proc. */
async function commandLineOf(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trimEnd();
  } catch {
    return promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).then(
      ({ stdout }) => stdout.trimEnd(),
      () => '',
    );
  }
}
