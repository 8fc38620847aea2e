import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The libs that each place may import, in the direction of the house: platform ← parties ← orders ← … ← apps. */
const mayImport = {
  platform: [],
  'text-screening': ['platform'],
  parties: ['platform'],
  orders: ['platform', 'parties'],
  cases: ['platform', 'parties'],
  statements: ['platform', 'parties', 'text-screening'],
  ratings: ['platform', 'parties', 'orders', 'text-screening'],
  reputation: ['platform'],
  complaints: ['platform', 'parties', 'orders', 'text-screening', 'cases', 'statements'],
  'no-serve': ['platform', 'parties', 'orders', 'text-screening', 'cases', 'statements'],
  moderation: ['platform', 'parties', 'orders', 'ratings', 'text-screening', 'cases', 'statements'],
  appeals: ['platform', 'parties', 'orders', 'ratings', 'cases', 'statements', 'complaints', 'no-serve', 'moderation'],
  separations: ['platform', 'parties', 'orders', 'text-screening', 'cases', 'statements', 'complaints', 'no-serve'],
  notifications: ['platform', 'parties'],
  composition: [
    'platform',
    'text-screening',
    'parties',
    'orders',
    'cases',
    'statements',
    'ratings',
    'reputation',
    'complaints',
    'no-serve',
    'moderation',
    'appeals',
    'separations',
    'notifications',
  ],
};
const libs = Object.keys(mayImport);

const reasons = {
  reputation: 'Reputation imports no other context: it takes events, and reads the record through its own port.',
  platform: 'Platform is what everything stands on: it knows no context.',
};

const insides = {
  regex: '^@evenhand/[^/]+/',
  message: 'A lib is used through its index.ts alone: that is its contract.',
};
const acrossFolders = {
  regex: '^(\\.\\./)+(libs|apps)/',
  message: 'Import libs by their name; apps import each other not at all.',
};

/** Forbidden packages of the workspace, with the reason in the message. */
const directions = (allowed, reason) => ({
  regex: `^@evenhand/(?!(${[...allowed, 'no such lib'].join('|')})$)`,
  message: `${reason} Allowed here: ${allowed.join(', ') || 'no other lib'}. What another context needs from here comes through a port.`,
});

const restrict = (...patterns) => ({ 'no-restricted-imports': 'off', '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const nothingAtRunTime = {
  regex: '^(?!\\./|\\.\\./domain/|@stdlib/stats-base-dists-)',
  allowTypeImports: true,
  message: 'The domain decides purely: it imports nothing at run time but its own folder (types of other libs are fine).',
};
const noMachinery = {
  regex: '^(typeorm|pg|bullmq|ioredis|@nestjs/.*|fastify)$',
  message: 'A use case says what happens; how it is stored, queued or served is behind a port.',
};

const specs = ['**/*.spec.ts', 'test/**'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.nx/', '.evenhand/', 'test-output/', '**/generated/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.spec.json', './apps/console/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['./tsconfig.spec.json', './apps/console/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Configuration is read once, in main.ts, and passed on as a value.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      // A template may hold numbers and the like: their text is what is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: false }],
      // Nest modules are classes because Nest says so.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // It does not see what another task changes during an await.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Domain objects are made by X.of({ ...fields }): spreading them and writing them as literals is the way here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The caller names the branded id that it wants.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A port that is asynchronous for one adapter is so for all.
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...libs.flatMap((lib) => {
    const direction = directions(mayImport[lib], reasons[lib] ?? `The house has a direction, and from ${lib} it leads elsewhere.`);
    return [
      { files: [`libs/${lib}/src/**/*.ts`], ignores: specs, rules: restrict(direction, insides, acrossFolders) },
      { files: [`libs/${lib}/src/domain/**/*.ts`], ignores: specs, rules: restrict(direction, insides, acrossFolders, nothingAtRunTime) },
      { files: [`libs/${lib}/src/use-cases/**/*.ts`], ignores: specs, rules: restrict(direction, insides, acrossFolders, noMachinery) },
    ];
  }),
  {
    files: ['apps/*/src/**/*.ts'],
    ignores: specs,
    rules: restrict(directions(libs, 'Apps import libs, never each other: what two need belongs into a lib.'), insides, acrossFolders),
  },
  {
    // The console knows the API by its schema alone.
    files: ['apps/console/src/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['apps/console/src/**/*.{ts,tsx}'],
    rules: {
      ...restrict(
        directions([], 'The console imports no lib: it speaks the public API, with types generated from the schema.'),
        acrossFolders,
      ),
      // Handlers give nothing back that anybody would use.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    // What measures the engine runs from the command line too.
    files: ['apps/cli/src/commands/evaluate.ts', 'apps/cli/src/commands/simulate.ts'],
    rules: restrict(directions([...libs, 'bench'], 'These two commands show what test/bench measures.'), insides, acrossFolders),
  },
  {
    // Where a program meets its environment.
    files: [
      'apps/*/src/main.ts',
      'apps/cli/src/commands/up.ts',
      'apps/cli/src/with-evenhand.ts',
      'apps/cli/src/workspace.ts',
      'libs/platform/src/embedded-postgres/supervised-process.ts',
      'test/bench/src/main.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: specs,
    rules: {
      'no-restricted-properties': 'off',
      // Answers of the API are read field by field, which is what the tests check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: {
        process: 'readonly',
        globalThis: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-restricted-properties': 'off' },
  },
);
