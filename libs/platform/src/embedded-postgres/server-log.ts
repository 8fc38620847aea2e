import { open, stat, truncate, type FileHandle } from 'node:fs/promises';
import { errorCodeOf } from './embedded-postgres-error.js';
import type { Layout } from './layout.js';
import type { ServerUser } from './server-user.js';

const maximumBytes = 10 * 1024 * 1024;

export interface ServerLog {
  readonly descriptor: number;
  /** The line that best says why the program ended, or null if it said nothing since the log was opened. */
  tellingLine(): Promise<string | null>;
  close(): Promise<void>;
}

export async function openServerLog(layout: Layout, user: ServerUser): Promise<ServerLog> {
  await truncateIfLarge(layout.log);
  const file = await open(layout.log, 'a+', 0o600);
  if (user.kind === 'OTHER') await file.chown(user.uid, user.gid);
  const { size: start } = await file.stat();
  return {
    descriptor: file.fd,
    tellingLine: async () => tellingLineOf(await readFrom(file, start)),
    close: () => file.close(),
  };
}

async function truncateIfLarge(path: string): Promise<void> {
  try {
    if ((await stat(path)).size > maximumBytes) await truncate(path);
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT') throw error;
  }
}

async function readFrom(file: FileHandle, start: number): Promise<string> {
  const { size } = await file.stat();
  const from = Math.max(start, size - 64 * 1024);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
  return buffer.toString('utf8', 0, bytesRead);
}

function tellingLineOf(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\d{4}-\S+ \S+ \S+ \[\d+\] /, '').trim())
    .filter((line) => line !== '');
  return lines.findLast((line) => /\b(FATAL|PANIC):/.test(line)) ?? lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? null;
}
