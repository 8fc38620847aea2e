import { Worker } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import { sharedWork, takePart } from './shared-work.js';

/** Takes pieces as `takePart` does, in a thread of its own, and marks each. */
const otherThread = `
  const { workerData: { pieces, progress, marks } } = require('node:worker_threads');
  for (const [phase, all] of pieces.entries()) {
    for (let piece; (piece = Atomics.add(progress, phase * 2, 1)) < all;) {
      Atomics.add(marks, phase, 1);
      if (Atomics.add(progress, phase * 2 + 1, 1) + 1 === all) Atomics.notify(progress, phase * 2 + 1);
    }
    while (Atomics.load(progress, phase * 2 + 1) < all);
  }`;

describe('work that is shared', () => {
  it('is done phase by phase, each piece once', () => {
    const done: string[] = [];
    const work = sharedWork([2, 0, 3]);
    takePart(work, (phase, piece) => done.push(`${phase}.${piece}`));
    expect(done).toEqual(['0.0', '0.1', '2.0', '2.1', '2.2']);
    takePart(work, () => done.push('again'));
    expect(done).toHaveLength(5);
  });

  it('is done once between two threads, and no phase begins before the one before it is over', async () => {
    const pieces = Array.from({ length: 20 }, () => 1_000);
    const work = sharedWork(pieces);
    const marks = new Int32Array(new SharedArrayBuffer(pieces.length * 4));
    const thread = new Worker(otherThread, { eval: true, workerData: { ...work, marks } });
    const ended = new Promise((resolve) => thread.once('exit', resolve));
    takePart(work, (phase) => {
      if (phase > 0) expect(Atomics.load(marks, phase - 1)).toBe(1_000);
      Atomics.add(marks, phase, 1);
    });
    await ended;
    expect([...marks]).toEqual(pieces);
  });
});
