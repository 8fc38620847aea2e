import {
  type ComplaintParts,
  DatabaseComplaints,
  DatabaseMutes,
  DatabaseSurroundings,
  DecideComplaint,
  ExpireStrikes,
  FileComplaint,
  MuteComplainant,
  OverturnComplaint,
  RemindToRespond,
  RespondToComplaint,
  TakeUpComplaint,
  TellSubject,
  UnmuteComplainant,
  WithdrawComplaint,
} from '@evenhand/complaints';
import type { Foundation } from './foundation.js';

type Elsewhere = Pick<ComplaintParts, 'parties' | 'orders' | 'desk' | 'issueStatement' | 'holdAtFault' | 'releaseFromFault'>;

export function composeComplaints({ database, unitOfWork, textScreen, ids }: Foundation, elsewhere: Elsewhere) {
  const complaints = new DatabaseComplaints(database);
  const [mutes, surroundings] = [new DatabaseMutes(), new DatabaseSurroundings()];
  const parts: ComplaintParts = { ...elsewhere, unitOfWork, complaints, mutes, surroundings, textScreen, ids };
  return {
    takeUp: new TakeUpComplaint(parts),
    reads: { complaints },
    useCases: {
      fileComplaint: new FileComplaint(parts),
      withdrawComplaint: new WithdrawComplaint(parts),
      tellSubject: new TellSubject(parts),
      respondToComplaint: new RespondToComplaint(parts),
      decideComplaint: new DecideComplaint(parts),
      overturnComplaint: new OverturnComplaint(parts),
      muteComplainant: new MuteComplainant(parts),
      unmuteComplainant: new UnmuteComplainant(parts),
      expireStrikes: new ExpireStrikes(parts),
      remindToRespond: new RemindToRespond(parts),
    },
  };
}
