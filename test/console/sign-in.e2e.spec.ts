import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hours, minutes } from '@evenhand/platform';
import { browserPath } from '../support/browser.js';
import { ConsoleTest } from '../support/console.js';
import { Marketplace, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

inBrowser('signing in to the console', () => {
  let test: ConsoleTest;
  let hanna: Trader;

  beforeAll(async () => {
    const market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    hanna = await market.trader('Hanna');
    const karl = await market.trader('Karl');
    await market.fulfilledOrder(hanna, karl);
  });
  afterAll(() => test.close());

  it.each(['en', 'de'] as const)('shows who may sign in, and looks right, in %s', async (language) => {
    await test.market.admit(`Greta ${language}`, ['MODERATOR']);
    const visitor = await test.arrive({ language });
    await visitor.page.goto('/');
    await visitor.page.getByRole('heading', { name: /Evenhand/ }).waitFor();
    await visitor.page.getByText(`Greta ${language}`, { exact: true }).waitFor();
    await visitor.looksRight(`sign-in.${language}`);
    await visitor.leave();
  });

  it('keeps the sign-in, the language and the appearance over a reload, and no token in any storage', async () => {
    const visitor = await test.trader(hanna, 'hanna');
    const { page } = visitor;
    await page.getByRole('heading', { level: 1, name: 'What waits for me' }).waitFor();
    await page.getByRole('link', { name: 'Orders', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor();
    await page.getByText('DE', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Bestellungen' }).waitFor();
    await page.getByTitle('Dunkel').click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Bestellungen' }).waitFor();
    await page.getByText('Karl').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])).toBe('dark');
    await visitor.looksRight('orders.dark.de');
    const stored = await page.evaluate(() => `${JSON.stringify({ ...localStorage, ...sessionStorage })}${document.cookie}`);
    expect(stored).not.toMatch(/eyJ|session/);
    await visitor.leave();
  });

  it('goes on by itself when a token ends, and after signing in again when the session ends', async () => {
    const visitor = await test.trader(hanna, 'hanna-later');
    const { page } = visitor;
    await visitor.open('/orders');
    await page.getByText('Karl').waitFor();
    test.market.clock.advance(minutes(20));
    const choose = async (state: string): Promise<void> => {
      await page.getByRole('combobox', { name: 'Which orders' }).click();
      await page.getByRole('option', { name: state }).click();
    };
    // The list that is shown stays until the next one is there: the answer itself is waited for, which may come to the second
    // asking only, after the token was renewed.
    const answered = page.waitForResponse(
      async (response) => response.request().postData()?.includes('FULFILLED') === true && (await response.json()).data !== null,
    );
    await choose('Fulfilled');
    await answered;
    await page.waitForLoadState('networkidle');
    await page.getByText('Karl').waitFor();

    test.market.clock.advance(hours(13));
    // Whatever asks next brings up the dialog: this, or something in the background that was faster.
    const choosing = choose('Cancelled');
    await page.getByRole('dialog', { name: 'Your sign-in has ended' }).waitFor();
    await page.getByRole('button', { name: /^Sign in as/ }).click();
    await choosing;
    await page.getByText('No order is like this').waitFor();
    await visitor.leave();
  });
});
