// npm test: everything that has to hold, from a fresh clone on. Ends with the plain line "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

const node = process.execPath;
const bin = (...path) => join(root, 'node_modules', ...path);
const output = join(root, 'test-output');
const results = join(output, 'jest.json');

prepare();
mkdirSync(output, { recursive: true });

const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

const checks = [
  ['Generated files are what the schema says', node, ['tools/generate.mjs', '--check']],
  ['Types', node, [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.spec.json']],
  ['Types of the console', node, [bin('typescript', 'bin', 'tsc'), '-p', 'apps/console']],
  ['Format', node, [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['Lint, import directions included', node, [bin('eslint', 'bin', 'eslint.js'), '.']],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of checks) {
  process.stdout.write(`\n${name} …\n`);
  if ((await run(command, args)) === 0) {
    passed += 1;
  } else {
    failed += 1;
    process.stdout.write(`FAILED: ${name}\n`);
  }
}

process.stdout.write('\nUnit, database and end-to-end tests …\n');
const exitCode = await run(node, ['tools/jest.mjs', '--json', `--outputFile=${results}`, ...process.argv.slice(2)]);
let skipped = 0;
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
  skipped = numPendingTests + numTodoTests;
  if (exitCode !== 0 && numFailedTests + numRuntimeErrorTestSuites === 0) failed += 1;
} catch {
  failed += 1;
}
// Where everything that tests want is installed, a test that did not run is a failure.
if (process.env.CI === 'true' && skipped > 0) {
  process.stdout.write(`${skipped} tests did not run; on CI each has to.\n`);
  failed += skipped;
  skipped = 0;
}
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed > 0 ? 1 : 0);
