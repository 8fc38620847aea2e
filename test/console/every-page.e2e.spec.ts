import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoBearers } from '../../apps/cli/src/demo/bearers.js';
import { fillDemoMarketplace } from '../../apps/cli/src/demo/fill-demo-marketplace.js';
import { demoPeople } from '../../apps/cli/src/demo/people.js';
import { browserPath } from '../support/browser.js';
import { Client } from '../support/client.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { root } from '../support/launcher.js';
import { Marketplace } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const pages = readFileSync(join(root, 'apps/console/src/pages.ts'), 'utf8');
const paths = [...pages.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? '');

/** Who looks at each page. A page that is missing here is one that nobody looks at. */
const visits: Readonly<Record<string, readonly string[]>> = {
  hanna: [
    '/orders',
    '/orders/:orderId',
    '/ratings/:ratingId',
    '/parties/:id',
    '/my-list',
    '/my-list/new',
    '/complaints/new',
    '/notifications',
    '/policy',
  ],
  rudi: ['/complaints', '/complaints/:id', '/hearings', '/hearings/:id', '/statements', '/statements/:id', '/appeals', '/appeals/:id'],
  'demo-theo': ['/waiting', '/separations', '/separations/:id', '/separations/new', '/appeals/new', '/orders/new'],
  'demo-mona': [
    '/queue',
    '/cases/:id',
    '/no-serve',
    '/no-serve/:id',
    '/no-serve/new',
    '/templates',
    '/templates/:kind/:language',
    '/figures',
  ],
  'demo-admin': ['/policy/change', '/audit'],
};

/** A page that is there for somebody, who is named in its address. */
const addressed = (path: string, links: readonly string[]): string => {
  const party = links.find((link) => link.startsWith('/parties/'))?.split('/')[2] ?? '';
  if (path === '/separations/new' || path === '/no-serve/new' || path === '/my-list/new') return `${path}?party=${party}`;
  if (path === '/complaints') return `${path}?view=about-me`;
  if (path === '/orders/new') return `${path}?seller=${party}`;
  return path;
};

const pattern = (path: string): RegExp => new RegExp(`^${path.replace(/:\w+/g, '(?!new$)[^/?]+')}$`);

/** Words of the schema and keys of the words, which nobody should have to read; and what a page shows that is not there. */
const unspoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode() !== null) {
      const text = texts.currentNode.textContent?.trim() ?? '';
      if (/\b[A-Z]{2,}_[A-Z_]+\b|^[a-z]+(?:[A-Z][a-z]+)+$|\bundefined\b|\bNaN\b|\[object|Invalid Date/.test(text)) found.push(text);
      if (/^(?:That did not work|Das hat nicht geklappt|Nothing here|Hier ist nichts)$/.test(text)) found.push(text);
    }
    return found;
  });

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? ''));

inBrowser('every page of the console, on the demo marketplace', () => {
  let test: ConsoleTest;
  let ratingId: string;

  beforeAll(async () => {
    const market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    market.clock.moveTo(new Date());
    await fillDemoMarketplace(market.config.databaseUrl, () => undefined);
    await market.settled();
    for (const { subject, roles, partyExternalId } of demoBearers) await market.admit(subject, roles, partyExternalId);
    const hanna = new Client(market.api.url, await market.token('hanna', ['PARTY'], demoPeople.hanna.externalId));
    const { orders } = await hanna.ask('{ orders(first: 100) { edges { node { ratingExchange { ratingByBuyer { id } } } } } }');
    const halves: { node: { ratingExchange: { ratingByBuyer: { id: string } | null } | null } }[] = orders.edges;
    ratingId = halves.flatMap(({ node }) => node.ratingExchange?.ratingByBuyer?.id ?? [])[0] ?? '';
  }, 60_000);
  afterAll(() => test.close());

  it('is somebody’s', () => {
    expect(paths.length).toBeGreaterThan(30);
    expect(Object.values(visits).flat().toSorted()).toEqual(paths.toSorted());
  });

  /**
   * Each page once, by links that stand on those before it; turn by turn light and dark, wide and as on a phone. Its words are
   * read in both languages; whether everybody can use it is held in one of them, which takes most of the time. In one it is
   * opened by its address, in the other gone to within the console.
   */
  const walk = async (visitor: Visitor, own: readonly string[], language: string, begin: number): Promise<void> => {
    const { page } = visitor;
    const links: string[] = [];
    for (const [index, path] of own.entries()) {
      const turn = begin + index;
      const isPhone = turn % 4 < 2;
      await page.setViewportSize(isPhone ? { width: 390, height: 844 } : { width: 1280, height: 860 });
      await page.emulateMedia({ colorScheme: turn % 8 < 4 ? 'dark' : 'light', reducedMotion: 'reduce' });
      const address =
        path === '/ratings/:ratingId'
          ? `/ratings/${encodeURIComponent(ratingId)}`
          : path.includes(':')
            ? links.find((link) => pattern(path).test(link))
            : addressed(path, links);
      if (address === undefined) throw new Error(`No link leads to ${path}.`);
      await (language === 'en' ? visitor.open(address) : visitor.go(address));
      await visitor.isThere();
      if (turn % 2 === 0) await visitor.looksRight(`every-page${path.replace(/[/:]+/g, '-')}.${language}`);
      expect({ path, unspoken: await unspoken(page) }).toEqual({ path, unspoken: [] });
      links.push(...(await linksOf(page)));
    }
    await visitor.leave();
  };

  for (const [begin, language] of (['en', 'de'] as const).entries()) {
    for (const [person, own] of Object.entries(visits)) {
      it(`looks right to ${person} (${language})`, async () => {
        const visitor = await test.arrive({ language });
        await visitor.signIn(person);
        await walk(visitor, own, language, begin);
      }, 60_000);
    }
  }
});
