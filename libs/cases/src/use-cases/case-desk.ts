import type { CaseId, Ids, OrderId, PartyId, Role, Transaction } from '@evenhand/platform';
import { Case, changed, closed, decideReadiness, withoutClaim, type CaseKind, type CaseMark } from '../domain/case.js';
import type { Cases } from '../ports/cases.js';
import type { Dossiers, FrozenDossier } from '../ports/dossiers.js';
import type { Involvement } from '../ports/involvement.js';
import { refuse, settle } from '../sentences.js';

export interface CaseOpening {
  readonly kind: CaseKind;
  readonly refId: string;
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
  readonly partyIds: readonly PartyId[];
  readonly orderIds: readonly OrderId[];
  readonly barred?: readonly string[];
  /** 1 to 4. */
  readonly severity: number;
  readonly evidence?: number;
  readonly marks?: readonly CaseMark[];
  /** By the policy when left out. */
  readonly dueAt?: Date;
}

/** A person's word on a case: the case, and the version of it that was read. */
export interface CaseReading {
  readonly caseId: CaseId;
  readonly version: number;
  /**
   * Of the dossier that was read. Not every fact makes a new version of the case, such as an order that was cancelled: with
   * the hash a decision is made on what was read, or not at all.
   */
  readonly dossierHash?: string;
}

/** What other contexts do with cases, inside their own transactions. */
export class CaseDesk {
  constructor(
    private readonly cases: Cases,
    private readonly involvement: Involvement,
    private readonly dossiers: Dossiers,
    private readonly ids: Ids,
  ) {}

  /** Opens a case about a thing; the one that is open, locked, when somebody else was first. */
  async open(tx: Transaction, opening: CaseOpening): Promise<Case> {
    const { cases } = await tx.policy();
    const opened = Case.of({
      barred: [],
      evidence: 0,
      marks: [],
      dueAt: new Date(tx.at.getTime() + cases.decideWithinMs),
      ...opening,
      id: this.ids.next(),
      openedAt: tx.at,
      version: 1,
      claim: null,
      closedAt: null,
      closedBy: null,
      outcome: null,
      overturnedAt: null,
    });
    while (!(await this.cases.add(tx, opened))) {
      const first = await this.cases.lockOpen(tx, [opened.kind], opened.refId);
      // Nothing when it was closed in between: then there is room.
      if (first !== null) return first;
    }
    await tx.record({ name: 'case.opened', caseId: opened.id, subjectId: opened.subjectId });
    return opened;
  }

  /** Something new has come in about this thing: whoever read the open case has to read it again. Nothing when there is none. */
  async touch(
    tx: Transaction,
    kinds: readonly CaseKind[],
    refId: string,
    change: Partial<Pick<Case, 'evidence' | 'marks' | 'partyIds' | 'orderIds' | 'barred' | 'severity'>> = {},
  ): Promise<void> {
    const open = await this.cases.lockOpen(tx, kinds, refId);
    if (open === null) return;
    await this.cases.save(tx, changed(open, change));
    await tx.record({ name: 'case.changed', caseId: open.id, subjectId: open.subjectId });
  }

  /**
   * The case, locked, if the actor may decide it now.
   * @throws Refusal CASE_NOT_FOUND, CASE_CLOSED, CASE_NOT_CLAIMED, CASE_CLAIMED_BY_OTHER, CLAIM_LAPSED, CASE_CHANGED, CONFLICT_OF_INTEREST
   */
  async ready(tx: Transaction, kinds: readonly CaseKind[], { caseId, version }: CaseReading): Promise<Case> {
    const found = await this.cases.lock(tx, caseId);
    const isInvolved = found !== null && (await this.isInvolved(tx, found));
    return settle(decideReadiness(found, kinds, tx.actor.subject, { at: tx.at, version, isInvolved }));
  }

  /** Whether the actor acts for a party of the case. */
  async isInvolved(tx: Transaction, about: Case): Promise<boolean> {
    const concerned = [about.subjectId, ...about.partyIds];
    if (tx.actor.partyId !== null && concerned.includes(tx.actor.partyId)) return true;
    return this.involvement.isInvolved(tx, tx.actor.subject, concerned);
  }

  /** Takes an open case from whoever works on it, who cannot decide it any more. Nothing when nobody does. */
  async giveBack(tx: Transaction, kinds: readonly CaseKind[], refId: string): Promise<void> {
    const open = await this.cases.lockOpen(tx, kinds, refId);
    if (open?.claim == null) return;
    await this.cases.save(tx, withoutClaim(open));
    await tx.record({ name: 'case.released', caseId: open.id, subjectId: open.subjectId, claimant: open.claim.by });
  }

  /**
   * Closes a case with the actor's decision, and freezes what it was made on.
   * @param read of the dossier that the actor read; null where the version of the case is enough
   * @throws Refusal CASE_CHANGED when what is frozen is not what was read
   */
  async decide(tx: Transaction, decided: Case, outcome: string, read: string | null = null): Promise<FrozenDossier> {
    const frozen = await this.dossiers.freeze(tx, decided);
    if (read !== null && read !== frozen.hash) refuse({ code: 'CASE_CHANGED', version: decided.version });
    await this.close(tx, decided, outcome, tx.actor.subject);
    return frozen;
  }

  /** The thing was withdrawn or fell away: nobody decides any more. Nothing when no case is open. */
  async drop(tx: Transaction, kinds: readonly CaseKind[], refId: string, outcome: string): Promise<void> {
    const open = await this.cases.lockOpen(tx, kinds, refId);
    if (open !== null) await this.close(tx, open, outcome, null);
  }

  /** The last decision about this thing was overturned on appeal. */
  async overturn(tx: Transaction, kinds: readonly CaseKind[], refId: string): Promise<void> {
    await this.cases.markOverturned(tx, kinds, refId);
  }

  private async close(tx: Transaction, open: Case, outcome: string, by: string | null): Promise<void> {
    await this.cases.save(tx, closed(open, outcome, by, tx.at));
    await tx.record({ name: 'case.closed', caseId: open.id, subjectId: open.subjectId, outcome });
  }
}
