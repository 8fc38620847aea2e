// Brings a checkout to where its programs can run: the right Node, dependencies installed, everything built.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function requireNode() {
  const needed = [20, 19];
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  fail(
    `Evenhand needs Node ${needed.join('.')} or newer and this is ${process.versions.node}. Install a newer Node, for example with your version manager: nvm install 20.`,
  );
}

function requireWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    fail(`The folder ${root} is not writable for this user. Change its owner or permissions, or clone Evenhand into a folder of your own.`);
  }
}

function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

const sourceFolders = ['apps', 'libs'];
const builtStamp = join(root, '.nx', 'built');

/** When the newest of the files that a build depends on was changed. */
function newestSource() {
  const projects = sourceFolders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
  projects.push(join(root, 'test', 'bench'));
  const sources = projects.flatMap((project) =>
    readdirSync(join(project, 'src'), { recursive: true })
      .map((file) => join(project, 'src', file))
      .concat(
        readdirSync(project, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => join(project, name)),
      ),
  );
  const settings = ['tsconfig.base.json', 'package-lock.json', 'nx.json'].map((file) => join(root, file));
  return Math.max(...[...sources, ...settings].map((file) => statSync(file).mtimeMs));
}

/** Nothing to build: then running programs keep the very files that they were started from. */
function isBuilt() {
  const outputs = readdirSync(join(root, 'apps')).map((app) => join(root, 'apps', app, 'dist'));
  return existsSync(builtStamp) && outputs.every(existsSync) && statSync(builtStamp).mtimeMs > newestSource();
}

/** Runs a program of the workspace; its own words reach the terminal on standard error. */
function run(what, command, args, quiet) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' },
  });
  if (status === 0) return;
  if (quiet) process.stderr.write(Buffer.concat([stdout ?? Buffer.alloc(0), stderr ?? Buffer.alloc(0)]));
  fail(error ? `${what} failed: ${error.message}.` : `${what} failed, see above.`);
}

/** @param quiet says nothing unless something goes wrong */
export function prepare({ quiet = false } = {}) {
  requireNode();
  requireWritable();
  if (!isInstalled()) {
    process.stderr.write('Installing dependencies (npm ci) …\n');
    run('npm ci', 'npm', ['ci', '--no-audit', '--no-fund'], quiet);
  }
  if (isBuilt()) return;
  if (!quiet) process.stderr.write('Building what has changed …\n');
  run(
    'The build',
    process.execPath,
    [join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'run-many', '-t', 'build', '--outputStyle=static'],
    true,
  );
  mkdirSync(dirname(builtStamp), { recursive: true });
  writeFileSync(builtStamp, '');
}
