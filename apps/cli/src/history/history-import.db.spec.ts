import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultPolicy, systemActor } from '@evenhand/platform';
import type { HistoryRules, ImportProgress } from '@evenhand/ratings';
import { toDay } from '@evenhand/reputation';
import fc from 'fast-check';
import { evidenceOfOne } from '../../../../test/builders/evidence.js';
import { openEvenhand, type EvenhandOnDatabase } from '../../../../test/builders/evenhand-on-database.js';
import { historyBatches } from './history-batches.js';
import { fingerprint, openHistoryFile } from './history-file.js';

const options = { delimiter: null, header: null, columns: ['rater', 'ratee', 'rating', 'time'] };
const actor = systemActor('import');

let folder: string;
let files = 0;
let evenhand: EvenhandOnDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-import-'));
  evenhand = await openEvenhand({ poolSize: 4 });
});

afterAll(async () => {
  await evenhand.close();
  await rm(folder, { recursive: true, force: true });
});

async function imported(content: Buffer): Promise<ImportProgress> {
  files += 1;
  const path = join(folder, `${files}.csv`);
  await writeFile(path, content);
  const file = await openHistoryFile(path, options);
  const rules: HistoryRules = { scale: { minimum: 1, maximum: 5 }, defaultRole: 'BUYER', now: evenhand.clock.now() };
  return evenhand.useCases.importRatingHistory.execute(
    { source: await fingerprint(file, rules), fileName: 'a.csv', batches: (from) => historyBatches(file, rules, from) },
    actor,
    () => undefined,
  );
}

describe('importing a history', () => {
  it('always ends with read = imported + rejected, each rejected line kept and each imported one a rating', async () => {
    const person = fc.constantFrom('karl', 'hanna', 'paul', 'Ä', '😀', '', 'a\0', 'x'.repeat(201), '"q""q"', '"broken');
    const rating = fc.constantFrom('1', '3', '5', '4.4', '0', '6', 'good', '');
    const time = fc.oneof(fc.integer({ min: 1, max: 40 }).map(String), fc.constantFrom('2024-02-29', '2024-02-30', '9999999999', 'x', ''));
    const line = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(person, person, rating, time).map((cells) => Buffer.from(cells.join(','))) },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes.map((byte) => (byte === 0x0a ? 0 : byte)))),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), fc.uuid(), async (lines, salt) => {
        // The first line makes every file another one, without being a rating itself.
        const content = Buffer.concat([Buffer.from(`${salt},a,b,c`), ...lines.flatMap((each) => [Buffer.from('\n'), each])]);
        const lastIsEmpty = lines.at(-1)?.length === 0;
        const progress = await imported(content);
        expect(progress.imported + progress.rejected).toBe(lines.length + (lastIsEmpty ? 0 : 1));
        expect(progress.isCompleted).toBe(true);
        const [kept]: object[] = await evenhand.database.query(
          `SELECT (SELECT count(*)::int FROM ratings WHERE import_id = $1) AS imported, (SELECT count(*)::int FROM import_rejects WHERE import_id = $1) AS rejected`,
          [progress.id],
        );
        expect(kept).toEqual({ imported: progress.imported, rejected: progress.rejected });
        expect(await imported(content)).toEqual(progress);
      }),
      { numRuns: 60 },
    );
  });

  it('gives ratings that have no order and no "again", are revealed at their time, and count at once', async () => {
    await imported(Buffer.from('anna,berta,4,1700000000\ncarla,berta,2,2024-02-29'));
    const berta = await evenhand.reads.parties.findByExternalId('berta');
    if (berta === null) throw new Error('Parties of a history are registered.');
    expect(berta).toMatchObject({ displayName: 'berta', kind: 'PRIVATE' });
    const page = await evenhand.reads.ratings.page({ subjectId: berta.id, subjectRole: 'BUYER', first: 10, after: null });
    expect(page).toMatchObject([
      { stars: 2, again: null, orderId: null, revealedAt: new Date('2024-02-29'), submittedAt: new Date('2024-02-29'), categoryStars: {} },
      { stars: 4, again: null, orderId: null, revealedAt: new Date(1_700_000_000_000) },
    ]);
    await evenhand.useCases.updateWaitingReputations.execute(actor);
    const asBuyer = await evenhand.reads.reputations.find({ partyId: berta.id, role: 'BUYER' });
    expect(asBuyer).toMatchObject({ starCounts: [0, 1, 0, 1, 0], raters: 2, againShare: null, silences: 0, endedWellShare: null });
    // Deals of an unknown amount count once; these are aged, and nobody has verified who rated.
    const { openCap, halfLifeDays } = defaultPolicy.reputation;
    const today = toDay(evenhand.clock.now());
    const fresh = [new Date(1_700_000_000_000), new Date('2024-02-29')].map((time) => 2 ** ((toDay(time) - today) / halfLifeDays));
    const evidence = evidenceOfOne * fresh.reduce((sum, weight) => sum + weight);
    expect(asBuyer.standingOn(today).evidence).toBeCloseTo(Math.min(evidence, openCap), 4);
    expect(await evenhand.reads.reputations.find({ partyId: berta.id, role: 'SELLER' })).toMatchObject({ ratings: 0, countedAt: null });
  });
});
