import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { answer, complain, Moderator } from '../support/due-process.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

type Probe = (element: Element) => boolean;

const isFocused: Probe = (element) => element.contains(document.activeElement);
/** Radio buttons of one name are one stop of the Tab key. */
const isInItsGroup: Probe = (element) => document.activeElement?.getAttribute('name') === element.getAttribute('name');

/** Presses a key until the focus is where it should be. */
async function pressUntil(page: Page, key: string, target: Locator, isThere = isFocused): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 100; presses += 1) {
    if (await target.evaluate(isThere)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never comes to ${String(target)}.`);
}

const tabTo = (page: Page, target: Locator): Promise<void> => pressUntil(page, 'Tab', target);

/** To the group by Tab, within it by the arrows. */
async function choose(page: Page, radio: Locator): Promise<void> {
  await pressUntil(page, 'Tab', radio, isInItsGroup);
  await pressUntil(page, 'ArrowRight', radio);
  if (!(await radio.isChecked())) await page.keyboard.press('Space');
  expect(await radio.isChecked()).toBe(true);
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: field }));
  await page.keyboard.type(text);
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }).first());
  await page.keyboard.press('Enter');
}

inBrowser('with the keyboard alone', () => {
  let test: ConsoleTest;
  let market: Marketplace;
  let hanna: Trader;
  let rudi: Trader;
  let order: Order;

  beforeAll(async () => {
    market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    [hanna, rudi] = [await market.trader('Hanna'), await market.trader('Rudi')];
    order = await market.fulfilledOrder(hanna, rudi);
    await market.admit('hanna', ['PARTY'], hanna.externalId);
    await market.admit('mona', ['MODERATOR'], null);
    await market.settled();
  });
  afterAll(() => test.close());

  const signIn = async (name: string): Promise<Visitor> => {
    const visitor = await test.arrive();
    await visitor.open('/');
    await press(visitor.page, 'button', `Sign in as ${name}`);
    return visitor;
  };

  it('an order is rated: from the sign-in to the seal', async () => {
    const visitor = await signIn('hanna');
    const { page } = visitor;
    await press(page, 'link', /^Rate an order/);
    const groupOf = (name: string | RegExp): Locator => page.getByRole('radiogroup', { name });
    await choose(page, groupOf('How was it, all in all?').getByRole('radio', { name: '4 stars' }));
    await choose(page, groupOf(/^Would you deal with/).getByRole('radio', { name: 'Yes' }));
    await write(page, 'For everybody', 'Paid at once.');
    await press(page, 'button', 'Seal my rating');
    await page.getByText('Your rating is sealed.').waitFor();
    expect(visitor.trouble).toEqual([]);
    const { order: rated } = await hanna.ask(
      `query ($id: ID!) { order(id: $id) { ratingExchange { ratingBySeller { stars again publicComment } } } }`,
      { id: order.id },
    );
    expect(rated.ratingExchange.ratingBySeller).toEqual({ stars: 4, again: true, publicComment: 'Paid at once.' });
    await visitor.leave();
  });

  it('a complaint is decided: from the queue to the outcome', async () => {
    const facts = [{ on: '2026-03-02', what: 'Called me a cheat before other customers.' }];
    await answer(rudi, await complain(hanna, order, { category: 'INSULT', facts }), 'I was angry.');
    await market.settled();
    const visitor = await signIn('mona');
    const { page } = visitor;
    const row = page.getByRole('listitem').filter({ hasText: 'Rudi' });
    await row.waitFor();
    await pressUntil(page, 'j', row);
    await page.keyboard.press('Enter');
    await page.getByText('Nobody works on this case.').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('timer').waitFor();
    await choose(page, page.getByRole('radio', { name: 'Uphold' }));
    await choose(page, page.getByRole('radio', { name: 'Serious' }));
    await write(page, 'Reason', 'Nobody is called a cheat here.');
    await write(page, 'Facts', 'On 2 March, before other customers.');
    await write(page, 'Rule', 'Be civil.');
    await press(page, 'button', 'Uphold the complaint');
    await page.getByText(/^Upheld, by /).waitFor();
    expect(visitor.trouble).toEqual([]);
    expect(await (await Moderator.at(market, 'max', 'MODERATOR')).pointsOf(rudi)).toBe(2);
    await visitor.leave();
  });
});
