import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { HistoryRules } from '@evenhand/ratings';
import { Columns } from './columns.js';
import { linesOf, type Line } from './lines.js';

export interface HistoryFileOptions {
  readonly delimiter: string | null;
  readonly header: boolean | null;
  /** Names of the columns in their order, for a file without a header. */
  readonly columns: readonly string[];
}

/** A file that was opened: its size, how its columns lie, and where its first rating begins. */
export interface HistoryFile {
  readonly path: string;
  readonly bytes: number;
  readonly columns: Columns;
  readonly start: { readonly byte: number; readonly line: number };
}

const firstLineBytes = 65_536;

async function firstLine(path: string): Promise<Line | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(firstLineBytes), position: 0 });
    for await (const line of linesOf([buffer.subarray(0, bytesRead)], { byte: 0, line: 0 })) return line;
    return null;
  } finally {
    await file.close();
  }
}

/**
 * Looks at the first line: which delimiter, and whether it is a header.
 * @throws ColumnsError when a header lacks a column that is needed
 */
export async function openHistoryFile(path: string, options: HistoryFileOptions): Promise<HistoryFile> {
  const { size } = await stat(path);
  const first = await firstLine(path);
  const { columns, hasHeader } = Columns.read(first?.bytes.toString('utf8') ?? '', options);
  const start = hasHeader && first !== null ? { byte: first.toByte, line: 1 } : { byte: 0, line: 0 };
  return { path, bytes: size, columns, start };
}

/** The same for the same content and rules, whatever the file is called: one history is never imported twice. */
export async function fingerprint({ path, columns }: HistoryFile, { scale, defaultRole }: HistoryRules): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([columns.description, scale.minimum, scale.maximum, defaultRole]));
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
