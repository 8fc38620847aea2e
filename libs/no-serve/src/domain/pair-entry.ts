import type { Decision, NoServeEntryId, PartyId, Role, TextProblem } from '@evenhand/platform';
import type { PairEntryRefusal } from './pair-entry-refusals.js';

export const pairEntryStates = ['ACTIVE', 'EXPIRED', 'LIFTED'] as const;
export type PairEntryState = (typeof pairEntryStates)[number];

export const maximumReasonLength = 2_000;

/** An entry of a party's own list: the owner deals no more with the subject in this role. */
export class PairEntry {
  readonly id!: NoServeEntryId;
  readonly scope!: 'PAIR';
  readonly ownerId!: PartyId;
  readonly subjectId!: PartyId;
  /** The role that the subject takes towards the owner. */
  readonly subjectRole!: Role;
  readonly state!: PairEntryState;
  /** For the owner alone. */
  readonly privateReason!: string;
  /** PROTECTED_TRAIT_HINT, for whoever looks after the marketplace. */
  readonly marks!: readonly string[];
  readonly addedAt!: Date;
  /** From when on it holds: after every order that was accepted before it. */
  readonly activatedAt!: Date;
  /** Null for no end. */
  readonly endsAt!: Date | null;
  readonly endedAt!: Date | null;
  readonly endedBy!: string | null;
  readonly version!: number;
  readonly policyVersion!: number;

  static of(fields: PairEntryFields): PairEntry {
    return Object.assign(new PairEntry(), fields);
  }

  /** Its end date ends it, also while nobody has written that down yet. */
  stateAt(at: Date): PairEntryState {
    return isDue(this, at) ? 'EXPIRED' : this.state;
  }
}

export type PairEntryFields = Omit<PairEntry, 'stateAt'>;

/** Nothing else sets a state. */
export const pairEntryTransitions = {
  lift: { ACTIVE: 'LIFTED' },
  expire: { ACTIVE: 'EXPIRED' },
} as const satisfies Record<string, Partial<Record<PairEntryState, PairEntryState>>>;

function end(entry: PairEntry, step: keyof typeof pairEntryTransitions, endedAt: Date, endedBy: string): PairEntry {
  const table: Partial<Record<PairEntryState, PairEntryState>> = pairEntryTransitions[step];
  const state = table[entry.state];
  if (state === undefined) throw new Error(`An entry that is ${entry.state} knows no step ${step}.`);
  return PairEntry.of({ ...entry, state, endedAt, endedBy, version: entry.version + 1 });
}

export const isDue = ({ state, endsAt }: Pick<PairEntry, 'state' | 'endsAt'>, at: Date): boolean =>
  state === 'ACTIVE' && endsAt !== null && endsAt <= at;

/** Its end date has come: it ended then, however late somebody looks. */
export const expire = (entry: PairEntry, at: Date, by: string): PairEntry => end(entry, 'expire', entry.endsAt ?? at, by);

export type NewPairEntry = Pick<PairEntry, 'id' | 'ownerId' | 'subjectId' | 'subjectRole' | 'privateReason' | 'endsAt' | 'policyVersion'>;

/**
 * Holds at once.
 * @param standing the entry that the owner has about the subject in this role already
 */
export function decidePairEntry(
  entry: NewPairEntry,
  context: {
    readonly at: Date;
    readonly standing: PairEntry | null;
    readonly isRegistered: boolean;
    readonly hintsAtProtectedTrait: boolean;
    readonly textProblem: TextProblem | null;
  },
): Decision<PairEntry, PairEntryRefusal> {
  const { at, standing, textProblem: problem } = context;
  if (entry.ownerId === entry.subjectId) return { refused: { code: 'SAME_PARTY' } };
  if (!context.isRegistered) return { refused: { code: 'PARTY_NOT_FOUND', role: entry.subjectRole } };
  if (problem !== null) {
    return { refused: { code: 'TEXT_INVALID', field: 'privateReason', problem, maximumLength: maximumReasonLength } };
  }
  if (entry.endsAt !== null && entry.endsAt <= at) return { refused: { code: 'PAIR_ENTRY_END_PAST', endsAt: entry.endsAt } };
  if (standing?.stateAt(at) === 'ACTIVE') return { refused: { code: 'ALREADY_ON_YOUR_LIST', endsAt: standing.endsAt } };
  return {
    decided: PairEntry.of({
      ...entry,
      scope: 'PAIR',
      state: 'ACTIVE',
      marks: context.hintsAtProtectedTrait ? ['PROTECTED_TRAIT_HINT'] : [],
      addedAt: at,
      activatedAt: at,
      endedAt: null,
      endedBy: null,
      version: 1,
    }),
  };
}

/** @param entry null when there is none; an entry of somebody else looks the same */
export function decideLift(
  entry: PairEntry | null,
  by: { readonly partyId: PartyId | null; readonly subject: string },
  at: Date,
): Decision<PairEntry, PairEntryRefusal> {
  if (entry === null || entry.ownerId !== by.partyId) return { refused: { code: 'PAIR_ENTRY_NOT_FOUND' } };
  if (entry.stateAt(at) !== 'ACTIVE') {
    const ended = entry.endedAt ?? entry.endsAt ?? at;
    return { refused: { code: 'PAIR_ENTRY_ENDED', endedOn: ended.toISOString().slice(0, 10) } };
  }
  return { decided: end(entry, 'lift', at, by.subject) };
}
