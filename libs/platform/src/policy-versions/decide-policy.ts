import { isDeepStrictEqual } from 'node:util';
import { days, minutes } from '../clock.js';
import type { Policy } from '../policy.js';
import type { Decision } from '../refusal.js';
import type { Sentence } from '../words.js';
import { policyFields, type PolicyField, type PolicyParameter, type PolicySection, type PolicyValue } from './parameters.js';
import type { PolicyRefusal } from './refusals.js';

/** What is to change, by the names and in the units of the table; what is left out or null stays. */
export type PolicyChanges = {
  readonly [Section in PolicySection]?: Readonly<Record<string, PolicyValue | null | undefined>> | null | undefined;
};

interface Rule {
  /** The parameters that it is about. */
  readonly fields: readonly string[];
  readonly holds: (policy: Policy) => boolean;
  readonly sentence: Sentence;
}

const maximumReminders = 10;

const isDescending = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0));

/** What parameters have to be to each other. */
const rules: readonly Rule[] = [
  {
    fields: ['ratings.reminderDaysLeft', 'ratings.blindWindowDays'],
    holds: ({ ratings: { reminderDaysLeft, blindWindowMs } }) =>
      isDescending(reminderDaysLeft) &&
      reminderDaysLeft.length <= maximumReminders &&
      reminderDaysLeft.every((left) => days(left) < blindWindowMs),
    sentence: {
      en: `ratings.reminderDaysLeft holds at most ${maximumReminders} different numbers, each smaller than the one before it and than ratings.blindWindowDays.`,
      de: `ratings.reminderDaysLeft enthält höchstens ${maximumReminders} verschiedene Zahlen, jede kleiner als die davor und als ratings.blindWindowDays.`,
    },
  },
  {
    fields: ['complaints.minorPoints', 'complaints.seriousPoints', 'complaints.severePoints'],
    holds: ({ complaints: { minorPoints, seriousPoints, severePoints } }) => minorPoints <= seriousPoints && seriousPoints <= severePoints,
    sentence: {
      en: 'A graver complaint weighs no less: complaints.minorPoints is at most complaints.seriousPoints, and that at most complaints.severePoints.',
      de: 'Was schwerer ist, wiegt nicht weniger: complaints.minorPoints ist höchstens complaints.seriousPoints, und das höchstens complaints.severePoints.',
    },
  },
  {
    fields: ['complaints.answerWindowDays', 'cases.decideWithinDays'],
    holds: ({ complaints, cases }) => complaints.answerWindowMs <= cases.decideWithinMs,
    sentence: {
      en: 'Whoever is complained about can answer before a decision is due: complaints.answerWindowDays is at most cases.decideWithinDays.',
      de: 'Wer beschuldigt wird, kann antworten, bevor entschieden sein soll: complaints.answerWindowDays ist höchstens cases.decideWithinDays.',
    },
  },
  {
    fields: ['separations.remindAfterDays', 'separations.escalateAfterDays'],
    holds: ({ separations: { remindAfterMs, escalateAfterMs } }) => remindAfterMs < escalateAfterMs,
    sentence: {
      en: 'A reminder comes before an escalation: separations.remindAfterDays is below separations.escalateAfterDays.',
      de: 'Erst wird erinnert, dann eskaliert: separations.remindAfterDays liegt unter separations.escalateAfterDays.',
    },
  },
  {
    fields: ['noServe.cautionAtPoints', 'noServe.proposalAtPoints'],
    holds: ({ noServe: { cautionAtPoints, proposalAtPoints } }) => cautionAtPoints <= proposalAtPoints,
    sentence: {
      en: 'Caution comes before a proposal: noServe.cautionAtPoints is at most noServe.proposalAtPoints.',
      de: 'Vorsicht kommt vor dem Vorschlag: noServe.cautionAtPoints ist höchstens noServe.proposalAtPoints.',
    },
  },
];

const isWithin = ({ lowest, highest, isWhole }: PolicyParameter, value: number): boolean =>
  lowest !== null && highest !== null && value >= lowest && value <= highest && (!isWhole || Number.isInteger(value));

const numbersOf = (value: PolicyValue): readonly number[] => (typeof value === 'string' ? [] : [value].flat());

function outOfBounds({ path, parameter }: PolicyField, given: PolicyValue): PolicyRefusal | null {
  const { lowest, highest, isWhole, choices } = parameter;
  if (typeof given === 'string' && !choices.includes(given)) throw new TypeError(`${path} is one of ${choices.join(', ')}.`);
  const value = numbersOf(given).find((each) => !isWithin(parameter, each));
  if (value === undefined || lowest === null || highest === null) return null;
  return { code: 'POLICY_OUT_OF_BOUNDS', field: path, lowest, highest, value, isWhole };
}

/** A value as the policy keeps it. */
const kept = ({ per }: PolicyParameter, value: PolicyValue): PolicyValue => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? value * per : value.map((each) => each * per);
};

/** The policy that follows from another by these changes, as the next version. */
export function decidePolicy(before: Policy, changes: PolicyChanges): Decision<Policy, PolicyRefusal> {
  let policy: Policy = { ...before, version: before.version + 1 };
  for (const known of policyFields) {
    const { section, field, parameter } = known;
    const given = changes[section]?.[parameter.name] ?? null;
    if (given === null) continue;
    const refused = outOfBounds(known, given);
    if (refused !== null) return { refused };
    policy = { ...policy, [section]: { ...policy[section], [field]: kept(parameter, given) } };
  }
  if (isDeepStrictEqual({ ...policy, version: before.version }, before)) return { refused: { code: 'POLICY_UNCHANGED' } };
  const broken = rules.find(({ holds }) => !holds(policy));
  if (broken !== undefined) return { refused: { code: 'POLICY_CONTRADICTORY', fields: broken.fields, rule: broken.sentence } };
  return { decided: policy };
}

/** How long a change is announced before it takes effect, at least and at most: a mistyped year would bar every later change. */
const noticeMs = { least: minutes(1), most: days(366) };

/** @param latestEffectiveAt of the version before, which it may not overtake; null when that is version 1 */
export function decideEffectiveAt(effectiveAt: Date, at: Date, latestEffectiveAt: Date | null): Decision<Date, PolicyRefusal> {
  const earliest = new Date(Math.max(at.getTime() + noticeMs.least, latestEffectiveAt?.getTime() ?? 0));
  const latest = new Date(at.getTime() + noticeMs.most);
  if (effectiveAt < earliest || effectiveAt > latest) return { refused: { code: 'POLICY_EFFECTIVE_AT_OUT_OF_RANGE', earliest, latest } };
  return { decided: effectiveAt };
}

/** A section of the policy by the names and in the units of the table. */
export const inUnits = (policy: Policy, section: PolicySection): Readonly<Record<string, PolicyValue>> =>
  Object.fromEntries(
    policyFields
      .filter((known) => known.section === section)
      .map((known) => [known.parameter.name, inUnitsOf(known.parameter, valueOf(policy, known))]),
  );

const inUnitsOf = ({ per }: PolicyParameter, value: PolicyValue): PolicyValue => (typeof value === 'number' ? value / per : value);

function valueOf(policy: Policy, { section, field }: PolicyField): PolicyValue {
  const found = Object.entries<PolicyValue>(policy[section]).find(([name]) => name === field);
  if (found === undefined) throw new TypeError(`The policy has no ${section}.${field}.`);
  return found[1];
}
