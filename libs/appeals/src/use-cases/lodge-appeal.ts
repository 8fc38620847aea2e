import { createOnce, textProblem, type Actor, type AppealId, type StatementId, type Transaction } from '@evenhand/platform';
import type { Statement } from '@evenhand/statements';
import { Appeal, decideLodging } from '../domain/appeal.js';
import { decideReasons, maximumAppeal } from '../domain/reasons.js';
import { settle } from '../sentences.js';
import type { AppealParts } from './appeal-parts.js';

export interface LodgeAppealInput {
  readonly statementId: StatementId;
  readonly reasons: string;
  readonly idempotencyKey: string;
}

/** The subject of a statement of reasons asks to undo what it tells. Nobody who had a part in that will decide. */
export class LodgeAppeal {
  constructor(private readonly parts: AppealParts) {}

  /**
   * @throws Refusal STATEMENT_NOT_FOUND, STATEMENT_VOIDED, NOT_DELIVERED_YET, APPEAL_WINDOW_CLOSED, APPEAL_ALREADY_OPEN,
   *   APPEAL_DECIDED_ALREADY, TEXT_INVALID, IDEMPOTENCY_KEY_…
   */
  async execute({ idempotencyKey, ...input }: LodgeAppealInput, actor: Actor): Promise<Appeal> {
    const { unitOfWork, appeals } = this.parts;
    const id = await unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'lodgeAppeal', idempotencyKey, input }, () => this.lodge(tx, input)),
    );
    const appeal = await appeals.find(id);
    if (appeal === null) throw new Error(`Appeal ${id} was lodged but cannot be read.`);
    return appeal;
  }

  private async lodge(tx: Transaction, input: Omit<LodgeAppealInput, 'idempotencyKey'>): Promise<AppealId> {
    const { statements, appeals, ids } = this.parts;
    // Of two appeals at once the second finds the first: the statement is locked.
    const found = await statements.lock(tx, input.statementId);
    const former = await appeals.ofStatement(tx, input.statementId);
    const statement = settle(decideLodging(found, former, { by: tx.actor.partyId, at: tx.at }));
    const appeal = Appeal.of({
      id: ids.next(),
      against: statement.kind,
      statementId: statement.id,
      refId: statement.refId,
      appellantId: statement.subjectId,
      subjectRole: statement.subjectRole,
      reasons: settle(decideReasons(input.reasons, maximumAppeal, textProblem)),
      state: 'LODGED',
      lodgedAt: tx.at,
      decidedAt: null,
      decidedBy: null,
      decisionReason: null,
      endedAt: null,
      policyVersion: (await tx.policy()).version,
    });
    await appeals.add(tx, appeal);
    await tx.record({ name: 'appeal.lodged', appealId: appeal.id, appellantId: appeal.appellantId });
    await this.openCase(tx, appeal, statement);
    return appeal.id;
  }

  private async openCase(tx: Transaction, { id, appellantId, subjectRole }: Appeal, { refId, issuedBy }: Statement): Promise<void> {
    const { decisions, desk } = this.parts;
    const { people, partyIds, orderIds, severity } = await decisions.behind(tx, refId);
    await desk.open(tx, {
      kind: 'APPEAL',
      refId: id,
      subjectId: appellantId,
      subjectRole,
      partyIds: partyIds.filter((partyId) => partyId !== appellantId),
      orderIds,
      barred: [...new Set([...people, issuedBy])],
      severity,
    });
  }
}
