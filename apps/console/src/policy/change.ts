import dayjs from 'dayjs';
import type { NewestPolicyQuery, PolicyChangesInput } from './generated/policy.js';
import type { BoundedParameter, Difference } from './parameters.js';

/** The version that a change is made on. */
export type Base = NewestPolicyQuery['policyVersions']['edges'][number]['node'];

/** What is typed, area by area: a number, or a text where it is a choice, several numbers, or not a number yet. */
export type Typed = Record<string, Record<string, number | string>>;

const several: ReadonlySet<string> = new Set(['ratings.reminderDaysLeft']);
export const isSeveral = ({ name }: { readonly name: string }): boolean => several.has(name);

const numbersIn = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== '');

const placeOf = (name: string): [area: string, key: string] => {
  const [area = '', key = ''] = name.split('.');
  return [area, key];
};

/** As it is typed into its field. */
const inField = (parameter: BoundedParameter): number | string =>
  parameter.unit === 'CHOICE' || isSeveral(parameter) ? parameter.value : Number(parameter.value);

export function typedFrom(parameters: readonly BoundedParameter[]): Typed {
  const typed: Typed = {};
  for (const parameter of parameters) {
    const [area, key] = placeOf(parameter.name);
    typed[area] = { ...typed[area], [key]: inField(parameter) };
  }
  return typed;
}

/** The value as the API tells values. */
export function valueIn(typed: Typed, parameter: BoundedParameter): string {
  const [area, key] = placeOf(parameter.name);
  const text = String(typed[area]?.[key] ?? '');
  return isSeveral(parameter) ? numbersIn(text).join(', ') : text;
}

/** Whether the API would take it as a value of its own, whatever the others are. */
export function isWithinBounds({ lowest, highest, isWhole, ...parameter }: BoundedParameter, value: string): boolean {
  if (lowest === null || highest === null) return parameter.choices.includes(value);
  const parts = isSeveral(parameter) ? numbersIn(value) : [value];
  return parts.every((part) => {
    const number = part === '' ? NaN : Number(part);
    return number >= lowest && number <= highest && (!isWhole || Number.isInteger(number));
  });
}

/** What was typed on one version, carried over to another: whatever was not touched is as it is there. */
export function carriedOver(typed: Typed, from: Base, to: Base): Typed {
  const old = new Map(from.policy.parameters.map((parameter) => [parameter.name, parameter.value]));
  const next = typedFrom(to.policy.parameters);
  for (const parameter of to.policy.parameters) {
    const [area, key] = placeOf(parameter.name);
    const own = typed[area]?.[key];
    if (own !== undefined && valueIn(typed, parameter) !== old.get(parameter.name)) next[area] = { ...next[area], [key]: own };
  }
  return next;
}

/** What changes, as the API takes it. */
export function changesOf(differences: readonly Difference[]): PolicyChangesInput {
  const changes: Record<string, Record<string, number | number[] | string>> = {};
  for (const { name, unit, after } of differences) {
    const [area, key] = placeOf(name);
    const value = isSeveral({ name }) ? numbersIn(after).map(Number) : unit === 'CHOICE' ? after : Number(after);
    changes[area] = { ...changes[area], [key]: value };
  }
  return changes;
}

/** Tomorrow, as the day begins, unless another version waits for a later time. */
export function suggestedTime({ effectiveAt }: Base): string {
  const tomorrow = dayjs().add(1, 'day').startOf('day');
  const waiting = dayjs(effectiveAt ?? 0);
  return (waiting.isAfter(tomorrow) ? waiting : tomorrow).format('YYYY-MM-DD HH:mm:ss');
}
