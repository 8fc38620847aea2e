import {
  createOnce,
  otherRole,
  textProblem,
  type Actor,
  type NoServeEntryId,
  type PartyId,
  type Role,
  type Transaction,
} from '@evenhand/platform';
import { decidePairEntry, maximumReasonLength, type PairEntry } from '../domain/pair-entry.js';
import { refuse, settle } from '../pair-sentences.js';
import { addEntry, standingEntry, type PairEntryParts } from './pair-entry-parts.js';
import { serviceLock } from './service-lock.js';

export interface AddToMyNoServeListInput {
  readonly partyId: PartyId;
  /** The role that the owner takes towards that party. */
  readonly myRole: Role;
  readonly privateReason: string;
  readonly endsAt: Date | null;
  readonly idempotencyKey: string;
}

/** The actor's party deals no more with another one, from now on. */
export class AddToMyNoServeList {
  constructor(private readonly parts: PairEntryParts) {}

  /** @throws Refusal SAME_PARTY, PARTY_NOT_FOUND, TEXT_INVALID, PAIR_ENTRY_END_PAST, ALREADY_ON_YOUR_LIST, IDEMPOTENCY_KEY_… */
  async execute({ idempotencyKey, ...input }: AddToMyNoServeListInput, actor: Actor): Promise<PairEntry> {
    const { unitOfWork, pairEntries } = this.parts;
    const ownerId = actor.partyId ?? refuse({ code: 'PARTY_NOT_FOUND', role: input.myRole });
    // Alone, so that its time lies after every order that was let through before.
    const id = await unitOfWork.runAlone(actor, serviceLock(input.partyId), (tx) =>
      createOnce(tx, { operation: 'addToMyNoServeList', idempotencyKey, input }, () => this.add(tx, ownerId, input)),
    );
    const entry = await pairEntries.find(id);
    if (entry === null) throw new Error(`Entry ${id} was added but cannot be read.`);
    return entry;
  }

  /**
   * The same in somebody else's transaction, which holds the service lock of the subject alone. An entry that stands already
   * goes on standing.
   */
  async within(tx: Transaction, ownerId: PartyId, input: Omit<AddToMyNoServeListInput, 'idempotencyKey'>): Promise<NoServeEntryId> {
    const subject = { ownerId, subjectId: input.partyId, subjectRole: otherRole(input.myRole) };
    const standing = await standingEntry(this.parts, tx, subject);
    return standing?.id ?? this.add(tx, ownerId, input);
  }

  private async add(tx: Transaction, ownerId: PartyId, input: Omit<AddToMyNoServeListInput, 'idempotencyKey'>): Promise<NoServeEntryId> {
    const { parties, textScreen, ids } = this.parts;
    const { partyId: subjectId, privateReason, endsAt } = input;
    const subjectRole = otherRole(input.myRole);
    const { version: policyVersion } = await tx.policy();
    const entry = settle(
      decidePairEntry(
        { id: ids.next(), ownerId, subjectId, subjectRole, privateReason, endsAt, policyVersion },
        {
          at: tx.at,
          standing: await standingEntry(this.parts, tx, { ownerId, subjectId, subjectRole }),
          isRegistered: (await parties.registered(tx, [subjectId])).has(subjectId),
          hintsAtProtectedTrait: textScreen.hintsAtProtectedTrait(privateReason),
          textProblem: textProblem(privateReason, maximumReasonLength),
        },
      ),
    );
    return addEntry(this.parts, tx, entry);
  }
}
