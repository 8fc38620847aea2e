import { randomUUID } from 'node:crypto';
import type { CaseReading } from '@evenhand/cases';
import type { ApproveNoServeInput, NoServeEntry, ProposeNoServeInput } from '@evenhand/no-serve';
import {
  managerOf,
  systemActor,
  uuids,
  type Actor,
  type ComplaintId,
  type NoServeEntryId,
  type OrderId,
  type PartyId,
} from '@evenhand/platform';
import { mona, lena, staff, type EvenhandOnDatabase, type TestParty } from './evenhand-on-database.js';

export const mara = staff('mara', 'MODERATOR');
export const worker = systemActor('worker');

/** A warning for insults, unless more is said. */
export const aCharge = (subject: TestParty, more: Partial<ProposeNoServeInput> = {}): ProposeNoServeInput => ({
  subjectId: subject.partyId,
  subjectRole: 'BUYER',
  ground: 'INSULT',
  explanation: 'Shouted at three sellers.',
  facts: 'On 1 March at the counter.',
  complaintIds: [],
  orderIds: [],
  rung: 'WARNING',
  conditions: [],
  endsAt: null,
  skippedRungReason: null,
  urgentReason: null,
  effectiveAt: null,
  idempotencyKey: randomUUID(),
  ...more,
});

export interface ComplaintSaid {
  readonly by: TestParty;
  readonly about: TestParty;
  readonly orderId?: OrderId;
  readonly state?: 'FILED' | 'UPHELD';
  readonly points?: number;
  readonly category?: string;
  /** Why the complainant stays hidden. */
  readonly safetyReason?: string;
}

/** What tests of the platform's list do again and again. */
export const listing = (evenhand: EvenhandOnDatabase) => {
  const { useCases, reads, unitOfWork, clock } = evenhand;

  const readingOf = async (entryId: NoServeEntryId): Promise<CaseReading> => {
    const review = await reads.cases.findAbout(['NO_SERVE_REVIEW'], entryId);
    const about = review ?? (await reads.cases.findAbout(['NO_SERVE_PROPOSAL'], entryId));
    if (about === null) throw new Error('There is no case about this entry.');
    return { caseId: about.id, version: about.version };
  };
  /** Takes the newest case about an entry. */
  const claim = async (entryId: NoServeEntryId, actor: Actor): Promise<CaseReading> => {
    const { caseId } = await readingOf(entryId);
    const { version } = await useCases.claimCase.execute(caseId, actor);
    return { caseId, version };
  };
  const approve = async (entryId: NoServeEntryId, actor: Actor, more: Partial<ApproveNoServeInput> = {}): Promise<NoServeEntry> =>
    useCases.approveNoServe.execute({ ...(await claim(entryId, actor)), ...plainApproval, ...more }, actor);
  const deliver = async ({ id }: Pick<NoServeEntry, 'id'>): Promise<void> => {
    const entry = await reads.platformEntries.find(id);
    const statementId = entry?.extensionStatementId ?? entry?.statementId;
    if (statementId == null) throw new Error('There is no statement yet.');
    await useCases.deliverStatement.execute(statementId, 'IN_PRODUCT', worker);
  };
  const entry = async ({ id }: Pick<NoServeEntry, 'id'>): Promise<NoServeEntry> => {
    const found = await reads.platformEntries.find(id);
    if (found === null) throw new Error('The entry is gone.');
    return found;
  };

  return {
    readingOf,
    claim,
    approve,
    deliver,
    entry,
    propose: (subject: TestParty, more: Partial<ProposeNoServeInput> = {}, actor = mona) =>
      useCases.proposeNoServe.execute(aCharge(subject, more), actor),

    /** Time goes on until the hearing is over, and the worker has seen it. */
    async hear({ id }: Pick<NoServeEntry, 'id'>): Promise<void> {
      const { hearingEndsAt } = await entry({ id });
      if (hearingEndsAt !== null && hearingEndsAt > clock.now()) clock.moveTo(hearingEndsAt);
      await useCases.endHearings.execute(worker);
    },

    /** Proposed, heard, approved, delivered and in force. */
    async active(subject: TestParty, more: Partial<ProposeNoServeInput> = {}): Promise<NoServeEntry> {
      const proposed = await useCases.proposeNoServe.execute(aCharge(subject, more), mona);
      await this.hear(proposed);
      await deliver(await approve(proposed.id, lena));
      const { effectiveAt } = await entry(proposed);
      if (effectiveAt !== null && effectiveAt > clock.now()) clock.moveTo(effectiveAt);
      await useCases.activateDueEntries.execute(worker);
      return entry(proposed);
    },

    /** A complaint as its own context leaves it on record. */
    complaint({
      by,
      about,
      orderId,
      state = 'UPHELD',
      points = 4,
      category = 'INSULT',
      safetyReason,
    }: ComplaintSaid): Promise<ComplaintId> {
      const id = uuids.next<ComplaintId>();
      const isUpheld = state === 'UPHELD';
      return unitOfWork.run(worker, async (tx) => {
        await managerOf(tx).query(
          `INSERT INTO complaints (id, complainant_id, subject_id, subject_role, order_id, category, facts, evidence, safety_reason, state, marks,
             filed_at, decided_at, severity, strike_points, strike_expires_at, policy_version)
           VALUES ($1, $2, $3, 'BUYER', $4, $5, '[]', '[]', $6, $7, '{}', $8, $9, $10, $11, $12, 1)`,
          [
            id,
            by.partyId,
            about.partyId,
            orderId ?? null,
            category,
            safetyReason ?? null,
            state,
            tx.at,
            isUpheld ? tx.at : null,
            isUpheld ? 'SEVERE' : null,
            isUpheld ? points : null,
            isUpheld ? new Date(tx.at.getTime() + 365 * 86_400_000) : null,
          ],
        );
        const fact = { complaintId: id, complainantId: by.partyId, subjectId: about.partyId, subjectRole: 'BUYER' as const };
        await tx.record({ name: isUpheld ? 'complaint.upheld' : 'complaint.filed', ...fact });
        return id;
      });
    },

    /** A person begins to act for a party. */
    member(partyId: PartyId, person: string): Promise<void> {
      return unitOfWork.run(worker, async (tx) => {
        await reads.members.add(tx, partyId, person);
        await tx.record({ name: 'member.added', partyId, member: person });
      });
    },

    /** Names of the events about an entry, in their order. */
    async trailOf({ id }: Pick<NoServeEntry, 'id'>): Promise<string[]> {
      return (await reads.platformEntries.history(id)).map(({ action }) => action.replace('no-serve.', ''));
    },
  };
};

export type Listing = ReturnType<typeof listing>;

/** What an approver says when there is nothing special to say. */
export const plainApproval = {
  rule: 'Be civil.',
  explanation: null,
  facts: null,
  effectiveAt: null,
  shortNoticeReason: null,
  urgentReason: null,
} as const;

/** What has to be there; fails the test when it is not. */
export function must<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('Something that has to be there is not.');
  return value;
}

export { mona, lena };
