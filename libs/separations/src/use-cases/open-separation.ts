import { createOnce, type Actor, type PartyId, type Role, type SeparationId } from '@evenhand/platform';
import { Separation } from '../domain/separation.js';
import { refuse } from '../sentences.js';
import { noteHistory } from './move-separation.js';
import { hashOf, type SeparationParts } from './separation-parts.js';

export interface OpenSeparationInput {
  readonly otherId: PartyId;
  /** The role that the opener takes towards the other. */
  readonly myRole: Role;
  readonly idempotencyKey: string;
}

/** A party begins to part with another. Nobody but its own side learns of it. */
export class OpenSeparation {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal NEVER_DEALT_WITH_EACH_OTHER, SEPARATION_OPEN_ALREADY, IDEMPOTENCY_KEY_… */
  async execute({ idempotencyKey, ...input }: OpenSeparationInput, actor: Actor): Promise<Separation> {
    const { unitOfWork, separations, parties, ids } = this.parts;
    const { otherId, myRole: openerRole } = input;
    const openerId = actor.partyId ?? refuse({ code: 'NEVER_DEALT_WITH_EACH_OTHER' });
    const [sellerId, buyerId] = openerRole === 'SELLER' ? [openerId, otherId] : [otherId, openerId];
    if (!(await separations.haveBeenInTouch(sellerId, buyerId))) return refuse({ code: 'NEVER_DEALT_WITH_EACH_OTHER' });
    const other = await parties.find(otherId);
    const id = await unitOfWork.run(actor, (tx) =>
      createOnce(tx, { operation: 'openSeparation', idempotencyKey, input }, async () => {
        const policy = await tx.policy();
        const separation = Separation.of({
          id: ids.opaque<SeparationId>(),
          openerId,
          openerRole,
          otherId,
          state: 'DRAFTED',
          openedBy: actor.subject,
          openedAt: tx.at,
          approvers: [],
          coolingOffUntil: new Date(tx.at.getTime() + policy.separations.coolingOffMs),
          excuses: [],
          conversations: [],
          chosenFacts: [],
          dossierHash: hashOf([]),
          dossierFrozenAt: null,
          frozenFacts: null,
          endDates: {},
          noticeMs: other?.kind === 'BUSINESS' ? policy.separations.businessNoticeMs : 0,
          informedAt: null,
          statementId: null,
          statementDeliveredAt: null,
          statementAcknowledgedAt: null,
          pausedUntil: null,
          closingNote: null,
          reviewOn: null,
          reviewedAt: null,
          pairEntryId: null,
          endedAt: null,
          movedAt: tx.at,
          remindedAt: null,
          escalatedAt: null,
          version: 1,
          policyVersion: policy.version,
        });
        if (!(await separations.add(tx, separation))) return refuse({ code: 'SEPARATION_OPEN_ALREADY' });
        await noteHistory(this.parts, tx, separation, [{ what: 'OPENED', detail: {} }]);
        await tx.record({ name: 'separation.opened', separationId: separation.id, openerId, otherId });
        return separation.id;
      }),
    );
    const separation = await separations.find(id);
    if (separation === null) throw new Error(`Separation ${id} was opened but cannot be read.`);
    return separation;
  }
}
