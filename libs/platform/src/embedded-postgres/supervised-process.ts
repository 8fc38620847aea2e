import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { messageOf } from './embedded-postgres-error.js';
import { commandAs, type ServerUser } from './server-user.js';

export interface SupervisedProcess {
  /** Fulfils when the program has ended, for whatever reason. */
  readonly ended: Promise<{ readonly succeeded: boolean; readonly how: string }>;
  /** Asks the program to end; the end of this process asks the same. */
  letGo(): void;
}

/**
 * Descriptor 3 is a pipe whose other end only the launcher holds. It closes when the launcher ends, even by SIGKILL, and
 * then the program gets SIGINT: for PostgreSQL a fast shutdown. The signal is repeated, since one that arrives before the
 * program has installed its handlers is ignored (a shell starts background programs so). The pause in between is ended with the rest, so that nothing is left behind.
 */
const supervisor = `
"$@" 3<&- & program=$!
(
  trap 'kill "$pause" 2>/dev/null; exit' TERM
  read -r _ <&3
  while kill -INT "$program" 2>/dev/null; do sleep 1 & pause=$!; wait "$pause"; done
) & watcher=$!
exec 3<&-
wait "$program"; status=$?
kill "$watcher" 2>/dev/null
exit "$status"
`;

/** @param output a file descriptor that receives what the program prints */
export function spawnSupervised(user: ServerUser, program: string, args: readonly string[], output: number): SupervisedProcess {
  const command = commandAs(user, '/bin/sh', ['-c', supervisor, 'sh', program, ...args]);
  const child = spawn(command.file, [...command.args], {
    ...command.as,
    // A session of its own: Ctrl-C in the terminal must not end the database before those who use it.
    detached: true,
    // The launcher's own folder may be closed to the server's user.
    cwd: '/',
    // LC_ALL keeps the messages in the language in which errors are recognised here; PG* variables would be obeyed.
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', output, output, 'pipe'],
  });
  const pipe = child.stdio[3];
  // The end of the program is told by 'exit'; a broken pipe says nothing more.
  pipe?.on('error', () => undefined);
  const letGo = (): void => {
    pipe?.destroy();
  };
  const ended = once(child, 'exit').then(
    () => ({ succeeded: child.exitCode === 0, how: child.signalCode ?? `exit code ${String(child.exitCode)}` }),
    (error: unknown) => ({ succeeded: false, how: messageOf(error) }),
  );
  // Where the shell itself was killed, the watcher in it still waits for the pipe.
  void ended.then(letGo);
  return { ended, letGo };
}
