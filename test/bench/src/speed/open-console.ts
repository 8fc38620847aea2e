import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '@evenhand/api';
import { entities } from '@evenhand/composition';
import {
  DevelopmentIssuer,
  loadConfig,
  migrate,
  openDatabase,
  startEmbeddedPostgres,
  writeDevelopmentPeople,
  type Log,
} from '@evenhand/platform';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../../tools/browser.mjs';
import { fillMarketplace } from './filled-marketplace.js';

/** Of all entries of a filled marketplace, one in five is the platform's. */
const entriesPerPlatformEntry = 5;
const parties = 5_000;
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const lena = { subject: 'lena', name: 'Lena', roles: ['LEAD' as const], partyExternalId: null, about: { de: 'Leitung', en: 'lead' } };

/** The console with so many entries on the platform's list, and a browser to look at it, for as long as `work` takes. */
export async function withConsole<Result>(entries: number, work: (url: string, browser: Browser) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-bench-'));
  const opened: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const postgres = await startEmbeddedPostgres({ folder: join(folder, 'data'), durable: false });
    opened.push(() => postgres.stop());
    await migrate(postgres.url);
    const database = await openDatabase(postgres.url, entities, 4);
    opened.push(() => database.destroy());
    await fillMarketplace(database, parties, entries * entriesPerPlatformEntry);
    const peopleFile = join(folder, 'people.json');
    await writeDevelopmentPeople(peopleFile, [lena]);
    const keyFile = join(folder, 'issuer.json');
    await DevelopmentIssuer.open(keyFile);
    const settings = {
      DATABASE_URL: postgres.url,
      DEVELOPMENT_ISSUER_KEY_FILE: keyFile,
      DEVELOPMENT_PEOPLE_FILE: peopleFile,
      HASH_KEYS: `bench:${randomBytes(32).toString('base64')}`,
    };
    const api = await startApi({ ...loadConfig(settings), port: 0 }, silent);
    opened.push(() => api.close());
    const browser = await openBrowser();
    opened.push(() => browser.close());
    return await work(api.url, browser);
  } finally {
    for (const end of opened.reverse()) await end();
  }
}
