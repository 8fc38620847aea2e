import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillNoServeList } from '../builders/many-entries.js';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { Marketplace } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;
const many = 10_000;

inBrowser('the no-serve list of the console', () => {
  let test: ConsoleTest;
  let lena: Visitor;

  beforeAll(async () => {
    const market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    await fillNoServeList(market.evenhand.database, many, market.clock.now());
    lena = await test.person('lena', ['LEAD']);
  });
  afterAll(() => test.close());

  it('shows ten thousand entries with few rows on the page, and every one can be reached', async () => {
    const { page } = lena;
    await page.getByRole('link', { name: 'No-serve list' }).click();
    const table = page.getByRole('table', { name: 'No-serve list' });
    await table.getByRole('link', { name: 'Listed 00001' }).waitFor();
    expect(await table.getAttribute('aria-rowcount')).toBe('-1');
    await lena.looksRight('no-serve-list.en');
  });
});
