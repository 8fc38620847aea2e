// Writes the TypeScript types of the schema; with --check only says whether they are up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const api = join(root, 'apps', 'api', 'src');
const target = join(api, 'generated', 'schema.ts');

const sdl = readdirSync(api, { recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(join(api, file), 'utf8'))
  .join('\n');

const generated = await codegen({
  filename: target,
  schema: parse(sdl),
  documents: [],
  plugins: [{ typescript: {} }],
  pluginMap: { typescript },
  config: {
    enumsAsTypes: true,
    skipTypename: true,
    useTypeImports: true,
    strictScalars: true,
    avoidOptionals: { defaultValue: true },
    scalars: { DateTime: 'Date', Date: 'string', MinorUnits: 'number', Stars: 'number' },
  },
});
const text = `// Generated from the .graphql files by npm run generate. Do not edit.\n${generated}`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write(
    'apps/api/src/generated/schema.ts is not what the .graphql files say. Run npm run generate and commit the result.\n',
  );
  process.exitCode = 1;
}
