import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { NextCasesDocument } from './generated/queue.js';
import { filterOf, readAddress, writeAddress } from './queue-address.js';

/** The way on through the queue that one came from: its first case that nobody works on. Null when there is none. */
export function useNextCase(id: string): { readonly queue: string; readonly next: string | null; readonly isKnown: boolean } {
  const [search] = useSearchParams();
  const address = readAddress(search);
  const filter = { ...filterOf(address), claimedBy: 'NOBODY' as const };
  const { data } = useAsk(NextCasesDocument, { filter, sort: address.sort });
  const next = data?.moderationQueue.edges.map(({ node }) => node).find((waiting) => waiting.id !== id);
  const suffix = writeAddress(address);
  return {
    queue: `/queue${suffix}`,
    next: next === undefined ? null : `/cases/${encodeURIComponent(next.id)}${suffix}`,
    isKnown: data !== undefined,
  };
}
