import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '@evenhand/platform';
import { browserPath } from '../support/browser.js';
import { ConsoleTest } from '../support/console.js';
import { answer, complain, Moderator } from '../support/due-process.js';
import { Marketplace, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const hostile = '<img src=x onerror=alert(1)> **never** \u202Eagain';

inBrowser('the page of a party', () => {
  let test: ConsoleTest;
  let hanna: Trader;
  let karl: Trader;
  let stan: Trader;

  /** An order that both rated. */
  const rated = async (buyer: Trader, stars: number, publicComment: string): Promise<string> => {
    const order = await test.market.fulfilledOrder(hanna, buyer);
    await hanna.rate(order, { stars: 4, categories: [{ category: 'RESPECT', stars: 4 }] });
    await buyer.rate(order, { stars, again: stars > 2, publicComment, categories: [{ category: 'QUALITY', stars }] });
    return (await buyer.exchange(order)).ratingByBuyer.id;
  };

  beforeAll(async () => {
    const market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    hanna = await market.trader('Hanna Holz', { kind: 'BUSINESS' });
    karl = await market.trader('Karl');
    stan = await market.trader('Stan');
    const [berta, carl] = [await market.trader('Berta'), await market.trader('Carl')];
    await rated(karl, 5, 'A table to last.');
    market.clock.advance(days(40));
    await rated(berta, 4, 'Good work, a little late.');
    market.clock.advance(days(60));
    const bad = await rated(carl, 1, hostile);
    const input = { ratingId: bad, text: 'We agreed on oak, and oak it was.', idempotencyKey: 'oak' };
    await hanna.do('replyToRating', input, '... on Rating { id }', 'ReplyToRatingInput');

    const order = await market.fulfilledOrder(hanna, karl);
    const complaint = await complain(hanna, order, {
      category: 'INSULT',
      facts: [{ on: '2026-06-09', what: 'Called me a cheat before other customers.' }],
    });
    await answer(karl, complaint, 'I did not.');
    const mona = await Moderator.at(market, 'mona', 'MODERATOR');
    await mona.take('COMPLAINT', karl);
    await mona.uphold('SERIOUS', 'Three people heard it.');
    await market.settled();
  });
  afterAll(() => test.close());

  it('shows how a score comes about, with its interval, its course and the ratings behind it', async () => {
    const visitor = await test.trader(karl, 'karl');
    const { page } = visitor;
    await visitor.open(`/parties/${hanna.id}`);
    const { reputation } = await karl.ask(
      'query ($id: ID!) { reputation(partyId: $id, role: SELLER) { score interval { low high } terms { effect } } }',
      { id: hanna.id },
    );
    const terms: readonly unknown[] = reputation.terms;
    const inWords = (stars: number): string => stars.toFixed(2);
    const [shown, low, high] = [inWords(reputation.score), inWords(reputation.interval.low), inWords(reputation.interval.high)] as const;
    await page.getByRole('img', { name: `${shown} of 5 stars, with a probability of 90 % between ${low} and ${high}` }).waitFor();
    expect(await page.getByRole('region', { name: 'Stars given' }).getByRole('listitem').allInnerTexts()).toEqual(
      [1, 1, 0, 0, 1].map((count, index) => expect.stringMatching(new RegExp(`^${5 - index} stars?\\s+${count}$`))),
    );
    const why = page.getByRole('region', { name: 'Why this score' });
    expect(await why.getByRole('row').count()).toBe(terms.length + 1);
    await why.getByText(`Together: ${shown}, which is the score`).waitFor();

    const course = page.getByRole('region', { name: 'Course over time' });
    await course.locator('path.recharts-line-curve').waitFor({ state: 'attached' });
    await course.getByText('As a table').click();
    expect((await course.getByRole('row').allInnerTexts()).slice(1).map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Mar 2026 5.00 1',
      'Apr 2026 4.00 1',
      'Jun 2026 1.00 1',
    ]);
    await course.getByText('As a table').click();
    await page.evaluate(() => window.scrollTo(0, 0));

    const ratings = page.getByRole('region', { name: 'Ratings' });
    await ratings.getByText('A table to last.').waitFor();
    expect(await ratings.getByText(hostile).count()).toBe(0);
    await visitor.looksRight('party.en');
    await ratings.getByRole('button', { name: 'Read it' }).first().click();
    await ratings.getByText(hostile).waitFor();
    await ratings.getByText(/^Lowers the score by \d\.\d\d; without it: \d\.\d\d\.$/).waitFor();
    await visitor.leave();
  });

  it('says whether to serve, both ways, and leads to what can be done', async () => {
    await karl.do(
      'addToMyNoServeList',
      { partyId: hanna.id, myRole: 'BUYER', privateReason: 'Enough of it.', idempotencyKey: 'enough' },
      '... on PairEntry { id }',
      'AddToMyNoServeListInput',
    );
    await test.market.settled();
    const visitor = await test.trader(hanna, 'hanna', { language: 'de' });
    const { page } = visitor;
    await visitor.open(`/parties/${karl.id}?role=BUYER`);
    const between = page.getByRole('region', { name: 'Zwischen Ihnen beiden' });
    await between.getByRole('heading', { name: 'Wenn Sie an Karl verkaufen' }).waitFor();
    expect(await between.getByText('Ablehnen', { exact: true }).count()).toBe(1);
    // The private reason is told to nobody.
    expect(await page.getByText('Enough of it.').count()).toBe(0);
    expect(await between.getByText('Bedienen', { exact: true }).count()).toBe(1);
    for (const [name, path] of [
      ['Beschwerde einreichen', '/complaints/new'],
      ['Auf meine Liste setzen', '/my-list/new'],
      ['Trennung beginnen', '/separations/new'],
    ] as const) {
      expect(await page.getByRole('link', { name }).getAttribute('href')).toBe(`${path}?party=${encodeURIComponent(karl.id)}`);
    }
    await page.getByText('Neu', { exact: true }).waitFor();
    await visitor.looksRight('party.buyer.de');
    await visitor.leave();
  });

  it('does not show a buyer’s reputation to somebody who has nothing to do with them, and says why', async () => {
    const visitor = await test.trader(stan, 'stan', { width: 390 });
    const { page } = visitor;
    await visitor.open(`/parties/${karl.id}`);
    await page.getByRole('tab', { name: 'As a buyer' }).click();
    await page.getByText('This reputation is not for you to see').waitFor();
    expect(new URL(page.url()).searchParams.get('role')).toBe('BUYER');
    await visitor.looksRight('party.not-for-you.phone');
    await visitor.open(`/parties/${hanna.id}`);
    await page.getByRole('region', { name: 'Why this score' }).waitFor();
    await page.locator('path.recharts-line-curve').waitFor({ state: 'attached' });
    await visitor.looksRight('party.phone');
    await visitor.leave();
  });

  it('shows staff the complaints with what they weigh, and a raised risk to moderators alone', async () => {
    const authors = await Promise.all([0, 1, 2].map((index) => test.market.trader(`Author ${index}`)));
    for (const author of authors) await author.rate(await test.market.fulfilledOrder(hanna, author), { stars: 1, again: false });
    test.market.clock.advance(days(1));
    const [mona, arne] = [await test.person('mona', ['MODERATOR'], { appearance: 'dark' }), await test.person('arne', ['AUDITOR'])];
    for (const visitor of [mona, arne]) {
      await visitor.open(`/parties/${hanna.id}?role=SELLER`);
      await visitor.page.getByRole('region', { name: 'Why this score' }).waitFor();
      expect(await visitor.page.getByText('Risk raised').count()).toBe(visitor === mona ? 1 : 0);
      await visitor.page.getByRole('tab', { name: 'As a buyer' }).click();
      await visitor.open(`/parties/${karl.id}?role=BUYER`);
      const complaints = visitor.page.getByRole('region', { name: 'Complaints about them' });
      await complaints.getByText('2 points weigh now').waitFor();
      await complaints.getByRole('link', { name: 'Insult' }).waitFor();
      expect(await visitor.page.getByRole('link', { name: 'Propose for the platform’s list' }).count()).toBe(visitor === mona ? 1 : 0);
    }
    await mona.looksRight('party.staff.dark');
    await mona.leave();
    await arne.leave();
  });
});
