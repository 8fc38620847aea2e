import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAskPages } from '../api/use-ask.js';
import { PolicyVersionsDocument, type PolicyVersionsQuery } from './generated/policy.js';

export type Version = PolicyVersionsQuery['policyVersions']['edges'][number]['node'];

/** The versions, newest first, page by page, as far down as the oldest of those that are wanted. */
export function useVersions(wanted: readonly number[]): UseInfiniteQueryResult<readonly Version[]> {
  const versions = useAskPages(PolicyVersionsDocument, {}, (result) => result.policyVersions);
  const { data, hasNextPage, isFetching, fetchNextPage } = versions;
  const isMissing = data !== undefined && Math.min(...wanted) < (data.at(-1)?.version ?? 1);
  useEffect(() => {
    if (isMissing && hasNextPage && !isFetching) void fetchNextPage();
  }, [isMissing, hasNextPage, isFetching, fetchNextPage]);
  return versions;
}
