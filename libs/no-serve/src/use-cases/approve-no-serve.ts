import type { CaseReading } from '@evenhand/cases';
import type { Actor, Transaction } from '@evenhand/platform';
import type { Statement, StatementContent } from '@evenhand/statements';
import { decideApproval, type Approval, type Approved } from '../domain/platform-decisions.js';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { refuse, settle } from '../platform-sentences.js';
import { concernedBy, proposalKinds, refuseInvolved } from './open-proposal.js';
import { checkTexts, factOf, readyToDecide, type PlatformParts } from './platform-parts.js';

export interface ApproveNoServeInput extends Approval, CaseReading {
  /** Nobody is listed on a dossier that the approver has not read. */
  readonly dossierHash: string;
  /** The rule of the marketplace that was broken. */
  readonly rule: string;
  /** What the statement says; the charge's own words when null. */
  readonly explanation: string | null;
  readonly facts: string | null;
}

/** What is told of an entry. */
export function issueFor(
  { issueStatement }: PlatformParts,
  tx: Transaction,
  entry: NoServeEntry,
  content: Pick<StatementContent, 'explanation' | 'facts' | 'rule' | 'from' | 'until'>,
): Promise<Statement> {
  const { id: refId, subjectId, subjectRole, rung, ground, conditions } = entry;
  const kind = rung === 'RESTRICTION' ? 'RESTRICTION' : 'NO_SERVE_ENTRY';
  return issueStatement.within(tx, { kind, refId, subjectId, subjectRole, content: { decision: rung, ground, conditions, ...content } });
}

/** A second person agrees, after the hearing, on the dossier as it is now. It takes effect once the subject was told why. */
export class ApproveNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /**
   * @throws Refusal CASE_…, CLAIM_LAPSED, CONFLICT_OF_INTEREST, WRONG_ENTRY_STATE, HEARING_NOT_OVER, NOTICE_TOO_SHORT,
   * NO_SERVE_INPUT_INVALID, TEXT_INVALID, STATEMENT_INCOMPLETE
   */
  execute(input: ApproveNoServeInput, actor: Actor): Promise<NoServeEntry> {
    const { unitOfWork, record, desk } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const { about, entry } = await readyToDecide(this.parts, tx, proposalKinds, input);
      // Whoever complained since the case was opened is concerned too.
      await refuseInvolved(this.parts, tx, about, await concernedBy(this.parts, tx, entry));
      const policy = (await tx.policy()).noServe;
      const subjectKind = (await record.kindOf(tx, entry.subjectId)) ?? refuse({ code: 'NO_SERVE_ENTRY_NOT_FOUND' });
      const approved = settle(decideApproval(entry, input, { approver: actor.subject, at: tx.at, subjectKind, policy }));
      const { rule, explanation, facts, shortNoticeReason, urgentReason } = input;
      checkTexts({ rule, explanation, facts, shortNoticeReason, urgentReason });
      const { hash } = await desk.decide(tx, about, 'APPROVED', input.dossierHash);
      return this.write(tx, entry, input, { ...approved, approvedHash: hash, approvedCaseId: about.id });
    });
  }

  private async write(
    tx: Transaction,
    entry: NoServeEntry,
    { rule, explanation, facts }: ApproveNoServeInput,
    approved: Approved & Pick<NoServeEntry, 'approvedHash' | 'approvedCaseId'>,
  ): Promise<NoServeEntry> {
    const statement = await issueFor(this.parts, tx, entry, {
      explanation: explanation ?? entry.explanation,
      facts: facts ?? entry.facts,
      rule,
      from: approved.effectiveAt,
      until: entry.endsAt,
    });
    const timeIsOver = entry.hearingEndsAt !== null && entry.hearingEndsAt <= tx.at;
    const hearingEnds = timeIsOver && entry.answeredAt === null && entry.hearingEndedAt === null;
    const changed = entry.with({
      ...approved,
      hearingEndedAt: hearingEnds ? tx.at : entry.hearingEndedAt,
      approvedBy: tx.actor.subject,
      approvedAt: tx.at,
      statementId: statement.id,
      policyVersion: (await tx.policy()).version,
    });
    await this.parts.entries.save(tx, changed);
    if (hearingEnds) await tx.record({ name: 'no-serve.hearing-ended', ...factOf(changed) });
    await tx.record({ name: 'no-serve.approved', ...factOf(changed) });
    return changed;
  }
}
