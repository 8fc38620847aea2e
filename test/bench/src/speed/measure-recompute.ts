import { compose } from '@evenhand/composition';
import { systemActor } from '@evenhand/platform';
import { withFilledDatabase } from './filled-database.js';
import { timeFold } from './fold.js';

export interface Measured {
  readonly seconds: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly peakRssMiB: number;
}

const peakRssMiB = (): number => process.resourceUsage().maxRSS / 1_024;
const secondsSince = (start: number): number => (performance.now() - start) / 1_000;

/** The best of a few, since other programs share the machine; the first ones also warm the code up. */
const repetitions = (ratings: number): number => (ratings > 1_000_000 ? 3 : 12);

function measureFold(ratings: number, parties: number): Measured {
  const times = Array.from({ length: repetitions(ratings) }, () => {
    globalThis.gc?.();
    return timeFold(ratings, parties);
  });
  const [best] = times.sort((a, b) => a.total - b.total);
  if (best === undefined) throw new Error('At least one fold is timed.');
  const { total, ...parts } = best;
  return { seconds: total, parts, peakRssMiB: peakRssMiB() };
}

async function measureEndToEnd(ratings: number, parties: number): Promise<Measured> {
  return withFilledDatabase(ratings, parties, async (database) => {
    const { useCases, reads } = compose({ database });
    const actor = systemActor('cli');
    const start = performance.now();
    let begin: number | null = null;
    const generation = await useCases.rebuildReputations.execute(actor, () => (begin ??= secondsSince(start)));
    const seconds = secondsSince(start);
    if ((await reads.generations.active())?.id !== generation) throw new Error('The new reputations are not in place.');
    return { seconds, parts: { raters: begin ?? seconds, shards: seconds - (begin ?? seconds) }, peakRssMiB: peakRssMiB() };
  });
}

const [what, ratings, parties] = process.argv.slice(2);
const measured = what === 'fold' ? measureFold(Number(ratings), Number(parties)) : await measureEndToEnd(Number(ratings), Number(parties));
process.send?.(measured, () => process.disconnect());
