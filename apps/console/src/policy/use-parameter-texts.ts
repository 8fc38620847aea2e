import { regionalLanguage } from '../words/language.js';
import { useFormat } from '../words/use-format.js';
import type { PolicyUnit } from './generated/policy.js';
import { isParameterWord, useParameterWords } from './parameter-words.js';

interface ParameterTexts {
  /** What an area or a parameter is called. */
  readonly name: (name: string) => string;
  /** A value with its unit: 14 days; 7, 3, 1 days; All sellers. */
  readonly value: (parameter: { readonly value: string; readonly unit: PolicyUnit }) => string;
  /** 1 to 90; empty for a choice. */
  readonly bounds: (parameter: { readonly lowest: number | null; readonly highest: number | null }) => string;
}

const mostDigits = 3;

/** Parameters of the policy in the viewer's words and numbers. */
export function useParameterTexts(): ParameterTexts {
  const say = useParameterWords();
  const format = useFormat();
  const list = new Intl.ListFormat(regionalLanguage());
  const name = (known: string): string => (isParameterWord(known) ? say(known) : known);
  const number = (value: number): string => {
    const digits = String(value).split('.')[1]?.length ?? 0;
    return format.number(value, Math.min(digits, mostDigits));
  };
  return {
    name,
    value: ({ value, unit }) => {
      if (unit === 'CHOICE') return name(value);
      if (value === '') return say('nothing');
      const numbers = value.split(',').map(Number);
      const [first = 0] = numbers;
      return say(unit, { count: numbers.length === 1 ? first : numbers.length, number: list.format(numbers.map(number)) });
    },
    bounds: ({ lowest, highest }) =>
      lowest === null || highest === null ? '' : say('bounds', { lowest: number(lowest), highest: number(highest) }),
  };
}
