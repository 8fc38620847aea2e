import {
  ActivateDueEntries,
  ApproveNoServe,
  ConfirmNoServe,
  DatabaseChargeRecord,
  DatabasePlatformEntries,
  EndHearings,
  ExpireDueEntries,
  ExtendNoServe,
  ImportNoServe,
  LiftNoServe,
  LiftNoServeBulk,
  NoServeStatementDelivered,
  OpenNoServeHearing,
  OverturnNoServe,
  type PlatformParts,
  ProposeByThreshold,
  ProposeNoServe,
  ProposeNoServeBulk,
  ReconsiderEntries,
  RejectNoServe,
  RemindOfHearings,
  RespondToNoServe,
  ReviewApprovals,
  type Standings,
  SweepThresholds,
  WithdrawNoServe,
} from '@evenhand/no-serve';
import type { Foundation } from './foundation.js';

type Elsewhere = Pick<PlatformParts, 'cases' | 'desk' | 'dossiers' | 'issueStatement' | 'voidStatement'>;

/** @param standings the numbers that may open a case, and never list anybody */
export function composePlatformList({ database, unitOfWork, textScreen, ids }: Foundation, elsewhere: Elsewhere, standings: Standings) {
  const platformEntries = new DatabasePlatformEntries(database);
  const chargeRecord = new DatabaseChargeRecord(database);
  const parts: PlatformParts = { ...elsewhere, unitOfWork, entries: platformEntries, record: chargeRecord, textScreen, ids };
  const proposeNoServe = new ProposeNoServe(parts);
  const liftNoServe = new LiftNoServe(parts);
  const proposeByThreshold = new ProposeByThreshold(parts, standings);
  const reconsiderEntries = new ReconsiderEntries(parts);
  return {
    statementDelivered: new NoServeStatementDelivered(parts),
    reconsiderEntries,
    reads: { platformEntries, chargeRecord },
    useCases: {
      proposeNoServe,
      proposeNoServeBulk: new ProposeNoServeBulk(proposeNoServe),
      openNoServeHearing: new OpenNoServeHearing(parts),
      respondToNoServe: new RespondToNoServe(parts),
      approveNoServe: new ApproveNoServe(parts),
      rejectNoServe: new RejectNoServe(parts),
      withdrawNoServe: new WithdrawNoServe(parts),
      confirmNoServe: new ConfirmNoServe(parts),
      extendNoServe: new ExtendNoServe(parts),
      liftNoServe,
      liftNoServeBulk: new LiftNoServeBulk(liftNoServe),
      overturnNoServe: new OverturnNoServe(parts, reconsiderEntries),
      importNoServe: new ImportNoServe(parts),
      proposeByThreshold,
      sweepThresholds: new SweepThresholds(parts, proposeByThreshold),
      remindOfHearings: new RemindOfHearings(parts),
      endHearings: new EndHearings(parts),
      activateDueEntries: new ActivateDueEntries(parts),
      reviewApprovals: new ReviewApprovals(parts),
      expireDueEntries: new ExpireDueEntries(parts),
    },
  };
}
