import type { PolicyUnit } from './generated/policy.js';

/** What is there to read of a parameter, whichever version it is of. */
export interface ReadableParameter {
  readonly name: string;
  readonly value: string;
  readonly unit: PolicyUnit;
  readonly description: string;
}

/** A parameter of the policy in force, with what it may be. */
export interface BoundedParameter extends ReadableParameter {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly isWhole: boolean;
  readonly choices: readonly string[];
}

export interface Difference {
  readonly name: string;
  readonly unit: PolicyUnit;
  readonly before: string;
  readonly after: string;
  readonly how: 'RAISED' | 'LOWERED' | 'CHANGED';
}

const howOf = (before: string, after: string): Difference['how'] => {
  const [from, to] = [Number(before), Number(after)];
  if (Number.isNaN(from) || Number.isNaN(to) || after === '') return 'CHANGED';
  return to > from ? 'RAISED' : 'LOWERED';
};

/** What changed from one version to another, in the order of the parameters. */
export function differences(
  before: readonly { readonly name: string; readonly value: string }[],
  after: readonly { readonly name: string; readonly value: string; readonly unit: PolicyUnit }[],
): Difference[] {
  const old = new Map(before.map(({ name, value }) => [name, value]));
  return after.flatMap(({ name, value, unit }) => {
    const was = old.get(name);
    return was === undefined || was === value ? [] : [{ name, unit, before: was, after: value, how: howOf(was, value) }];
  });
}

export const areaOf = (name: string): string => name.split('.')[0] ?? name;

/** Area by area, as the policy is ordered. */
export const byArea = <Parameter extends { readonly name: string }>(parameters: readonly Parameter[]): [string, Parameter[]][] =>
  [...new Set(parameters.map(({ name }) => areaOf(name)))].map((area) => [area, parameters.filter(({ name }) => areaOf(name) === area)]);
