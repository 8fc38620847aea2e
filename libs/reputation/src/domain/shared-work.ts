/**
 * Work in phases, each of so many pieces. Whoever is free takes the next piece of the phase, and nobody begins the next
 * phase before all pieces of this one are done. So it is done alone or by several threads that share the memory,
 * however late they come.
 */
export interface SharedWork {
  /** By phase. */
  readonly pieces: readonly number[];
  /** By phase: how many pieces were taken, and how many are done. */
  readonly progress: Int32Array;
}

export const sharedWork = (pieces: readonly number[]): SharedWork => ({
  pieces,
  progress: new Int32Array(new SharedArrayBuffer(pieces.length * 8)),
});

/** Threads that may take part. Whether and when they do changes nothing but how long it takes. */
export interface Helpers<Work> {
  /** For less than so many ratings or pairs they are not worth their beginning. */
  readonly worthFrom: number;
  /** @param work all of it plain, or in shared memory */
  invite(work: Work): void;
}

export const alone: Helpers<unknown> = { worthFrom: Infinity, invite: () => undefined };

/** A piece takes milliseconds. A thread that holds one for so long is gone. */
const patienceMs = 60_000;

/** Takes part until all is done. Holds up everything else in this thread. */
export function takePart({ pieces, progress }: SharedWork, work: (phase: number, piece: number) => void): void {
  for (const [phase, all] of pieces.entries()) {
    const [taken, done] = [phase * 2, phase * 2 + 1];
    for (let piece = Atomics.add(progress, taken, 1); piece < all; piece = Atomics.add(progress, taken, 1)) {
      work(phase, piece);
      if (Atomics.add(progress, done, 1) + 1 === all) Atomics.notify(progress, done);
    }
    for (let doneSoFar = Atomics.load(progress, done); doneSoFar < all; doneSoFar = Atomics.load(progress, done)) {
      if (Atomics.wait(progress, done, doneSoFar, patienceMs) === 'timed-out') {
        throw new Error('A thread that took part in the work does not finish its piece.');
      }
    }
  }
}
