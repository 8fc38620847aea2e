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

const run = (command, args, stdio = ['ignore', 'inherit', 'inherit']) => {
  const child = spawn(command, args, { cwd: root, stdio });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ exitCode: 1, said: error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, said: Buffer.concat(said).toString() }));
  });
};

// Side by side: linting takes as long as all the others.
const checks = [
  [['Lint, import directions included', node, [bin('eslint', 'bin', 'eslint.js'), '.']]],
  [
    ['Generated files are what the schema says', node, ['tools/generate.mjs', '--check']],
    ['Types', node, [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.spec.json']],
    ['Types of the console', node, [bin('typescript', 'bin', 'tsc'), '-p', 'apps/console']],
    ['Format', node, [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ],
];

let passed = 0;
let failed = 0;
const check = async (names) => {
  for (const [name, command, args] of names) {
    const { exitCode, said } = await run(command, args, ['ignore', 'pipe', 'pipe']);
    process.stdout.write(`${exitCode === 0 ? 'passed' : 'FAILED'}: ${name}\n${said}`);
    if (exitCode === 0) passed += 1;
    else failed += 1;
  }
};
process.stdout.write('\nLint, types, generated files and format …\n');
await Promise.all(checks.map(check));

process.stdout.write('\nUnit, database and end-to-end tests …\n');
const { exitCode } = await run(node, ['tools/jest.mjs', '--json', `--outputFile=${results}`, ...process.argv.slice(2)]);
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
