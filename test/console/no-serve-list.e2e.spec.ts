import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, minutes } from '@evenhand/platform';
import { fillNoServeList } from '../builders/many-entries.js';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { Moderator } from '../support/due-process.js';
import { Marketplace } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;
/** Beside the three that came about as entries do. */
const many = 2_997;

const charge = ({ clock }: Marketplace) => ({
  ground: 'INSULT',
  explanation: 'Shouted at three sellers.',
  facts: 'On 1 March at the counter: <b>fools</b>, he said.',
  rung: 'TEMPORARY',
  skippedRungReason: 'A warning would not help those whom he threatens.',
  endsAt: new Date(clock.now().getTime() + days(100)).toISOString(),
});

inBrowser('the no-serve list of the console', () => {
  let test: ConsoleTest;
  let lena: Visitor;
  let entryId: string;

  beforeAll(async () => {
    const market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    const [mona, lea] = [await Moderator.at(market, 'mona', 'MODERATOR'), await Moderator.at(market, 'lea', 'LEAD')];
    const subjects = await Promise.all(['Karl', 'Otto', 'Olga'].map((name) => market.trader(name)));
    const entries = [];
    for (const subject of subjects) entries.push(await mona.propose(subject, charge(market)));
    await market.passes(days(8));
    for (const subject of subjects) {
      await lea.take('NO_SERVE_PROPOSAL', subject);
      await lea.approve();
    }
    await market.passes(minutes(30));
    entryId = entries[0].id;
    await fillNoServeList(market.evenhand.database, many, new Date(market.clock.now().getTime() - days(20)));
    lena = await test.person('lena', ['LEAD']);
  });
  afterAll(() => test.close());

  it('shows three thousand entries with few rows on the page, and each can be reached', async () => {
    const { page } = lena;
    await page.getByRole('link', { name: 'No-serve list' }).click();
    const table = page.getByRole('table', { name: 'No-serve list' });
    await table.getByRole('link', { name: 'Karl' }).waitFor();
    // Nobody knows yet how many there are.
    expect(await table.getAttribute('aria-rowcount')).toBe('-1');
    await lena.looksRight('no-serve-list.en');
    const most = await page.evaluate(async () => {
      const box = document.querySelector('[role=region]:has([role=table])');
      let rows = 0;
      while (document.querySelector('[role=table]')?.getAttribute('aria-rowcount') === '-1') {
        if (box !== null) box.scrollTop = box.scrollHeight;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        rows = Math.max(rows, document.querySelectorAll('[role=row]').length);
      }
      return rows;
    });
    expect(await table.getAttribute('aria-rowcount')).toBe('3001');
    await page.getByText('3,000 entries', { exact: true }).waitFor();
    expect(most).toBeLessThan(80);
    const height = await page.evaluate(() => (document.querySelector('[role=table]')?.scrollHeight ?? 0) / 3_001);
    for (const place of [1, 2, 97, 98, 1_234, 2_500, 2_996, 2_997]) {
      await page.evaluate((top) => document.querySelector('[role=region]:has([role=table])')?.scrollTo(0, top), place * height);
      const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: `Listed ${String(place).padStart(5, '0')}` }) });
      await row.waitFor();
      // After the head and the three others.
      expect(await row.getAttribute('aria-rowindex')).toBe(String(place + 4));
      expect(await table.getByRole('row').count()).toBeLessThan(80);
    }
    // Thirty pages are asked for one after the other.
  }, 120_000);

  it('goes from row to row with the keyboard, however far', async () => {
    const { page } = lena;
    await lena.open('/no-serve');
    await page.getByRole('table').getByRole('link', { name: 'Listed 00001' }).focus();
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Listed 00061');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Listed 00060');
  });

  it('keeps search, filters and order in the address', async () => {
    const { page } = lena;
    await lena.open('/no-serve');
    await page.getByLabel('Search').fill('Listed 0001');
    await page
      .getByRole('textbox', { name: 'States' })
      .or(page.getByRole('combobox', { name: 'States' }))
      .first()
      .click();
    await page.getByRole('option', { name: 'Expired' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByRole('option', { name: 'First proposed first' }).click();
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(1).getByRole('link', { name: 'Listed 00016' }).waitFor();
    await page.getByText('2 entries', { exact: true }).waitFor();
    expect(await rows.getByRole('link').allInnerTexts()).toEqual(['Listed 00016', 'Listed 00012']);
    const address = page.url();
    const visitor = await test.person('arne', ['AUDITOR'], { language: 'de', width: 390, appearance: 'dark' });
    await visitor.open(new URL(address).pathname + new URL(address).search);
    await visitor.page.getByText('2 Einträge', { exact: true }).waitFor();
    expect(await visitor.page.getByRole('table').getByRole('link').allInnerTexts()).toEqual(['Listed 00016', 'Listed 00012']);
    // An auditor reads, and changes nothing.
    expect(await visitor.page.getByRole('table').getByRole('checkbox').count()).toBe(0);
    await visitor.looksRight('no-serve-list.phone.dark.de');
    await visitor.page.getByLabel('Suche').fill('nobody is called that');
    await visitor.page.getByText('Zu diesen Filtern gibt es nichts').waitFor();
    await visitor.leave();
  });

  it('lifts many, and says of each what became of it', async () => {
    const { page } = lena;
    await lena.open('/no-serve');
    for (const name of ['Otto', 'Olga', 'Listed 00004']) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    await page.getByRole('button', { name: 'Lift …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lift 3 entries' });
    await dialog.getByLabel('Why they are lifted').fill('The times have changed.');
    await lena.looksRight('no-serve-list.lift');
    await dialog.getByRole('button', { name: 'Lift 3 entries' }).click();
    await dialog.getByText('2 lifted · 1 not lifted').waitFor();
    const became = await dialog.getByRole('listitem').allInnerTexts();
    expect(became.map((text) => text.replace(/\s+/g, ' ').trim()).sort()).toEqual([
      expect.stringMatching(/^Listed 00004 The entry is .+/),
      'Olga Lifted',
      'Otto Lifted',
    ]);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByText('1 selected').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Select Listed 00004' }).isChecked()).toBe(true);
    const lifted = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Otto' }) });
    await lifted.getByText('Lifted', { exact: true }).waitFor();
  });

  it('shows an entry with its reasons and history, and what a step will cause before it is taken', async () => {
    const { page } = lena;
    await lena.open(`/no-serve/${entryId}`);
    const statement = page.getByRole('region', { name: 'Statement of reasons', exact: true });
    await statement.getByRole('tab', { name: 'German' }).click();
    await statement
      .getByRole('tabpanel', { name: 'German' })
      .getByText(/wir haben uns angesehen/)
      .waitFor();
    const history = page.getByRole('region', { name: 'History' });
    for (const step of ['Charged, hearing opened', 'Time to answer over', 'Approved', 'In force']) {
      await history.getByText(step, { exact: true }).waitFor();
    }
    // What he is said to have said is covered, and is text.
    const accused = page.getByRole('region', { name: 'The charge' });
    expect(await accused.getByText('<b>fools</b>').count()).toBe(0);
    await accused.getByRole('button', { name: 'Read it' }).click();
    await accused.getByText('On 1 March at the counter: <b>fools</b>, he said.').waitFor();
    await lena.looksRight('no-serve-entry.en');
    await page.getByRole('button', { name: 'Extend …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make this entry last longer' });
    await dialog.getByText(/The later end counts from its delivery on; until then the end of 10 Jun 2026 holds/).waitFor();
    await dialog.getByLabel('New end').fill('2026-12-31');
    await dialog.getByLabel('Why').fill('He goes on.');
    await dialog.getByLabel('Rule that was broken').fill('Be civil.');
    await dialog.getByRole('button', { name: 'Extend', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Statement of reasons for the longer time' }).waitFor();
    await page.getByRole('button', { name: 'Lift …' }).click();
    await page.getByRole('dialog', { name: 'Lift this entry' }).getByLabel('Why').fill('He has said sorry.');
    await page.getByRole('button', { name: 'Lift now' }).click();
    await page.getByRole('region', { name: 'At a glance' }).getByText('He has said sorry.').waitFor();
    expect(await page.getByRole('button', { name: 'Lift …' }).count()).toBe(0);
  });

  it('proposes rung by rung, offers no protected trait as a ground, and takes it back', async () => {
    const rudi = await test.market.trader('Rudi');
    const mona = await test.person('mona', ['MODERATOR'], { language: 'de' });
    const { page } = mona;
    await mona.open(`/no-serve/new?party=${encodeURIComponent(rudi.id)}&role=BUYER`);
    await page.getByRole('combobox', { name: 'Grund' }).click();
    expect(await page.getByRole('option').count()).toBe(12);
    expect(await page.getByRole('option', { name: /Religion|Herkunft|Alter|Geschlecht|Behinderung|Identität/ }).count()).toBe(0);
    await page.getByRole('option', { name: 'Beleidigung' }).click();
    await page.getByLabel('Begründung').fill('Hat mehrere Verkäufer beschimpft.');
    await page.getByLabel('Was wann geschehen ist').fill('Am 2. März am Stand.');
    await page.getByRole('radio', { name: /^Einschränkung/ }).click();
    await page.getByRole('checkbox', { name: 'Vorkasse' }).check();
    await mona.looksRight('no-serve-propose.de');
    // The rung before it has not been tried: the form does not go without a reason, and keeps what was written.
    await page.getByRole('button', { name: 'Vorschlagen' }).click();
    await page.getByLabel('Warum Verwarnung nicht genügt').fill('Er lacht darüber.');
    await page.getByRole('button', { name: 'Vorschlagen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Eintrag über Rudi' }).waitFor();
    await page.getByText('Vorwurf erhoben, Anhörung eröffnet').waitFor();
    await page.getByRole('button', { name: 'Zurückziehen …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen', exact: true }).click();
    await page.getByRole('region', { name: 'Auf einen Blick' }).getByText('Zurückgezogen').waitFor();
    await mona.looksRight('no-serve-entry.de');
    await mona.leave();
  });

  it('takes the request of a seller, with the order in which it happened', async () => {
    const [hanna, rolf] = [await test.market.trader('Hanna'), await test.market.trader('Rolf')];
    const order = await test.market.fulfilledOrder(hanna, rolf);
    const visitor = await test.trader(hanna, 'hanna');
    const { page } = visitor;
    await visitor.open(`/no-serve/new?party=${encodeURIComponent(rolf.id)}&role=BUYER`);
    await page.getByRole('combobox', { name: 'Ground' }).click();
    await page.getByRole('option', { name: 'Insult' }).click();
    await page.getByRole('textbox', { name: 'Why', exact: true }).fill('He shouted at me before other customers.');
    await page.getByLabel('What happened, and when').fill('Today, at the stall.');
    await page.getByRole('checkbox', { name: /2026, €50.00$/ }).check();
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Entry about Rolf/ }).waitFor();
    const [entry] = await (await Moderator.at(test.market, 'max', 'MODERATOR')).entriesAbout(rolf);
    expect(entry.charge.orderIds).toEqual([order.id]);
    await visitor.leave();
  });
});
