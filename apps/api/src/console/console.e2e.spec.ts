import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hours, minutes } from '@evenhand/platform';
import { Client } from '../../../../test/support/client.js';
import { Marketplace } from '../../../../test/support/marketplace.js';

let market: Marketplace;

beforeAll(async () => {
  market = await Marketplace.open({ worker: false });
  await market.admit('mona', ['MODERATOR']);
});
afterAll(() => market.close());

const send = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${market.api.url}${path}`, init);
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const signIn = (): Promise<Response> => send('/sign-in', json({ subject: 'mona' }));
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const renew = (cookie: string): Promise<Response> => send('/sign-in/renewal', { method: 'POST', headers: { cookie } });
const whoIs = async (token: string): Promise<unknown> => (await new Client(market.api.url, token).ask('{ me { subject roles } }')).me;

describe('signing in to the console', () => {
  it('says who may, and nothing that a token is made of', async () => {
    expect(await (await send('/sign-in')).json()).toEqual({
      kind: 'DEVELOPMENT',
      people: [{ subject: 'mona', name: 'mona', roles: ['MODERATOR'], about: { de: 'ein Test', en: 'a test' } }],
    });
  });

  it('gives a token for a quarter of an hour, and a cookie that no script and no other site can use', async () => {
    const answer = await signIn();
    const { token, lifetimeSeconds } = await answer.json();
    expect(lifetimeSeconds).toBe(15 * 60);
    expect(await whoIs(token)).toEqual({ subject: 'mona', roles: ['MODERATOR'] });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toMatch(/^evenhand-session=[^;]+; Max-Age=43200; Path=\/sign-in; HttpOnly; SameSite=Strict$/);
  });

  it('goes on with a session until it ends, and not with anything else', async () => {
    const signedIn = await signIn();
    const cookie = cookieOf(signedIn);
    const { token } = await signedIn.json();
    market.clock.advance(minutes(20));
    await expect(whoIs(token)).rejects.toThrow(/expired/);
    expect(await whoIs((await (await renew(cookie)).json()).token)).toMatchObject({ subject: 'mona' });
    for (const other of ['', 'evenhand-session=x', `evenhand-session=${token}`]) expect((await renew(other)).status).toBe(204);
    market.clock.advance(hours(12));
    expect((await renew(cookie)).status).toBe(204);
  });

  it('does not take a session for a token', async () => {
    const session = cookieOf(await signIn()).replace('evenhand-session=', '');
    await expect(whoIs(session)).rejects.toThrow(/issuer/);
  });

  it('lets in nobody whom it does not know, and answers nonsense with 400', async () => {
    for (const body of [{ subject: 'nobody' }, { subject: 7 }, {}, [], 'mona', null]) {
      const answer = await send('/sign-in', json(body));
      expect([body, answer.status, answer.headers.get('set-cookie')]).toEqual([body, 400, null]);
    }
    // What a form of another site could send.
    const posted = await send('/sign-in', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"subject":"mona"}' });
    expect([posted.status, posted.headers.get('set-cookie')]).toEqual([400, null]);
  });

  it('ends the session on signing out', async () => {
    const answer = await send('/sign-in', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringMatching(/^evenhand-session=;.*Expires=Thu, 01 Jan 1970/),
    ]);
  });
});

describe('the page of the console', () => {
  const html = { headers: { accept: 'text/html,application/xhtml+xml' } };

  it.each(['/', '/orders', '/cases/Q2FzZTox'])('is at %s, with a policy that trusts neither inline code nor other hosts', async (path) => {
    const answer = await send(path, html);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[^']{20,}';/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    const page = await answer.text();
    expect(page).toContain(`nonce="${nonce}"`);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|%NONCE%/);
    expect((await send(path, html)).headers.get('content-security-policy')).not.toBe(policy);
  });

  it('has its files kept for good by browsers, compressed', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await (await send('/', html)).text())?.[1] ?? '';
    const answer = await send(script, { headers: { 'accept-encoding': 'br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('is not what programs get at addresses that are nothing', async () => {
    expect((await send('/nothing', { headers: { accept: 'application/json' } })).status).toBe(404);
    expect((await send('/assets/nothing.js')).status).toBe(404);
    expect((await send('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });
});
