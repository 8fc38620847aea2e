import type { ComplaintId, Decision, OrderId } from '@evenhand/platform';
import type { ChargeField, PlatformRefusal } from './platform-refusals.js';

/** What an entry may rest on: what complaints are about, or a bad name that was earned. */
export const noServeGrounds = [
  'INSULT',
  'THEFT',
  'THREAT',
  'EXCESSIVE_DEMANDS',
  'VAGUENESS',
  'UNRESPONSIVE',
  'NON_PAYMENT',
  'NO_SHOW',
  'FRAUD',
  'DISCRIMINATION',
  'OTHER',
  'REPUTATION',
] as const;
export type NoServeGround = (typeof noServeGrounds)[number];

/** What nobody is listed for. Named, so that the refusal is clear. */
export const protectedTraits = ['ORIGIN', 'RELIGION', 'DISABILITY', 'AGE', 'SEX', 'SEXUAL_IDENTITY'] as const;
export type ProtectedTrait = (typeof protectedTraits)[number];

/** The ladder, from its lowest rung to its highest. */
export const rungs = ['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT'] as const;
export type Rung = (typeof rungs)[number];

/** On what terms a restricted party is still served. */
export const serviceConditions = ['PREPAYMENT', 'VERIFIED_IDENTITY'] as const;
export type ServiceCondition = (typeof serviceConditions)[number];

/** What somebody is charged with, and what is to follow from it. */
export interface Charge<Ground = NoServeGround> {
  readonly ground: Ground;
  /** Why, up to 2000 characters. */
  readonly explanation: string;
  /** What happened and when, up to 5000 characters. */
  readonly facts: string;
  readonly complaintIds: readonly ComplaintId[];
  readonly orderIds: readonly OrderId[];
  readonly rung: Rung;
  /** Of a restriction, and of nothing else. */
  readonly conditions: readonly ServiceCondition[];
  /** A temporary entry has an end, a permanent one has none, the others may have one. */
  readonly endsAt: Date | null;
  readonly skippedRungReason: string | null;
  /** Why the danger does not allow to wait for the hearing. */
  readonly urgentReason: string | null;
  /** The wish of whoever proposes; the approver decides. */
  readonly effectiveAt: Date | null;
}

export const maximumLength = { explanation: 2_000, facts: 5_000, reason: 2_000, rule: 500, answer: 5_000 } as const;
export const maximumReferences = 100;

const isProtected = (ground: NoServeGround | ProtectedTrait): ground is ProtectedTrait => protectedTraits.some((trait) => trait === ground);

/** The first field that cannot be, in the order in which a form shows them. */
function invalidField(charge: Charge<unknown>, at: Date): ChargeField | null {
  const { rung, endsAt, effectiveAt } = charge;
  if (charge.complaintIds.length > maximumReferences) return 'complaintIds';
  if (charge.orderIds.length > maximumReferences) return 'orderIds';
  if ((rung === 'RESTRICTION') !== charge.conditions.length > 0) return 'conditions';
  if (effectiveAt !== null && effectiveAt < at) return 'effectiveAt';
  if (rung === 'TEMPORARY' ? endsAt === null : rung === 'PERMANENT' && endsAt !== null) return 'endsAt';
  return endsAt !== null && endsAt <= (effectiveAt ?? at) ? 'endsAt' : null;
}

/** The rung below; null at the foot of the ladder. */
export const rungBelow = (rung: Rung): Rung | null => rungs[rungs.indexOf(rung) - 1] ?? null;

/** The rung that comes next for somebody who has stood on these. */
export const nextRung = (taken: readonly Rung[]): Rung => {
  const highest = Math.max(-1, ...taken.map((rung) => rungs.indexOf(rung)));
  return rungs[highest + 1] ?? 'PERMANENT';
};

/**
 * Whether somebody can be charged so.
 * @param taken rungs on which an entry has stood that was in force; null where the ladder is looked at later
 */
export function decideCharge(
  charge: Charge<NoServeGround | ProtectedTrait>,
  { at, taken }: { readonly at: Date; readonly taken: readonly Rung[] | null },
): Decision<Charge, PlatformRefusal> {
  const { ground, explanation, facts, complaintIds, orderIds, rung, conditions, endsAt, skippedRungReason, urgentReason, effectiveAt } =
    charge;
  if (isProtected(ground)) return { refused: { code: 'PROTECTED_TRAIT', ground } };
  const field = invalidField(charge, at);
  if (field !== null) return { refused: { code: 'NO_SERVE_INPUT_INVALID', field } };
  const below = rungBelow(rung);
  if (taken !== null && below !== null && !taken.includes(below) && skippedRungReason === null) {
    return { refused: { code: 'RUNG_SKIPPED', rung, missing: below } };
  }
  return {
    decided: { ground, explanation, facts, complaintIds, orderIds, rung, conditions, endsAt, skippedRungReason, urgentReason, effectiveAt },
  };
}

/** How grave a case about such a charge is, 1 to 4. */
export const severityOf = ({ rung, urgentReason }: Pick<Charge, 'rung' | 'urgentReason'>, strikePoints: number): number =>
  urgentReason === null ? Math.min(4, Math.max(rungs.indexOf(rung) + 1, Math.ceil(strikePoints / 2))) : 4;
