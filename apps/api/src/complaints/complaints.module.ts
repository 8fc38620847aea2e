import { Module } from '@nestjs/common';
import { ComplainantResolver } from './complainant.resolver.js';
import { ComplaintCategoriesResolver, ComplaintKindsResolver } from './complaint-categories.resolver.js';
import { ComplaintQueriesResolver } from './complaint-queries.resolver.js';
import { ComplaintResolver } from './complaint.resolver.js';
import { DecideComplaintResolver } from './decide-complaint.resolver.js';
import { FileComplaintResolver } from './file-complaint.resolver.js';
import { MuteComplainantResolver } from './mute-complainant.resolver.js';
import { RespondToComplaintResolver } from './respond-to-complaint.resolver.js';
import { TellSubjectResolver } from './tell-subject.resolver.js';
import { UnmuteComplainantResolver } from './unmute-complainant.resolver.js';
import { WithdrawComplaintResolver } from './withdraw-complaint.resolver.js';

@Module({
  providers: [
    ComplainantResolver,
    ComplaintCategoriesResolver,
    ComplaintKindsResolver,
    ComplaintQueriesResolver,
    ComplaintResolver,
    DecideComplaintResolver,
    FileComplaintResolver,
    MuteComplainantResolver,
    RespondToComplaintResolver,
    TellSubjectResolver,
    UnmuteComplainantResolver,
    WithdrawComplaintResolver,
  ],
})
export class ComplaintsModule {}
