import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ours, peers } from '@evenhand/bench';
import { evenhandCommand } from '../../../../test/support/command-line.js';
import { flawInXml } from '../../../../test/support/well-formed.js';

const minute = 60_000;
const small = ['--attack', 'sybils', '--share', '0.2', '--seed', '3'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-simulate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** In the test's folder, without any database. */
const run = (...args: string[]) => evenhandCommand(folder, ['simulate', ...args]);

describe('evenhand simulate', () => {
  it(
    'prints a table of every method, the same for the same seed, and writes no picture that nobody asked for',
    async () => {
      const [first, again] = [await run(...small), await run(...small)];
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(again.stdout).toBe(first.stdout);
      for (const { name } of [ours, ...peers]) {
        expect(first.stdout).toContain(`| none   | –     | ${name}`);
        expect(first.stdout).toContain(`| sybils | 20 %  | ${name}`);
      }
      expect(first.stdout).not.toContain('no better than the plain mean');
      expect(first.stdout).toContain('5 % of the attackers verified, mean over seed 3.');
      expect(await readdir(folder)).toEqual([]);
    },
    minute,
  );

  it(
    'prints rows as JSON and nothing else, and draws them as a picture that stands alone',
    async () => {
      const { code, stdout, stderr } = await run(
        ...['--attack', 'whitewashing', 'ballot-stuffing', '--share', '.1', '.2', '--seed', '1', '--verified-attackers', '1'],
        ...['--json', '--picture', 'attacks.svg'],
      );
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^\{.*\}\n$/);
      const { seeds, verifiedAttackers, rows } = JSON.parse(stdout);
      expect([seeds, verifiedAttackers]).toEqual([[1], 1]);
      expect(rows).toHaveLength((1 + 2 * 2) * (1 + peers.length));
      const of = (attack: string, share: number, method: string) =>
        rows.find((row: any) => row.attack === attack && row.share === share && row.method === method);
      const inapplicable = { badDealsUntilNoticed: { byScore: null, byOutlook: null }, falseAlarms: { byScore: null, byOutlook: null } };
      expect(of('ballot stuffing', 0.2, ours.name)).toEqual({
        ...{ attack: 'ballot stuffing', share: 0.2, method: ours.name, errorSellers: expect.any(Number), errorBuyers: expect.any(Number) },
        ...{ shift: expect.any(Number), overrated: expect.any(Number), ...inapplicable, gainedByReturn: null, newcomerAdvantage: null },
      });
      expect(of('none', 0, 'mean')).toMatchObject({ shift: null, overrated: null });
      expect(of('whitewashing', 0.1, 'REV2')).toMatchObject({
        gainedByReturn: expect.any(Number),
        newcomerAdvantage: { atReturn: expect.any(Number), later: expect.any(Number) },
      });
      // Attackers whom the host vouches for are believed.
      expect(of('ballot stuffing', 0.2, ours.name).shift).toBeGreaterThan(0.2);

      const svg = await readFile(join(folder, 'attacks.svg'), 'utf8');
      expect(flawInXml(svg)).toBeNull();
      expect(svg).not.toContain('<script');
      for (const name of [...[ours, ...peers].map((method) => method.name), 'whitewashing', 'ballot stuffing']) {
        expect(svg).toContain(`>${name}</text>`);
      }
    },
    minute,
  );

  it(
    'says that it is no better than the mean where that is so',
    async () => {
      const { stdout } = await run('--attack', 'bad-mouthing', '--share', '.5', '--seed', '1', '--verified-attackers', '1');
      expect(stdout).toContain('Evenhand is no better than the plain mean against bad-mouthing at 50 %.');
    },
    minute,
  );

  it.each([
    [['--attack', 'bribery'], 'There is no attack bribery; there are ballot-stuffing, bad-mouthing, ring-with-camouflage, '],
    [['--share', '0.2', '1'], '--share is a number above 0 and up to 0.9, such as 0.2, not 1.'],
    [['--share', '0'], '--share is a number above 0'],
    [['--share', 'half'], 'not half.'],
    [['--seed', '1.5'], '--seed is a whole number from 0 to 4294967295, not 1.5.'],
    [['--seed', '-1'], '--seed is a whole number'],
    [['--seed', ' '], '--seed is a whole number'],
    [['--verified-attackers', '2'], '--verified-attackers is a number from 0 to 1, such as 0.3, not 2.'],
    [['--picture', 'nowhere/x.svg'], 'cannot be written (ENOENT). Check the folder and its permissions.'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
