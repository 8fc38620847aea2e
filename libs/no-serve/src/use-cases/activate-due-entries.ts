import type { Actor, NoServeEntryId, Transaction } from '@evenhand/platform';
import { decideStep, type NoServeEntry } from '../domain/platform-entry.js';
import { settle } from '../platform-sentences.js';
import { approvedCase, hasDossierChanged, lapseApproval } from './lapse-approval.js';
import { concernedBy, caseAbout } from './open-proposal.js';
import { factOf, type PlatformParts } from './platform-parts.js';
import { serviceLock } from './service-lock.js';
import { workOff } from './work-off.js';

/**
 * Puts in force what was approved and told, when its time has come, on the dossier that it was approved on. While nobody
 * else deals with the party: every order that was accepted before lies before the activation.
 */
export class ActivateDueEntries {
  constructor(private readonly parts: PlatformParts) {}

  /** @returns how many were due: put in force, or lapsed because the dossier has changed */
  execute(actor: Actor): Promise<number> {
    const { unitOfWork, entries } = this.parts;
    const waiting: Pick<NoServeEntry, 'id' | 'subjectId'>[] = [];
    return workOff(async (except, tried) => {
      if (waiting.length === 0) waiting.push(...(await unitOfWork.run(actor, (tx) => entries.toActivate(tx, except))));
      const next = waiting.shift();
      if (next === undefined) return false;
      tried(next.id);
      await unitOfWork.runAlone(actor, serviceLock(next.subjectId), (tx) => this.decide(tx, next.id));
      return true;
    }, 'put in force');
  }

  private async decide(tx: Transaction, id: NoServeEntryId): Promise<void> {
    const entry = await this.parts.entries.lock(tx, id);
    // Another worker may have been here, or the approval may be gone.
    if (entry?.state !== 'APPROVED' || entry.effectiveAt === null || entry.effectiveAt > tx.at) return;
    if (await hasDossierChanged(this.parts, tx, entry)) await lapseApproval(this.parts, tx, entry);
    else await this.activate(tx, entry);
  }

  private async activate(tx: Transaction, entry: NoServeEntry): Promise<void> {
    const owesTime = entry.owesHearing && !entry.isHeardAt(tx.at);
    const { hearingMs } = (await tx.policy()).noServe;
    const active = entry.with({
      state: settle(decideStep(entry, 'activate')),
      activatedAt: tx.at,
      ...(owesTime ? { hearingEndsAt: new Date(tx.at.getTime() + hearingMs), hearingRemindedAt: null } : {}),
    });
    await this.parts.entries.save(tx, active);
    await tx.record({ name: 'no-serve.activated', ...factOf(active) });
    if (active.owesHearing) await this.openReview(tx, active);
  }

  /** The danger did not wait for the hearing; the hearing follows, and somebody decides on it whether the entry stands. */
  private async openReview(tx: Transaction, entry: NoServeEntry): Promise<void> {
    const { partyIds } = await approvedCase(this.parts, tx, entry);
    const about = await caseAbout(this.parts, tx, entry, await concernedBy(this.parts, tx, entry));
    const dueAt = entry.hearingEndsAt !== null && entry.hearingEndsAt > tx.at ? { dueAt: entry.hearingEndsAt } : {};
    await this.parts.desk.open(tx, {
      kind: 'NO_SERVE_REVIEW',
      ...about,
      partyIds: [...new Set([...about.partyIds, ...partyIds])],
      ...dueAt,
    });
  }
}
