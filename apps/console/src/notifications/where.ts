/** What a notification leads to: at most one of the ids is there. */
export interface Target {
  readonly kind: string;
  readonly orderId: string | null;
  readonly ratingId: string | null;
  readonly complaintId: string | null;
  readonly entryId: string | null;
  readonly statementId: string | null;
  readonly appealId: string | null;
  readonly separationId: string | null;
  readonly partyId: string | null;
}

/** The page of each thing that a notification can be about. */
const pageOf = {
  orderId: '/orders',
  ratingId: '/ratings',
  complaintId: '/complaints',
  entryId: '/hearings',
  statementId: '/statements',
  appealId: '/appeals',
  separationId: '/separations',
  partyId: '/parties',
} as const satisfies Record<Exclude<keyof Target, 'kind'>, string>;

const names = Object.keys(pageOf) as (keyof typeof pageOf)[];

/** Those that name no thing, and still have a page. */
const pageOfKind: Readonly<Record<string, string>> = {
  COMPLAINTS_MUTED: '/complaints',
  COMPLAINTS_UNMUTED: '/complaints',
};

/** @returns the address of the page; null where there is none to go to */
export function whereTo(target: Target): string | null {
  for (const name of names) {
    const id = target[name];
    if (id !== null) return `${pageOf[name]}/${encodeURIComponent(id)}`;
  }
  return pageOfKind[target.kind] ?? null;
}
