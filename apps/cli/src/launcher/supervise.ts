import { fork, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadyMessage } from '@evenhand/platform';
import { CommandError } from '../exit.js';

export interface ProgramDefinition {
  readonly name: string;
  /** Path of the program's main module. */
  readonly main: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
}

export interface Supervised {
  /** Where the program can be reached. */
  readonly address: string;
  /** Ends the program in good order; by force when it takes too long. */
  stop(): Promise<void>;
}

const stopWithinMs = 12_000;
const restartAfterMs = 500;
const keptErrorLength = 4_000;

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts the program once; fulfils when it says that it is ready. */
async function launch({ name, main, env, logFile }: ProgramDefinition): Promise<{ child: ChildProcess; address: string }> {
  const child = fork(main, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 });
  let lastWords = '';
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString('utf8')).slice(-keptErrorLength);
  });
  child.once('close', () => log.end());
  return new Promise((resolve, reject) => {
    child.once('message', (message: ReadyMessage) => resolve({ child, address: message.ready }));
    child.once('close', () => reject(new CommandError(lastWords.trim() || `${name} ended before it was ready. Its log: ${logFile}`)));
    child.once('error', reject);
  });
}

/**
 * Keeps a program running: starts it again when it dies.
 * @throws CommandError with the program's own words when it does not start the first time
 */
export async function supervise(definition: ProgramDefinition, say: (line: string) => void): Promise<Supervised> {
  let stopping = false;
  let { child, address } = await launch(definition);

  const watch = async (): Promise<void> => {
    for (;;) {
      await ended(child);
      if (stopping) return;
      say(`${definition.name} ended unexpectedly and is started again. Its log: ${definition.logFile}`);
      for (let restarted = false; !restarted && !stopping;) {
        await sleep(restartAfterMs);
        try {
          ({ child, address } = await launch(definition));
          restarted = true;
        } catch (error) {
          say(error instanceof Error ? error.message : String(error));
        }
      }
    }
  };
  const watching = watch();

  return {
    get address() {
      return address;
    },
    async stop() {
      stopping = true;
      const last = child;
      if (last.connected) last.disconnect();
      const force = setTimeout(() => last.kill('SIGKILL'), stopWithinMs);
      await ended(last);
      clearTimeout(force);
      await watching;
    },
  };
}
