import type { Browser, Page } from 'playwright-core';
import { withConsole } from './open-console.js';

export interface Frames {
  readonly count: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly maximumMs: number;
  /** The longest that the page kept its thread busy at a stretch, in processor time: what else the machine does is not in it. */
  readonly longestWorkMs: number;
}

export interface ScrollingReport {
  readonly entries: number;
  /** Down through the list, page after page coming in from the API. */
  readonly whileLoading: Frames;
  /** Through the whole list, all of it there. */
  readonly loaded: Frames;
  /** Through as many lines of plain text on a page without a script, in the same browser. */
  readonly bare: Frames;
  /** Of the list on the page, at most. */
  readonly rowsOnPage: number;
}

/** Five rows with every frame: as fast as a finger that is in a hurry. */
const stepPx = 240;
const rowPx = 48;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Of the threads that draw pages. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const drawing = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
  return traceEvents.reduce((most, event) => Math.max(most, drawing.has(threadOf(event)) ? (event.tdur ?? 0) / 1_000 : 0), 0);
}

/** What is needed of an element in the browser. */
interface Scrolled {
  scrollTop: number;
  querySelectorAll(selector: string): { readonly length: number };
}

/**
 * Scrolls an element with every frame until it is at its end and stays there.
 * @param way 1 for down, -1 for up
 */
async function scrollThrough(browser: Browser, page: Page, selector: string, way: 1 | -1): Promise<Frames & { readonly rows: number }> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const { times, rows } = await page.evaluate(
    async ({ selector: wanted, step, patience }) => {
      const box: Scrolled | null = document.querySelector(wanted);
      if (box === null) throw new Error('There is nothing to scroll.');
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const frames: number[] = [];
      let most = 0;
      let before = await frame();
      for (let still = 0; still < patience;) {
        const top = box.scrollTop;
        box.scrollTop += step;
        const now = await frame();
        frames.push(now - before);
        before = now;
        most = Math.max(most, box.querySelectorAll('[role=row]').length);
        still = box.scrollTop === top ? still + 1 : 0;
      }
      return { times: frames, rows: most };
    },
    { selector, step: way * stepPx, patience: 180 },
  );
  const longestWorkMs = longestTask(await browser.stopTracing());
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { count: times.length, medianMs: at(0.5), p99Ms: at(0.99), maximumMs: at(1), longestWorkMs, rows };
}

/** The platform's list of the console; and a page that could not be plainer. */
export const measureScrolling = (entries: number): Promise<ScrollingReport> =>
  withConsole(entries, async (url, browser) => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    await page.goto(`${url}/no-serve`);
    await page.getByRole('button', { name: /^Sign in as/ }).click();
    await page.getByRole('table').getByRole('row').nth(1).waitFor();
    const list = '[role=region]:has([role=table])';
    const whileLoading = await scrollThrough(browser, page, list, 1);
    const there = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
    if (there !== entries) throw new Error(`The list came to ${there} entries instead of ${entries}.`);
    const loaded = await scrollThrough(browser, page, list, -1);
    await page.close();

    const bare = await context.newPage();
    await bare.setContent('<!doctype html><div id="bare" style="height: 600px; overflow: auto"></div>');
    await bare.evaluate(
      ({ lines, height }) => {
        const box = document.querySelector('#bare');
        for (let line = 1; line <= lines; line += 1) {
          const text = document.createElement('div');
          text.style.height = `${height}px`;
          text.textContent = `Listed ${line}`;
          box?.append(text);
        }
      },
      { lines: entries, height: rowPx },
    );
    // Its lines are laid out before: that is not scrolling.
    await bare.screenshot();
    const plain = await scrollThrough(browser, bare, '#bare', 1);
    const framesOf = ({ rows: _, ...frames }: Frames & { readonly rows: number }): Frames => frames;
    return {
      entries,
      whileLoading: framesOf(whileLoading),
      loaded: framesOf(loaded),
      bare: framesOf(plain),
      rowsOnPage: Math.max(whileLoading.rows, loaded.rows),
    };
  });
