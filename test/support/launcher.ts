import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('A listening server has an address.');
  return address.port;
}

/** Who is greeted as what. */
const names = { seller: 'Hanna', buyer: 'Karl', moderator: 'Demo-Mona', admin: 'Demo-Administration' } as const;

/** `npm start` of the checkout, on a data folder and ports of its own. */
export class Launcher {
  stdout = '';
  stderr = '';
  readonly ended: Promise<number | null>;

  private constructor(
    readonly child: ChildProcess,
    readonly port: number,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => {
      this.stdout += chunk.toString('utf8');
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString('utf8');
    });
    this.ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  }

  /** @param env overrides; ports are free ones unless given */
  static async start(folder: string, env: Record<string, string> = {}): Promise<Launcher> {
    const port = Number(env['PORT'] ?? (await freePort()));
    const ports = { PORT: String(port), WORKER_PORT: String(await freePort()) };
    // A group of its own: Ctrl-C in a terminal reaches the whole group.
    const child = spawn(process.execPath, [join(root, 'tools', 'start.mjs')], {
      cwd: root,
      env: { ...process.env, ...ports, EVENHAND_DATA: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    return new Launcher(child, port);
  }

  /** Fulfils when the greeting is out; fails with what the launcher said when it ended before. */
  async ready(): Promise<void> {
    while (!this.stdout.includes('Try it')) {
      const code = await Promise.race([this.ended, once(this.child.stdout ?? this.child, 'data').then(() => 'more' as const)]);
      if (code !== 'more' && !this.stdout.includes('Try it')) throw new Error(`The launcher ended with ${String(code)}:\n${this.stderr}`);
    }
  }

  /** Ctrl-C: to the launcher and everybody in its group. */
  async interrupt(): Promise<number | null> {
    if (this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGINT');
    return this.ended;
  }

  tokenOf(who: keyof typeof names): string {
    const lines = this.stdout.split('\n');
    return lines[lines.findIndex((line) => line.includes(` ${names[who]}`)) + 1]?.trim() ?? '';
  }
}
