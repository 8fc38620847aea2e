import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes, systemActor } from '@evenhand/platform';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { answer, complain, Moderator } from '../support/due-process.js';
import { Marketplace, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const hostile = '<img src=x onerror=alert(1)>\u202eevil';
/** Two of them are 10,000 characters. */
const longFact = `He shouted <script>alert(1)</script> **at me**. ${'x'.repeat(5_000)}`.slice(0, 5_000);
const insult = (what: string): Record<string, unknown> => ({ category: 'INSULT', facts: [{ on: '2026-03-01', what }] });

inBrowser('the queue and the page of a case', () => {
  let test: ConsoleTest;
  let market: Marketplace;
  let hanna: Trader;
  let rudi: Trader;
  let mona: Visitor;
  let max: Visitor;
  let maxAtTheApi: Moderator;

  const about = async (subject: Trader, said: Record<string, unknown>) => {
    const complaint = await complain(hanna, await market.fulfilledOrder(hanna, subject), said);
    await market.settled();
    return complaint;
  };
  const row = (visitor: Visitor, name: string) => visitor.page.getByRole('listitem').filter({ hasText: name });

  beforeAll(async () => {
    market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    [hanna, rudi] = [await market.trader('Hanna'), await market.trader('Rudi')];
    maxAtTheApi = await Moderator.at(market, 'max', 'MODERATOR');
    [mona, max] = await Promise.all([test.person('mona', ['MODERATOR']), test.person('max', ['MODERATOR'], { language: 'de' })]);
  });
  afterAll(() => test.close());

  it('is empty at first, and shows a case as soon as there is one, to everybody who looks', async () => {
    await mona.page.getByText('Nothing waits').waitFor();
    await mona.looksRight('queue.empty');
    await max.open('/queue');
    await max.page.getByText('Nichts wartet').waitFor();
    await about(rudi, insult('Called me a cheat before other customers.'));
    await row(mona, 'Rudi').waitFor();
    await row(max, 'Rudi').waitFor();
  });

  it('shows what people call themselves and what they write as text', async () => {
    const evil = await market.trader(hostile);
    const facts = [longFact, longFact].map((what) => ({ on: '2026-03-01', what }));
    await about(evil, { category: 'INSULT', facts });
    const link = row(mona, '<img src=x').getByRole('link');
    await link.waitFor();
    await mona.looksRight('queue.en');
    await link.click();
    await mona.page.getByRole('heading', { level: 1, name: /<img src=x onerror=alert\(1\)>/ }).waitFor();
    const what = mona.page.getByRole('region', { name: 'What it is about' });
    expect(await what.getByText('He shouted').count()).toBe(0);
    await what.getByRole('button', { name: 'Read it' }).first().click();
    await what.getByText('He shouted <script>alert(1)</script> **at me**.').waitFor();
    await what.getByRole('button', { name: 'Show all of it' }).click();
    expect(await what.getByText('He shouted').textContent()).toHaveLength(longFact.length);
    expect(await mona.page.locator('img[src="x"]').count()).toBe(0);
    await mona.looksRight('case.complaint.hostile');
  });

  it('is worked through with keys: next, claim, release; and others see who holds what', async () => {
    await mona.open('/queue');
    const rudis = row(mona, 'Rudi');
    await rudis.waitFor();
    const { keyboard } = mona.page;
    const isThere = () => rudis.getByRole('link').evaluate((element) => element === document.activeElement);
    await keyboard.press('j');
    if (!(await isThere())) await keyboard.press('j');
    expect(await isThere()).toBe(true);
    await keyboard.press('c');
    await rudis.getByText(/^You, until/).waitFor();
    await row(max, 'Rudi')
      .getByText(/mona.*, bis/)
      .waitFor();
    expect(
      await row(max, 'Rudi')
        .getByRole('button', { name: /Übernehmen/ })
        .count(),
    ).toBe(0);
    await keyboard.press('r');
    await rudis.getByText('Nobody works on it').waitFor();
    await row(max, 'Rudi').getByText('Niemand arbeitet daran').waitFor();

    await keyboard.press('?');
    await mona.page.getByRole('dialog', { name: 'Keys on this page' }).waitFor();
    await mona.looksRight('queue.keys');
    await keyboard.press('Escape');
    await keyboard.press('/');
    await mona.page.locator('input:focus').waitFor();
  });

  it('keeps its filters in the address, and views under a name', async () => {
    const { page } = max;
    await page.getByRole('combobox', { name: 'Rolle der Betroffenen' }).click();
    await page.getByRole('option', { name: 'Verkäufer' }).click();
    await page.getByText('Nichts dieser Art wartet').waitFor();
    await page.reload();
    await page.getByText('Nichts dieser Art wartet').waitFor();
    expect(new URL(page.url()).search).toBe('?role=SELLER');

    await page.getByRole('combobox', { name: 'Rolle der Betroffenen' }).click();
    await page.getByRole('option', { name: 'Käufer', exact: true }).click();
    await page.getByRole('button', { name: 'Ansicht merken' }).click();
    await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Über Käufer');
    await page.getByRole('button', { name: 'Speichern' }).click();
    const view = page.getByRole('link', { name: 'Über Käufer' });
    await view.and(page.locator('[aria-current="page"]')).waitFor();
    await page.reload();
    await view.waitFor();
    await row(max, 'Rudi').waitFor();
    await max.looksRight('queue.de');
    await page.getByRole('button', { name: /Ansicht „.*Über Käufer.*“ löschen/ }).click();
    await view.waitFor({ state: 'detached' });
    await page.waitForURL((url) => url.search === '?role=BUYER');
  });

  it('looks right in the dark on a phone, too', async () => {
    const phone = await test.person('moritz', ['AUDITOR'], { appearance: 'dark', width: 390 });
    await row(phone, 'Rudi').waitFor();
    expect(await phone.page.getByRole('button', { name: /^Claim/ }).count()).toBe(0);
    await phone.looksRight('queue.dark.390');
    await row(phone, 'Rudi').getByRole('link').click();
    await phone.page.getByText('You may read this case, and decide nothing.').waitFor();
    expect(await phone.page.getByRole('button', { name: 'To the decision' }).count()).toBe(0);
    await phone.looksRight('case.complaint.dark.390');
    await phone.leave();
  });

  describe('the page of a complaint', () => {
    const reason = 'Three people heard it, and the answer does not deny it.';
    const field = (name: string) => mona.page.getByRole('textbox', { name });
    const uphold = () => mona.page.getByRole('button', { name: 'Uphold the complaint' }).click();

    it('says when the claim has ended, and who has the case then, and keeps what was typed', async () => {
      await mona.open('/queue');
      await row(mona, 'Rudi').getByRole('link').press('Enter');
      await mona.page.getByText('Nobody works on this case.').waitFor();
      await mona.page.keyboard.press('c');
      await mona.page.getByRole('timer').getByText('10:00').waitFor();
      await mona.page.getByRole('radio', { name: 'Uphold' }).check();
      await mona.page.getByText('Choose how bad it is').waitFor();
      await mona.page.getByRole('radio', { name: 'Serious' }).check();
      await mona.page.getByText(/2 strike points for .*Rudi.*, until 2 Mar 2027/).waitFor();
      await field('Reason').fill(reason);
      await mona.looksRight('case.complaint.deciding');

      market.clock.advance(minutes(11));
      await mona.seeTime();
      await mona.page.getByRole('alert').getByText('Your claim has ended', { exact: true }).waitFor();
      const [{ id }] = await maxAtTheApi.waiting('COMPLAINT', rudi);
      await maxAtTheApi.claim(id);
      await mona.page
        .getByRole('alert')
        .getByText(/max.* works on this case now/)
        .waitFor();
      expect(await mona.page.getByRole('button', { name: 'Uphold the complaint' }).isDisabled()).toBe(true);
      await maxAtTheApi.release();
      await mona.page.getByRole('button', { name: 'Claim it again' }).click();
      await mona.page.getByRole('timer').waitFor();
      expect(await field('Reason').inputValue()).toBe(reason);
    });

    it('is renewed while somebody writes', async () => {
      market.clock.advance(minutes(6));
      await mona.seeTime();
      await mona.page.getByRole('timer').getByText('4:00').waitFor();
      await field('Facts').fill('On 1 March, in the shop.');
      await field('Facts').press('End');
      await mona.page.getByRole('timer').getByText('10:00').waitFor();
    });

    it('refuses a decision on what was not read, and says what is new', async () => {
      await field('Rule').fill('Be civil.');
      const { complaintsAboutMe } = await rudi.ask('{ complaintsAboutMe { edges { node { id } } } }');
      await answer(rudi, complaintsAboutMe.edges[0].node, 'She overcharged me.');
      await mona.page.getByText('Something new has come in since you began').waitFor();
      await mona.page.getByRole('region', { name: 'Dossier' }).getByText('New', { exact: true }).waitFor();
      await uphold();
      await mona.page.getByRole('alert').getByText('Not possible').waitFor();
      expect(await field('Reason').inputValue()).toBe(reason);
      await mona.looksRight('case.complaint.changed');
    });

    it('shows what came of it, and leads to the next case', async () => {
      await mona.page.getByRole('button', { name: 'I have read it' }).click();
      await uphold();
      await mona.page.getByText(/^Upheld, by .*mona/).waitFor();
      expect(await maxAtTheApi.pointsOf(rudi)).toBe(2);
      await mona.page.getByText('Unchanged since').waitFor();
      await mona.looksRight('case.complaint.decided');
      await mona.page.keyboard.press('n');
      await mona.page.getByRole('heading', { level: 1, name: /<img src=x/ }).waitFor();
    });
  });

  it('lets the subject of a hidden complaint be told before anything can be upheld', async () => {
    const karl = await market.trader('Karl');
    await about(karl, { ...insult('Wrote to me: I know where you park.'), safetyReason: 'I am afraid of him.' });
    await max.seeTime();
    await max.open('/queue');
    await row(max, 'Karl').getByRole('link').click();
    const { page } = max;
    await page.getByRole('button', { name: 'Fall übernehmen' }).click();
    const upholding = page.getByRole('radio', { name: 'Bestätigen' });
    await upholding.waitFor();
    expect(await upholding.isDisabled()).toBe(true);
    const summary = page.getByRole('textbox', { name: 'Was gesagt wird' });
    await summary.fill('Hanna says that you threatened her.');
    await max.looksRight('case.complaint.hidden.de');
    await page.getByRole('button', { name: /Karl.* unterrichten/ }).click();
    await page.getByRole('textbox', { name: 'Was gesagt wird' }).and(page.locator('[aria-invalid="true"]')).waitFor();
    await summary.fill('You are said to have threatened somebody.');
    await page.getByRole('button', { name: /Karl.* unterrichten/ }).click();
    await summary.waitFor({ state: 'detached' });
    await upholding.check();
    await page.getByRole('textbox', { name: 'Warum die Antwort nicht abgewartet wird' }).waitFor();
    await page.getByRole('radio', { name: 'Abweisen' }).check();
    await page.getByRole('textbox', { name: 'Grund' }).fill('Das ist nicht belegt.');
    await page.getByRole('button', { name: 'Beschwerde abweisen' }).click();
    await page.getByText(/^Abgewiesen, von .*max/).waitFor();
  });

  describe('words about people', () => {
    const rated = async (subject: Trader, publicComment: string): Promise<string> => {
      const order = await market.fulfilledOrder(hanna, subject);
      await hanna.rate(order, { stars: 1, again: false, publicComment });
      await subject.rate(order);
      await market.settled();
      return (await subject.exchange(order)).ratingBySeller.id;
    };

    it('are removed, with what that does to the score', async () => {
      const paula = await market.trader('Paula');
      const ratingId = await rated(paula, 'Paula is a liar.');
      const input = { ratingId, ground: 'INSULT', explanation: 'That is no review.', idempotencyKey: randomUUID() };
      await paula.do('requestRatingRemoval', input, '... on RatingRemoval { id }', 'RequestRatingRemovalInput');
      const { page } = max;
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.keyboard.press('q');
      await row(max, 'Löschung einer Bewertung').getByRole('link').click();
      await page.getByRole('button', { name: 'Fall übernehmen' }).click();
      await page.getByRole('radio', { name: 'Bewertung löschen' }).check();
      await page.getByRole('button', { name: 'Bewertung löschen' }).click();
      expect(await page.getByText('Das muss ausgefüllt sein.').count()).toBe(3);
      await page.getByRole('textbox', { name: 'Grund' }).fill('Das ist keine Bewertung der Bestellung.');
      await page.getByRole('textbox', { name: 'Tatsachen' }).fill('Der Kommentar.');
      await page.getByRole('textbox', { name: 'Regel' }).fill('Sachlich bleiben.');
      await max.looksRight('case.rating-removal.dark.de');
      await page.getByRole('button', { name: 'Bewertung löschen' }).click();
      await page.getByText(/^Gelöscht, von .*max/).waitFor();
    });

    it('are shown after a look, where they were held back', async () => {
      const otto = await market.trader('Otto');
      await rated(otto, 'Du bist ein Arschloch.');
      await market.evenhand.useCases.openHeldBackCases.execute(systemActor('worker'));
      const { page } = mona;
      await page.setViewportSize({ width: 390, height: 844 });
      await page.keyboard.press('q');
      await row(mona, 'Text held back').getByRole('link').click();
      await page.getByRole('button', { name: 'Claim this case' }).click();
      await page.getByRole('radio', { name: 'Take the text away' }).check();
      await page.getByRole('textbox', { name: 'Reason' }).fill('It insults.');
      await mona.looksRight('case.held-back-text.390');
      await page.getByRole('button', { name: 'Take the text away' }).click();
      await page.getByText(/^Removed, by .*mona/).waitFor();
    });
  });
});
