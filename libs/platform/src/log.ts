import { pino } from 'pino';
import type { Config } from './config/config.js';

/** What a program may say. Never the content of a rating, a token or a job's payload. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export const createLog = (program: string, level: Config['logLevel']): Log => pino({ name: program, level });

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
