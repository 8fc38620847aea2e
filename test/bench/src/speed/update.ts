import { defaultPolicy, type PartyId, type RatingId } from '@evenhand/platform';
import { countChanges, emptyState, parametersOf, weigherOf, type PartyChanges, type RaterStanding } from '@evenhand/reputation';
import { Command } from 'commander';

const warmUp = 200_000;
const updates = 3_000_000;
const today = 20_000;
const raters = 1_000;

/** What the worker does with one revealed rating once it has read it: count it, and weigh its pair anew. */
function measureUpdates(): number {
  const weigher = weigherOf({ landmark: today, parameters: parametersOf(defaultPolicy) });
  const authors = Array.from({ length: raters }, (_, rater) => `rater ${rater}` as PartyId);
  const standings = new Map<PartyId, RaterStanding>(
    authors.map((author, rater) => [author, { isTrusted: rater % 3 === 0, honesty: rater % 65, credibility: rater % 129 }]),
  );
  const revealed: PartyChanges[] = authors.map((authorId, rater) => {
    const [day, stars] = [today - (rater % 900), 1 + (rater % 5)];
    const rating = { id: `rating ${rater}` as RatingId, day, stars, amountMinor: rater * 10, countedBefore: false, countedAfter: true };
    return {
      changes: [{ kind: 'RECEIVED', sign: 1, authorId, day, stars, again: stars > 3, categoryStars: {} }],
      pairs: [{ authorId, ratings: [rating] }],
    };
  });
  const run = (count: number): void => {
    const { sums, categories } = emptyState();
    for (let update = 0; update < count; update += 1) {
      const changes = revealed[update % raters];
      if (changes !== undefined) countChanges(sums, categories, changes, weigher, standings);
    }
    if (!(sums[0] !== undefined && sums[0] > 0)) throw new Error('Nothing was counted.');
  };
  run(warmUp);
  const start = performance.now();
  run(updates);
  return (updates * 1_000) / (performance.now() - start);
}

export const updateBench = (): Command =>
  new Command('update')
    .description('Live updates in the engine alone, one revealed rating each.')
    .option('--json', 'print {"updatesPerSecond": …}')
    .action(({ json }: { json?: true }) => {
      const updatesPerSecond = Math.max(measureUpdates(), measureUpdates(), measureUpdates());
      process.stdout.write(
        json ? `${JSON.stringify({ updatesPerSecond })}\n` : `${(updatesPerSecond / 1e6).toFixed(2)} million updates a second\n`,
      );
    });
