import { ConfigError } from './config/config.js';
import { errorCode } from './error-code.js';

/** A server that runs until it is told to stop. */
export interface Program {
  readonly address: string;
  close(): Promise<void>;
}

/** What a program tells the launcher that started it. */
export interface ReadyMessage {
  readonly ready: string;
}

const exitFailed = 1;
const closeWithinMs = 10_000;

/** Whoever read our log may be gone: what libraries flush when a process exits would then wait for it for ever. */
function leave(code: number): never {
  process.removeAllListeners('exit');
  process.exit(code);
}

/** A sentence where one helps more than a stack. */
function explain(name: string, error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (errorCode(error) === 'EADDRINUSE') {
    return `A port is taken by another program. Stop that program, or choose another port with PORT (api) or WORKER_PORT (worker).`;
  }
  return `${name} could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/**
 * Runs a program until SIGINT, SIGTERM, or the end of the launcher that started it. Then it finishes what
 * is under way and exits; a second signal, or too long a wait, ends it at once.
 */
export async function runProgram(name: string, start: () => Promise<Program>): Promise<void> {
  let stopping = false;
  const program = start();
  const stop = (): void => {
    if (stopping) leave(exitFailed);
    stopping = true;
    setTimeout(() => leave(exitFailed), closeWithinMs).unref();
    program
      .then((running) => running.close())
      .then(
        () => leave(0),
        () => leave(exitFailed),
      );
  };
  // Under a launcher Ctrl-C reaches everybody at once, and the launcher says when to stop.
  if (process.send === undefined) process.on('SIGINT', stop);
  else process.on('SIGINT', () => undefined);
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  try {
    const { address } = await program;
    const message: ReadyMessage = { ready: address };
    process.send?.(message);
  } catch (error) {
    process.stderr.write(`${explain(name, error)}\n`);
    leave(exitFailed);
  }
}
