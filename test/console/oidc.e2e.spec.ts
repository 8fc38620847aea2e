import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { Marketplace } from '../support/marketplace.js';
import { RealIssuer } from '../support/real-issuer.js';

const inBrowser = browserPath === null ? describe.skip : describe;

inBrowser('signing in at a real issuer', () => {
  let issuer: RealIssuer;
  let test: ConsoleTest;

  beforeAll(async () => {
    issuer = await RealIssuer.open();
    const market = await Marketplace.open({ worker: false, env: issuer.environment });
    // The issuer's clock is that of this machine.
    market.clock.moveTo(new Date());
    issuer.serve(market.api.url);
    test = await ConsoleTest.open(market);
  });
  afterAll(async () => {
    await test.close();
    await issuer.close();
  });

  const storages = ({ page }: Visitor): Promise<string> =>
    page.evaluate(() => `${JSON.stringify({ ...localStorage })}${JSON.stringify({ ...sessionStorage })}${document.cookie}`);

  it('leads there and back to the page that was asked for, renews in memory, and asks without a click after a reload', async () => {
    const visitor = await test.arrive();
    const { page } = visitor;
    await page.goto('/policy?view=versions');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await visitor.looksRight('sign-in.issuer.en');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'I am mona' }).click();
    await page.getByRole('heading', { level: 1, name: 'The rules' }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/policy?view=versions');
    await page.getByRole('button', { name: 'Signed in as mona' }).waitFor();
    expect(await storages(visitor)).not.toMatch(/eyJ|refresh_token|access_token/);

    issuer.renewals.length = 0;
    await page.getByRole('link', { name: 'Figures' }).click();
    await page.getByText('Nothing waits').first().waitFor();
    expect(new Set(issuer.renewals)).toEqual(new Set(['mona']));

    await page.reload();
    await page.getByText('Nothing waits').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/figures');
    expect(visitor.trouble.filter((each) => !each.includes(issuer.url))).toEqual([]);
    await visitor.leave();
  });

  it('signs in again in another window when the issuer goes on no more, and what was open stays', async () => {
    const visitor = await test.arrive({ language: 'de' });
    const { page } = visitor;
    await page.goto('/figures');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('button', { name: 'I am mona' }).click();
    await page.getByText('Nichts wartet').first().waitFor();
    issuer.refusesRenewals = true;
    await page.getByText('90 Tage', { exact: true }).click();
    await page.getByRole('dialog', { name: 'Ihre Anmeldung ist abgelaufen' }).waitFor();
    issuer.refusesRenewals = false;
    await page.getByRole('button', { name: 'Anmelden als mona' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?days=90');
    await page.getByText('Nichts wartet').first().waitFor();
    await visitor.leave();
  });
});
