import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { listing, type Listing } from '../../../../test/builders/no-serve.js';
import { evenhandCommand } from '../../../../test/support/command-line.js';

const minute = 60_000;
const header = 'externalId,role,ground,explanation,facts,rung,endsAt,skippedRungReason';

let evenhand: EvenhandOnDatabase;
let list: Listing;
let folder: string;

beforeAll(async () => {
  evenhand = await openEvenhand({ now: new Date() });
  list = listing(evenhand);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-no-serve-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await evenhand.close();
});

const run = (...args: string[]) => evenhandCommand(folder, ['no-serve', ...args], { DATABASE_URL: evenhand.url });
const report = async (...args: string[]) => {
  const { code, stdout, stderr } = await run('import', ...args, '--json');
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return { code, ...JSON.parse(stdout) };
};
const file = async (name: string, ...rows: readonly (string | Buffer)[]): Promise<string> => {
  await writeFile(join(folder, name), Buffer.concat([header, ...rows].flatMap((row) => [Buffer.from(row), Buffer.from('\n')])));
  return name;
};
/** Names as the host knows them. */
const externalIds = async (...names: string[]): Promise<[TestParty, string][]> =>
  Promise.all(
    names.map(async (name) => {
      const party = await evenhand.party(name);
      return [party, party.actor.subject] as [TestParty, string];
    }),
  );

describe('evenhand no-serve import', () => {
  it(
    'proposes each row once, accounts for all of them, and lists nobody',
    async () => {
      const [[a, idOfA], [, idOfB], [, idOfC]] = (await externalIds('A', 'B', 'C')) as [
        [TestParty, string],
        [TestParty, string],
        [TestParty, string],
      ];
      const name = await file(
        'list.csv',
        `${idOfA},BUYER,FRAUD,"Sold twice, says ""she""",On 1 March.,WARNING,,`,
        '',
        `${idOfB},BUYER,FRAUD,x,y,PERMANENT,,`,
        `${idOfB},BUYER,FRAUD,x,y,PERMANENT,,Grave.`,
        `${idOfB},BUYER,FRAUD,x,y,WARNING,,`,
        `nobody-${randomUUID()},BUYER,FRAUD,x,y,WARNING,,`,
        `${idOfC},BUYER,RELIGION,x,y,WARNING,,`,
        `${idOfC},NEITHER,FRAUD,x,y,WARNING,,`,
        `${idOfC},BUYER,BAD_MOOD,x,y,WARNING,,`,
        `${idOfC},BUYER,FRAUD,x,y,SOMEHOW,,`,
        `${idOfC},BUYER,FRAUD,x,y,TEMPORARY,soon,Grave.`,
        `${idOfC},BUYER,FRAUD,x,y,TEMPORARY,,Grave.`,
        `${idOfC},BUYER,FRAUD,,y,WARNING,,`,
        `${idOfC},BUYER,FRAUD,"x,y,WARNING,,`,
        Buffer.from([0xff, 0xfe, 0x41]),
        `,BUYER,FRAUD,x,y,WARNING,,`,
        `${idOfC},SELLER,FRAUD,x,y,RESTRICTION,2099-01-01,Grave.`,
      );
      const first = await report(name);
      expect(first).toMatchObject({ code: 3, read: 16, accepted: 3, added: 3, rejected: 13 });
      const rejects: string[][] = parse(await readFile(join(folder, 'list.rejects.csv'), 'utf8'));
      expect(rejects.slice(1).map(([line, reason]) => [Number(line), reason])).toEqual([
        [4, 'RUNG_SKIPPED'],
        [6, 'PROPOSAL_OPEN_ALREADY'],
        [7, 'PARTY_NOT_FOUND'],
        [8, 'PROTECTED_TRAIT'],
        [9, 'ROLE_UNKNOWN'],
        [10, 'GROUND_UNKNOWN'],
        [11, 'RUNG_UNKNOWN'],
        [12, 'ENDS_AT_INVALID'],
        [13, 'NO_SERVE_INPUT_INVALID'],
        [14, 'TEXT_INVALID'],
        [15, 'BROKEN_QUOTES'],
        [16, 'BROKEN_ENCODING'],
        [17, 'EXTERNAL_ID_MISSING'],
      ]);
      const rows: object[] = await evenhand.database.query(
        `SELECT state, source, proposed_by AS by, explanation FROM no_serve_entries WHERE subject_id = $1`,
        [a.partyId],
      );
      expect(rows).toEqual([{ state: 'PROPOSED', source: 'IMPORT', by: 'system:import', explanation: 'Sold twice, says "she"' }]);

      const again = await report(name);
      expect(again).toMatchObject({ code: 3, read: 16, accepted: 3, added: 0, rejected: 13 });
      const [{ count }]: [{ count: number }] = await evenhand.database.query(
        `SELECT count(*)::int FROM no_serve_entries WHERE source = 'IMPORT'`,
      );
      expect(count).toBe(3);
    },
    2 * minute,
  );

  it(
    'says what is wrong with a file, and is content with one that is clean',
    async () => {
      await writeFile(join(folder, 'other.csv'), 'name,role\nx,y\n');
      expect(await run('import', 'other.csv')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('The columns externalId, ground'),
      });
      await writeFile(join(folder, 'empty.csv'), '');
      expect(await run('import', 'empty.csv')).toMatchObject({ code: 2 });
      expect(await run('import', 'none.csv')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('none.csv cannot be read (ENOENT)'),
      });
      const [[, id]] = (await externalIds('D')) as [[TestParty, string]];
      const clean = await run('import', await file('clean.csv', `${id},BUYER,FRAUD,x,y,WARNING,,`));
      expect(clean).toMatchObject({ code: 0, stdout: expect.stringContaining('1 rows read = 1 accepted + 0 rejected.') });
    },
    2 * minute,
  );
});

describe('evenhand no-serve export', () => {
  it(
    'writes what is on the list, by state, and nothing that a spreadsheet would run',
    async () => {
      const nasty = ['=cmd|calc', '+1', '-1', '@SUM(A1)', '\tx', '  =1', '＝1', 'a "quoted"\nline'];
      for (const facts of nasty) await list.propose(await evenhand.party(facts), { facts });
      const { code, stdout } = await run('export', '--state', 'HEARING');
      expect(code).toBe(0);
      const rows: Record<string, string>[] = parse(stdout, { columns: true });
      expect(new Set(rows.map(({ facts }) => facts))).toEqual(
        new Set([...nasty.slice(0, -1).map((facts) => `'${facts}`), 'a "quoted"\nline']),
      );
      expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['HEARING']));
      for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      const everything: unknown[] = parse((await run('export')).stdout, { columns: true });
      const [{ count }]: [{ count: number }] = await evenhand.database.query('SELECT count(*)::int FROM no_serve_entries');
      expect(everything).toHaveLength(count);
      expect(await run('export', '--state', 'NONSENSE')).toMatchObject({ code: 2 });
    },
    2 * minute,
  );
});
