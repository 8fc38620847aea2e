import type { Refusal } from '../api/use-do.js';
import { ladder, skippedBefore, type Measure, type Rung } from './effects-of.js';
import { endOfDay, instantOf } from '../ui/days.js';
import type { NoServeChargeInput, NoServeCondition, NoServeGround } from './generated/no-serve-decisions.js';

/** What can be chosen: protected traits are in the schema so that their refusal is clear, and in no form. */
export const grounds = [
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
  'REPUTATION',
  'OTHER',
] as const satisfies readonly NoServeGround[];

export const conditions = ['PREPAYMENT', 'VERIFIED_IDENTITY'] as const satisfies readonly NoServeCondition[];

/** What was asked for, as far as it can be taken over. */
export interface Proposed {
  /** Empty where it is none that can be chosen. */
  readonly ground: string;
  readonly complaintIds: readonly string[];
  readonly orderIds: readonly string[];
  readonly rung: Rung;
  readonly conditions: readonly string[];
  readonly urgentReason: string | null;
}

export interface ChargeValues {
  /** Empty until one is chosen. */
  readonly ground: string;
  readonly explanation: string;
  readonly facts: string;
  readonly complaintIds: string[];
  readonly orderIds: string[];
  readonly rung: Rung;
  readonly conditions: string[];
  /** A day. */
  readonly endsOn: string;
  readonly skippedRungReason: string;
  readonly isUrgent: boolean;
  readonly urgentReason: string;
  /** Date and time, where the moderator is. */
  readonly effectiveAt: string;
}

/** The fields of a charge, as the parts of its form share them. */
export interface ChargeFields {
  readonly values: ChargeValues;
  readonly set: (changes: Partial<ChargeValues>) => void;
  readonly errorAt: (field: keyof ChargeValues) => string | null;
}

/** From what was proposed; the words are the moderator's own, and so are not there yet. */
export const firstValues = (proposed: Proposed): ChargeValues => ({
  ground: proposed.ground,
  explanation: '',
  facts: '',
  complaintIds: [...proposed.complaintIds],
  orderIds: [...proposed.orderIds],
  rung: proposed.rung,
  conditions: [...proposed.conditions],
  endsOn: '',
  skippedRungReason: '',
  isUrgent: proposed.urgentReason !== null,
  urgentReason: proposed.urgentReason ?? '',
  effectiveAt: '',
});

export const mostCharacters = { explanation: 2_000, facts: 5_000, reason: 2_000, rule: 500 } as const;

const isBlank = (text: string): boolean => text.trim() === '';
const orNull = (text: string): string | null => (isBlank(text) ? null : text);

/** A permanent entry has no end, whatever was chosen before. */
export const endOf = ({ rung, endsOn }: ChargeValues): string | null => (rung === 'PERMANENT' ? null : endOfDay(endsOn));

type Needed = 'needed' | 'neededCondition' | 'neededEnd';

/** What is still missing, by field. */
export function lackingIn(values: ChargeValues, taken: readonly Rung[]): Partial<Record<keyof ChargeValues, Needed>> {
  const { ground, explanation, facts, rung, endsOn, skippedRungReason, isUrgent, urgentReason } = values;
  return {
    ...(ground === '' ? { ground: 'needed' } : {}),
    ...(isBlank(explanation) ? { explanation: 'needed' } : {}),
    ...(isBlank(facts) ? { facts: 'needed' } : {}),
    ...(rung === 'RESTRICTION' && values.conditions.length === 0 ? { conditions: 'neededCondition' } : {}),
    ...(rung === 'TEMPORARY' && endsOn === '' ? { endsOn: 'neededEnd' } : {}),
    ...(skippedBefore(rung, taken) !== null && isBlank(skippedRungReason) ? { skippedRungReason: 'needed' } : {}),
    ...(isUrgent && isBlank(urgentReason) ? { urgentReason: 'needed' } : {}),
  };
}

/** @returns null while no ground is chosen */
export function chargeOf(values: ChargeValues): NoServeChargeInput | null {
  const ground = grounds.find((known) => known === values.ground);
  if (ground === undefined) return null;
  return {
    ground,
    explanation: values.explanation,
    facts: values.facts,
    complaintIds: values.complaintIds,
    orderIds: values.orderIds,
    rung: values.rung,
    conditions: values.rung === 'RESTRICTION' ? conditions.filter((known) => values.conditions.includes(known)) : [],
    endsAt: endOf(values),
    skippedRungReason: orNull(values.skippedRungReason),
    urgentReason: values.isUrgent ? orNull(values.urgentReason) : null,
    effectiveAt: instantOf(values.effectiveAt),
  };
}

/** What would follow from it. */
export const measureOf = (values: ChargeValues, isBusiness: boolean): Measure => ({
  rung: values.rung,
  endsAt: endOf(values),
  wishedAt: instantOf(values.effectiveAt),
  isBusiness,
  isShortNoticeAllowed: false,
  isUrgent: values.isUrgent,
  hearingEndsAt: null,
  isAnswered: false,
});

const fields: Readonly<Record<string, keyof ChargeValues>> = {
  explanation: 'explanation',
  facts: 'facts',
  complaintIds: 'complaintIds',
  orderIds: 'orderIds',
  conditions: 'conditions',
  endsAt: 'endsOn',
  effectiveAt: 'effectiveAt',
  skippedRungReason: 'skippedRungReason',
  urgentReason: 'urgentReason',
};

/** The field that a refusal is about, if it is about one. */
export function fieldOf(refusal: Refusal & { readonly field?: string }): keyof ChargeValues | null {
  if (refusal.code === 'PROTECTED_TRAIT') return 'ground';
  if (refusal.code === 'RUNG_SKIPPED') return 'skippedRungReason';
  return fields[refusal.field ?? ''] ?? null;
}

export const isRung = (text: string): text is Rung => ladder.some((rung) => rung === text);
