import { Worker } from 'node:worker_threads';
import type { Helpers } from '../domain/rate-honesty.js';

/** One thread besides the one that asks. Where it cannot begin, the work is done without it. */
export const oneHelper: Helpers = {
  fromPairs: 1_000_000,
  invite(work) {
    const thread = new Worker(new URL('./honesty-thread.js', import.meta.url), { workerData: work });
    thread.on('error', () => undefined);
    thread.unref();
  },
};
