import { Module } from '@nestjs/common';
import { CaseViewFilterResolver, MyCaseViewsResolver } from './case-view.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { ClaimCaseResolver } from './claim-case.resolver.js';
import { DeleteCaseViewResolver } from './delete-case-view.resolver.js';
import { DossierFactResolver, DossierResolver, FrozenDossierResolver } from './dossier.resolver.js';
import { DecisionFiguresResolver, ModerationFiguresResolver, WaitingFiguresResolver } from './moderation-figures.resolver.js';
import { ModerationQueueChangedResolver } from './moderation-queue-changed.resolver.js';
import { ModerationQueueResolver } from './moderation-queue.resolver.js';
import { ReleaseCaseResolver } from './release-case.resolver.js';
import { RenewClaimResolver } from './renew-claim.resolver.js';
import { SaveCaseViewResolver } from './save-case-view.resolver.js';
import { SimilarPartiesResolver } from './similar-parties.resolver.js';

@Module({
  providers: [
    CaseResolver,
    CaseViewFilterResolver,
    ClaimCaseResolver,
    DecisionFiguresResolver,
    DeleteCaseViewResolver,
    DossierFactResolver,
    DossierResolver,
    FrozenDossierResolver,
    ModerationFiguresResolver,
    ModerationQueueChangedResolver,
    ModerationQueueResolver,
    MyCaseViewsResolver,
    ReleaseCaseResolver,
    RenewClaimResolver,
    SaveCaseViewResolver,
    SimilarPartiesResolver,
    WaitingFiguresResolver,
  ],
})
export class CasesModule {}
