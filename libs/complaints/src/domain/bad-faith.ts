import type { CaseMark } from '@evenhand/cases';
import type { Decision, PartyId } from '@evenhand/platform';
import { categories, type ComplaintCategory } from './categories.js';
import type { ComplaintRefusal } from './refusals.js';

/** Within what time decisions on a party's complaints say something about its good faith. */
export const badFaithWindowMs = 365 * 86_400_000;

/** From how many dismissed complaints on a complainant is weighed down, when fewer were upheld. */
export const badFaithFrom = 3;

/** A complainant is muted for this long at most; longer needs a new decision. */
export const longestMuteMs = 365 * 86_400_000;

/** A complainant who is not heard for a time. */
export class Mute {
  readonly partyId!: PartyId;
  readonly until!: Date;
  readonly reason!: string;
  readonly mutedBy!: string;
  readonly mutedAt!: Date;

  static of(fields: Mute): Mute {
    return Object.assign(new Mute(), fields);
  }
}

/** How a party's complaints were decided of late. */
export interface Standing {
  readonly upheld: number;
  readonly dismissed: number;
}

/** A party as one who complains: for those who look after the marketplace. */
export class Complainant {
  constructor(
    readonly partyId: PartyId,
    readonly standing: Standing,
    /** The mute that holds; null when the party is heard. */
    readonly mute: Mute | null,
  ) {}
}

export const isInBadFaith = ({ upheld, dismissed }: Standing): boolean => dismissed >= badFaithFrom && dismissed > upheld;

export interface Signs {
  /** The subject's bad rating of the complainant was revealed not long ago. */
  readonly wasJustRatedBadly: boolean;
  readonly hintsAtProtectedTrait: boolean;
  readonly standing: Standing;
}

const rules: readonly (readonly [CaseMark, (signs: Signs) => boolean])[] = [
  ['POSSIBLE_RETALIATION', ({ wasJustRatedBadly }) => wasJustRatedBadly],
  ['PROTECTED_TRAIT_HINT', ({ hintsAtProtectedTrait }) => hintsAtProtectedTrait],
  ['BAD_FAITH_HISTORY', ({ standing }) => isInBadFaith(standing)],
];

/** What asks for a second look. A mark decides nothing. */
export const marksOf = (signs: Signs): CaseMark[] => rules.filter(([, applies]) => applies(signs)).map(([mark]) => mark);

/** Where the case stands in the queue before anybody has read it. Bad faith weighs it down. */
export const presumedSeverity = (category: ComplaintCategory, marks: readonly CaseMark[]): number =>
  marks.includes('BAD_FAITH_HISTORY') ? 1 : categories[category].presumedSeverity;

/** @param until when the complainant is heard again */
export function decideMute(partyId: PartyId, until: Date, reason: string, by: string, at: Date): Decision<Mute, ComplaintRefusal> {
  const latest = new Date(at.getTime() + longestMuteMs);
  if (until <= at || until > latest) return { refused: { code: 'MUTE_END_INVALID', latest } };
  return { decided: Mute.of({ partyId, until, reason, mutedBy: by, mutedAt: at }) };
}

/** Ends a mute now; that it was there stays on record. */
export function decideUnmute(mute: Mute | null, at: Date): Decision<Mute, ComplaintRefusal> {
  if (mute === null || mute.until <= at) return { refused: { code: 'COMPLAINANT_NOT_MUTED' } };
  return { decided: Mute.of({ ...mute, until: at }) };
}
