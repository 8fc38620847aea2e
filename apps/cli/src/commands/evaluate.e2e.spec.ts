import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evenhandCommand } from '../../../../test/support/command-line.js';

interface Row {
  readonly predictor: string;
  readonly segment: string;
  readonly auc: number;
  readonly aucKnown: number;
  readonly logLoss: number;
  readonly ece: number;
  readonly n: number;
}

let folder: string;

const evaluate = (...args: string[]) => evenhandCommand(folder, ['evaluate', ...args]);
const write = async (name: string, lines: readonly string[]): Promise<string> => {
  await writeFile(join(folder, name), lines.join('\n'));
  return name;
};
const rowsOf = async (...args: string[]): Promise<Row[]> => {
  const { code, stdout, stderr } = await evaluate(...args, '--json');
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout).rows;
};
const find = (rows: readonly Row[], predictor: string, segment: string): Row => {
  const row = rows.find((each) => each.predictor === predictor && each.segment === segment);
  if (row === undefined) throw new Error(`No row of ${predictor}.`);
  return row;
};

/** Every fifth party cheats in four deals of five, the others in one of forty; deals every few hours. */
const market = (scale: (isBad: boolean) => number, count = 4_000): string[] =>
  Array.from({ length: count }, (_, index) => {
    const ratee = (index * 7_919) % 101;
    const rater = 200 + ((index * 104_729) % 307);
    const isBad = ratee % 5 === 0 ? index % 5 !== 0 : index % 40 === 0;
    return `${rater},${ratee},${scale(isBad)},${1_300_000_000 + index * 9_000}`;
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('evenhand evaluate', () => {
  it('tells how well each predictor foretold the whole and its second half, ours beside others', async () => {
    const rows = await rowsOf(
      await write(
        'stars.csv',
        market((isBad) => (isBad ? 1 : 5)),
      ),
    );
    const names = [...new Set(rows.map(({ predictor }) => predictor))];
    expect(names).toEqual(expect.arrayContaining(['outlook', 'pairOutlook', 'mean', 'REV2', 'fairness–goodness']));
    for (const name of names) {
      expect(find(rows, name, 'all').n).toBe(4_000);
      expect(find(rows, name, 'secondHalf').n).toBe(2_000);
    }
    // Who cheats is known by then.
    expect(find(rows, 'outlook', 'secondHalf').auc).toBeGreaterThan(0.8);
    expect(find(rows, 'outlook', 'secondHalf').logLoss).toBeLessThan(find(rows, 'mean', 'secondHalf').logLoss);
  });

  it('knows nothing beforehand of scale, ids, dates or the order of lines', async () => {
    const [plain, disguised] = [
      await rowsOf(
        await write(
          'plain.csv',
          market((isBad) => (isBad ? -3 : 3)),
        ),
      ),
      await rowsOf(
        await write(
          'disguised.csv',
          market((isBad) => (isBad ? -30 : 30))
            .map((line) => {
              const [rater = '', ratee = '', rating = '', time = ''] = line.split(',');
              return `"person ${rater}";"shop ${ratee}";${rating};${new Date((Number(time) + 50 * 7 * 86_400) * 1_000).toISOString()}`;
            })
            .reverse(),
        ),
      ),
    ];
    for (const predictor of ['outlook', 'pairOutlook']) {
      expect(find(disguised, predictor, 'all')).toEqual(find(plain, predictor, 'all'));
    }
  });

  it('counts what it could not read, says where more is told, and ends with 3', async () => {
    const { code, stderr, stdout } = await evaluate(await write('broken.csv', [...market((isBad) => (isBad ? 1 : 5), 300), 'a,b,many,1']));
    expect(code).toBe(3);
    expect(stderr).toContain('1 lines could not be read');
    expect(stdout).toMatch(/Second half in time \(n = 150\)/);
  });

  it.each([
    ['a file that is not there', ['nowhere.csv'], /cannot be read \(ENOENT\)/],
    ['a scale that is none', ['stars.csv', '--scale', 'five'], /--scale is written as lowest\.\.highest/],
    ['nothing to read', ['empty.csv'], /holds no rating that could be read/],
  ])('of %s says in one sentence what would be right, and ends with 2', async (_, args, sentence) => {
    await write('empty.csv', ['']);
    const { code, stderr } = await evaluate(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
