import { access, constants } from 'node:fs/promises';
import { errorCode, roles, type Role } from '@evenhand/platform';
import type { Scale } from '@evenhand/ratings';
import { Option, type Command } from 'commander';
import { CommandError, ExitCode } from '../exit.js';
import { ColumnsError } from './columns.js';
import { openHistoryFile, type HistoryFile } from './history-file.js';

/** How a file of ratings is to be read; the same for every command that reads one. */
export interface HistoryOptions {
  readonly header: 'auto' | 'yes' | 'no';
  readonly delimiter: string;
  readonly columns: string;
  readonly rateeRole: Role;
}

export const withHistoryOptions = (command: Command): Command =>
  command
    .argument('<file>', 'a CSV file in UTF-8; time as Unix seconds or ISO 8601')
    .addOption(new Option('--header <which>', 'whether the first line names the columns').choices(['auto', 'yes', 'no']).default('auto'))
    .option('--delimiter <character>', 'what separates the columns: one character, tab or auto', 'auto')
    .option(
      '--columns <names>',
      'the columns in their order, where there is no header; role (BUYER or SELLER) may be among them',
      'rater,ratee,rating,time',
    )
    .addOption(
      new Option('--ratee-role <role>', 'the role that the rated party takes where the file has none').choices(roles).default('SELLER'),
    );

/** @throws CommandError when it is not written as lowest..highest */
export function parseScale(text: string): Scale {
  const [, minimum, maximum] = /^([+-]?\d+(?:\.\d+)?)(?:\.\.|:|,)([+-]?\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  const scale = { minimum: Number(minimum), maximum: Number(maximum) };
  if (scale.minimum < scale.maximum) return scale;
  throw new CommandError(`--scale is written as lowest..highest, such as 1..5 or -10..10, not ${text}.`, ExitCode.usage);
}

/** @throws CommandError when the file cannot be read, or has not the columns that are needed */
export async function openFile(path: string, { header, delimiter, columns }: HistoryOptions): Promise<HistoryFile> {
  const escapes: Record<string, string> = { auto: '', tab: '\t', '\\t': '\t' };
  const separator = escapes[delimiter] ?? delimiter;
  if (separator.length > 1) throw new CommandError(`--delimiter is one character, tab or auto, not ${delimiter}.`, ExitCode.usage);
  try {
    await access(path, constants.R_OK);
    return await openHistoryFile(path, {
      delimiter: separator === '' ? null : separator,
      header: header === 'auto' ? null : header === 'yes',
      columns: columns.split(',').map((name) => name.trim().toLowerCase()),
    });
  } catch (error) {
    if (error instanceof ColumnsError) throw new CommandError(error.message, ExitCode.usage);
    const code = errorCode(error);
    if (code !== null) {
      throw new CommandError(`${path} cannot be read (${code}). Check the path and its permissions.`, ExitCode.usage);
    }
    throw error;
  }
}
