import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { browserPath, openBrowser } from '../support/browser.js';
import { root } from '../support/launcher.js';
import { Marketplace, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

inBrowser('the page to try queries', () => {
  let market: Marketplace;
  let browser: Browser;
  let hanna: Trader;

  beforeAll(async () => {
    market = await Marketplace.open();
    hanna = await market.trader('Hanna');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await market.close();
  });

  it('answers a query with a token, asks no other host for anything, and logs no error', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && host !== new URL(market.api.url).host) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));

    await page.goto(`${market.api.url}/altair/`);
    await page
      .getByRole('button', { name: /send request|run query/i })
      .first()
      .waitFor();
    const output = join(root, 'test-output');
    await mkdir(output, { recursive: true });

    await page.getByText('Auth', { exact: true }).first().click();
    await page.getByText('Bearer token').last().locator('xpath=following::div[contains(@class, "cm-content")][1]').click();
    await page.keyboard.insertText(hanna.token ?? '');
    await page
      .getByRole('button', { name: /send request|run query/i })
      .first()
      .click();
    await page.locator('.cm-content', { hasText: '"displayName": "Hanna"' }).first().waitFor();
    await page.screenshot({ path: join(output, 'graphql-page.png') });

    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows the queues to an admin, and asks no other host for anything', async () => {
    const token = await market.token('admin', ['ADMIN']);
    const context = await browser.newContext({ httpCredentials: { username: 'admin', password: token } });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(market.worker?.url ?? 'no worker') && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${market.worker?.url ?? ''}/queues`);
    await page.getByText('reputation').first().waitFor();
    await page.screenshot({ path: join(root, 'test-output', 'queues.png') });
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
