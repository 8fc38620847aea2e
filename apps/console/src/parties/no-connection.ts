/** A list that is not for this viewer, as one of nothing. */
export const nothing = <Node>() => ({ edges: [] as readonly { readonly node: Node }[], pageInfo: { hasNextPage: false, endCursor: null } });
