import { Presets, SingleBar } from 'cli-progress';

/** A bar on standard error, so that standard output stays the answer. */
export const progressBar = (what: string): SingleBar =>
  new SingleBar(
    { format: `${what} {bar} {percentage} % · {value}/{total} · {eta_formatted} left`, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
