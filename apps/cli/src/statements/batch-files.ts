import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MachineForm } from '@evenhand/statements';
import { CommandError, ExitCode } from '../exit.js';

export const formats = ['json', 'ndjson'] as const;
export type BatchFormat = (typeof formats)[number];

const contents: Readonly<Record<BatchFormat, (batch: readonly MachineForm[]) => string>> = {
  // As the database's endpoint for several statements takes it.
  json: (statements) => `${JSON.stringify({ statements })}\n`,
  ndjson: (statements) => statements.map((statement) => `${JSON.stringify(statement)}\n`).join(''),
};

const batchFile = /^statements-\d+\.(nd)?json$/;

/** Files of batches in one folder. A file is there as a whole or not at all. */
export class BatchFiles {
  readonly names: string[] = [];

  private constructor(
    private readonly folder: string,
    private readonly format: BatchFormat,
  ) {}

  /** @throws CommandError when the folder holds an export already: a statement that is sent twice keeps a whole batch from being taken */
  static async in(folder: string, format: BatchFormat): Promise<BatchFiles> {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).some((name) => batchFile.test(name))) {
      throw new CommandError(
        `${folder} holds an export already. Name another folder with --out, or move those files away.`,
        ExitCode.usage,
      );
    }
    return new BatchFiles(folder, format);
  }

  async write(batch: readonly MachineForm[]): Promise<void> {
    const name = `statements-${String(this.names.length + 1).padStart(4, '0')}.${this.format}`;
    const path = join(this.folder, name);
    await writeFile(`${path}.part`, contents[this.format](batch), { flag: 'w' });
    await rename(`${path}.part`, path);
    this.names.push(name);
  }
}
