import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import {
  ChargeableComplaintsDocument,
  EarlierEntriesDocument,
  OwnChargeableComplaintsDocument,
  OwnChargeableOrdersDocument,
  type ChargeableComplaintsQuery,
  type NoServeRung,
  type OwnChargeableOrdersQuery,
  type Role,
} from './generated/propose-no-serve.js';

export type ChargeableOrder = OwnChargeableOrdersQuery['orders']['edges'][number]['node'];
export type ChargeableComplaint = NonNullable<ChargeableComplaintsQuery['complaintsAbout']>['edges'][number]['node'];

interface Background {
  /** Rungs that an entry about the party has stood on; null to a party, which does not learn of them. */
  readonly taken: readonly NoServeRung[] | null;
  readonly complaints: readonly ChargeableComplaint[];
  /** Among its latest; none for staff, who find those of a case in its dossier. */
  readonly orders: readonly ChargeableOrder[];
}

/** What a charge can rest on: for staff all complaints, for a party its own, and its orders with the subject. */
export function useChargeable(subjectId: string, role: Role): Background {
  const { roles } = useViewer();
  const isStaff = roles.includes('MODERATOR') || roles.includes('LEAD');
  const about = useAsk(ChargeableComplaintsDocument, { partyId: subjectId, role }, { when: isStaff });
  const own = useAsk(OwnChargeableComplaintsDocument, {}, { when: !isStaff });
  const orders = useAsk(OwnChargeableOrdersDocument, { myRole: role === 'BUYER' ? 'SELLER' : 'BUYER' }, { when: !isStaff });
  const earlier = useAsk(EarlierEntriesDocument, { subjectId, role }, { when: isStaff });
  const wasInForce = earlier.data?.noServeEntries.edges
    .map(({ node }) => node)
    .filter(({ state, decision }) => decision?.activatedAt != null && state !== 'OVERTURNED');
  const complaints = isStaff
    ? about.data?.complaintsAbout?.edges.map(({ node }) => node)
    : own.data?.complaintsByMe.edges.map(({ node }) => node).filter((each) => each.subject.id === subjectId && each.subjectRole === role);
  return {
    taken: isStaff ? [...new Set(wasInForce?.flatMap(({ charge }) => (charge === null ? [] : [charge.rung])))] : null,
    orders:
      orders.data?.orders.edges.map(({ node }) => node).filter(({ seller, buyer }) => [seller.id, buyer.id].includes(subjectId)) ?? [],
    complaints: complaints?.filter(({ state }) => state !== 'WITHDRAWN' && state !== 'DISMISSED' && state !== 'OVERTURNED') ?? [],
  };
}
