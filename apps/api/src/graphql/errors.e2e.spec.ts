import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import WebSocket from 'ws';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Trader } from '../../../../test/support/marketplace.js';
import { eventually, Subscriber } from '../../../../test/support/subscriber.js';

const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');
const someUuid = '0190f3a4-7c1e-4d2b-9a6f-3b5c7d9e1f20';

const party = (levels: number): string => (levels <= 0 ? '{ id }' : `{ reputation(role: SELLER) { party ${party(levels - 2)} } }`);
const deep = (levels: number): string => `{ me { party ${party(levels)} } }`;
const aliases = (count: number): string => `{ ${Array.from({ length: count }, (_, index) => `a${index}: me { subject }`).join(' ')} }`;

const hostile: [string, string, Record<string, unknown>?][] = [
  ['circular fragments', 'query { me { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }'],
  ['a fragment of itself', 'query { ...A } fragment A on Query { me { subject } ...A }'],
  [
    'fragments that double at each step',
    `{ ...F0 } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F60 on Query { me { subject } }`,
  ],
  ['10,000 aliases', aliases(10_000)],
  ['30 levels', deep(30)],
  ['brackets without end', `{ ${'me { party '.repeat(5_000)}`],
  ['a list in a list in a list', `{ orders(states: ${'['.repeat(900)}${']'.repeat(900)}) { edges { cursor } } }`],
  ['a name of 500,000 letters', `{ ${'a'.repeat(500_000)} }`],
  ['300 directives', `{ me { subject ${'@skip(if: false) '.repeat(300)} } }`],
  [
    '60,000 states',
    'query ($states: [OrderState!]) { orders(states: $states) { edges { cursor } } }',
    { states: Array.from({ length: 60_000 }, () => 'PLACED') },
  ],
  [
    '60,000 values of a wrong kind',
    'query ($states: [OrderState!]) { orders(states: $states) { edges { cursor } } }',
    { states: Array.from({ length: 60_000 }, () => 'NO') },
  ],
  [
    'a variable that is a deep object',
    'query ($id: ID!) { order(id: $id) { id } }',
    { id: JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`) as unknown },
  ],
  [
    'a prototype',
    'query ($id: ID!) { order(id: $id) { id } }',
    JSON.parse('{ "id": "x", "__proto__": { "id": "y" }, "constructor": { "prototype": {} } }') as Record<string, unknown>,
  ],
];

describe('errors', () => {
  let market: Marketplace;
  let hanna: Trader;
  let socket: Subscriber;

  beforeAll(async () => {
    market = await Marketplace.open({ worker: false });
    hanna = await market.trader('Hanna');
    socket = await Subscriber.open(market.api.url, hanna.token ?? '');
  });
  afterAll(async () => {
    await socket.close();
    await market.close();
  });

  /** The codes of the errors over both ways in. */
  async function codesOf(query: string, variables: Record<string, unknown> = {}): Promise<Record<'http' | 'webSocket', string[]>> {
    const { errors = [] } = await hanna.send(query, variables);
    const answered = await socket.ask(query, variables);
    return { http: errors.map(({ extensions }) => extensions.code), webSocket: answered.errors.map(({ extensions }) => extensions.code) };
  }

  it.each<[string, string, string, Record<string, unknown>?]>([
    ['a syntax error', 'GRAPHQL_PARSE_FAILED', '{ me {'],
    ['an unknown field', 'GRAPHQL_VALIDATION_FAILED', '{ me { password } }'],
    ['a missing argument', 'GRAPHQL_VALIDATION_FAILED', '{ order { id } }'],
    ['a missing variable', 'BAD_USER_INPUT', 'query ($id: ID!) { order(id: $id) { id } }'],
    ['an id of another type', 'BAD_USER_INPUT', 'query ($id: ID!) { order(id: $id) { id } }', { id: globalId('Party', someUuid) }],
    ['an id that is none', 'BAD_USER_INPUT', 'query ($id: ID!) { order(id: $id) { id } }', { id: 'order-1' }],
    ['an empty id', 'BAD_USER_INPUT', '{ order(id: "") { id } }'],
    [
      'an id without a uuid',
      'BAD_USER_INPUT',
      'query ($id: ID!) { reputation(partyId: $id, role: SELLER) { isNew } }',
      { id: globalId('Party', "1' OR '1'='1") },
    ],
    ['neither id nor external id', 'BAD_USER_INPUT', '{ party { id } }'],
    [
      'both id and external id',
      'BAD_USER_INPUT',
      'query ($id: ID!) { party(id: $id, externalId: "a") { id } }',
      { id: globalId('Party', someUuid) },
    ],
    ['a page of nothing', 'BAD_USER_INPUT', '{ orders(first: 0) { edges { cursor } } }'],
    ['a page of less than nothing', 'BAD_USER_INPUT', '{ orders(first: -1) { edges { cursor } } }'],
    ['a page of 101', 'BAD_USER_INPUT', '{ orders(first: 101) { edges { cursor } } }'],
    ['a cursor that is none', 'BAD_USER_INPUT', '{ orders(after: "abc") { edges { cursor } } }'],
    [
      'a cursor of dashes',
      'BAD_USER_INPUT',
      'query ($after: String) { orders(after: $after) { edges { cursor } } }',
      { after: Buffer.from(`2026-03-02T09:00:00.000Z ${'-'.repeat(36)}`).toString('base64url') },
    ],
    [
      'a cursor to nothing',
      'BAD_USER_INPUT',
      'query ($after: String) { orders(after: $after) { edges { cursor } } }',
      { after: Buffer.from(someUuid).toString('base64url') },
    ],
    [
      'an unknown value of an enum',
      'BAD_USER_INPUT',
      'query ($states: [OrderState!]) { orders(states: $states) { edges { cursor } } }',
      { states: ['GONE'] },
    ],
  ])('%s is %s', async (_what, code, query, variables = {}) => {
    expect(await codesOf(query, variables)).toEqual({ http: [code], webSocket: [code] });
  });

  it('names a cursor of another list as none of this one', async () => {
    const otto = await market.trader('Otto');
    const foreign = await market.fulfilledOrder(otto, await market.trader('Berta'));
    const after = Buffer.from(Buffer.from(foreign.id, 'base64url').toString('utf8').slice('Order:'.length)).toString('base64url');
    expect(await codesOf('query ($after: String) { orders(after: $after) { edges { cursor } } }', { after })).toEqual({
      http: ['BAD_USER_INPUT'],
      webSocket: ['BAD_USER_INPUT'],
    });
  });

  it.each([
    ['text with a NUL', 'a\0b'],
    ['half an emoji', '\ud83d'],
    ['a very long text', 'x'.repeat(100_000)],
    ['SQL', "' OR 1=1; --"],
  ])('an external id of %s finds nothing', async (_what, externalId) => {
    expect(await hanna.send('query ($id: String) { party(externalId: $id) { id } }', { id: externalId })).toEqual({
      status: 200,
      data: { party: null },
    });
  });

  it.each([
    globalId('Party', `${someUuid}:1`),
    globalId('Nothing', someUuid),
    globalId('Order', 'x'),
    globalId('constructor', someUuid),
    '',
    '%',
    '\0',
  ])('node finds nothing of the id %j', async (id) => {
    expect(await hanna.send('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ status: 200, data: { node: null } });
  });

  it.each([
    ['depth', deep(14), /depth limit of 10/],
    ['aliases', aliases(31), /[Aa]lias.* limit of 30/],
    [
      'cost',
      `{ ${Array.from({ length: 8 }, (_, index) => `a${index}: orders(first: 100) { edges { node { seller { reputation(role: SELLER) { score } } } } }`).join(' ')} }`,
      /[Cc]ost limit of 20000/,
    ],
    ['tokens', `{ ${'__typename '.repeat(2_001)} }`, /2000 tokens/],
  ])('limits %s over both ways in', async (what, query, message) => {
    const code = what === 'tokens' ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
    expect(await codesOf(query)).toEqual({ http: [code], webSocket: [code] });
    expect((await hanna.send(query)).errors?.[0]?.message).toMatch(message);
  });

  it('lets a query at the limits through', async () => {
    expect(await codesOf(aliases(30))).toEqual({ http: [], webSocket: [] });
    expect(await codesOf('{ orders(first: 100) { edges { node { id } } } }')).toEqual({ http: [], webSocket: [] });
  });

  it.each(hostile)('answers %s quickly and without a failure of its own', async (_what, query, variables = {}) => {
    const started = performance.now();
    const logged = market.log.lines.length;
    const response = await hanna.post(query, variables);
    const body = await response.text();
    expect(response.status).toBeLessThan(500);
    expect(body).not.toContain('INTERNAL_SERVER_ERROR');
    const answered = await socket.ask(query, variables);
    expect(answered.errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(market.log.lines.slice(logged)).toEqual([]);
  });

  it('refuses a body of two megabytes, and a socket that sends one', async () => {
    const response = await hanna.post('query ($id: ID!) { order(id: $id) { id } }', { id: 'x'.repeat(2_000_000) });
    expect(response.status).toBe(413);
    const body = await response.text();
    expect(body).not.toMatch(/node_modules|\.js:|at /);
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const raw = new WebSocket(`${market.api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const code = await new Promise<number>((resolve) => {
      raw.on('close', resolve);
      raw.on('error', () => undefined);
      raw.on('open', () => raw.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'x'.repeat(2_000_000) } })));
    });
    expect([1006, 1009]).toContain(code);
    expect(printed.mock.calls.flat().join()).not.toContain('xxx');
    printed.mockRestore();
  });

  it.each([
    ['no JSON', 'application/json', '{ "query": '],
    ['JSON without a query', 'application/json', '{}'],
    ['a query that is a number', 'application/json', '{ "query": 7 }'],
    ['variables that are a text', 'application/json', '{ "query": "{ me { subject } }", "variables": "x" }'],
    ['a batch', 'application/json', '[{ "query": "{ me { subject } }" }, { "query": "{ me { subject } }" }]'],
    ['a form', 'application/x-www-form-urlencoded', 'query={me{subject}}'],
    ['plain text', 'text/plain', '{ "query": "{ me { subject } }" }'],
  ])('a request of %s is the mistake of whoever sent it', async (_what, contentType, body) => {
    const response = await fetch(`${market.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': contentType, authorization: `Bearer ${hanna.token ?? ''}` },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/node_modules|\.js:|\n +at |stack/);
  });

  it('answers a GET only to who shows that no browser was tricked into it, and never a mutation', async () => {
    const get = (query: string, headers: Record<string, string>) =>
      fetch(`${market.api.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
        headers: { authorization: `Bearer ${hanna.token ?? ''}`, ...headers },
      });
    expect((await get('{ me { subject } }', {})).status).toBe(400);
    expect(await (await get('{ me { subject } }', { 'apollo-require-preflight': 'yes' })).json()).toEqual({
      data: { me: { subject: 'Hanna' } },
    });
    const mutation = `mutation { placeOrder(input: { sellerId: "${hanna.id}", amountMinor: 1, currency: "EUR", idempotencyKey: "k" }) { __typename } }`;
    const refused = await get(mutation, { 'apollo-require-preflight': 'yes' });
    expect([refused.status, await refused.text()]).toEqual([405, expect.stringContaining('BAD_REQUEST')]);
  });

  it('survives a socket that speaks nonsense', async () => {
    for (const said of [
      'nonsense',
      '{}',
      '{"type":"subscribe","id":"1","payload":{"query":"{ me { subject } }"}}',
      '{"type":"connection_init","payload":7}',
    ]) {
      const raw = new WebSocket(`${market.api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      const code = await new Promise<number>((resolve) => {
        raw.on('close', resolve);
        raw.on('open', () => raw.send(said));
      });
      expect([4400, 4401]).toContain(code);
    }
    expect(await hanna.ask('{ me { subject } }')).toEqual({ me: { subject: 'Hanna' } });
  });

  it('knows no path beside its own', async () => {
    const statusOf = (path: string, method = 'GET') =>
      new Promise<number | undefined>((resolve, reject) => {
        request(`${market.api.url}${path}`, { method }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await statusOf('/nothing')).toBe(404);
    expect(await statusOf('/graphql/../../etc/passwd')).toBe(404);
    expect(await statusOf('/altair/%2e%2e/%2e%2e/package.json')).toBeGreaterThanOrEqual(400);
    expect(await statusOf('/health')).toBe(200);
  });
});

describe('introspection', () => {
  const question = '{ __schema { types { name } } }';

  it('is open by default, without a token as well', async () => {
    const market = await Marketplace.open({ worker: false });
    try {
      const { data, errors } = await new Client(market.api.url, null).send(question);
      expect(errors).toBeUndefined();
      expect(data.__schema.types.length).toBeGreaterThan(20);
    } finally {
      await market.close();
    }
  });

  it('can be closed over both ways in, and then no error names what there is', async () => {
    const market = await Marketplace.open({ worker: false, env: { GRAPHQL_INTROSPECTION: 'off', GRAPHQL_PAGE: 'off' } });
    try {
      const hanna = await market.trader('Hanna');
      const socket = await Subscriber.open(market.api.url, hanna.token ?? '');
      for (const query of [question, '{ __type(name: "Rating") { name } }']) {
        expect((await hanna.send(query)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
        expect((await socket.ask(query)).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      }
      for (const query of ['{ mee { subject } }', '{ orders(stats: []) { edges { cursor } } }']) {
        expect((await hanna.send(query)).errors?.[0]?.message).not.toMatch(/did you mean/i);
        expect((await socket.ask(query)).errors[0].message).not.toMatch(/did you mean/i);
      }
      expect((await fetch(`${market.api.url}/altair/`)).status).toBe(404);
      await socket.close();
    } finally {
      await market.close();
    }
  });
});

describe('a failure of the server', () => {
  let market: Marketplace;
  let moderator: Client;
  let hanna: Trader;
  beforeAll(async () => {
    market = await Marketplace.open({ worker: false });
    moderator = await market.caller('MODERATOR');
    hanna = await market.trader('Hanna');
    // A database that quotes, in its message, the value that it was asked for.
    await market.evenhand.database.query('ALTER TABLE parties RENAME TO parties_away');
    await market.evenhand.database.query(
      'CREATE TABLE parties (id integer, external_id integer, display_name text, kind text, locale text, registered_at timestamptz, verified boolean)',
    );
  });
  afterAll(() => market.close());

  const secret = 'somebodys-words';
  const question = 'query ($id: String) { party(externalId: $id) { id } }';
  const innards = /parties|select|syntax|integer|typeorm|node_modules|\.[jt]s\b/i;

  const expectMasked = (error: { message: string; extensions: Record<string, unknown> } | undefined, logged: readonly string[]): void => {
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(error?.message).toContain(String(error?.extensions['id']));
    expect(JSON.stringify(error)).not.toMatch(innards);
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? '{}')).toMatchObject({
      level: 'error',
      id: error?.extensions['id'],
      error: 'QueryFailedError',
      code: '22P02',
      stack: expect.stringContaining(' at '),
    });
    expect(logged.join()).not.toContain(secret);
  };

  it('is masked behind an id that the log knows, and neither tells anybody’s words', async () => {
    const before = market.log.lines.length;
    const { errors, data } = await moderator.send(question, { id: secret });
    expect(data).toEqual({ party: null });
    expect(errors).toHaveLength(1);
    expectMasked(errors?.[0], market.log.lines.slice(before));
  });

  it('is masked over a socket as well', async () => {
    const socket = await Subscriber.open(market.api.url, moderator.token ?? '');
    const before = market.log.lines.length;
    const { errors } = await socket.ask(question, { id: secret });
    expectMasked(errors[0], market.log.lines.slice(before));
    await socket.close();
  });

  it('is masked where not even the caller can be recognised', async () => {
    const before = market.log.lines.length;
    const response = await hanna.post('{ me { subject } }');
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).not.toMatch(innards);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    const { subscriber } = Subscriber.connect(market.api.url, { authorization: `Bearer ${hanna.token ?? ''}` });
    const { code, reason } = await subscriber.closed;
    expect(code).toBe(4500);
    expect(reason).not.toMatch(innards);
    const logged = market.log.lines.slice(before);
    expect(logged).toHaveLength(2);
    expect(logged.join()).not.toContain(hanna.externalId);
  });

  it('of a write tells nobody’s words either, and leaves nothing behind', async () => {
    const before = market.log.lines.length;
    const host = await market.caller('SERVICE');
    const { errors } = await host.send('mutation ($input: RegisterPartyInput!) { registerParty(input: $input) { __typename } }', {
      input: { externalId: secret, displayName: secret, idempotencyKey: 'a' },
    });
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toMatch(innards);
    await eventually(() => market.log.lines.length > before, 'line of the log');
    expect(market.log.lines.slice(before).join()).not.toContain(secret);
    expect(await market.evenhand.database.query(`SELECT 1 FROM idempotency_keys WHERE key = 'a'`)).toEqual([]);
  });
});
