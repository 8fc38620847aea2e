import type { Charge, NoServeGround, ProposeNoServeInput, ProtectedTrait } from '@evenhand/no-serve';
import type { CaseId, ComplaintId, OrderId, PartyId } from '@evenhand/platform';
import type { NoServeChargeInput, ProposeNoServeInput as ProposeInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

export const toCharge = (input: NoServeChargeInput): Charge<NoServeGround | ProtectedTrait> => ({
  ground: input.ground,
  explanation: input.explanation,
  facts: input.facts,
  complaintIds: (input.complaintIds ?? []).map((id) => idOf<ComplaintId>('Complaint', id, 'complaintIds')),
  orderIds: (input.orderIds ?? []).map((id) => idOf<OrderId>('Order', id, 'orderIds')),
  rung: input.rung,
  conditions: input.conditions ?? [],
  endsAt: input.endsAt ?? null,
  skippedRungReason: input.skippedRungReason ?? null,
  urgentReason: input.urgentReason ?? null,
  effectiveAt: input.effectiveAt ?? null,
});

export const toProposal = ({ subjectId, subjectRole, charge, idempotencyKey }: ProposeInput): ProposeNoServeInput => ({
  ...toCharge(charge),
  subjectId: idOf<PartyId>('Party', subjectId, 'subjectId'),
  subjectRole,
  idempotencyKey,
});

export const toReading = ({ caseId, version }: { readonly caseId: string; readonly version: number }) => ({
  caseId: idOf<CaseId>('Case', caseId, 'caseId'),
  version,
});
