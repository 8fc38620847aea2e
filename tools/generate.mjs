// Writes the TypeScript types of the schema, and of every operation that the console asks; with --check only says whether
// they are up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typescript from '@graphql-codegen/typescript';
import { buildASTSchema, Kind, parse, print, validate, visit } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const api = join(root, 'apps', 'api', 'src');
const page = join(root, 'apps', 'console', 'src');

const graphqlFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file));

const read = (file) => parse(readFileSync(file, 'utf8'));
const sdl = parse(
  graphqlFiles(api)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);
const note = '// Generated from the .graphql files by npm run generate. Do not edit.\n';

async function schemaTypes(target) {
  const types = await codegen({
    filename: target,
    schema: sdl,
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
  return note + types;
}

/** An operation with all fragments that it spreads, however deep, of those that stand beside it. */
function withFragments(operation, fragments) {
  const whole = new Set([operation]);
  // A set is walked on to what is added meanwhile.
  for (const definition of whole) {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        whole.add(fragments.find((fragment) => fragment.name.value === name.value));
      },
    });
  }
  return [...whole];
}

const typeNameOf = (name, kind) => `${name[0].toUpperCase()}${name.slice(1)}${kind[0].toUpperCase()}${kind.slice(1)}`;

/** Each operation as a constant that knows its types. */
function constantOf(operation, fragments) {
  const { name, operation: kind } = operation;
  const type = typeNameOf(name.value, kind);
  const text = print({ kind: Kind.DOCUMENT, definitions: withFragments(operation, fragments) });
  return `\nexport const ${name.value}Document: TypedDocument<${type}, ${type}Variables> = \`${text}\`;\n`;
}

async function operationTypes(file, target) {
  const document = read(file);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(`${relative(root, file)}: ${errors.map(({ message }) => message).join(' ')}`);
  const types = await codegen({
    filename: target,
    schema: sdl,
    documents: [{ location: file, document }],
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      enumsAsTypes: true,
      skipTypename: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: { ID: 'string', DateTime: 'string', Date: 'string', MinorUnits: 'number', Stars: 'number' },
    },
  });
  const toDocument = relative(dirname(target), join(page, 'api', 'document.js'));
  const of = (wanted) => document.definitions.filter(({ kind }) => kind === wanted);
  const fragments = of(Kind.FRAGMENT_DEFINITION);
  const constants = of(Kind.OPERATION_DEFINITION).map((operation) => constantOf(operation, fragments));
  return `${note}import type { TypedDocument } from '${toDocument}';\n\n${types}\n${constants.join('')}`;
}

const schema = buildASTSchema(sdl);
const schemaTarget = join(api, 'generated', 'schema.ts');
const generated = [[schemaTarget, await schemaTypes(schemaTarget)]];
for (const file of graphqlFiles(page)) {
  const target = join(dirname(file), 'generated', `${basename(file, '.graphql')}.ts`);
  generated.push([target, await operationTypes(file, target)]);
}

for (const [target, text] of generated) {
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${relative(root, target)} is not what the .graphql files say. Run npm run generate and commit the result.\n`);
    process.exitCode = 1;
  }
}
