import type { ComponentType } from 'react';
import type { CaseKind, ReadCase, SubjectMatter } from '../cases/case.js';
import { onDemand } from '../ui/on-demand.js';

/** A case as far as a decision needs it. */
export interface DecidableCase {
  readonly id: string;
  /**
   * The version that the decider has read, to be sent with the decision. It stands still from the first keystroke in the
   * form on, although the rest of the page goes on: what comes in meanwhile is read first, or the API refuses with
   * CASE_CHANGED.
   */
  readonly version: number;
  /** Of the dossier of that version. */
  readonly dossierHash: string;
  readonly subject: { readonly id: string; readonly displayName: string };
  readonly subjectRole: ReadCase['subjectRole'];
  readonly about: SubjectMatter;
  /** Whether the viewer holds the claim: without it a form can be filled in, but not sent. */
  readonly isHeld: boolean;
  /**
   * Said after a step that leaves the case open, such as telling the subject: the case changes by it, and whoever did it
   * has read that.
   */
  readonly onStep: () => void;
}

export interface DecisionProps {
  readonly case: DecidableCase;
}

/**
 * The form that decides each kind of case. The page of the case stands around it: it takes and renews the claim while
 * somebody types, says what is new, and shows what came of it as soon as the case is closed. A form has nothing to do
 * after its mutation.
 */
export const decisions: Partial<Record<CaseKind, ComponentType<DecisionProps>>> = {
  COMPLAINT: onDemand(() => import('./complaint-decision.js').then((module) => module.ComplaintDecision)),
  RATING_REMOVAL: onDemand(() => import('./rating-removal-decision.js').then((module) => module.RatingRemovalDecision)),
  HELD_BACK_TEXT: onDemand(() => import('./held-back-text-decision.js').then((module) => module.HeldBackTextDecision)),
  NO_SERVE_PROPOSAL: onDemand(() => import('./no-serve-proposal-decision.js').then((module) => module.NoServeProposalDecision)),
  NO_SERVE_REVIEW: onDemand(() => import('./no-serve-review-decision.js').then((module) => module.NoServeReviewDecision)),
  APPEAL: onDemand(() => import('./appeal-decision.js').then((module) => module.AppealDecision)),
};
