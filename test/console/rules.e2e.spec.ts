import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, minutes } from '@evenhand/platform';
import type { Page } from 'playwright-core';
import { browserPath } from '../support/browser.js';
import { ConsoleTest } from '../support/console.js';
import { acknowledge, answer, appeal, complain, Moderator, statementTo } from '../support/due-process.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const insult = { category: 'INSULT', facts: [{ on: '2026-03-02', what: 'Called me a cheat before other customers.' }] };
/** A moderator's name may be anything that a token says. */
const hostile = '<b onclick="alert(1)">max</b>';

let test: ConsoleTest;
let market: Marketplace;
let hanna: Trader;
let karl: Trader;
/** Has bought once, and nothing happened. */
let nora: Trader;
let quiet: Order;

const changePolicy = async (changes: object, basedOnVersion: number, reason: string): Promise<void> => {
  const effectiveAt = new Date(market.clock.now().getTime() + minutes(1)).toISOString();
  const input = { changes, effectiveAt, reason, basedOnVersion, idempotencyKey: randomUUID() };
  const ada = await market.caller('ADMIN');
  const { __typename } = await ada.do('changePolicy', input, '', 'ChangePolicyInput');
  expect(__typename).toBe('PolicyVersion');
};

/** A complaint of Hanna about Karl, answered, that waits to be decided. */
async function complaint(): Promise<void> {
  const order = await market.fulfilledOrder(hanna, karl);
  await answer(karl, await complain(hanna, order, insult), 'She overcharged me.');
  await market.settled();
}

async function decide(by: Moderator, afterMinutes: number): Promise<void> {
  const [first] = await by.waiting('COMPLAINT', karl);
  await by.claim(first.id);
  market.clock.advance(minutes(afterMinutes));
  expect((await by.uphold('MINOR', 'It is on record.')).__typename).toBe('Complaint');
  await market.settled();
}

/** Three decisions, one of them overturned; then two cases grow old, and a third is claimed. */
async function moderate(): Promise<void> {
  const mona = await Moderator.at(market, 'mona', 'MODERATOR');
  const max = await Moderator.at(market, hostile, 'MODERATOR');
  const leo = await Moderator.at(market, 'leo', 'LEAD');
  for (const [who, handling] of [
    [mona, 4],
    [mona, 6],
    [max, 9],
  ] as const) {
    await complaint();
    await decide(who, handling);
  }
  const letter = await statementTo(karl, 'COMPLAINT_UPHELD', 'INSULT');
  await acknowledge(karl, letter);
  await appeal(karl, letter, 'It was the other way round.');
  await market.settled();
  await leo.take('APPEAL', karl);
  market.clock.advance(minutes(2));
  expect((await leo.decideAppeal(true, 'Hanna’s account does not hold.')).state).toBe('GRANTED');
  await complaint();
  await complaint();
  await market.passes(days(9));
  await complaint();
  const [, , newest] = await mona.waiting('COMPLAINT', karl);
  await mona.claim(newest.id);
}

/** The numbers of a figure, row by row. */
const tableOf = (page: Page, title: string): Promise<string[][]> =>
  page
    .getByRole('region', { name: title, exact: true })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

inBrowser('figures, rules and the audit trail', () => {
  beforeAll(async () => {
    market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    hanna = await market.trader('Hanna');
    karl = await market.trader('Karl');
    nora = await market.trader('Nora');
    await moderate();
    quiet = await market.fulfilledOrder(hanna, nora);
  });
  afterAll(() => test.close());

  describe('the figures', () => {
    it('count what waits and what was decided, as charts and as the tables behind them', async () => {
      const visitor = await test.person('lea', ['LEAD']);
      const { page } = visitor;
      await visitor.open('/figures');
      await page.getByText('4 decisions from').waitFor();
      for (const tile of ['Waiting3', 'Overdue2', 'Unclaimed2', 'Oldest9 days']) {
        expect(await page.locator('main').innerText()).toMatch(new RegExp(tile.replace(/(\d)/, '\\n+$1')));
      }
      await page
        .getByRole('img', { name: /^Chart: Waiting by kind/ })
        .locator('svg .recharts-bar')
        .first()
        .waitFor();
      await visitor.looksRight('figures.en');

      for (const title of ['Waiting by kind', 'Decisions by moderator', 'Handling time', 'Overturned on appeal']) {
        await page.getByRole('switch', { name: `As a table: ${title}` }).click();
        await page.getByRole('region', { name: title, exact: true }).getByRole('table').waitFor();
      }
      expect(await tableOf(page, 'Waiting by kind')).toEqual([
        ['Kind', 'Overdue', 'In time, unclaimed', 'In time, claimed'],
        ['Complaint', '2', '0', '1'],
      ]);
      expect(await tableOf(page, 'Decisions by moderator')).toEqual([
        ['Moderator', 'Complaint', 'Appeal'],
        [hostile, '1', '0'],
        ['leo', '0', '1'],
        ['mona', '2', '0'],
      ]);
      expect(await tableOf(page, 'Handling time')).toContainEqual(['Complaint', '6 min', '8.4 min']);
      expect(await tableOf(page, 'Overturned on appeal')).toEqual([
        ['Kind', 'Share overturned'],
        ['Complaint', '33%'],
        ['Appeal', '0%'],
      ]);
      await page.reload();
      await page.getByRole('region', { name: 'Handling time', exact: true }).getByRole('table').waitFor();
      expect(await tableOf(page, 'Handling time').then((rows) => rows.length)).toBe(3);
      await visitor.leave();
    });

    it('are of the days in the address, and say so where nothing was decided', async () => {
      const visitor = await test.person('lea-dark', ['LEAD'], { appearance: 'dark', language: 'de' });
      const { page } = visitor;
      await visitor.open('/figures?from=2026-03-01&to=2026-03-02');
      await page.getByText('4 Entscheidungen vom 01.03.2026 bis 02.03.2026').waitFor();
      await page
        .getByRole('img', { name: /^Diagramm: Bearbeitungszeit/ })
        .locator('svg')
        .first()
        .waitFor();
      await visitor.looksRight('figures.dark.de');
      await page.getByText('7 Tage', { exact: true }).click();
      await page.getByText('In dieser Zeit wurde nichts entschieden').waitFor();
      expect(new URL(page.url()).search).toBe('?days=7');
      await visitor.leave();
    });

    it('are a moderator’s own, on a phone too', async () => {
      const visitor = await test.person('mona', ['MODERATOR'], { width: 390 });
      await visitor.open('/figures');
      await visitor.page.getByText('2 decisions from').waitFor();
      await visitor.page.getByText('You see your own decisions.').waitFor();
      await visitor.page
        .getByRole('img', { name: /^Chart: Overturned/ })
        .locator('svg')
        .first()
        .waitFor();
      expect(await visitor.page.getByText(hostile).count()).toBe(0);
      await visitor.looksRight('figures.phone');
      await visitor.leave();
    });
  });

  describe('the rules', () => {
    it('are read by those who are held to them, with what is decided for later', async () => {
      const visitor = await test.trader(hanna, 'hanna', { language: 'de' });
      const { page } = visitor;
      await page.getByRole('link', { name: 'Die Regeln' }).click();
      await page.getByText('Wie lange beide Hälften einer Bewertung').waitFor();
      await page.getByText('14 Tage', { exact: true }).first().waitFor();
      await page.getByText('7, 3 und 1 Tage').waitFor();
      expect(await page.getByRole('tab').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Regeln ändern' }).count()).toBe(0);

      await changePolicy({ ratings: { blindWindowDays: 10, reminderDaysLeft: [5, 1] } }, 1, `Two weeks are long. ${hostile}`);
      await page.reload();
      const change = page.getByRole('alert').getByRole('listitem').filter({ hasText: 'Zeit zum Bewerten' });
      await change.waitFor();
      expect((await change.innerText()).replace(/\s+/g, ' ')).toMatch(/GESENKT vorher: 14 Tage jetzt: 10 Tage/i);
      await visitor.looksRight('policy.trader.de');
      market.clock.advance(minutes(1));
      await visitor.seeTime();
      await page.reload();
      await page.getByText('Version 2 ist in Kraft.').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      await visitor.leave();
    });

    it('are changed by an admin, who sees before what will change, and whose mistakes are shown where they are', async () => {
      const visitor = await test.person('ada', ['ADMIN']);
      const { page } = visitor;
      await visitor.open('/policy');
      await page.getByRole('link', { name: 'Change the rules' }).click();
      const send = page.getByRole('button', { name: 'Decide version 3' });
      expect(await send.isDisabled()).toBe(true);
      const ratings = page.getByRole('region', { name: 'Rating an order' });
      const window = ratings.getByLabel('Time to rate, both sides blind');
      await window.fill('91');
      await send.click();
      await ratings.getByText('A whole number: 1 to 90').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe('values.ratings.blindWindowDays');

      await window.fill('12');
      const points = page.getByLabel('Points of a minor complaint');
      await points.fill('3');
      await page.getByLabel('Why').fill('We learned that ten days are short.');
      await send.click();
      // What only the whole can tell is said by the API, at every field that it is about.
      await page
        .getByRole('region', { name: 'Complaints' })
        .getByText(/A graver complaint weighs no less: “Points of a minor/)
        .first()
        .waitFor();
      expect(await page.getByText(/A graver complaint weighs no less/).count()).toBe(3);
      await points.fill('1');
      expect(await page.getByText(/A graver complaint weighs no less/).count()).toBe(0);

      const review = page.getByRole('region', { name: 'What will change' });
      expect((await review.getByRole('list').innerText()).replace(/\s+/g, ' ')).toMatch(
        /Time to rate.*RAISED before: 10 days now: 12 days$/i,
      );
      await visitor.looksRight('policy-change.en');

      // Somebody else is faster.
      await changePolicy({ cases: { claimLeaseMinutes: 15 } }, 2, 'Ten minutes are short.');
      await send.click();
      await page.getByText('Somebody else changed the rules meanwhile').waitFor();
      await visitor.looksRight('policy-change.meanwhile.en');
      await page.getByRole('button', { name: 'Go on from version 3' }).click();
      expect(await window.inputValue()).toBe('12');
      expect(await page.getByLabel('A case is held for').inputValue()).toBe('15');
      await page.getByRole('button', { name: 'Decide version 4' }).dblclick();
      await page.getByText('Version 4 is decided').waitFor();
      await page.getByRole('heading', { name: 'From version 3 to version 4' }).waitFor();
      const comparison = page.getByRole('region', { name: 'Compare two versions' });
      expect(await comparison.getByRole('listitem').count()).toBe(1);
      await page.getByText('We learned that ten days are short.').waitFor();
      expect(await page.getByRole('heading', { name: /^Version \d/ }).count()).toBe(0);
      await visitor.leave();
    });

    it('keep every version, and show what is different between any two', async () => {
      const visitor = await test.person('otto', ['AUDITOR'], { appearance: 'dark' });
      const { page } = visitor;
      await visitor.open('/policy?from=1&to=4');
      const comparison = page.getByRole('region', { name: 'Compare two versions' });
      await comparison.getByRole('listitem').nth(2).waitFor();
      expect((await comparison.getByRole('list').innerText()).replace(/\s+/g, ' ')).toMatch(
        /LOWERED before: 14 days now: 12 days .*CHANGED before: 7, 3 and 1 days now: 5 and 1 days .*RAISED before: 10 minutes now: 15 minutes/i,
      );
      await page.getByText(hostile).waitFor();
      await visitor.looksRight('policy-versions.dark.en');
      await page.getByRole('combobox', { name: 'From' }).click();
      await page.getByRole('option', { name: 'Version 3' }).click();
      await page.getByRole('heading', { name: 'From version 3 to version 4' }).waitFor();
      expect(new URL(page.url()).search).toContain('from=3');
      await page.getByRole('link', { name: 'Read version 1' }).click();
      await page.getByText('This is version 1').waitFor();
      await page.getByText('14 days', { exact: true }).first().waitFor();
      expect(await page.getByRole('link', { name: 'Change the rules' }).count()).toBe(0);
      await visitor.leave();
    });

    it('fit on a phone', async () => {
      const visitor = await test.person('ada-phone', ['ADMIN'], { width: 390, language: 'de', appearance: 'dark' });
      await visitor.open('/policy?view=versions');
      await visitor.page.getByRole('heading', { name: 'Zwei Versionen vergleichen' }).waitFor();
      await visitor.looksRight('policy-versions.phone.de');
      await visitor.open('/policy/change');
      await visitor.page.getByLabel('Was am Anfang angenommen wird').fill('4,4');
      await visitor.page.getByText('4,2 Sterne').first().waitFor();
      await visitor.looksRight('policy-change.phone.de');
      await visitor.leave();
    });
  });

  describe('the audit trail', () => {
    it('tells in words what was done, with the facts, and leads on from thing to thing', async () => {
      const visitor = await test.person('anna', ['AUDITOR']);
      const { page } = visitor;
      await visitor.open('/audit');
      await page.getByText('Whose trail?').waitFor();
      await visitor.looksRight('audit.empty.en');
      const field = page.getByLabel('Id or address of a thing');
      await field.fill('nonsense');
      await page.getByRole('button', { name: 'Look' }).click();
      await page.getByText('That is the id of nothing.').waitFor();
      await field.fill(`${market.api.url}/orders/${quiet.id}`);
      await page.getByRole('button', { name: 'Look' }).click();
      await page.getByText('Recorded the order').waitFor();
      await page.getByText('Opened the rating of the order to both sides').waitFor();
      expect(new URL(page.url()).searchParams.get('subject')).toBe(quiet.id);
      await page.getByRole('button', { name: 'What was written down' }).last().click();
      await visitor.looksRight('audit.en');
      await page.getByText('Buyer', { exact: true }).locator('..').getByRole('link').last().click();
      await page.getByText('Registered the party').waitFor();
      expect(new URL(page.url()).searchParams.get('subject')).toBe(nora.id);
      await page.getByRole('link', { name: 'Rules: version 1' }).first().click();
      await page.getByText('This is version 1').waitFor();
      await visitor.leave();
    });

    it('speaks German, on a phone, and is not for everybody', async () => {
      const visitor = await test.person('anton', ['ADMIN'], { language: 'de', width: 390 });
      await visitor.open(`/audit?subject=${hanna.id}`);
      const sentences = visitor.page.getByRole('button', { name: 'Was aufgeschrieben wurde' });
      await sentences.nth(49).waitFor();
      await visitor.page.getByRole('button', { name: 'Mehr zeigen' }).click();
      await sentences.nth(50).waitFor();
      await visitor.open(`/audit?subject=${quiet.id}`);
      await visitor.page.getByText('Bestellung gemeldet').waitFor();
      await sentences.first().click();
      await visitor.looksRight('audit.phone.de');
      await visitor.open(`/audit?subject=${karl.id}`);
      await visitor.page.getByRole('button', { name: 'Mehr zeigen' }).click();
      await visitor.page.getByText(hostile).first().waitFor();
      await visitor.page.getByText('Beschwerde eingereicht').first().waitFor();
      await visitor.leave();

      const trader = await test.trader(karl, 'karl');
      await trader.open(`/audit?subject=${karl.id}`);
      await trader.page.getByText('This is not for you to see').waitFor();
      expect(await trader.page.getByRole('link', { name: 'Audit trail' }).count()).toBe(0);
      await trader.leave();
    });
  });
});
