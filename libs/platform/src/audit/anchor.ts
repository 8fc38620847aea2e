import { createHash } from 'node:crypto';

export interface ChainEnd {
  readonly seq: number;
  readonly hash: Buffer;
}

/**
 * Where all chains end, in one line to be kept elsewhere: how long each is, and a digest of their hashes. Whoever
 * changes an entry from before can make the chains match again, but not the anchor.
 */
export function anchorOf(ends: readonly ChainEnd[]): string {
  const digest = createHash('sha256');
  for (const { seq, hash } of ends) digest.update(`${seq} ${hash.toString('hex')}\n`);
  return `${ends.map(({ seq }) => seq).join('.')}:${digest.digest('hex')}`;
}

/** @returns how long each chain was when the anchor was taken; null for what is no anchor */
export function parseAnchor(anchor: string): readonly number[] | null {
  const seqs = /^(\d{1,15}(?:\.\d{1,15}){15}):[0-9a-f]{64}$/.exec(anchor)?.[1];
  return seqs === undefined ? null : seqs.split('.').map(Number);
}
