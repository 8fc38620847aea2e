import {
  createOnce,
  otherRole,
  textProblem,
  type Actor,
  type ComplaintId,
  type OrderId,
  type PartyId,
  type Role,
  type Transaction,
} from '@evenhand/platform';
import { badFaithWindowMs, marksOf, presumedSeverity } from '../domain/bad-faith.js';
import type { Complaint } from '../domain/complaint.js';
import { decideFiling, textsOf, type ComplaintDraft } from '../domain/filing.js';
import { refuse, settle } from '../sentences.js';
import { factOf, type ComplaintParts } from './complaint-parts.js';

/** What a complaint is about: an order of the two, or a party, in the role that it took, without one. */
export type About = { readonly orderId: OrderId } | { readonly partyId: PartyId; readonly role: Role };

export type FileComplaintInput = ComplaintDraft & { readonly about: About; readonly idempotencyKey: string };

interface Subject {
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
  readonly orderId: OrderId | null;
}

/** A party complains about the other. Opens a case; tells the subject, unless the complainant is to stay hidden. */
export class FileComplaint {
  constructor(private readonly parts: ComplaintParts) {}

  /**
   * @throws Refusal COMPLAINANT_MUTED, ORDER_NOT_FOUND, NO_CONTACT_BETWEEN_YOU, COMPLAINT_ALREADY_OPEN, COMPLAINT_KIND_WRONG,
   *   COMPLAINT_INPUT_INVALID, TEXT_INVALID, IDEMPOTENCY_KEY_…
   */
  async execute({ idempotencyKey, ...input }: FileComplaintInput, actor: Actor): Promise<Complaint> {
    const { unitOfWork, complaints } = this.parts;
    const id = await unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'fileComplaint', idempotencyKey, input }, () => this.within(tx, input)),
    );
    const complaint = await complaints.find(id);
    if (complaint === null) throw new Error(`Complaint ${id} was filed but cannot be read.`);
    return complaint;
  }

  /** In somebody's transaction: once is for whoever calls to see to. */
  async within(tx: Transaction, { about, ...draft }: Omit<FileComplaintInput, 'idempotencyKey'>): Promise<ComplaintId> {
    const { complaints, mutes } = this.parts;
    const complainantId = tx.actor.partyId ?? refuse({ code: 'NO_CONTACT_BETWEEN_YOU' });
    await complaints.lockFilings(tx, complainantId);
    const mute = await mutes.lock(tx, complainantId);
    if (mute !== null && tx.at < mute.until) refuse({ code: 'COMPLAINANT_MUTED', until: mute.until });
    const subject = await this.subjectOf(tx, about, complainantId);
    const complaint = await this.decide(tx, draft, subject, complainantId);
    if (await complaints.isOpen(tx, complaint)) refuse({ code: 'COMPLAINT_ALREADY_OPEN' });
    await complaints.add(tx, complaint);
    await this.openCase(tx, complaint);
    await tx.record({ name: 'complaint.filed', ...factOf(complaint) });
    if (complaint.toldAt !== null) await tx.record({ name: 'complaint.told', ...factOf(complaint) });
    return complaint.id;
  }

  private async subjectOf(tx: Transaction, about: About, complainantId: PartyId): Promise<Subject> {
    const { orders, surroundings } = this.parts;
    if ('orderId' in about) {
      const order = await orders.lock(tx, about.orderId);
      const side = order?.sideOf(complainantId) ?? null;
      if (order === null || side === null) return refuse({ code: 'ORDER_NOT_FOUND' });
      return { subjectId: order.partyIn(otherRole(side)), subjectRole: otherRole(side), orderId: order.id };
    }
    const { partyId, role } = about;
    if (!(await surroundings.hadContact(tx, partyId, role, complainantId))) return refuse({ code: 'NO_CONTACT_BETWEEN_YOU' });
    return { subjectId: partyId, subjectRole: role, orderId: null };
  }

  private async decide(tx: Transaction, draft: ComplaintDraft, subject: Subject, complainantId: PartyId): Promise<Complaint> {
    const { complaints, surroundings, textScreen, ids } = this.parts;
    const policy = await tx.policy();
    const before = (milliseconds: number): Date => new Date(tx.at.getTime() - milliseconds);
    const { retaliationWindowMs } = policy.complaints;
    const marks = marksOf({
      wasJustRatedBadly: await surroundings.wasRatedBadly(tx, complainantId, subject.subjectId, before(retaliationWindowMs)),
      hintsAtProtectedTrait: textsOf(draft).some((text) => textScreen.hintsAtProtectedTrait(text)),
      standing: await complaints.standing(tx, complainantId, before(badFaithWindowMs)),
    });
    // Opaque: an id that tells when it was made would tell the subject when somebody complained.
    const id = ids.opaque<ComplaintId>();
    return settle(decideFiling(draft, { ...subject, id, complainantId, marks, at: tx.at, policy, problemOf: textProblem }));
  }

  private async openCase(tx: Transaction, complaint: Complaint): Promise<void> {
    const { id: refId, subjectId, subjectRole, complainantId, orderId, category, marks, evidence } = complaint;
    await this.parts.desk.open(tx, {
      kind: 'COMPLAINT',
      refId,
      subjectId,
      subjectRole,
      partyIds: [complainantId],
      orderIds: orderId === null ? [] : [orderId],
      severity: presumedSeverity(category, marks),
      evidence: evidence.length,
      marks,
    });
  }
}
