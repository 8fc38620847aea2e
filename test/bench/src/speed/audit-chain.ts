import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import { migrate, openDatabase, startEmbeddedPostgres, systemActor, type PartyId } from '@evenhand/platform';
import { Command } from 'commander';

const writers = [1, 8, 32];
const rounds = 5;
const roundMs = 2_000;

interface Figures {
  readonly writers: number;
  readonly commitsPerSecond: number;
  readonly commitsPerSecondUnchained: number;
}

/** Commits a second of so many writers at once, each with a single audit entry and nothing else: what the chain costs at most. */
async function commitsPerSecond({ unitOfWork }: Evenhand, count: number): Promise<number> {
  const actor = systemActor('cli');
  const end = performance.now() + roundMs;
  let commits = 0;
  const write = async (): Promise<void> => {
    while (performance.now() < end) {
      await unitOfWork.run(actor, (tx) => tx.record({ name: 'party.registered', partyId: randomUUID() as PartyId }));
      commits += 1;
    }
  };
  await Promise.all(Array.from({ length: count }, write));
  return (commits * 1_000) / roundMs;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** With the chain and without it in turn, so that whatever else the machine does burdens both. */
async function measure(evenhand: Evenhand, count: number): Promise<Figures> {
  const [chained, unchained]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await evenhand.database.query('ALTER TABLE audit_log DISABLE TRIGGER audit_log_is_chained');
    unchained.push(await commitsPerSecond(evenhand, count));
    await evenhand.database.query('ALTER TABLE audit_log ENABLE TRIGGER audit_log_is_chained');
    chained.push(await commitsPerSecond(evenhand, count));
  }
  return { writers: count, commitsPerSecond: median(chained), commitsPerSecondUnchained: median(unchained) };
}

/** How many audit entries are verified in a second. */
async function verifiedPerSecond({ useCases }: Evenhand): Promise<number> {
  const start = performance.now();
  const { entries } = await useCases.verifyAudit.execute();
  return (entries * 1_000) / (performance.now() - start);
}

async function measureAll(): Promise<{ readonly writing: readonly Figures[]; readonly verifiedPerSecond: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-bench-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'data') });
  try {
    await migrate(postgres.url);
    const database = await openDatabase(postgres.url, entities, Math.max(...writers) + 2);
    try {
      const evenhand = compose({ database });
      await commitsPerSecond(evenhand, 8);
      const writing: Figures[] = [];
      for (const count of writers) writing.push(await measure(evenhand, count));
      return { writing, verifiedPerSecond: await verifiedPerSecond(evenhand) };
    } finally {
      await database.destroy();
    }
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const inWords = (figures: Figures): string =>
  `${figures.writers} at once: ${figures.commitsPerSecond.toFixed(0)} commits/s chained, ${figures.commitsPerSecondUnchained.toFixed(0)} unchained, ratio ${(figures.commitsPerSecond / figures.commitsPerSecondUnchained).toFixed(2)}`;

export const auditChainBench = (): Command =>
  new Command('audit-chain')
    .description('Commits a second with the audit log chained and unchained, on a PostgreSQL that writes through to the disk.')
    .option('--json', 'print {"writing": [{"writers", "commitsPerSecond", "commitsPerSecondUnchained"}], "verifiedPerSecond": …}')
    .action(async ({ json }: { json?: true }) => {
      const measured = await measureAll();
      process.stdout.write(
        json
          ? `${JSON.stringify(measured)}\n`
          : `${measured.writing.map(inWords).join('\n')}\n${measured.verifiedPerSecond.toFixed(0)} entries verified a second\n`,
      );
    });
