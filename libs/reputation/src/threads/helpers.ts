import { Worker } from 'node:worker_threads';
import type { FoldWork } from '../domain/fold-ratings.js';
import type { RaterHelpers } from '../domain/rate-raters.js';
import type { Helpers } from '../domain/shared-work.js';

/** One thread besides the one that asks. Where it cannot begin, the work is done without it. */
const oneThread = <Work>(file: string): Helpers<Work> => ({
  worthFrom: 1_000_000,
  invite(work) {
    const thread = new Worker(new URL(file, import.meta.url), { workerData: work });
    thread.on('error', () => undefined);
    thread.unref();
  },
});

export const raterHelpers: RaterHelpers = {
  credibility: oneThread('./credibility-thread.js'),
  honesty: oneThread('./honesty-thread.js'),
};
export const foldHelper = oneThread<FoldWork>('./fold-thread.js');
