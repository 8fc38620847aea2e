import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { Launcher } from '../support/launcher.js';

const minute = 60_000;

const isGroupAlive = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(-pid, 0);
  } catch {
    return false;
  }
};

const postgresOf = (folder: string): string[] =>
  spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(`${folder}/postgres`) && !line.startsWith('ps '));

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('npm start', () => {
  let folder: string;
  let running: Launcher | null = null;

  const start = async (env: Record<string, string> = {}): Promise<Launcher> => {
    running = await Launcher.start(folder, env);
    return running;
  };
  const apiOf = (launcher: Launcher, who: 'seller' | 'buyer' | 'moderator' = 'seller') =>
    new Client(`http://127.0.0.1:${launcher.port}`, launcher.tokenOf(who));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenhand-start-'));
  });
  afterAll(async () => {
    if (running !== null && isGroupAlive(running.child.pid)) await running.interrupt();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'fills a demo marketplace, greets with tokens and a curl that answers, and Ctrl-C leaves no process behind',
    async () => {
      const launcher = await start();
      await launcher.ready();
      const curl = /^curl .*$/m.exec(launcher.stdout)?.[0] ?? '';
      const { stdout } = spawnSync('sh', ['-c', curl], { encoding: 'utf8' });
      const shown = { score: expect.any(Number), evidence: expect.any(Number), explanation: expect.arrayContaining([expect.any(String)]) };
      expect(JSON.parse(stdout)).toEqual({ data: { me: { party: { displayName: 'Hanna Hobel (Demo)', reputation: shown } } } });
      // How much seven ratings are as evidence depends on the time of day that the demo days count back from; that there are seven does not.
      const { me } = await apiOf(launcher).ask('{ me { party { reputation(role: SELLER) { raters histogram endedWellShare } } } }');
      expect(me.party.reputation).toEqual({ raters: 6, histogram: [1, 0, 1, 2, 3], endedWellShare: 1 });
      const { orders } = await apiOf(launcher, 'buyer').ask('{ orders { edges { node { state ratingExchange { state } } } } }');
      expect(orders.edges.map(({ node }: { node: { state: string } }) => node.state)).toEqual(['PLACED', 'FULFILLED', 'FULFILLED']);
      expect((await apiOf(launcher, 'moderator').ask('{ me { roles } }')).me.roles).toEqual(['MODERATOR']);

      expect(await launcher.interrupt()).toBe(0);
      expect(isGroupAlive(launcher.child.pid)).toBe(false);
      expect(postgresOf(folder)).toEqual([]);
    },
    2 * minute,
  );

  it(
    'keeps the data at the second start, and recovers after a kill -9 of the launcher',
    async () => {
      const second = await start();
      await second.ready();
      expect(second.stderr).not.toContain('Filling');
      const { party } = await apiOf(second).ask('{ party(externalId: "demo-karl") { id } }');
      const { me } = await apiOf(second).ask('{ me { party { id } } }');
      const input = { sellerId: me.party.id, amountMinor: 100, currency: 'EUR', idempotencyKey: 'before-the-kill' };
      const buyer = apiOf(second, 'buyer');
      const order = await buyer.do('placeOrder', input, '... on Order { id buyer { id } }', 'PlaceOrderInput');
      expect(order.buyer.id).toBe(party.id);

      second.child.kill('SIGKILL');
      await second.ended;
      await until(() => !isGroupAlive(second.child.pid) && postgresOf(folder).length === 0);

      const third = await start();
      await third.ready();
      const again = await apiOf(third, 'buyer').do('placeOrder', input, '... on Order { id }', 'PlaceOrderInput');
      expect(again.id).toBe(order.id);
    },
    2 * minute,
  );

  it(
    'starts an api that was killed again, and refuses a second launcher on the same folder',
    async () => {
      const launcher = running;
      if (launcher === null) throw new Error('The launcher of the test before is still running.');
      const second = await Launcher.start(folder);
      expect(await second.ended).toBe(1);
      expect(second.stderr).toMatch(/already|running/i);

      const api = spawnSync('ps', ['-eo', 'pid,pgid,args'], { encoding: 'utf8' })
        .stdout.split('\n')
        .find((line) => line.includes('apps/api/dist/main.js') && line.includes(String(launcher.child.pid)));
      process.kill(Number(api?.trim().split(/\s+/)[0]), 'SIGKILL');
      await until(() => launcher.stderr.includes('api ended unexpectedly'));
      const isUp = async () => (await fetch(`http://127.0.0.1:${launcher.port}/health`).catch(() => null))?.status === 200;
      while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await launcher.interrupt()).toBe(0);
    },
    2 * minute,
  );

  it(
    'says in one sentence what is wrong and what would help',
    async () => {
      const sentence = async (env: Record<string, string>, at = folder): Promise<string> => {
        const launcher = await Launcher.start(at, env);
        expect(await launcher.ended).toBe(1);
        return launcher.stderr.replace(/^Building.*\n/m, '').trim();
      };
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      const address = taken.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      expect(await sentence({ PORT: String(port) })).toBe(
        `Port ${port} is taken by another program (or by Evenhand running already). Stop it, or choose another port: PORT=${port + 100} npm start`,
      );
      taken.close();

      const half = join(folder, 'half');
      await mkdir(join(half, 'postgres'), { recursive: true });
      await writeFile(join(half, 'postgres', 'PG_VERSION'), '18\n');
      expect(await sentence({}, half)).toMatch(/^The database in .* is not usable.*move .* away or delete it.*$/);

      const blocked = join(folder, 'a-file');
      await writeFile(blocked, '');
      expect(await sentence({}, join(blocked, 'data'))).toMatch(/^The folder .* cannot be made \(ENOTDIR\)\..*$/);

      expect(await sentence({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' })).toMatch(
        /^The database of DATABASE_URL cannot be used \(ECONNREFUSED\)\.(?!.*secret).*$/,
      );
      expect(await sentence({ OIDC_ISSUER: 'https://issuer.example' })).toContain('OIDC_JWKS_URL, OIDC_AUDIENCE missing');
      expect(await sentence({ NODE_ENV: 'production' })).toContain('The development issuer is not for production');
      const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } })`;
      expect(await sentence({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}` })).toMatch(
        /^Evenhand needs Node 20\.19 or newer and this is 18\.20\.0\. Install a newer Node.*$/,
      );
      expect(existsSync(join(half, 'issuer-key.json'))).toBe(false);
    },
    2 * minute,
  );
});
