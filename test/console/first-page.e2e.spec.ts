import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserPath } from '../support/browser.js';
import { ConsoleTest } from '../support/console.js';
import { Marketplace } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;
const allowedBytes = 250_000;

/** What a page fetches of scripts from now on, as it comes over the wire. */
function weighScripts(page: Page): () => Promise<number> {
  const weights: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') weights.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  };
}

inBrowser('the first page of the console', () => {
  let test: ConsoleTest;

  beforeAll(async () => {
    test = await ConsoleTest.open(await Marketplace.open());
    await test.market.trader('Hanna');
  });
  afterAll(() => test.close());

  it('loads at most 250 kB of script, compressed, whoever it is for', async () => {
    const visitor = await test.arrive();
    const { page } = visitor;
    const weight = weighScripts(page);
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const signInPage = await weight();
    expect(signInPage).toBeGreaterThan(50_000);
    expect(signInPage).toBeLessThan(allowedBytes);
    await visitor.leave();

    const hanna = await test.trader(await test.market.trader('Hanna'), 'hanna');
    const mona = await test.person('mona', ['MODERATOR']);
    for (const { page: first } of [hanna, mona]) {
      const weightSignedIn = weighScripts(first);
      await first.route('**', (route) => route.continue());
      await first.reload();
      await first.getByRole('heading', { level: 1 }).waitFor();
      const bytes = await weightSignedIn();
      expect(bytes).toBeGreaterThan(signInPage);
      expect(bytes).toBeLessThan(allowedBytes);
    }
  });

  it('obeys a policy that the browser enforces: neither inline code nor another host', async () => {
    const visitor = await test.arrive();
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(visitor.trouble).toEqual([]);
    const refused = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.evil = true';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(script, style);
      const image = new Image();
      image.src = 'https://elsewhere.example/pixel.png';
      await fetch('https://elsewhere.example/').catch(() => undefined);
      // Text as code, which the browser would run by itself.
      Reflect.apply(setTimeout, window, ['window.evil = true', 0]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { violations: [...new Set(violations)].sort(), isEvil: 'evil' in window };
    });
    expect(refused).toEqual({
      violations: ['connect-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem'],
      isEvil: false,
    });
    await visitor.leave();
  });
});
