import { useInfiniteQuery, useQuery, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from './client.js';
import type { TypedDocument } from './document.js';

interface AskOptions {
  /** Whether to ask at all yet. */
  readonly when?: boolean;
}

interface AskPagesOptions extends AskOptions {
  /** Thousands of rows: asked again when something is done or happens, not already when somebody looks at the page again. */
  readonly isLong?: boolean;
}

/** What the API answers. Asked again after every change that is made here, and whenever something happens (see `useLive`). */
export function useAsk<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { when = true }: AskOptions = {},
): UseQueryResult<Result> {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: [document, variables, i18n.language],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: when,
    // The list that is shown stays until the next one is there.
    placeholderData: (previous) => previous,
  });
}

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * A list that goes on page by page.
 * @param of where the connection is in the answer
 */
export function useAskPages<Result, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  of: (result: Result) => Connection<Node>,
  { when = true, isLong = false }: AskPagesOptions = {},
): UseInfiniteQueryResult<readonly Node[]> {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    queryKey: [document, variables, i18n.language, 'pages'],
    queryFn: ({ pageParam, signal }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { pageInfo } = of(last);
      return pageInfo.hasNextPage ? pageInfo.endCursor : null;
    },
    select: ({ pages }) => pages.flatMap((page) => of(page).edges.map(({ node }) => node)),
    enabled: when,
    placeholderData: (previous) => previous,
    // To compare thousands of rows with themselves takes longer than to draw those that are seen.
    ...(isLong ? { structuralSharing: false, refetchOnWindowFocus: false, refetchOnReconnect: false } : {}),
  });
}
