export { Complainant, isInBadFaith, Mute, type Standing } from './domain/bad-faith.js';
export {
  categories,
  complaintCategories,
  complaintKinds,
  kindExplanations,
  type ComplaintCategory,
  type ComplaintKind,
} from './domain/categories.js';
export {
  Complaint,
  complaintStates,
  severities,
  type ComplaintFact,
  type ComplaintState,
  type Evidence,
  type Severity,
} from './domain/complaint.js';
export type { ComplaintDraft } from './domain/filing.js';
export type { ComplaintRefusal } from './domain/refusals.js';
export type { Verdict } from './domain/verdict.js';
export { DatabaseComplaints } from './persistence/database-complaints.js';
export { DatabaseMutes } from './persistence/database-mutes.js';
export { DatabaseSurroundings } from './persistence/database-surroundings.js';
export { complaintEntities } from './persistence/entities.js';
export type { ComplaintPage, Complaints } from './ports/complaints.js';
export type { ComplaintParts } from './use-cases/complaint-parts.js';
export { DecideComplaint, type DecideComplaintInput } from './use-cases/decide-complaint.js';
export { ExpireStrikes } from './use-cases/expire-strikes.js';
export { FileComplaint, type About, type FileComplaintInput } from './use-cases/file-complaint.js';
export { MuteComplainant, type MuteComplainantInput } from './use-cases/mute-complainant.js';
export { OverturnComplaint } from './use-cases/overturn-complaint.js';
export { RemindToRespond } from './use-cases/remind-to-respond.js';
export { RespondToComplaint } from './use-cases/respond-to-complaint.js';
export { TakeUpComplaint } from './use-cases/take-up-complaint.js';
export { TellSubject, type TellSubjectInput } from './use-cases/tell-subject.js';
export { UnmuteComplainant } from './use-cases/unmute-complainant.js';
export { WithdrawComplaint } from './use-cases/withdraw-complaint.js';
