import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days } from '@evenhand/platform';
import { machineBatch } from '@evenhand/statements';
import { openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { aStatement } from '../../../../test/builders/statements.js';
import { evenhandCommand } from '../../../../test/support/command-line.js';

let evenhand: EvenhandOnDatabase;
let karl: TestParty;
let folder: string;

beforeAll(async () => {
  evenhand = await openEvenhand();
  karl = await evenhand.party('Karl Käufer');
  for (let count = 0; count < 105; count += 1) await aStatement(evenhand).to(karl);
  evenhand.clock.advance(days(1));
  await aStatement(evenhand).to(karl, { kind: 'COMPLAINT_UPHELD' });
  await aStatement(evenhand).to(karl, { content: { facts: 'Then KÄUFER wrote from karl@example.com.' } });
  evenhand.clock.advance(days(1));
  await aStatement(evenhand).to(karl, { kind: 'RATING_NOT_REMOVED' });
});
afterAll(() => evenhand.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-statements-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => evenhandCommand(folder, ['statements', 'export', ...args], { DATABASE_URL: evenhand.url });
const read = async (name: string, out = 'statements') => readFile(join(folder, out, name), 'utf8');

describe('evenhand statements export', () => {
  it('writes batches that the database would take, and lists what it refused, with exit code 3', async () => {
    const { code, stdout, stderr } = await run('--json');
    expect(code).toBe(3);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      read: 107,
      exported: 106,
      refusedStatements: 1,
      files: ['statements-0001.json', 'statements-0002.json'],
      refused: [
        { field: 'decision_facts', reason: 'EMAIL' },
        { field: 'decision_facts', reason: 'NAME' },
      ],
    });
    expect(await readdir(join(folder, 'statements'))).toEqual(report.files);
    const batches = await Promise.all(report.files.map(async (name: string) => JSON.parse(await read(name)).statements));
    expect(batches.map((batch) => machineBatch.parse(batch).length)).toEqual([100, 6]);
    const puids = batches.flat().map(({ puid }) => puid);
    expect(new Set(puids).size).toBe(106);
    for (const text of [JSON.stringify(batches), stdout, stderr]) expect(text).not.toMatch(/karl|käufer|example/i);
  });

  it('ends with 0 when nothing was refused, for the days and the countries that were asked for', async () => {
    const { code, stdout } = await run(
      '--from',
      '2026-03-01',
      '--to',
      '2026-03-02',
      '--territory',
      'de,AT',
      '--out',
      'march',
      '--format',
      'ndjson',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('105 statements read = 105 exported + 0 refused.');
    expect(stdout).toContain('2 batches in march: statements-0001.ndjson, statements-0002.ndjson');
    const lines = (await read('statements-0001.ndjson', 'march')).trimEnd().split('\n');
    expect(lines).toHaveLength(100);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ territorial_scope: ['AT', 'DE'], application_date: '2026-03-02' });
  });

  it('says so when there is nothing', async () => {
    expect(await run('--to', '2026-03-01')).toMatchObject({ code: 0, stdout: '0 statements read = 0 exported + 0 refused.\n' });
  });

  it('does not write over an export: a statement that is sent twice would keep a batch from being taken', async () => {
    expect((await run('--to', '2026-03-02')).code).toBe(0);
    const before = await read('statements-0001.json');
    expect(await run()).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('holds an export already') });
    expect(await read('statements-0001.json')).toBe(before);
  });

  it.each([
    [['--from', '2026-02-30'], '--from is a day'],
    [['--to', 'yesterday'], '--to is a day'],
    [['--from', '2026-03-02', '--to', '2026-03-01'], '--from is not after --to'],
    [['--territory', 'DE,US'], 'not US'],
    [['--territory', ''], '--territory'],
    [['--format', 'xml'], 'json, ndjson'],
  ])('refuses %j', async (args, said) => {
    expect(await run(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
    expect(await readdir(folder)).toEqual([]);
  });
});
