import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/launcher.js';

const here = join(root, 'test', 'chaos');
const programs = { api: join(root, 'apps', 'api', 'dist', 'main.js'), worker: join(here, 'worker.mjs') };

/** A number that no program reaches: it only counts. */
export const never = Number.MAX_SAFE_INTEGER;

/** An api or a worker as a process of its own, which dies at the statement that it was told. */
export class MortalProgram {
  private readonly heard: Record<string, unknown> = {};
  private stderr = '';
  readonly ended: Promise<void>;

  private constructor(private readonly child: ChildProcess) {
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString('utf8');
    });
    child.on('message', (message) => Object.assign(this.heard, message));
    this.ended = once(child, 'exit').then(() => undefined);
  }

  static start(program: keyof typeof programs, env: Readonly<Record<string, string>>): MortalProgram {
    const preload = pathToFileURL(join(here, 'kill-at-statement.mjs')).href;
    return new MortalProgram(
      spawn(process.execPath, ['--import', preload, programs[program]], {
        env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...env },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      }),
    );
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Whether it died as it was told, and not of something else. */
  get wasKilled(): boolean {
    return this.child.signalCode === 'SIGKILL';
  }

  /** For programs that wait for it. */
  begin(): void {
    this.child.send({ ask: 'begin' });
  }

  /** Its address, once it serves. */
  async ready(): Promise<string> {
    return String(await this.hear('ready'));
  }

  /** From now on it counts, and dies at the statement with this number. */
  async arm(at: number): Promise<void> {
    delete this.heard['arm'];
    this.child.send({ ask: 'arm', at });
    await this.hear('arm');
  }

  /** How many statements it sent since it was armed. */
  async count(): Promise<number> {
    delete this.heard['count'];
    this.child.send({ ask: 'count' });
    return Number(await this.hear('count'));
  }

  async kill(): Promise<void> {
    if (this.isRunning) this.child.kill('SIGKILL');
    await this.ended;
  }

  private async hear(word: string): Promise<unknown> {
    while (!(word in this.heard)) {
      await Promise.race([once(this.child, 'message'), this.ended]);
      if (!this.isRunning) throw new Error(`The program ended before it said "${word}":\n${this.stderr}`);
    }
    return this.heard[word];
  }
}
