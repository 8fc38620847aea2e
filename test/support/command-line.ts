import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = pathToFileURL(join(import.meta.dirname, '../../apps/cli/dist/main.js')).href;
const script = `import('${program}').then((evenhand) => evenhand.run(['node', 'evenhand', ...process.argv.slice(1)]));`;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a folder, as somebody would, until it ends. */
export async function evenhandCommand(folder: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['-e', script, '--', ...args], { cwd: folder, env: { ...process.env, ...env } });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (texts.stdout += String(text)));
  child.stderr.on('data', (text) => (texts.stderr += String(text)));
  const [code] = await once(child, 'close');
  return { code, ...texts };
}
