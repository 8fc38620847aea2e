import {
  CaseDesk,
  type CaseParts,
  ClaimCase,
  DatabaseCases,
  DatabaseCaseViews,
  DatabaseDossiers,
  DatabaseModerationFigures,
  DatabaseModerationQueue,
  DeleteCaseView,
  type Involvement,
  ReleaseCase,
  ReleaseLapsedClaims,
  RenewClaim,
  SaveCaseView,
  type TakenUp,
  TouchLinkedCases,
} from '@evenhand/cases';
import type { Foundation } from './foundation.js';

/** @param takenUp what follows elsewhere when somebody takes up a case */
export function composeCases({ database, unitOfWork, ids }: Foundation, involvement: Involvement, takenUp: TakenUp) {
  const cases = new DatabaseCases(database);
  const caseViews = new DatabaseCaseViews(database);
  const dossiers = new DatabaseDossiers(database, ids);
  const desk = new CaseDesk(cases, involvement, dossiers, ids);
  const parts: CaseParts = { unitOfWork, cases, desk };
  return {
    desk,
    reads: {
      cases,
      caseViews,
      dossiers,
      moderationQueue: new DatabaseModerationQueue(database),
      moderationFigures: new DatabaseModerationFigures(database),
    },
    useCases: {
      claimCase: new ClaimCase(parts, takenUp),
      renewClaim: new RenewClaim(parts),
      releaseCase: new ReleaseCase(parts),
      saveCaseView: new SaveCaseView(unitOfWork, caseViews),
      deleteCaseView: new DeleteCaseView(unitOfWork, caseViews),
      releaseLapsedClaims: new ReleaseLapsedClaims(parts),
      touchLinkedCases: new TouchLinkedCases(parts),
    },
  };
}
