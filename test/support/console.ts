import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { CallerRole } from '@evenhand/platform';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { root } from './launcher.js';
import type { Marketplace, Trader } from './marketplace.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = join(root, 'test-output', 'console');

interface Looks {
  readonly language?: 'de' | 'en';
  readonly appearance?: 'light' | 'dark';
  /** In pixels: 390 is a phone. */
  readonly width?: number;
}

/** Somebody at a browser of their own, with the console open. Its time is that of the marketplace. */
export class Visitor {
  /** What went wrong in the page: errors in its console, requests to other hosts. */
  readonly trouble: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly market: Marketplace,
  ) {}

  static async arrive(
    browser: Browser,
    market: Marketplace,
    { language = 'en', appearance = 'light', width = 1280 }: Looks,
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: market.api.url,
      locale: language === 'de' ? 'de-DE' : 'en-GB',
      timezoneId: 'Europe/Berlin',
      colorScheme: appearance,
      viewport: { width, height: width < 600 ? 844 : 860 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(25_000);
    const visitor = new Visitor(page, context, market);
    const { host } = new URL(market.api.url);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.host !== host) visitor.trouble.push(`asked another host: ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') visitor.trouble.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => visitor.trouble.push(`threw: ${error.message}`));
    await visitor.seeTime();
    return visitor;
  }

  /** The browser's clock follows the marketplace's: call it after time has passed. */
  async seeTime(): Promise<void> {
    await this.page.clock.setFixedTime(this.market.clock.now());
  }

  async signIn(subject: string): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('button', { name: new RegExp(`(Sign in as|Anmelden als) ${subject}$`) }).click();
    await this.page.getByRole('navigation').first().waitFor({ state: 'attached' });
  }

  /** Comes back to the same page after the sign-in has ended, because much time has passed. */
  async returns(subject: string): Promise<void> {
    await this.seeTime();
    await this.page.reload();
    await this.page.getByRole('button', { name: new RegExp(`(Sign in as|Anmelden als) ${subject}$`) }).click();
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Goes to another page without loading the console anew, as its links do. */
  async go(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      // Of the same page the heading stays.
      if (new URL(to, location.href).pathname !== location.pathname) document.querySelector('h1')?.setAttribute('data-left', '');
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await this.page.locator('h1:not([data-left])').waitFor();
  }

  /** Waits until what was asked for the page is there. */
  async isThere(): Promise<void> {
    await this.page
      .getByRole('status', { name: /^(Loading|Lädt)/ })
      .first()
      .waitFor({ state: 'detached' });
  }

  /**
   * Keeps a picture of the page as it is, and holds that nobody is shut out by it: axe finds nothing serious, no error was
   * logged, no other host was asked.
   */
  async looksRight(name: string): Promise<void> {
    await this.isThere();
    await mkdir(pictures, { recursive: true });
    // From its top, where the header stands.
    await this.page.evaluate(() => scrollTo(0, 0));
    await this.page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    await this.page.evaluate(axe);
    const findings = await this.page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } };
      interface Finding {
        id: string;
        impact: string;
        help: string;
        nodes: { target: unknown[]; failureSummary: string }[];
      }
      const { violations } = await checker.run({ resultTypes: ['violations'] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, help, nodes }) =>
            `${id}: ${help} at ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join(', ')}`,
        );
    });
    expect(findings).toEqual([]);
    expect(this.trouble).toEqual([]);
    // Nothing is wider than the screen, on a phone neither.
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(
      0,
    );
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

/** A browser on the console of a marketplace. */
export class ConsoleTest {
  private constructor(
    readonly market: Marketplace,
    readonly browser: Browser,
  ) {}

  static async open(market: Marketplace): Promise<ConsoleTest> {
    return new ConsoleTest(market, await openBrowser());
  }

  arrive(looks: Looks = {}): Promise<Visitor> {
    return Visitor.arrive(this.browser, this.market, looks);
  }

  /** A trader at the console. */
  async trader(trader: Trader, name: string, looks: Looks = {}): Promise<Visitor> {
    return this.person(name, ['PARTY'], looks, trader.externalId);
  }

  /** Somebody of the staff at the console. */
  async person(name: string, roles: readonly CallerRole[], looks: Looks = {}, partyExternalId: string | null = null): Promise<Visitor> {
    await this.market.admit(name, roles, partyExternalId);
    const visitor = await this.arrive(looks);
    await visitor.signIn(name);
    return visitor;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.market.close();
  }
}
