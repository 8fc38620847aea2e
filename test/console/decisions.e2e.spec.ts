import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes } from '@evenhand/platform';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { accept, answer, appeal, complain, Moderator, place, speakInHearing, statementTo } from '../support/due-process.js';
import { Marketplace, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const insult = { category: 'INSULT', facts: [{ on: '2026-03-02', what: 'Called me a cheat before other customers.' }] };

inBrowser('the heaviest decisions', () => {
  let test: ConsoleTest;
  let market: Marketplace;
  let hanna: Trader;
  let rudi: Trader;
  /** Makes charges. */
  let mona: Moderator;
  /** Approve them, and decide appeals. */
  let lena: Moderator;
  let leo: Moderator;
  let atMona: Visitor;

  const request = (about: Trader, orders: readonly { readonly id: string }[]) =>
    hanna.do(
      'proposeNoServe',
      {
        subjectId: about.id,
        subjectRole: 'BUYER',
        charge: {
          ground: 'INSULT',
          explanation: 'He <b>shouts</b> at me.',
          facts: 'Every time.',
          orderIds: orders.map(({ id }) => id),
          rung: 'WARNING',
        },
        idempotencyKey: randomUUID(),
      },
      '... on NoServeEntry { id }',
      'ProposeNoServeInput',
    );
  const stateOf = async (about: Trader): Promise<string> => (await mona.entriesAbout(about))[0].state;
  /** What was sent in the browser takes a moment. */
  const becomes = async (about: Trader, state: string): Promise<void> => {
    for (let tries = 0; tries < 100 && (await stateOf(about)) !== state; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await stateOf(about)).toBe(state);
  };
  const openCase = async (visitor: Visitor, { id }: { readonly id: string }): Promise<void> => {
    await visitor.seeTime();
    await visitor.open(`/cases/${encodeURIComponent(id)}`);
  };

  beforeAll(async () => {
    market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    [hanna, rudi] = [await market.trader('Hanna'), await market.trader('Rudi')];
    mona = await Moderator.at(market, 'mona', 'MODERATOR');
    lena = await Moderator.at(market, 'lena', 'LEAD');
    leo = await Moderator.at(market, 'leo', 'LEAD');
    const done = await market.fulfilledOrder(hanna, rudi);
    const running = await place(rudi, hanna);
    await accept(hanna, running);
    const waiting = await place(rudi, hanna);
    const complaint = await complain(hanna, done, insult);
    await market.settled();
    await answer(rudi, complaint, 'She overcharged me.');
    await mona.take('COMPLAINT', rudi);
    await mona.uphold('SERIOUS', 'Nobody is called a cheat here.');
    await request(rudi, [running, waiting]);
    await market.settled();
    atMona = await test.person('mona', ['MODERATOR']);
  });
  afterAll(() => test.close());

  it('begin with a charge: no protected trait is offered, a skipped rung wants a reason, and what will happen is said', async () => {
    const { page } = atMona;
    await openCase(atMona, await mona.take('NO_SERVE_PROPOSAL', rudi));
    await page.getByText('He <b>shouts</b> at me.').first().waitFor();
    await page.getByText(/never a ground. They are not offered here/).waitFor();

    await page.getByRole('combobox', { name: 'Ground' }).click();
    expect(await page.getByRole('option').allTextContents()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/religion|sex|age$/i)]),
    );
    expect(await page.getByRole('option').count()).toBe(12);
    await page.getByRole('option', { name: 'Insult', exact: true }).click();

    await page.getByRole('button', { name: 'Open the hearing' }).click();
    expect(await page.getByText('This is needed.').count()).toBe(2);
    const explanation = page.getByRole('textbox', { name: 'Explanation' });
    expect(await explanation.evaluate((field) => field === document.activeElement)).toBe(true);

    await explanation.fill('You called a seller a cheat before others.');
    await page.getByRole('textbox', { name: 'Facts' }).fill('On 2 March, in the shop. A complaint about it was upheld.');
    await page.getByRole('checkbox', { name: /^Insult, 2 Mar 2026/ }).check();
    const effects = page.getByRole('region', { name: 'What will happen' }).first();
    await effects.getByText('Everybody can deal with').waitFor();
    await page.getByRole('radio', { name: 'For a time' }).check();
    await page.getByText('“Restriction” comes first').waitFor();
    await page.getByLabel('Ends on').fill('2026-09-01');

    // An end before the hearing is over is noticed here, and refused there.
    await effects.getByText('9 Mar 2026, 10:00').first().waitFor();
    await effects.getByText('1 Sept 2026, 23:59').waitFor();
    await effects.getByText(/nobody sells to .*Rudi/).waitFor();
    await effects
      .getByText(/€100.00 with .*Hanna/)
      .first()
      .waitFor();
    await effects.getByText('Cannot be accepted any more:').waitFor();
    await atMona.looksRight('decision-charge.en');

    await page.getByRole('button', { name: 'Open the hearing' }).click();
    await page.getByText('This is needed.').waitFor();
    await page.getByRole('textbox', { name: 'Why the rung below is skipped' }).fill('She was warned by telephone before.');
    await page.getByRole('button', { name: 'Open the hearing' }).click();
    await page.getByRole('region', { name: 'The hearing' }).waitFor();
    const [entry] = await mona.entriesAbout(rudi);
    expect(entry).toMatchObject({
      state: 'HEARING',
      charge: { ground: 'INSULT', rung: 'TEMPORARY', explanation: 'You called a seller a cheat before others.' },
    });
    expect([entry.charge.complaintIds.length, entry.charge.orderIds.length]).toEqual([1, 2]);
    await page.getByText('Leads approve. You can read everything, and reject it.').waitFor();
  });

  it('go on with the approval by somebody else, who sees the letter in both languages with what it still lacks', async () => {
    const visitor = await test.person('lena', ['LEAD'], { appearance: 'dark' });
    const { page } = visitor;
    const about = await lena.take('NO_SERVE_PROPOSAL', rudi);
    await openCase(visitor, about);
    await page.getByText(/can answer until 9 Mar 2026, 10:00, in 7 days/).waitFor();
    await page.getByText(/The hearing still runs/).waitFor();
    const german = page.getByRole('article', { name: 'The letter in German' });
    const english = page.getByRole('article', { name: 'The letter in English' });
    await english.getByText('still open: the rule').waitFor();
    await page.getByRole('tab', { name: 'German' }).click();
    await german.getByText('still open: the rule').waitFor();
    await page.getByRole('status').filter({ hasText: 'Still open, and not sent without it: the rule' }).waitFor();
    await page.getByRole('textbox', { name: 'Rule' }).fill('Be civil.');
    await page.getByRole('button', { name: 'Approve, and send the statement' }).click();
    await page.getByRole('alert').filter({ hasText: 'Not possible' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Rule' }).inputValue()).toBe('Be civil.');
    expect(await stateOf(rudi)).toBe('HEARING');

    const [entry] = await mona.entriesAbout(rudi);
    await speakInHearing(rudi, entry, 'She really was a cheat. <script>alert(1)</script>');
    await openCase(visitor, about);
    await page.getByText('She really was a cheat. <script>alert(1)</script>').first().waitFor();
    await page
      .getByRole('region', { name: 'The hearing' })
      .getByText(/^Answered on/)
      .waitFor();
    await page.getByRole('button', { name: 'Approve, and send the statement' }).click();
    await page.getByText('This is needed.').waitFor();
    await page.getByRole('textbox', { name: 'Rule' }).fill('We treat each other with respect.');
    await page.getByRole('textbox', { name: 'Explanation' }).fill('You called a seller a cheat before others. {{rule}}');
    await page.getByRole('button', { name: 'Show both beside each other' }).click();
    const both = page.getByRole('dialog', { name: 'The letter, as it will be sent' });
    await both.getByText('Die Regel des Marktplatzes: We treat each other with respect.').waitFor();
    await both.getByText('The rule of the marketplace: We treat each other with respect.').waitFor();
    await visitor.looksRight('decision-letters.dark.en');
    await both.getByRole('button', { name: 'Close' }).click();
    await both.waitFor({ state: 'detached' });
    await english.getByText('The rule of the marketplace: We treat each other with respect.').waitFor();
    await english.getByText('{ {rule} }').waitFor();
    await page.getByText('Nothing is open.').waitFor();
    await english.getByText('from 2 March 2026, until 1 September 2026').waitFor();
    await visitor.looksRight('decision-approval.dark.en');
    await page.getByRole('button', { name: 'Approve, and send the statement' }).click();
    await becomes(rudi, 'APPROVED');
    await market.passes(minutes(1));
    expect(await stateOf(rudi)).toBe('ACTIVE');
    expect(await statementTo(rudi, 'NO_SERVE_ENTRY', 'INSULT')).toMatchObject({ text: expect.stringContaining('We treat each other') });
    await visitor.leave();
  });

  it('can be a no, with a reason: on a phone, in German', async () => {
    const karl = await market.trader('Karl');
    await request(karl, [await market.fulfilledOrder(hanna, karl)]);
    const visitor = await test.person('mona-mobile', ['MODERATOR'], { language: 'de', width: 390 });
    const mobile = await Moderator.at(market, 'mona-mobile', 'MODERATOR');
    const { page } = visitor;
    await openCase(visitor, await mobile.take('NO_SERVE_PROPOSAL', karl));
    await visitor.looksRight('decision-charge.de.390');
    await page.getByRole('tab', { name: 'Ablehnen' }).click();
    await page.getByRole('button', { name: 'Vorschlag ablehnen' }).click();
    await page.getByText('Das fehlt noch.').waitFor();
    await page.getByText(/Karl.* hat nie davon erfahren/).waitFor();
    await page.getByRole('textbox', { name: 'Begründung' }).fill('Das ist ein Streit, mehr nicht.');
    await visitor.looksRight('decision-rejection.de.390');
    await page.getByRole('button', { name: 'Vorschlag ablehnen' }).click();
    await becomes(karl, 'REJECTED');
    await visitor.leave();
  });

  it('are undone on appeal by a lead who had no part in them, in German', async () => {
    await appeal(rudi, await statementTo(rudi, 'NO_SERVE_ENTRY', 'INSULT'), 'I have said sorry. <img src=x onerror=alert(1)>');
    const visitor = await test.person('leo', ['LEAD'], { language: 'de' });
    const { page } = visitor;
    await openCase(visitor, await leo.take('APPEAL', rudi));
    await page.getByRole('article').getByText('Die Regel des Marktplatzes: We treat each other with respect.').waitFor();
    await page.getByText('I have said sorry. <img src=x onerror=alert(1)>').first().waitFor();
    await page.getByRole('button', { name: 'Über den Einspruch entscheiden' }).click();
    await page.getByText('Wählen Sie, ob stattgegeben oder abgewiesen wird.').waitFor();
    await page.getByRole('radio', { name: /^Abweisen/ }).check();
    await page
      .getByRole('region', { name: 'Was geschehen wird' })
      .getByText(/Einspruch abgewiesen wurde/)
      .waitFor();
    await page.getByRole('radio', { name: /^Stattgeben/ }).check();
    await page.getByText('Öffnet sich sofort wieder auf beiden Seiten', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: /^Begründung, für/ }).fill('Er hat sich entschuldigt.');
    await visitor.looksRight('decision-appeal.de');
    await page.getByRole('button', { name: 'Über den Einspruch entscheiden' }).click();
    await becomes(rudi, 'OVERTURNED');
    await visitor.leave();
  });

  it('are reviewed after an urgent one: not before the hearing is over, unless the entry is lifted', async () => {
    const otto = await market.trader('Otto');
    await market.fulfilledOrder(hanna, otto);
    const charge = {
      ground: 'THREAT',
      explanation: 'Announced to come with a knife.',
      facts: 'Today, by telephone.',
      rung: 'PERMANENT',
      skippedRungReason: 'There is no time.',
      urgentReason: 'He is on his way.',
    };
    await mona.propose(otto, charge);
    await lena.take('NO_SERVE_PROPOSAL', otto);
    await lena.approve();
    await market.settled();
    await market.passes(minutes(1));
    expect(await stateOf(otto)).toBe('ACTIVE');
    const lars = await Moderator.at(market, 'lars', 'LEAD');
    const visitor = await test.person('lars', ['LEAD'], { appearance: 'dark', width: 390 });
    const { page } = visitor;
    await openCase(visitor, await lars.take('NO_SERVE_REVIEW', otto));
    await page.getByText('He is on his way.').first().waitFor();
    await page.getByRole('textbox', { name: 'Reason' }).fill('It stands.');
    await page.getByRole('button', { name: 'Confirm the entry' }).click();
    await page.getByRole('alert').filter({ hasText: 'Not possible' }).waitFor();
    await visitor.looksRight('decision-review.dark.390');
    await page.getByRole('tab', { name: 'Lift' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('It was another Otto.');
    await page.getByRole('button', { name: 'Lift the entry' }).click();
    await becomes(otto, 'LIFTED');
    await visitor.leave();
  });

  it('are not made by whoever does not hold the case', async () => {
    const erna = await market.trader('Erna');
    await request(erna, [await market.fulfilledOrder(hanna, erna)]);
    const [waiting] = await mona.waiting('NO_SERVE_PROPOSAL', erna);
    const { page } = atMona;
    await openCase(atMona, waiting);
    await page.getByText('He <b>shouts</b> at me.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Open the hearing' }).count()).toBe(0);
  });
});
