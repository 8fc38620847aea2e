import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

/** What the page says, in both languages. */
const say = {
  en: {
    rate: 'Rate an order',
    stars: (count: number) => (count === 1 ? '1 star' : `${count} stars`),
    overall: 'How was it, all in all?',
    again: /^Would you deal with/,
    yes: 'Yes',
    categories: { payment: 'Payment', quality: 'Quality' },
    everybody: 'For everybody',
    alone: /^For .*Karl.* alone$/,
    submit: 'Seal my rating',
    change: 'Seal the change',
    submitLast: 'Rate and reveal both',
    sealed: 'Your rating is sealed.',
    youHaveRated: 'You have rated, sealed',
    otherHasRated: /Has rated, sealed/,
    otherHasNot: /Has not rated yet/,
    timeLeft: '14 days left',
    revealed: /^Revealed on 2 Mar 2026/,
    toYou: 'To you alone',
    wouldAgain: 'Would deal again',
    counts: 'How ratings count for you',
  },
  de: {
    rate: 'Eine Bestellung bewerten',
    stars: (count: number) => (count === 1 ? '1 Stern' : `${count} Sterne`),
    overall: 'Wie war es, alles in allem?',
    again: /^Würden Sie wieder mit/,
    yes: 'Ja',
    categories: { payment: 'Bezahlung', quality: 'Qualität' },
    everybody: 'Für alle',
    alone: /^Nur für .*Karl/,
    submit: 'Bewertung versiegeln',
    change: 'Änderung versiegeln',
    submitLast: 'Bewerten und beide aufdecken',
    sealed: 'Ihre Bewertung ist versiegelt.',
    youHaveRated: 'Sie haben bewertet, versiegelt',
    otherHasRated: /Hat bewertet, versiegelt/,
    otherHasNot: /Hat noch nicht bewertet/,
    timeLeft: '14 Tage bleiben',
    revealed: /^Aufgedeckt am 02\.03\.2026/,
    toYou: 'Nur für Sie',
    wouldAgain: 'Würde wieder handeln',
    counts: 'Wie Bewertungen bei Ihnen zählen',
  },
};

describe.each(['en', 'de'] as const)('two people rate each other blind, in %s', (language) => {
  inBrowser('side by side at their browsers', () => {
    let test: ConsoleTest;
    let hanna: Trader;
    let karl: Trader;
    let order: Order;
    let atHanna: Visitor;
    let atKarl: Visitor;
    const words = say[language];

    beforeAll(async () => {
      const market = await Marketplace.open();
      test = await ConsoleTest.open(market);
      [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
      order = await market.fulfilledOrder(hanna, karl);
      await market.settled();
      atHanna = await test.trader(hanna, `hanna-${language}`, { language });
      atKarl = await test.trader(karl, `karl-${language}`, { language, appearance: 'dark' });
    });
    afterAll(() => test.close());

    const give = (visitor: Visitor, stars: number, of: string): Promise<void> =>
      visitor.page
        .getByRole('radiogroup', { name: of })
        .getByRole('radio', { name: words.stars(stars), exact: true })
        .check();

    it('leads both to the order, and one rates with the keyboard', async () => {
      // Both are led there by what waits for them.
      for (const { page } of [atHanna, atKarl]) await page.getByRole('link', { name: new RegExp(`^${words.rate}`) }).click();
      await atHanna.page.getByText(words.timeLeft).waitFor();
      await atKarl.page.getByText(words.otherHasNot).waitFor();

      // Hanna rates, with the keyboard.
      await give(atHanna, 1, words.overall);
      await atHanna.page.keyboard.press('ArrowRight');
      await atHanna.page.keyboard.press('ArrowRight');
      await atHanna.page.keyboard.press('ArrowRight');
      await atHanna.page.getByRole('radiogroup', { name: words.again }).getByRole('radio', { name: words.yes }).check();
      await give(atHanna, 5, words.categories.payment);
      await atHanna.page.getByRole('textbox', { name: words.everybody }).fill('Pays in time.');
      await atHanna.page.getByRole('textbox', { name: words.alone }).fill('Bring the key next time.');
      await atHanna.page.getByRole('button', { name: words.submit }).click();
      await atHanna.page.getByText(words.youHaveRated).waitFor();
      await atHanna.page.getByText(words.sealed).waitFor();
      await atHanna.looksRight(`rating.sealed.${language}`);
    });

    it('shows the other that a half is there, without a reload, and nothing of it', async () => {
      // Karl hears of it without asking, and of nothing more.
      await atKarl.page.getByText(words.otherHasRated).waitFor();
      const seen = await atKarl.page.locator('body').innerText();
      for (const secret of ['Pays in time', 'Bring the key']) expect(seen).not.toContain(secret);
      await atKarl.looksRight(`rating.other-has-rated.dark.${language}`);
    });

    it('lets the first one change the sealed half, with the form as it was sealed', async () => {
      // Hanna thinks better of it: the form holds what she sealed.
      await atHanna.page.reload();
      const comment = atHanna.page.getByRole('textbox', { name: words.everybody });
      await comment.waitFor();
      expect(await comment.inputValue()).toBe('Pays in time.');
      await comment.fill('Pays in time, and says thank you.');
      await give(atHanna, 5, words.overall);
      await atHanna.page.getByRole('button', { name: words.change }).click();
      await atHanna.page.getByText(words.sealed).waitFor();
    });

    it('reveals both halves at once to both, without a reload', async () => {
      // Karl rates: now both are there, and Hanna has touched nothing.
      await give(atKarl, 3, words.overall);
      await atKarl.page.getByRole('radiogroup', { name: words.again }).getByRole('radio', { name: words.yes }).check();
      await give(atKarl, 4, words.categories.quality);
      await atKarl.page.getByRole('textbox', { name: words.everybody }).fill('Good bread, a bit late.');
      await atKarl.page.getByRole('button', { name: words.submitLast }).click();
      for (const { page } of [atKarl, atHanna]) {
        await page.getByText(words.revealed).waitFor();
        await page.getByText('Pays in time, and says thank you.').waitFor();
        await page.getByText('Good bread, a bit late.').waitFor();
        expect(await page.getByText(words.wouldAgain).count()).toBe(2);
      }
      await atKarl.page.getByText(words.toYou, { exact: true }).waitFor();
      await atKarl.page.getByText('Bring the key next time.').waitFor();
      await atHanna.looksRight(`rating.revealed.${language}`);
      await atKarl.looksRight(`rating.revealed.dark.${language}`);
    });

    it('leads on to how it counts', async () => {
      // And how it counts is one step away.
      await test.market.settled();
      await atKarl.page.getByRole('link', { name: words.counts }).click();
      await atKarl.page.waitForURL(`**/parties/${encodeURIComponent(karl.id)}`);
      expect(await karl.exchange(order)).toMatchObject({ state: 'REVEALED', ratingBySeller: { stars: 5 }, ratingByBuyer: { stars: 3 } });
      expect([...atHanna.trouble, ...atKarl.trouble]).toEqual([]);
    });
  });
});
