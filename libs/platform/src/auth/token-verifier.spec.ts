import { createServer, type Server } from 'node:http';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { developmentAudience, DevelopmentIssuer, developmentIssuer, developmentKeySet } from './development-issuer.js';
import { TokenVerifier, Unauthenticated } from './token-verifier.js';

const now = new Date('2026-03-02T09:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

let folder: string;
let keyFile: string;
let issuer: DevelopmentIssuer;
let verifier: TokenVerifier;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-issuer-'));
  keyFile = join(folder, 'issuer.json');
  issuer = await DevelopmentIssuer.open(keyFile);
  verifier = await TokenVerifier.of({ kind: 'DEVELOPMENT', keyFile, peopleFile: null });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const issue = (more: Partial<Parameters<DevelopmentIssuer['issue']>[0]> = {}): Promise<string> =>
  issuer.issue({ subject: 'hanna', roles: ['PARTY'], issuedAt: now, ...more });
const refusal = (message: RegExp) => ({ name: 'Unauthenticated', message: expect.stringMatching(message) });
const notOurs = refusal(/not one of this server’s issuer/);

describe('the development issuer', () => {
  it('keeps one key, readable by its owner alone, of which only the public half is shown', async () => {
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    const again = await DevelopmentIssuer.open(keyFile);
    expect(await verifier.verify(await again.issue({ subject: 'karl', roles: [], issuedAt: now }), now)).toMatchObject({ subject: 'karl' });
    const text = await readFile(keyFile, 'utf8');
    expect(JSON.parse(text)).toHaveProperty('d');
    expect(developmentKeySet(text).keys).toEqual([expect.not.objectContaining({ d: expect.anything() })]);
  });

  it('makes the same key for all who open it at once', async () => {
    const together = join(folder, 'together.json');
    const issuers = await Promise.all(Array.from({ length: 8 }, () => DevelopmentIssuer.open(together)));
    const theirs = await TokenVerifier.of({ kind: 'DEVELOPMENT', keyFile: together, peopleFile: null });
    for (const one of issuers)
      expect(await theirs.verify(await one.issue({ subject: 'karl', roles: [], issuedAt: now }), now)).toMatchObject({ subject: 'karl' });
  });

  it('says who the bearer is, for how long, and for which party', async () => {
    expect(
      await verifier.verify(await issue({ partyExternalId: 'host-1', roles: ['PARTY', 'MODERATOR'], lifetimeSeconds: 60 }), now),
    ).toEqual({
      subject: 'hanna',
      roles: new Set(['PARTY', 'MODERATOR']),
      partyExternalId: 'host-1',
      expiresAt: later(60),
    });
    expect(await verifier.verify(await issue(), later(12 * 3_600 - 1))).toMatchObject({ partyExternalId: null });
  });

  it('is not believed with the key of another set-up', async () => {
    const stranger = await DevelopmentIssuer.open(join(folder, 'other.json'));
    await expect(verifier.verify(await stranger.issue({ subject: 'hanna', roles: ['ADMIN'], issuedAt: now }), now)).rejects.toMatchObject(
      notOurs,
    );
  });
});

describe('a token', () => {
  it('ends when it says, give or take five seconds', async () => {
    const token = await issue({ lifetimeSeconds: 60 });
    expect(await verifier.verify(token, later(64))).toMatchObject({ subject: 'hanna' });
    await expect(verifier.verify(token, later(66))).rejects.toMatchObject(refusal(/^The token has expired\. Sign in again\.$/));
  });

  it('that was changed, unsigned or made up is refused', async () => {
    const token = await issue();
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as object;
    const admin = encoded({ ...claims, roles: ['ADMIN'] });
    const unsigned = encoded({ alg: 'none', typ: 'JWT' });
    for (const made of [
      '',
      'nonsense',
      'a.b.c',
      `${header}.${admin}.${signature}`,
      `${unsigned}.${admin}.`,
      `${unsigned}.${admin}.${signature}`,
      `${header}.${payload}.`,
      `${token}x`,
    ]) {
      await expect(verifier.verify(made, now)).rejects.toMatchObject(notOurs);
    }
  });

  it('signed with the public key as if it were a shared secret is refused', async () => {
    const [key] = developmentKeySet(await readFile(keyFile, 'utf8')).keys;
    const secrets = [JSON.stringify(key), String(key?.x), Buffer.from(String(key?.x), 'base64url')];
    for (const secret of secrets) {
      const forged = await new SignJWT({ roles: ['ADMIN'] })
        .setProtectedHeader({ alg: 'HS256', ...(key?.kid === undefined ? {} : { kid: key.kid }) })
        .setIssuer(developmentIssuer)
        .setAudience(developmentAudience)
        .setSubject('mallory')
        .setIssuedAt(now)
        .setExpirationTime(later(60))
        .sign(typeof secret === 'string' ? new TextEncoder().encode(secret) : new Uint8Array(secret));
      await expect(verifier.verify(forged, now)).rejects.toMatchObject(notOurs);
    }
  });
});

describe('a token of an issuer of one’s own', () => {
  const name = 'https://id.example';
  let server: Server;
  let url: string;
  let privateKey: CryptoKey;
  let status = 200;
  let body: string;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    privateKey = pair.privateKey;
    body = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] });
    server = createServer((_request, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/keys`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const open = (jwksUrl = url) => TokenVerifier.of({ kind: 'OIDC', issuer: name, jwksUrl, audience: 'evenhand', consoleClientId: null });
  const sign = (claims: Record<string, unknown> = {}, header = { alg: 'RS256', kid: 'one' }): Promise<string> =>
    new SignJWT({
      iss: name,
      aud: 'evenhand',
      sub: 'hanna',
      iat: now.getTime() / 1_000,
      exp: now.getTime() / 1_000 + 60,
      roles: ['PARTY'],
      ...claims,
    })
      .setProtectedHeader(header)
      .sign(privateKey);

  it('is believed by the keys that the issuer publishes', async () => {
    const own = await open();
    expect(await own.verify(await sign({ aud: ['other', 'evenhand'], party: 'host-1' }), now)).toEqual({
      subject: 'hanna',
      roles: new Set(['PARTY']),
      partyExternalId: 'host-1',
      expiresAt: later(60),
    });
    expect(await own.verify(await sign({ roles: undefined }), now)).toMatchObject({ roles: new Set() });
  });

  it('gives the roles that mean something here, and passes over all others', async () => {
    expect(await (await open()).verify(await sign({ roles: ['admin', 'AUDITOR', 'superuser', 'LEAD', 'AUDITOR'] }), now)).toMatchObject({
      roles: new Set(['LEAD', 'AUDITOR']),
    });
  });

  it('of another issuer, for another audience, or with an unknown key is refused', async () => {
    const own = await open();
    const inTime = [
      { iss: 'https://evil.example' },
      { iss: developmentIssuer },
      { aud: 'another-program' },
      { aud: undefined },
      { iss: undefined },
      { nbf: now.getTime() / 1_000 + 60 },
    ];
    for (const claims of inTime) await expect(own.verify(await sign(claims), now)).rejects.toMatchObject(notOurs);
    await expect(own.verify(await sign({}, { alg: 'RS256', kid: 'two' }), now)).rejects.toMatchObject(notOurs);
    await expect(own.verify(await issue(), now)).rejects.toMatchObject(notOurs);
  });

  it.each<Record<string, unknown>>([
    { sub: undefined },
    { sub: '' },
    { exp: undefined },
    { roles: 'ADMIN' },
    { roles: [1] },
    { party: 7 },
    { sub: 'api-key:shop' },
    { sub: 'system:worker' },
  ])('that lacks what we need is refused: %j', async (claims) => {
    await expect((await open()).verify(await sign(claims), now)).rejects.toBeInstanceOf(Unauthenticated);
  });

  it('is no fault of the bearer when the issuer’s keys cannot be had', async () => {
    const token = await sign();
    const keys = body;
    for (const [trouble, answer] of [
      [503, keys],
      [200, 'not JSON'],
      [200, '{"keys": 1}'],
    ] as const) {
      [status, body] = [trouble, answer];
      await expect((await open()).verify(token, now)).rejects.not.toBeInstanceOf(Unauthenticated);
    }
    [status, body] = [200, keys];
    await expect((await open('http://127.0.0.1:1/keys')).verify(token, now)).rejects.not.toBeInstanceOf(Unauthenticated);
    expect(await (await open()).verify(token, now)).toMatchObject({ subject: 'hanna' });
  });
});
