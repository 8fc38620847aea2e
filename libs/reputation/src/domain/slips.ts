import type { RatedPairs } from './rated-pairs.js';

/** Raters whose numbers differ only in so many bits make a block: what is known of them fits into the cache. */
const blockBits = 15;
export const ratersPerBlock = 2 ** blockBits;
export const blockOf = (rater: number): number => rater >>> blockBits;

/** States that follow each other are dealt out in pieces of so many, none of which takes long. */
export const statesPerPiece = 8_192;

/**
 * A slip for every pair, which goes to and fro between the rated party, who gets to know the judgement of the rater,
 * and the rater, who gets to know what the pair tells of them. Slips lie block by block of the raters, and within a block in
 * the order of the pairs. So both sides go through them one after the other, where they would jump about in the memory
 * if each pair looked its rater up. Lies in shared memory.
 */
export interface Slips {
  /** Two words each. To the party: the judgement, and how many parties the rater rated. To the rater: log-odds of either kind. */
  readonly words: Int32Array;
  /** The number of the slip's rater within the block. */
  readonly rater: Uint16Array;
  /** Where the slips of each block begin, and at the end where the last ones end. */
  readonly starts: Uint32Array;
  /** By piece of states and block: where the first slip of that piece lies within that block. */
  readonly next: Uint32Array;
}

export function slipsFor({ parties, starts: ofState, author }: RatedPairs): Slips {
  const blocks = Math.ceil(parties / ratersPerBlock);
  const pieces = Math.ceil((ofState.length - 1) / statesPerPiece);
  const next = new Uint32Array(new SharedArrayBuffer(pieces * blocks * 4));
  const eachPair = (visit: (pair: number, counter: number) => void): void => {
    for (let piece = 0; piece < pieces; piece += 1) {
      const end = ofState[Math.min((piece + 1) * statesPerPiece, ofState.length - 1)] ?? 0;
      for (let pair = ofState[piece * statesPerPiece] ?? 0; pair < end; pair += 1) visit(pair, piece * blocks + blockOf(author[pair] ?? 0));
    }
  };
  eachPair((_, counter) => (next[counter] = (next[counter] ?? 0) + 1));
  const starts = new Uint32Array(new SharedArrayBuffer((blocks + 1) * 4));
  let slips = 0;
  for (let block = 0; block < blocks; block += 1) {
    starts[block] = slips;
    for (let piece = 0; piece < pieces; piece += 1) {
      const count = next[piece * blocks + block] ?? 0;
      next[piece * blocks + block] = slips;
      slips += count;
    }
  }
  starts[blocks] = slips;
  const rater = new Uint16Array(new SharedArrayBuffer(slips * 2));
  const free = next.slice();
  eachPair((pair, counter) => {
    const slip = free[counter] ?? 0;
    free[counter] = slip + 1;
    rater[slip] = (author[pair] ?? 0) % ratersPerBlock;
  });
  // Memory that is touched for the first time by two threads at once costs them more than the work.
  const words = new Int32Array(new SharedArrayBuffer(slips * 8)).fill(0);
  return { words, rater, starts, next };
}
