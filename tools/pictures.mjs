// npm run pictures: the pictures of the README, taken from a demo marketplace of its own in the system's browser.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, openBrowser } from './browser.mjs';
import { prepare, root } from './prepare.mjs';

/** What is pictured: who looks, and how they get there from the console's first page. */
const pictures = [
  {
    file: 'console-case.png',
    subject: 'demo-mona',
    look: async (page) => {
      await page.goto('/queue');
      await page
        .getByRole('link', { name: /Complaint/ })
        .first()
        .click();
    },
  },
  {
    file: 'console-party.png',
    subject: 'hanna',
    look: async (page) => {
      const { data } = await page.evaluate(async () => {
        const { token } = await (await fetch('/sign-in/renewal', { method: 'POST' })).json();
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
        return (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: '{ me { party { id } } }' }) })).json();
      });
      await page.goto(`/parties/${encodeURIComponent(data.me.party.id)}`);
    },
  },
];

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A demo marketplace in a folder of its own, for as long as `work` takes. */
async function withEvenhand(work) {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-pictures-'));
  const [port, workerPort] = [await freePort(), await freePort()];
  const env = { ...process.env, EVENHAND_DATA: folder, PORT: String(port), WORKER_PORT: String(workerPort) };
  const evenhand = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => evenhand.once('exit', resolve));
  try {
    await new Promise((resolve, reject) => {
      evenhand.stdout.on('data', (text) => String(text).includes('Evenhand is running') && resolve());
      void ended.then(() => reject(new Error('Evenhand did not start.')));
    });
    await work(`http://127.0.0.1:${port}`);
  } finally {
    evenhand.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

if (browserPath === null) throw new Error('Pictures are taken with Chromium, which this machine does not have.');
prepare();
await withEvenhand(async (url) => {
  const browser = await openBrowser();
  for (const { file, subject, look } of pictures) {
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ baseURL: url, locale: 'en-GB', viewport, reducedMotion: 'reduce' });
    await context.request.post('/sign-in', { data: { subject } });
    const page = await context.newPage();
    await page.goto('/');
    await look(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(root, 'docs', file) });
    process.stderr.write(`docs/${file}\n`);
    await context.close();
  }
  await browser.close();
});
