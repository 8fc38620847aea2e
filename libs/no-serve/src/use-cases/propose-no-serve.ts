import { createOnce, type Actor, type NoServeEntryId, type PartyId, type Role, type Transaction } from '@evenhand/platform';
import { decideCharge, type Charge, type NoServeGround, type ProtectedTrait } from '../domain/charge.js';
import { NoServeEntry } from '../domain/platform-entry.js';
import { refuse, settle } from '../platform-sentences.js';
import { newEntry } from './new-entry.js';
import { hintsAt, openProposal, refuseInvolved } from './open-proposal.js';
import { checkTexts, factOf, isStaff, readBack, type PlatformParts } from './platform-parts.js';

export interface ProposeNoServeInput extends Charge<NoServeGround | ProtectedTrait> {
  readonly subjectId: PartyId;
  readonly subjectRole: Role;
  readonly idempotencyKey: string;
}

/** Asks for an entry. A moderator's charge opens the hearing at once; a party's request waits for a moderator. */
export class ProposeNoServe {
  constructor(private readonly parts: PlatformParts) {}

  /**
   * @throws Refusal PROTECTED_TRAIT, RUNG_SKIPPED, NO_SERVE_INPUT_INVALID, TEXT_INVALID, PROPOSAL_OPEN_ALREADY, PARTY_NOT_FOUND,
   * NO_ORDER_WITH_SUBJECT, CONFLICT_OF_INTEREST, IDEMPOTENCY_KEY_…
   */
  async execute({ idempotencyKey, ...input }: ProposeNoServeInput, actor: Actor): Promise<NoServeEntry> {
    const { unitOfWork } = this.parts;
    const id = await unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'proposeNoServe', idempotencyKey, input }, () =>
        isStaff(actor) ? this.charge(tx, input) : this.request(tx, input),
      ),
    );
    return readBack(this.parts, id);
  }

  private async charge(tx: Transaction, input: Omit<ProposeNoServeInput, 'idempotencyKey'>): Promise<NoServeEntryId> {
    const { entries, record } = this.parts;
    const { subjectId, subjectRole } = input;
    if ((await record.kindOf(tx, subjectId)) === null) refuse({ code: 'PARTY_NOT_FOUND', role: subjectRole });
    const charge = this.sound(tx, input, await entries.rungsTaken(tx, subjectId, subjectRole));
    const concerned = await record.concerned(tx, input, null);
    if (concerned.unfounded !== null) refuse({ code: 'NO_SERVE_INPUT_INVALID', field: concerned.unfounded });
    const { hearingMs } = (await tx.policy()).noServe;
    const proposed = await newEntry(this.parts, tx, { ...charge, subjectId, subjectRole, source: 'MODERATOR' });
    const entry = NoServeEntry.of({
      ...proposed,
      state: 'HEARING',
      marks: hintsAt(this.parts, charge.explanation, charge.facts) ? ['PROTECTED_TRAIT_HINT'] : [],
      hearingOpenedAt: tx.at,
      hearingOpenedBy: tx.actor.subject,
      hearingEndsAt: new Date(tx.at.getTime() + hearingMs),
    });
    const opened = await openProposal(this.parts, tx, entry, concerned);
    await refuseInvolved(this.parts, tx, opened, concerned);
    await tx.record({ name: 'no-serve.hearing-opened', ...factOf(entry) });
    return entry.id;
  }

  private async request(tx: Transaction, input: Omit<ProposeNoServeInput, 'idempotencyKey'>): Promise<NoServeEntryId> {
    const { record } = this.parts;
    const { subjectId, subjectRole } = input;
    const partyId = tx.actor.partyId ?? refuse({ code: 'NO_ORDER_WITH_SUBJECT' });
    if (!(await record.haveDealt(tx, partyId, input))) refuse({ code: 'NO_ORDER_WITH_SUBJECT' });
    // The ladder is looked at when a moderator makes the charge: here it would tell what the subject was listed for before.
    const charge = this.sound(tx, input, null);
    const concerned = await record.concerned(tx, input, partyId);
    if (concerned.unfounded !== null) refuse({ code: 'NO_SERVE_INPUT_INVALID', field: concerned.unfounded });
    const entry = await newEntry(this.parts, tx, { ...charge, subjectId, subjectRole, source: 'SELLER' });
    const marks = hintsAt(this.parts, charge.explanation, charge.facts) ? (['PROTECTED_TRAIT_HINT'] as const) : [];
    await openProposal(this.parts, tx, NoServeEntry.of({ ...entry, marks }), concerned);
    return entry.id;
  }

  private sound(
    tx: Transaction,
    input: Charge<NoServeGround | ProtectedTrait>,
    taken: Parameters<typeof decideCharge>[1]['taken'],
  ): Charge {
    const { explanation, facts, skippedRungReason, urgentReason } = input;
    const charge = settle(decideCharge(input, { at: tx.at, taken }));
    checkTexts({ explanation, facts, skippedRungReason, urgentReason });
    return charge;
  }
}
