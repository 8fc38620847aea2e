import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, minutes } from '@evenhand/platform';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { answer, complain, Moderator } from '../support/due-process.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const insult = { category: 'INSULT', facts: [{ on: '2026-03-01', what: 'Called me a cheat before other customers.' }] };

/** FIPS 180-4, first example of SHA-256. */
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

inBrowser('complaints in the console', () => {
  let test: ConsoleTest;
  let market: Marketplace;
  let mona: Moderator;
  let hanna: Trader;
  let karl: Trader;
  let order: Order;
  let atHanna: Visitor;
  let atKarl: Visitor;

  beforeAll(async () => {
    market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    mona = await Moderator.at(market, 'mona', 'MODERATOR');
    [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl', { language: 'de' })];
    order = await market.fulfilledOrder(hanna, karl);
    atHanna = await test.trader(hanna, 'hanna');
    atKarl = await test.trader(karl, 'karl', { language: 'de', appearance: 'dark' });
  }, 60_000);
  afterAll(() => test.close());

  const later = async (milliseconds: number): Promise<void> => {
    await market.passes(milliseconds);
    await atHanna.returns('hanna');
    await atKarl.returns('karl');
  };

  it('are written with everything explained, and nothing typed is lost when something is missing', async () => {
    const { page } = atHanna;
    await atHanna.open('/complaints');
    await page.getByText('You have complained about nobody').waitFor();
    await atHanna.looksRight('complaints.empty.en');
    await page.getByRole('link', { name: 'File a complaint' }).click();
    await page.getByRole('combobox', { name: 'Which order is it about?' }).click();
    await page.getByRole('option', { name: /^Karl/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Complain about Karl' }).waitFor();
    expect(new URL(page.url()).searchParams.get('order')).toBe(order.id);

    const what = page.getByRole('textbox', { name: 'What happened' }).first();
    await what.fill('Wrote that he knows where I park.');
    await page.getByRole('button', { name: 'Send the complaint' }).click();
    const category = page.getByRole('combobox', { name: 'What is it about?' });
    await page.getByText('This is needed.').first().waitFor();
    expect(await page.getByText('This is needed.').count()).toBe(2);
    expect(await category.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await what.inputValue()).toBe('Wrote that he knows where I park.');

    await category.click();
    await page.getByRole('option', { name: /^Threat.*Announcing harm/ }).click();
    await page.getByRole('radio', { name: 'Violence' }).check();
    await page.getByRole('textbox', { name: 'On which day' }).fill('2026-03-04');
    await page.getByRole('button', { name: 'Add another fact' }).click();
    await page.getByRole('button', { name: 'Add a passage' }).click();
    await page.getByRole('textbox', { name: 'Passage 1' }).fill('I know where you park.');
    // Of a file the fingerprint alone is sent, and where it lies.
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add a file' }).click();
    await (await chosen).setFiles({ name: 'his car.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('abc') });
    await page.getByText(sha256OfAbc).waitFor();
    await page.getByRole('textbox', { name: /^Where can .*his car.jpg.* be read/ }).fill('http://files.example/car.jpg');
    await page.getByRole('button', { name: 'Remove fact 2' }).click();
    await page.getByRole('button', { name: 'Send the complaint' }).click();
    await page.getByText('This day is still to come.').waitFor();
    await page.getByText('An address that begins with https:// is wanted.').waitFor();
    await page.getByRole('textbox', { name: 'On which day' }).fill('2026-03-01');
    await page.getByRole('textbox', { name: /^Where can .*his car.jpg.* be read/ }).fill('https://files.example/car.jpg');

    await page.getByText('reads at once what you say and that it is you who says so, and has 7 days to answer').waitFor();
    await page.getByRole('checkbox', { name: /is not to learn that it was me/ }).check();
    await page.getByText(/learns neither your name nor the order nor the days/).waitFor();
    await page.getByText(/A moderator tells .* what is reported, without giving you away/).waitFor();
    await page.getByRole('textbox', { name: 'Why do you have to stay hidden?' }).fill('I am afraid of him.');
    await atHanna.looksRight('complaint.new.en');
    await page.getByRole('button', { name: 'Send the complaint' }).click();

    await page.getByRole('heading', { level: 1, name: 'Complaint: Threat: Violence' }).waitFor();
    await page.getByText('You stay hidden').waitFor();
    await page.getByText('I am afraid of him.').waitFor();
    // Nobody reads a threat who does not want to.
    expect(await page.getByText('Wrote that he knows where I park.').count()).toBe(0);
    await page.getByRole('button', { name: 'Read it' }).first().click();
    await page.getByText('Wrote that he knows where I park.').waitFor();
    await page.getByText(`${sha256OfAbc}\nhttps://files.example/car.jpg`).waitFor();
  });

  it('say at their fields what the API refuses, and keep what was typed', async () => {
    const { page } = atHanna;
    const tooLong = 'x'.repeat(5_001);
    await atHanna.open(`/complaints/new?order=${encodeURIComponent(order.id)}`);
    await page.getByRole('combobox', { name: 'What is it about?' }).click();
    await page.getByRole('option', { name: /^Insult/ }).click();
    await page.getByRole('textbox', { name: 'On which day' }).fill('2026-03-01');
    const what = page.getByRole('textbox', { name: 'What happened' });
    await what.fill(tooLong);
    await page.getByText('1 character too many').waitFor();
    const send = page.getByRole('button', { name: 'Send the complaint' });
    await send.click();
    await page.getByText('This is too long. Please shorten it.').waitFor();
    expect(await what.inputValue()).toBe(tooLong);
    await what.fill('Called me a cheat.');
    // By the clock of this device, which is wrong, the day is over; by that of the API it is not.
    await page.clock.setFixedTime(market.clock.now().getTime() + days(3));
    await page.getByRole('textbox', { name: 'On which day' }).fill('2026-03-04');
    await send.click();
    await page.getByRole('region', { name: 'What happened' }).getByRole('alert').getByText('that is not in the future').waitFor();
    expect(await what.inputValue()).toBe('Called me a cheat.');
    await atHanna.seeTime();
  });

  it('tell whoever they are about what is said, but not by whom where that one hides', async () => {
    const { page } = atKarl;
    await atKarl.open('/complaints?view=about-me');
    await page.getByText('Niemand hat sich über Sie beschwert').waitFor();
    await mona.take('COMPLAINT', karl);
    await mona.tell('Somebody was given to understand that you would lie in wait.');
    await market.settled();
    // By itself, without a reload.
    await page
      .getByRole('link', { name: /Drohung: Gewalt/ })
      .getByText('von jemandem, der verborgen bleibt')
      .waitFor();
    await page.getByText(/Ihre Antwort: bis 09.03.2026, noch 8 Tage/).waitFor();
    await atKarl.looksRight('complaints.about-me.dark.de');
    await page.getByRole('link', { name: /Drohung: Gewalt/ }).click();

    await page.getByText('Wer sich beschwert hat, erfahren Sie nicht').waitFor();
    await page.getByText('you would lie in wait').waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/Hanna|park/);
  });

  it('say how long there is to answer, and take the answer once', async () => {
    const { page } = atKarl;
    await later(days(5));
    await page.getByText(/Zeit für Ihre Antwort: bis 09.03.2026, noch 3 Tage/).waitFor();
    await atKarl.looksRight('complaint.hidden.dark.de');

    const text = page.getByRole('textbox', { name: 'Was sagen Sie dazu?' });
    await page.getByRole('button', { name: 'Meine Antwort absenden' }).click();
    await page.getByText('Das wird gebraucht.').waitFor();
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
    await text.fill('Das war ich nicht.');
    await page.getByRole('button', { name: 'Meine Antwort absenden' }).click();
    await page.getByText('Sie bleibt, wie Sie sie abgeschickt haben.', { exact: false }).waitFor();
    expect(await text.count()).toBe(0);
  });

  it('end with a decision that says why, what it weighs, until when, and how to appeal', async () => {
    await mona.take('COMPLAINT', karl);
    await mona.uphold('SEVERE', 'Whoever threatens others has no place here.');
    await market.settled();
    const { page } = atKarl;
    await page.getByRole('heading', { name: 'Bestätigt: So war es, wurde festgestellt' }).waitFor();
    await page.getByText('Whoever threatens others has no place here.').waitFor();
    await page.getByText('4 Punkte, zählt bis 07.03.2027').waitFor();
    await atKarl.looksRight('complaint.upheld.dark.de');
    const appeal = await page.getByRole('link', { name: 'Einspruch einlegen' }).getAttribute('href');
    await page.goto(appeal ?? '');
    await page.getByRole('heading', { level: 1, name: 'Einspruch einlegen' }).waitFor();
    await page.getByText('Whoever threatens others has no place here.').waitFor();
    await atHanna.open('/complaints');
    await atHanna.page
      .getByRole('link', { name: /Threat: Violence/ })
      .getByText('Upheld')
      .waitFor();
  });

  it('can be withdrawn, after it was said what that does', async () => {
    const complaint = await complain(hanna, order, insult);
    const { page } = atHanna;
    await atHanna.open(`/complaints/${complaint.id}`);
    await page.getByRole('button', { name: 'Withdraw the complaint' }).click();
    const dialog = page.getByRole('dialog', { name: 'Withdraw the complaint' });
    await dialog.getByText(/ends without a decision and leaves no mark on/).waitFor();
    await dialog.getByRole('button', { name: 'Back' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Filed', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Withdraw the complaint' }).click();
    await dialog.getByRole('button', { name: 'Withdraw the complaint' }).click();
    await page.getByRole('heading', { name: 'Withdrawn' }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Withdraw the complaint' }).count()).toBe(0);
  });

  it('are answered only once: what comes too late is refused, and what was typed stays', async () => {
    const complaint = await complain(hanna, order, insult);
    const { page } = atKarl;
    await atKarl.open(`/complaints/${complaint.id}`);
    const text = page.getByRole('textbox', { name: 'Was sagen Sie dazu?' });
    await text.fill('Sie hat mich zuerst beschimpft.');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Meine Antwort absenden' }).click();
    await page.getByText('Evenhand ist gerade nicht zu erreichen.').waitFor();
    expect(await text.inputValue()).toBe('Sie hat mich zuerst beschimpft.');
    await page.unroute('**/graphql');
    atKarl.trouble.length = 0;
    await page.getByRole('button', { name: 'Meine Antwort absenden' }).click();
    await page.getByText('Sie bleibt, wie Sie sie abgeschickt haben.', { exact: false }).waitFor();
    expect(await answer(karl, complaint, 'Again.')).toMatchObject({ __typename: 'ComplaintAlreadyAnswered' });
    await page.getByText('Sie hat mich zuerst beschimpft.').waitFor();
  });

  it('show hostile texts as text', async () => {
    const change = {
      changes: { complaints: { maximumTextLength: 20_000 } },
      effectiveAt: new Date(market.clock.now().getTime() + minutes(2)).toISOString(),
      reason: 'Room.',
      basedOnVersion: 1,
      idempotencyKey: randomUUID(),
    };
    await (await market.caller('ADMIN')).do('changePolicy', change, '', 'ChangePolicyInput');
    market.clock.advance(minutes(3));
    const hostile =
      '<img src=x onerror="alert(1)"> **loud** [here](javascript:alert(1)) \u202Egnol si siht\u202C <script>alert(2)</script> ';
    const long = hostile + '\u0639\u0631\u0628\u064A'.repeat(2_600);
    const mallory = await market.trader('\u202E<b>Mallory</b>'.padEnd(150, 'W'));
    const foreign = await market.fulfilledOrder(mallory, karl);
    const complaint = await complain(mallory, foreign, {
      category: 'OTHER',
      facts: [{ on: '2026-03-01', what: long }],
      evidence: [{ text: hostile }, { sha256: 'a'.repeat(64), url: `https://example.org/${'x'.repeat(1_900)}` }],
    });
    expect(complaint).toMatchObject({ state: 'FILED' });
    const phone = await test.arrive({ width: 390, language: 'de' });
    await phone.signIn('karl');
    const { page } = phone;
    page.on('dialog', (dialog) => phone.trouble.push(`dialog: ${dialog.message()}`));
    await phone.open('/complaints?view=about-me');
    await page.getByRole('link', { name: /Etwas anderes/ }).waitFor();
    await phone.looksRight('complaints.about-me.phone.de');
    await phone.open(`/complaints/${complaint.id}`);
    await page.getByText('<img src=x onerror="alert(1)"> **loud**', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Alles zeigen' }).click();
    expect(await page.locator('img[src="x"], main b, main strong, a[href^="javascript"], a[href^="https://example"]').count()).toBe(0);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(10_000);
    await phone.looksRight('complaint.hostile.phone.de');
    await phone.leave();
  });

  it('are not taken from somebody who is muted, who is told before writing', async () => {
    const until = new Date(market.clock.now().getTime() + days(30)).toISOString();
    await mona.do('muteComplainant', { partyId: hanna.id, until, reason: 'Unfounded.' }, '', 'MuteComplainantInput');
    const { page } = atHanna;
    await atHanna.open('/complaints');
    await page.getByText(/You are not heard as a complainant until 6 Apr 2026/).waitFor();
    expect(await page.getByRole('link', { name: 'File a complaint' }).count()).toBe(0);
    await atHanna.open(`/complaints/new?order=${encodeURIComponent(order.id)}`);
    await page.getByText(/You are not heard as a complainant until/).waitFor();
    expect(await page.getByRole('button', { name: 'Send the complaint' }).count()).toBe(0);
    await atHanna.looksRight('complaint.muted.en');
  });
});
