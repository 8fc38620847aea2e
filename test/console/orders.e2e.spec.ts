import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, hours } from '@evenhand/platform';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { accept, complain, fulfil, place } from '../support/due-process.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

inBrowser('orders, ratings and what waits, at the console', () => {
  let test: ConsoleTest;
  let market: Marketplace;
  let hanna: Trader;
  let karl: Trader;
  let otto: Trader;
  /** One whose time to rate is soon over. */
  let old: Order;
  let atHanna: Visitor;
  let atKarl: Visitor;

  beforeAll(async () => {
    market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
    otto = await market.trader('Otto');
    old = await market.fulfilledOrder(hanna, otto);
    await market.settled();
    market.clock.advance(days(12));
    atHanna = await test.trader(hanna, 'hanna');
    atKarl = await test.trader(karl, 'karl', { language: 'de', width: 390 });
  });
  afterAll(() => test.close());

  const pageOf = ({ id }: Order): string => `/orders/${encodeURIComponent(id)}`;
  const confirm = async ({ page }: Visitor, name: string): Promise<void> =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const giveStars = ({ page }: Visitor, stars: number): Promise<void> =>
    page
      .getByRole('radiogroup', { name: 'How was it, all in all?' })
      .getByRole('radio', { name: stars === 1 ? '1 star' : `${stars} stars` })
      .check();
  const again = ({ page }: Visitor, answer: 'Yes' | 'No'): Promise<void> =>
    page
      .getByRole('radiogroup', { name: /^Would you deal with/ })
      .getByRole('radio', { name: answer })
      .check();
  const revealed = async (aboutHanna: Record<string, unknown> = {}): Promise<Order> => {
    const order = await market.fulfilledOrder(hanna, karl);
    await hanna.rate(order, {});
    await karl.rate(order, aboutHanna);
    await market.settled();
    return order;
  };

  it('says kindly that nothing waits, and shows by itself what does', async () => {
    await atKarl.page.getByText('Nichts wartet auf Sie').waitFor();
    await atKarl.looksRight('waiting.empty.phone.de');
    await place(otto, karl);
    await market.settled();
    await atKarl.page.getByRole('link', { name: /^Eine Bestellung annehmen oder ablehnen.*Otto/ }).waitFor();
  });

  it('sorts what waits by how soon it ends, and leads to each', async () => {
    await place(karl, hanna);
    const fresh = await market.fulfilledOrder(hanna, otto);
    const { id: parting } = await hanna.do(
      'openSeparation',
      { otherId: karl.id, myRole: 'SELLER', idempotencyKey: randomUUID() },
      '... on Separation { id }',
      'OpenSeparationInput',
    );
    await complain(otto, fresh, { category: 'UNRESPONSIVE', facts: [{ on: '2026-03-13', what: 'Never answered.' }] });
    await market.settled();
    const links = atHanna.page.getByRole('main').getByRole('link');
    await atHanna.page.getByText('Answer a complaint').waitFor();
    await atHanna.page
      .getByText(/With .Otto/)
      .nth(1)
      .waitFor();
    expect((await links.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'Rate an order',
      'Answer a complaint',
      'Rate an order',
      'Accept or decline an order',
      'Go on with a separation',
    ]);
    expect(await links.last().getAttribute('href')).toBe(`/separations/${encodeURIComponent(parting)}`);
    expect(await links.first().getAttribute('href')).toBe(pageOf(old));
    expect(await links.nth(1).getAttribute('href')).toMatch(/^\/complaints\/./);
    await atHanna.looksRight('waiting.en');
    const inDark = await test.trader(hanna, 'hanna-dark', { language: 'de', appearance: 'dark' });
    await inDark.page.getByText('Auf eine Beschwerde antworten').waitFor();
    await inDark.looksRight('waiting.dark.de');
    await inDark.open('/notifications');
    await inDark.page.getByText('Ungelesen', { exact: true }).nth(2).waitFor();
    await inDark.looksRight('notifications.dark.de');
    await inDark.leave();
  });

  it('shows the check before an order is accepted, and goes on at both sides by itself', async () => {
    const order = await place(karl, hanna);
    await atKarl.open(pageOf(order));
    await atKarl.page.getByText('Wartet auf die Verkäuferseite').waitFor();
    await atHanna.open(pageOf(order));
    await atHanna.page.getByText('Serve check: Serve').waitFor();
    await atHanna.looksRight('order.placed.en');
    await atHanna.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await atHanna.page.getByRole('dialog').getByText('Nothing speaks against it.').waitFor();
    await atHanna.page
      .getByRole('dialog')
      .getByText(/You agree to deliver for €100.00/)
      .waitFor();
    await confirm(atHanna, 'Accept');
    await atHanna.page.getByRole('button', { name: 'Mark as fulfilled' }).waitFor();

    await atKarl.page.getByRole('button', { name: 'Als erledigt melden' }).click();
    await atKarl.looksRight('order.fulfil.phone.de');
    await confirm(atKarl, 'Als erledigt melden');
    await atHanna.page.getByRole('heading', { name: /^Rate .?Karl/ }).waitFor();
    await atKarl.looksRight('order.fulfilled.phone.de');
  });

  it('says why an order cannot be accepted, and lets it be declined', async () => {
    const nosy = await market.trader('Nosy');
    const order = await place(nosy, hanna);
    await hanna.do(
      'addToMyNoServeList',
      { partyId: nosy.id, myRole: 'SELLER', privateReason: 'Too loud.', idempotencyKey: randomUUID() },
      '... on PairEntry { id }',
      'AddToMyNoServeListInput',
    );
    await market.settled();
    await atHanna.open(pageOf(order));
    await atHanna.page.getByText('Serve check: Refuse').waitFor();
    await atHanna.page.getByText('The order cannot be accepted as long as the check says no.').waitFor();
    expect(await atHanna.page.getByRole('button', { name: 'Accept', exact: true }).count()).toBe(0);
    await atHanna.looksRight('order.refused.en');
    await atHanna.page.getByRole('button', { name: 'Decline' }).click();
    await confirm(atHanna, 'Decline');
    await atHanna.page.getByText('Declined', { exact: true }).waitFor();
    expect(await atHanna.page.getByRole('heading', { name: 'Ratings' }).count()).toBe(0);
  });

  it('cancels with a reason and a note, which the other side reads as text', async () => {
    const order = await place(karl, hanna);
    await accept(hanna, order);
    const note = '<img src=x onerror=alert(1)> **Sorry** \u202egnol';
    await atKarl.open(pageOf(order));
    await atKarl.page.getByRole('button', { name: 'Bestellung abbrechen' }).click();
    await atKarl.page.getByRole('textbox', { name: /^Ein Wort an/ }).fill(note);
    await confirm(atKarl, 'Bestellung abbrechen');
    await atKarl.page.getByText('Von der Käuferseite abgebrochen').waitFor();
    await atHanna.open(pageOf(order));
    await atHanna.page.getByText('Cancelled by the buyer').waitFor();
    expect(await atHanna.page.getByText('**Sorry**').textContent()).toBe(note);
    await atHanna.page.getByRole('heading', { name: /^Rate .?Karl/ }).waitFor();
  });

  it('places an order from the address of a seller, once', async () => {
    await atKarl.open(`/orders/new?seller=${encodeURIComponent(hanna.id)}`);
    await atKarl.page.getByRole('button', { name: 'Bestellung aufgeben' }).click();
    await atKarl.page.getByText('Sagen Sie, was bezahlt wird.').waitFor();
    await atKarl.page.getByRole('textbox', { name: 'Betrag' }).fill('1234,50');
    await atKarl.page.getByLabel('Fällig am').fill('2026-04-01');
    await atKarl.looksRight('order.new.phone.de');
    await atKarl.page.getByRole('button', { name: 'Bestellung aufgeben' }).dblclick();
    await atKarl.page.getByText('1.234,50 €').waitFor();
    await atKarl.page.getByText('01.04.2026').waitFor();
    const { orders } = await karl.ask('{ orders(states: [PLACED]) { edges { node { amount { amountMinor } } } } }');
    expect(
      orders.edges.filter(({ node }: { node: { amount: { amountMinor: number } } }) => node.amount.amountMinor === 123_450),
    ).toHaveLength(1);
  });

  it('keeps in the address which orders are shown, and of which side', async () => {
    await atHanna.open('/orders');
    await atHanna.page.getByText('I bought', { exact: true }).click();
    await atHanna.page.getByText('No order is like this').waitFor();
    expect(new URL(atHanna.page.url()).search).toBe('?side=BUYER');
    await atHanna.open('/orders?side=SELLER&state=CANCELLED');
    await atHanna.page.getByText('Cancelled', { exact: true }).first().waitFor();
    expect(await atHanna.page.getByRole('main').getByRole('link').count()).toBe(1);
    await atHanna.open('/orders');
    await atHanna.page.getByText('Rate until', { exact: false }).first().waitFor();
    await atHanna.looksRight('orders.en');
  });

  it('offers never again as the policy allows, and it is done at the reveal and not before', async () => {
    const rude = await market.trader('Rudi');
    const order = await place(rude, hanna);
    await accept(hanna, order);
    await fulfil(hanna, order);
    await atHanna.open(pageOf(order));
    const never = atHanna.page.getByRole('checkbox', { name: /^Never again with/ });
    await giveStars(atHanna, 4);
    await again(atHanna, 'No');
    expect(await never.count()).toBe(0);
    await giveStars(atHanna, 1);
    await never.check();
    await atHanna.looksRight('rating.never-again.en');
    await atHanna.page.getByRole('button', { name: 'Seal my rating' }).click();
    await atHanna.page.getByText('You have rated, sealed').waitFor();
    const listed = async (): Promise<string[]> => {
      const { myNoServeList } = await hanna.ask('{ myNoServeList(first: 100) { edges { node { party { id } } } } }');
      return myNoServeList.edges.map(({ node }: { node: { party: { id: string } } }) => node.party.id);
    };
    expect(await listed()).not.toContain(rude.id);
    await rude.rate(order, { stars: 1, again: false, publicComment: 'Terrible, all of it.' });
    await atHanna.page.getByText('You said never again', { exact: false }).waitFor();
    expect(await listed()).toContain(rude.id);
    // A hard word is read by those who want to.
    expect(await atHanna.page.getByText('Terrible, all of it.').count()).toBe(0);
    await atHanna.page.getByRole('button', { name: 'Read it' }).first().click();
    await atHanna.page.getByText('Terrible, all of it.').waitFor();
  });

  it('replies once, and asks for a removal and takes that back', async () => {
    const order = await revealed({ stars: 3, publicComment: 'Half of it was late.' });
    await atHanna.open(pageOf(order));
    await atHanna.page.getByRole('button', { name: 'Reply' }).click();
    await atHanna.page.getByRole('textbox', { name: 'Your one public reply' }).fill('The road was closed, sorry.');
    await atHanna.page.getByRole('button', { name: 'Publish the reply' }).click();
    await atHanna.page.getByText('Your reply,', { exact: false }).waitFor();
    expect(await atHanna.page.getByRole('button', { name: 'Reply' }).count()).toBe(0);

    await atHanna.page.getByRole('button', { name: 'Ask for its removal' }).click();
    await confirm(atHanna, 'Ask for removal');
    await atHanna.page.getByText('Choose a ground.').waitFor();
    await atHanna.page.getByRole('combobox', { name: 'Ground' }).click();
    await atHanna.page.getByRole('option', { name: 'Not about the order' }).click();
    await atHanna.page.getByRole('textbox', { name: 'What is wrong with it' }).fill('It is about the post.');
    await atHanna.looksRight('rating.removal.en');
    await confirm(atHanna, 'Ask for removal');
    await atHanna.page.getByText('Your request for removal: Not about the order').waitFor();
    await atHanna.page.getByText('Requested', { exact: true }).waitFor();
    await atHanna.page.getByRole('button', { name: 'Withdraw the request' }).click();
    await confirm(atHanna, 'Withdraw the request');
    await atHanna.page.getByText('Withdrawn', { exact: true }).waitFor();
    await atHanna.looksRight('rating.replied.en');

    // Karl is told of the reply by its rating alone, and led to the order.
    await market.settled();
    await atKarl.open('/notifications');
    await atKarl.page.getByRole('link', { name: 'Auf eine Ihrer Bewertungen wurde geantwortet.' }).click();
    await atKarl.page.waitForURL(`**${pageOf(order)}*`);
    await atKarl.page.getByText('The road was closed, sorry.').waitFor();
    await atKarl.looksRight('rating.replied.phone.de');
  });

  it('shows that a comment is held back, and nothing of it', async () => {
    const order = await revealed({ stars: 2, publicComment: 'Du Arschloch.' });
    await atHanna.open(pageOf(order));
    await atHanna.page.getByText('A comment is held back until a moderator has looked at it.', { exact: false }).waitFor();
    expect(await atHanna.page.content()).not.toContain('Arschloch');
  });

  it('marks what is new by word, reads one and all, and hears of more by itself', async () => {
    await market.settled();
    await atHanna.open('/notifications?only=unread');
    const unread = atHanna.page.getByRole('main').getByRole('listitem');
    await unread.first().waitFor();
    await atHanna.looksRight('notifications.en');
    const first = await unread.first().getByRole('link').innerText();
    const before = (await hanna.ask('{ unreadNotifications }')).unreadNotifications as number;
    await unread
      .first()
      .getByRole('button', { name: `Mark as read: ${first}` })
      .click();
    await atHanna.page.getByRole('link', { name: `${before - 1} unread notifications` }).waitFor();
    expect((await hanna.ask('{ unreadNotifications }')).unreadNotifications).toBe(before - 1);
    await atHanna.page.getByRole('button', { name: 'Mark all as read' }).click();
    await atHanna.page.getByText('You have read everything').waitFor();
    expect(before).toBeGreaterThan(1);
    expect((await hanna.ask('{ unreadNotifications }')).unreadNotifications).toBe(0);
    await place(karl, hanna);
    await market.settled();
    await atHanna.page.getByText('You have a new order. Accept or decline it.').waitFor();
    await atHanna.page.getByRole('listitem').getByText('Unread').waitFor();
    expect(await unread.count()).toBe(1);
  });

  it('sends a rating that was typed when the sign-in ended, after signing in again', async () => {
    const order = await market.fulfilledOrder(hanna, karl);
    await atHanna.open(pageOf(order));
    await giveStars(atHanna, 2);
    await again(atHanna, 'Yes');
    await atHanna.page.getByRole('textbox', { name: 'For everybody' }).fill('Typed before the end.');
    market.clock.advance(hours(13));
    // Sent when the dialog is gone, whichever of the two was there first.
    const sending = atHanna.page.getByRole('button', { name: 'Seal my rating' }).click();
    await atHanna.page.getByRole('dialog', { name: 'Your sign-in has ended' }).waitFor();
    await atHanna.page.getByRole('button', { name: /^Sign in as/ }).click();
    await sending;
    await atHanna.page.getByText('You have rated, sealed').waitFor();
    expect((await hanna.exchange(order)).ratingBySeller).toMatchObject({ stars: 2, publicComment: 'Typed before the end.' });
  });
});
