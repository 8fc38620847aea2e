import type { Browser, BrowserContext, Page } from 'playwright-core';
import { withConsole } from './open-console.js';

export interface Openings {
  readonly medianMs: number;
  readonly longestMs: number;
  /** Of scripts, as they came over the wire. */
  readonly scriptBytes: number;
}

export interface FirstPageReport {
  /** Where everybody begins, in a browser that has never been here: until somebody can be chosen. */
  readonly signInPage: Openings;
  /** A moderator's first page, signed in, with nothing kept from before: until the queue is there. */
  readonly queue: Openings;
  /** The shortest answer of the same server, shown by the same browser. */
  readonly bare: Openings;
}

const times = 9;

async function openingsOf(
  browser: Browser,
  prepare: (context: BrowserContext) => Promise<void>,
  open: (page: Page) => Promise<void>,
): Promise<Openings> {
  const opened: number[] = [];
  let scriptBytes = 0;
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 } });
    await prepare(context);
    const page = await context.newPage();
    const weights: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') weights.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const start = performance.now();
    await open(page);
    opened.push(performance.now() - start);
    scriptBytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
    await context.close();
  }
  const sorted = opened.sort((one, other) => one - other);
  return { medianMs: sorted[times >> 1] ?? Number.NaN, longestMs: sorted.at(-1) ?? Number.NaN, scriptBytes };
}

/** The console opened again and again in browsers that have kept nothing. */
export const measureFirstPage = (): Promise<FirstPageReport> =>
  withConsole(100, async (url, browser) => {
    const nothing = (): Promise<void> => Promise.resolve();
    const signIn = async (context: BrowserContext): Promise<void> => {
      await context.request.post(`${url}/sign-in`, { data: { subject: 'lena' } });
    };
    const showsHealth = async (page: Page): Promise<void> => {
      await page.goto(`${url}/health`);
      await page.getByText('ok').waitFor();
    };
    // The browser's own first page is not ours.
    await openingsOf(browser, nothing, showsHealth);
    return {
      bare: await openingsOf(browser, nothing, showsHealth),
      signInPage: await openingsOf(browser, nothing, async (page) => {
        await page.goto(url);
        await page.getByRole('button', { name: /^Sign in as/ }).waitFor();
      }),
      queue: await openingsOf(browser, signIn, async (page) => {
        await page.goto(url);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByText('Nothing waits', { exact: false }).first().waitFor();
      }),
    };
  });
