import type { CaseDesk, CaseKind } from '@evenhand/cases';
import type { HoldAtFault, Orders, ReleaseFromFault } from '@evenhand/orders';
import type { Parties } from '@evenhand/parties';
import type { ComplaintId, Ids, PartyId, Role, UnitOfWork } from '@evenhand/platform';
import type { IssueStatement } from '@evenhand/statements';
import type { TextScreen } from '@evenhand/text-screening';
import type { Complaint } from '../domain/complaint.js';
import type { Complaints } from '../ports/complaints.js';
import type { Mutes } from '../ports/mutes.js';
import type { Surroundings } from '../ports/surroundings.js';

/** What the use cases of this lib are made of. */
export interface ComplaintParts {
  readonly unitOfWork: UnitOfWork;
  readonly complaints: Complaints;
  readonly mutes: Mutes;
  readonly surroundings: Surroundings;
  readonly parties: Parties;
  readonly orders: Orders;
  readonly desk: CaseDesk;
  readonly issueStatement: IssueStatement;
  readonly holdAtFault: HoldAtFault;
  readonly releaseFromFault: ReleaseFromFault;
  readonly textScreen: TextScreen;
  readonly ids: Ids;
}

export const itsCase: readonly CaseKind[] = ['COMPLAINT'];

/** What every event about a complaint says. */
export const factOf = ({
  id: complaintId,
  complainantId,
  subjectId,
  subjectRole,
}: Complaint): { complaintId: ComplaintId; complainantId: PartyId; subjectId: PartyId; subjectRole: Role } => ({
  complaintId,
  complainantId,
  subjectId,
  subjectRole,
});
