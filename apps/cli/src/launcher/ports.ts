import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError } from '../exit.js';

/** Programs of a launcher that was killed need a moment until they have noticed. */
const patienceMs = 3_000;
const retryMs = 100;

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });

/** @throws CommandError when another program holds the port */
export async function requireFreePort(port: number, host: string, variable: string): Promise<void> {
  const until = Date.now() + patienceMs;
  while (!(await isFree(port, host))) {
    if (Date.now() > until) {
      throw new CommandError(
        `Port ${port} is taken by another program (or by Evenhand running already). Stop it, or choose another port: ${variable}=${port + 100} npm start`,
      );
    }
    await sleep(retryMs);
  }
}
