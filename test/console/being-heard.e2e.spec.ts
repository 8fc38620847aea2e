import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, hours, minutes } from '@evenhand/platform';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { contactOf, Moderator, place, statementTo } from '../support/due-process.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const hostile = '<b>loud</b> **bold** \u202Eesrever\u202C';

inBrowser('being heard in the console', () => {
  let test: ConsoleTest;
  let market: Marketplace;
  let mona: Moderator;
  let lena: Moderator;
  let leo: Moderator;
  let hanna: Trader;
  let karl: Trader;
  let atHanna: Visitor;
  let atKarl: Visitor;
  let order: Order;
  let charge: Record<string, unknown>;

  beforeAll(async () => {
    market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    mona = await Moderator.at(market, 'mona', 'MODERATOR');
    [lena, leo] = [await Moderator.at(market, 'lena', 'LEAD'), await Moderator.at(market, 'leo', 'LEAD')];
    [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl', { language: 'de' })];
    order = await market.fulfilledOrder(hanna, karl);
    charge = {
      ground: 'INSULT',
      explanation: `Shouted at a seller. ${hostile}`,
      facts: 'On 2 March, before other customers.',
      orderIds: [order.id],
      rung: 'TEMPORARY',
      endsAt: new Date(market.clock.now().getTime() + days(90)).toISOString(),
      skippedRungReason: 'He was warned by telephone.',
    };
    atHanna = await test.trader(hanna, 'hanna');
    atKarl = await test.trader(karl, 'karl', { language: 'de' });
  }, 60_000);
  afterAll(() => test.close());

  const later = async (milliseconds: number): Promise<void> => {
    await market.passes(milliseconds);
    await atKarl.seeTime();
  };

  it('ends contact with somebody on one’s own list, and says before what that does', async () => {
    await market.recordedOrder(hanna, karl, { acceptedAt: market.clock.now().toISOString() });
    await place(karl, hanna);
    const { page } = atHanna;
    await atHanna.open('/my-list');
    await page.getByText('Nobody is on your list').waitFor();
    await page.getByRole('link', { name: 'Put somebody on the list' }).click();
    await page.getByRole('combobox', { name: 'With whom?' }).click();
    await page.getByRole('option', { name: 'Karl' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deal no more with Karl' }).waitFor();
    const before = page.getByRole('region', { name: 'What will happen' });
    await before.getByText('Contact between you two is now: Open. Afterwards: About open orders only').waitFor();
    await before.getByText('One accepted order runs.', { exact: false }).waitFor();
    await before.getByText('One order is placed and not accepted.', { exact: false }).waitFor();
    await atHanna.looksRight('my-list.new.en');

    const send = page.getByRole('button', { name: /Deal no more with/ });
    await send.click();
    await page.getByText('This is needed.').waitFor();
    await page.getByRole('textbox', { name: 'Why?' }).fill(`He shouts. ${hostile}`);
    await page.getByRole('textbox', { name: 'Until when?' }).fill('2026-02-01');
    await send.click();
    const end = page.getByRole('textbox', { name: 'Until when?' });
    await page.locator('[aria-invalid="true"]').waitFor();
    expect(await page.getByRole('textbox', { name: 'Why?' }).inputValue()).toBe(`He shouts. ${hostile}`);
    await end.fill('');
    await send.click();
    await page.getByText(`He shouts. <b>loud</b> **bold**`, { exact: false }).waitFor();
    await page.getByText('Without an end', { exact: false }).waitFor();
    await atHanna.looksRight('my-list.en');
    expect(await contactOf(hanna, karl)).toBe('ORDERS_ONLY');
    expect(await place(karl, hanna)).toMatchObject({ __typename: 'ServiceRefused' });
  });

  it('opens it again when the entry is taken back', async () => {
    const { page } = atHanna;
    await page.getByRole('button', { name: 'Take off the list' }).click();
    const dialog = page.getByRole('dialog', { name: /Deal with .* again/ });
    await dialog.getByText(/can at once order and write again/).waitFor();
    await dialog.getByRole('button', { name: 'Take off the list' }).click();
    await page.getByText('Nobody is on your list').waitFor();
    expect(await contactOf(hanna, karl)).toBe('OPEN');
    await page.getByRole('combobox', { name: 'Which entries' }).click();
    await page.getByRole('option', { name: 'Those taken back' }).click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('LIFTED');
  });

  it('tells what one is charged with, what it would mean and how long there is to answer', async () => {
    const { page } = atKarl;
    await atKarl.open('/hearings');
    await page.getByText('Gegen Sie liegt nichts vor').waitFor();
    await mona.propose(karl, charge);
    await market.settled();
    // By itself, without a reload.
    const card = page.getByRole('link', { name: /Auf Zeit: Beleidigung/ });
    await card.getByText(/Ihre Antwort: bis 09.03.2026, 10:00, noch 7 Tage/).waitFor();
    await atKarl.looksRight('hearings.de');
    await card.click();
    await page.getByRole('heading', { level: 1, name: 'Anhörung: Beleidigung' }).waitFor();
    await page.getByText(hostile.slice(0, 20), { exact: false }).waitFor();
    await page.getByText('Noch ist nichts entschieden, und vorerst ändert sich für Sie nichts.').waitFor();
    await page.getByText(/Bis 31.05.2026.* werden in dieser Rolle keine neuen Bestellungen/).waitFor();
    await page.getByText('Was eine gute Antwort enthält').waitFor();
    expect(await page.getByText('before other customers').count()).toBe(0);
    await page.getByRole('button', { name: 'Lesen' }).click();
    await page.getByText('before other customers').waitFor();
    await market.passes(days(6));
    await atKarl.returns('karl');
    await page.getByText(/Zeit für Ihre Antwort: bis 09.03.2026, 10:00, noch 1 Tag/).waitFor();
    // The time goes on before one's eyes.
    await later(hours(3));
    await page.getByText(/Zeit für Ihre Antwort: bis 09.03.2026, 10:00, noch 21 Stunden/).waitFor();
    await atKarl.looksRight('hearing.de');

    const text = page.getByRole('textbox', { name: 'Was sagen Sie dazu?' });
    await text.fill('y'.repeat(5_001));
    await page.getByRole('button', { name: 'Meine Antwort absenden' }).click();
    await page.getByText('Das ist zu lang. Bitte kürzen Sie es.').waitFor();
    await text.fill('Es war laut im Laden.');
    await page.getByRole('button', { name: 'Meine Antwort absenden' }).click();
    await page.getByText(/Sie haben am .* geantwortet/).waitFor();
    await page.getByText('Es war laut im Laden.').waitFor();
  });

  it('shows what was decided, what follows and until when one can appeal', async () => {
    await lena.take('NO_SERVE_PROPOSAL', karl);
    await lena.approve();
    await later(minutes(1));
    await later(minutes(1));
    const phone = await test.arrive({ language: 'en', width: 390, appearance: 'dark' });
    await phone.signIn('karl');
    const { page } = phone;
    await phone.open('/hearings');
    await page.getByRole('link', { name: /For a time: Insult/ }).click();
    await page.getByText(/It holds since 8 Mar 2026/).waitFor();
    await page.getByText(/You can have it looked at by somebody who had no part in it: until 8 Sept 2026/).waitFor();
    const statement = await statementTo(karl, 'NO_SERVE_ENTRY', 'INSULT');
    expect(await page.getByRole('link', { name: 'Read the statement of reasons' }).getAttribute('href')).toBe(
      `/statements/${statement.id}`,
    );
    await phone.looksRight('hearing.active.dark.phone.en');
    await page.getByRole('link', { name: 'Appeal', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Lodge an appeal' }).waitFor();
    await phone.looksRight('appeal.new.dark.phone.en');
    await phone.leave();
  });

  it('appeals beside the words of the decision, takes that back and appeals anew', async () => {
    const { page } = atKarl;
    await atKarl.open('/appeals');
    await page.getByText('Sie haben gegen nichts Einspruch eingelegt').waitFor();
    await page.getByRole('link', { name: 'Einspruch einlegen' }).click();
    const lodge = async (reasons: string): Promise<void> => {
      await page.getByRole('combobox', { name: 'Gegen welche Entscheidung?' }).click();
      await page.getByRole('option', { name: /^Eintrag in der Sperrliste/ }).click();
      await page.getByRole('region', { name: 'Die Entscheidung' }).getByText('Shouted at a seller.', { exact: false }).waitFor();
      await page.getByText(/Zeit für einen Einspruch: bis 08.09.2026/).waitFor();
      await page.getByText(/Jemand aus der Leitung, der an der Entscheidung nicht beteiligt war/).waitFor();
      await page.getByRole('textbox', { name: 'Warum soll sie aufgehoben werden?' }).fill(reasons);
      await page.getByRole('button', { name: 'Einspruch absenden' }).click();
      await page.getByText('Er wartet auf jemanden, der an der Entscheidung nicht beteiligt war.').waitFor();
    };
    await lodge('Ich war es nicht.');
    await page.getByRole('button', { name: 'Einspruch zurücknehmen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Einspruch zurücknehmen' }).click();
    await page.getByText('Sie haben ihn zurückgenommen.', { exact: false }).waitFor();
    await atKarl.open('/appeals/new');
    await atKarl.looksRight('appeal.choose.de');
    await lodge(`Es war laut. ${hostile}`);
    await page.getByText('<b>loud</b> **bold**', { exact: false }).waitFor();
  });

  it('hears what became of it: the reason, and that a denial is final', async () => {
    await leo.take('APPEAL', karl);
    await leo.decideAppeal(false, 'He was heard by three people.');
    await market.settled();
    const { page } = atKarl;
    await page.getByText('Abgewiesen. Die Entscheidung bleibt, und das ist endgültig.').waitFor();
    await page.getByText('He was heard by three people.').waitFor();
    await atKarl.looksRight('appeal.de');
    await atKarl.open('/appeals');
    await page.getByRole('link', { name: /Eintrag in der Sperrliste.*Abgewiesen/ }).waitFor();
    await atKarl.looksRight('appeals.de');
    const statement = await statementTo(karl, 'NO_SERVE_ENTRY', 'INSULT');
    await atKarl.open(`/appeals/new?statement=${statement.id}`);
    await page.getByText('Gegen diese Entscheidung haben Sie schon Einspruch eingelegt.').waitFor();
  });

  it('lists what one asked to have removed, and takes it back', async () => {
    await hanna.rate(order, { stars: 1, again: false, publicComment: 'Loud and late.' });
    await karl.rate(order, { stars: 4 });
    const exchange = await karl.exchange(order);
    const input = {
      ratingId: exchange.ratingBySeller.id,
      ground: 'IRRELEVANT',
      explanation: 'That was another shop.',
      idempotencyKey: randomUUID(),
    };
    expect(await karl.do('requestRatingRemoval', input, '... on RatingRemoval { id }', 'RequestRatingRemovalInput')).toHaveProperty('id');
    const { page } = atKarl;
    await atKarl.open('/appeals?view=removals');
    await page.getByText('That was another shop.').waitFor();
    expect(await page.getByText('Loud and late.').count()).toBe(0);
    await page.getByRole('button', { name: 'Lesen' }).click();
    await page.getByText('Loud and late.').waitFor();
    await atKarl.looksRight('appeals.removals.de');
    await page.getByRole('button', { name: 'Bitte zurücknehmen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bitte zurücknehmen' }).click();
    await page.getByText('Zurückgezogen').waitFor();
  });
});
