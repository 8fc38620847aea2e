import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './config.js';

const database = { DATABASE_URL: 'postgres://evenhand@localhost/evenhand' };
const key = (id: string): string => `${id}:${Buffer.alloc(32, id).toString('base64')}`;
const keys = { HASH_KEYS: key('now') };
const development = { ...database, DEVELOPMENT_ISSUER_KEY_FILE: '/keys/issuer.json', ...keys };
const secret = `whsec_${Buffer.alloc(24, 's').toString('base64')}`;
const oidc = { OIDC_ISSUER: 'https://id.example', OIDC_JWKS_URL: 'https://id.example/keys', OIDC_AUDIENCE: 'evenhand' };

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('works with defaults once database and issuer are known', () => {
    expect(loadConfig(development)).toEqual({
      host: '127.0.0.1',
      port: 4400,
      workerPort: 4401,
      databaseUrl: database.DATABASE_URL,
      queue: { kind: 'postgres', url: database.DATABASE_URL },
      issuer: { kind: 'DEVELOPMENT', keyFile: '/keys/issuer.json', peopleFile: null },
      hashKeys: { kind: 'GIVEN', keys: [{ id: 'now', secret: Buffer.alloc(32, 'now') }] },
      hostWebhook: null,
      graphql: { introspection: true, page: true, maximumDepth: 10, maximumAliases: 30, maximumCost: 20_000, maximumTokens: 2_000 },
      console: true,
      logLevel: 'info',
    });
  });

  it('takes what is set, and an empty variable as not set', () => {
    const set = {
      ...database,
      ...oidc,
      HASH_KEYS_FILE: '/keys/hash',
      HOST_WEBHOOK_URL: 'https://market.example/hooks',
      HOST_WEBHOOK_SECRET: secret,
      OIDC_CONSOLE_CLIENT_ID: 'console',
      EVENHAND_HOST: '0.0.0.0',
      PORT: '1',
      WORKER_PORT: '65535',
      REDIS_URL: 'rediss://redis',
      GRAPHQL_PAGE: 'off',
      CONSOLE: 'off',
      GRAPHQL_INTROSPECTION: 'off',
      GRAPHQL_MAX_DEPTH: '5',
      LOG_LEVEL: 'silent',
    };
    expect(loadConfig(set)).toMatchObject({
      host: '0.0.0.0',
      port: 1,
      workerPort: 65_535,
      queue: { kind: 'redis', url: 'rediss://redis' },
      issuer: {
        kind: 'OIDC',
        issuer: 'https://id.example',
        jwksUrl: 'https://id.example/keys',
        audience: 'evenhand',
        consoleClientId: 'console',
      },
      hashKeys: { kind: 'FILE', file: '/keys/hash' },
      hostWebhook: { url: 'https://market.example/hooks', secret: Buffer.alloc(24, 's') },
      graphql: { introspection: false, page: false, maximumDepth: 5 },
      console: false,
      logLevel: 'silent',
    });
    const empty = Object.fromEntries(Object.keys({ ...set, DEVELOPMENT_ISSUER_KEY_FILE: '' }).map((name) => [name, '']));
    expect(loadConfig({ ...empty, ...development })).toEqual(loadConfig(development));
    expect(loadConfig({ ...development, UNKNOWN: 'x', PORT: undefined })).toEqual(loadConfig(development));
  });

  it('names every problem at once, the issuer’s too', () => {
    expect(
      problemsOf({
        PORT: 'http',
        WORKER_PORT: '70000',
        REDIS_URL: 'localhost:6379',
        GRAPHQL_PAGE: 'yes',
        OIDC_ISSUER: 'https://id.example',
        HASH_KEYS: 'short:c2hvcnQ=',
        HOST_WEBHOOK_URL: 'ftp://market.example',
      }),
    ).toEqual([
      'PORT is a port number',
      'WORKER_PORT is at most 65535',
      'DATABASE_URL is missing',
      'REDIS_URL is a URL that starts with redis:// or rediss://',
      'HOST_WEBHOOK_URL is a URL that starts with https:// or http://',
      'GRAPHQL_PAGE is on or off',
      'OIDC_JWKS_URL, OIDC_AUDIENCE missing: without an issuer nobody could be recognised',
      'HASH_KEYS has a key (number 1) that is not of the form <id>:<at least 32 bytes in base64>',
      'HOST_WEBHOOK_URL and HOST_WEBHOOK_SECRET go together',
    ]);
    expect(() => loadConfig({})).toThrow(
      /^The configuration does not work:\n {2}- DATABASE_URL is missing\n {2}- OIDC_ISSUER, OIDC_JWKS_URL, OIDC_AUDIENCE missing/,
    );
  });

  it('lets nobody sign in to the console by a real issuer that does not know it', () => {
    expect(loadConfig({ ...database, ...oidc, ...keys }).issuer).toMatchObject({ consoleClientId: null });
    expect(problemsOf({ ...development, OIDC_CONSOLE_CLIENT_ID: 'console' })).toEqual([expect.stringMatching(/exclude each other/)]);
  });

  it.each(Object.keys(oidc))('never believes the development issuer beside %s', (name) => {
    expect(problemsOf({ ...development, [name]: oidc[name as keyof typeof oidc] })).toEqual([
      'DEVELOPMENT_ISSUER_KEY_FILE and OIDC_* exclude each other: a server with a real issuer never believes the development issuer',
    ]);
    expect(problemsOf({ ...database, ...keys, ...oidc, [name]: undefined })).toEqual([
      `${name} missing: without an issuer nobody could be recognised`,
    ]);
  });

  it.each([
    ['PORT', '0', 'is at least 1'],
    ['PORT', '65536', 'is at most 65535'],
    ['PORT', '80.5', 'is a whole number'],
    ['WORKER_PORT', '-1', 'is at least 1'],
    ['GRAPHQL_MAX_DEPTH', '0', 'is at least 1'],
    ['GRAPHQL_MAX_ALIASES', '1.5', 'is a whole number'],
    ['GRAPHQL_MAX_COST', 'much', 'is a number'],
    ['GRAPHQL_MAX_TOKENS', '-5', 'is at least 1'],
    ['DATABASE_URL', 'mysql://localhost/x', 'is a URL that starts with postgres:// or postgresql://'],
    ['DATABASE_URL', 'nonsense', 'is a URL that starts with postgres:// or postgresql://'],
    ['GRAPHQL_INTROSPECTION', 'true', 'is on or off'],
  ])('refuses %s=%s, because it %s', (name, value, problem) => {
    expect(problemsOf({ ...development, [name]: value })).toEqual([`${name} ${problem}`]);
  });

  it('refuses an unknown log level, and never repeats a value, which may be a secret', () => {
    expect(problemsOf({ ...development, LOG_LEVEL: 'loud' })).toEqual([expect.stringMatching(/^LOG_LEVEL .*silent/)]);
    expect(problemsOf({ ...development, DATABASE_URL: 'mysql://me:hunter2@db' }).join()).not.toContain('hunter2');
  });

  it.each([
    ['HASH_KEYS', ',', 'holds no key; it is a list of keys of the form <id>:<at least 32 bytes in base64>'],
    ['HASH_KEYS', key('now').replace(':', '='), 'has a key (number 1) that is not of the form <id>:<at least 32 bytes in base64>'],
    ['HASH_KEYS', `${key('now')},old:c2VjcmV0`, 'has a key (number 2) that is not of the form <id>:<at least 32 bytes in base64>'],
    ['HASH_KEYS', `${key('now')} ${key('now')}`, 'names now twice; every key has an id of its own'],
    ['HOST_WEBHOOK_SECRET', Buffer.alloc(24, 's').toString('base64'), 'is whsec_ and 24 to 64 bytes in base64'],
    ['HOST_WEBHOOK_SECRET', 'whsec_c2VjcmV0', 'is whsec_ and 24 to 64 bytes in base64'],
  ])('refuses a secret in %s that cannot work, without a word of what it is (%#)', (name, value, problem) => {
    expect(problemsOf({ ...development, HOST_WEBHOOK_URL: 'https://market.example', HOST_WEBHOOK_SECRET: secret, [name]: value })).toEqual([
      `${name} ${problem}`,
    ]);
  });

  it('takes keys to hash with from one place, and never does without', () => {
    expect(problemsOf({ ...development, HASH_KEYS_FILE: '/keys/hash' })).toEqual(['HASH_KEYS and HASH_KEYS_FILE exclude each other']);
    expect(problemsOf({ ...development, HASH_KEYS: '' })).toEqual([expect.stringMatching(/^HASH_KEYS or HASH_KEYS_FILE is missing/)]);
  });
});
