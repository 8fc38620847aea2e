import { z } from 'zod';
import type { QueueConnection } from '../jobs/index.js';
import { parseWebhookSecret, type HostWebhookConfig } from '../webhooks/host-webhook.js';
import { parseHashKeys, type HashKeysConfig } from './hash-keys.js';

/** Who is believed about identity: one of the two, never both. */
export type IssuerConfig =
  | {
      readonly kind: 'OIDC';
      readonly issuer: string;
      readonly jwksUrl: string;
      readonly audience: string;
      /** As which client the console lets people sign in there; null when they cannot. */
      readonly consoleClientId: string | null;
    }
  | {
      readonly kind: 'DEVELOPMENT';
      readonly keyFile: string;
      /** Whom the console lets in without a password; null for nobody. */
      readonly peopleFile: string | null;
    };

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly workerPort: number;
  readonly databaseUrl: string;
  readonly queue: QueueConnection;
  readonly issuer: IssuerConfig;
  /** What is left of people after the retention period is hashed with these. */
  readonly hashKeys: HashKeysConfig;
  /** Where the host is told of what changed; null when it is not. */
  readonly hostWebhook: HostWebhookConfig | null;
  readonly graphql: {
    readonly introspection: boolean;
    /** The page to try queries in a browser. */
    readonly page: boolean;
    readonly maximumDepth: number;
    readonly maximumAliases: number;
    readonly maximumCost: number;
    readonly maximumTokens: number;
  };
  /** Whether the api serves the console at `/`. */
  readonly console: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** Every problem of the configuration at once, one line each. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration does not work:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const port = (fallback: number) =>
  z.coerce.number('is a port number').int('is a whole number').min(1, 'is at least 1').max(65_535, 'is at most 65535').default(fallback);
const limit = (fallback: number) => z.coerce.number('is a number').int('is a whole number').min(1, 'is at least 1').default(fallback);
const onOff = (fallback: 'on' | 'off') => z.enum(['on', 'off'], 'is on or off').default(fallback);
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `is a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );

const environment = z.object({
  EVENHAND_HOST: z.string().default('127.0.0.1'),
  PORT: port(4400),
  WORKER_PORT: port(4401),
  DATABASE_URL: url('postgres:', 'postgresql:'),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  OIDC_ISSUER: url('https:', 'http:').optional(),
  OIDC_JWKS_URL: url('https:', 'http:').optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_CONSOLE_CLIENT_ID: z.string().optional(),
  DEVELOPMENT_ISSUER_KEY_FILE: z.string().optional(),
  DEVELOPMENT_PEOPLE_FILE: z.string().optional(),
  CONSOLE: onOff('on'),
  HASH_KEYS: z.string().optional(),
  HASH_KEYS_FILE: z.string().optional(),
  HOST_WEBHOOK_URL: url('https:', 'http:').optional(),
  HOST_WEBHOOK_SECRET: z.string().optional(),
  GRAPHQL_INTROSPECTION: onOff('on'),
  GRAPHQL_PAGE: onOff('on'),
  GRAPHQL_MAX_DEPTH: limit(10),
  GRAPHQL_MAX_ALIASES: limit(30),
  GRAPHQL_MAX_COST: limit(20_000),
  GRAPHQL_MAX_TOKENS: limit(2_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

type Environment = Readonly<Record<string, string | undefined>>;

function hashKeysOf({ HASH_KEYS, HASH_KEYS_FILE }: Environment): HashKeysConfig | string {
  if (HASH_KEYS !== undefined && HASH_KEYS_FILE !== undefined) return 'HASH_KEYS and HASH_KEYS_FILE exclude each other';
  if (HASH_KEYS_FILE !== undefined) return { kind: 'FILE', file: HASH_KEYS_FILE };
  if (HASH_KEYS === undefined)
    return 'HASH_KEYS or HASH_KEYS_FILE is missing: without a key nothing could be recognised after the retention period';
  const keys = parseHashKeys(HASH_KEYS);
  return typeof keys === 'string' ? `HASH_KEYS ${keys}` : { kind: 'GIVEN', keys };
}

function hostWebhookOf({ HOST_WEBHOOK_URL, HOST_WEBHOOK_SECRET }: Environment): HostWebhookConfig | string | null {
  if (HOST_WEBHOOK_URL === undefined && HOST_WEBHOOK_SECRET === undefined) return null;
  if (HOST_WEBHOOK_URL === undefined || HOST_WEBHOOK_SECRET === undefined) return 'HOST_WEBHOOK_URL and HOST_WEBHOOK_SECRET go together';
  const secret = parseWebhookSecret(HOST_WEBHOOK_SECRET);
  return typeof secret === 'string' ? `HOST_WEBHOOK_SECRET ${secret}` : { url: HOST_WEBHOOK_URL, secret };
}

function issuerOf(env: Environment): IssuerConfig | string {
  const { OIDC_ISSUER, OIDC_JWKS_URL, OIDC_AUDIENCE, OIDC_CONSOLE_CLIENT_ID, DEVELOPMENT_ISSUER_KEY_FILE, DEVELOPMENT_PEOPLE_FILE } = env;
  const oidc = { OIDC_ISSUER, OIDC_JWKS_URL, OIDC_AUDIENCE };
  const missing = Object.entries(oidc)
    .filter(([, value]) => value === undefined)
    .map(([name]) => name);
  if (DEVELOPMENT_ISSUER_KEY_FILE !== undefined) {
    if (missing.length < 3 || OIDC_CONSOLE_CLIENT_ID !== undefined)
      return 'DEVELOPMENT_ISSUER_KEY_FILE and OIDC_* exclude each other: a server with a real issuer never believes the development issuer';
    return { kind: 'DEVELOPMENT', keyFile: DEVELOPMENT_ISSUER_KEY_FILE, peopleFile: DEVELOPMENT_PEOPLE_FILE ?? null };
  }
  if (OIDC_ISSUER === undefined || OIDC_JWKS_URL === undefined || OIDC_AUDIENCE === undefined) {
    return `${missing.join(', ')} missing: without an issuer nobody could be recognised`;
  }
  return {
    kind: 'OIDC',
    issuer: OIDC_ISSUER,
    jwksUrl: OIDC_JWKS_URL,
    audience: OIDC_AUDIENCE,
    consoleClientId: OIDC_CONSOLE_CLIENT_ID ?? null,
  };
}

/**
 * Reads the configuration once. An empty variable counts as not set.
 * @throws ConfigError with every problem found.
 */
export function loadConfig(env: Environment): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  const [issuer, hashKeys, hostWebhook] = [issuerOf(given), hashKeysOf(given), hostWebhookOf(given)];
  const problems = (parsed.error?.issues ?? []).map(({ path, message, code }) => {
    const name = path.join('.');
    return code === 'invalid_type' && given[name] === undefined ? `${name} is missing` : `${name} ${message}`;
  });
  for (const part of [issuer, hashKeys, hostWebhook]) if (typeof part === 'string') problems.push(part);
  if (!parsed.success || typeof issuer === 'string' || typeof hashKeys === 'string' || typeof hostWebhook === 'string') {
    throw new ConfigError(problems);
  }
  const values = parsed.data;
  return {
    host: values.EVENHAND_HOST,
    port: values.PORT,
    workerPort: values.WORKER_PORT,
    databaseUrl: values.DATABASE_URL,
    queue: values.REDIS_URL === undefined ? { kind: 'postgres', url: values.DATABASE_URL } : { kind: 'redis', url: values.REDIS_URL },
    issuer,
    hashKeys,
    hostWebhook,
    graphql: {
      introspection: values.GRAPHQL_INTROSPECTION === 'on',
      page: values.GRAPHQL_PAGE === 'on',
      maximumDepth: values.GRAPHQL_MAX_DEPTH,
      maximumAliases: values.GRAPHQL_MAX_ALIASES,
      maximumCost: values.GRAPHQL_MAX_COST,
      maximumTokens: values.GRAPHQL_MAX_TOKENS,
    },
    console: values.CONSOLE === 'on',
    logLevel: values.LOG_LEVEL,
  };
}
