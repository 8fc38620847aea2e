import { NumberInput, Select, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { isSeveral } from './change.js';
import type { BoundedParameter } from './parameters.js';
import { useChangePolicyWords } from './policy-words.js';
import { useParameterTexts } from './use-parameter-texts.js';

/** So that fields beside each other stand in one line, however much there is to say. */
const below: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description'];

interface ParameterInputProps {
  readonly parameter: BoundedParameter;
  /** What it was, where it is something else now. */
  readonly was: string | null;
  readonly input: GetInputPropsReturnType;
}

/** The field of one parameter: what it means, what it may be, and what it was. */
export function ParameterInput({ parameter, was, input }: ParameterInputProps) {
  const say = useChangePolicyWords();
  const texts = useParameterTexts();
  const { i18n } = useTranslation();
  const bounds = texts.bounds(parameter);
  const hints = [
    parameter.description,
    ...(isSeveral(parameter) ? [`${say('several')}.`] : []),
    ...(bounds === '' ? [] : [`${bounds}.`]),
    ...(was === null ? [] : [`${say('was', { value: texts.value({ value: was, unit: parameter.unit }) })}.`]),
  ];
  const shared = { ...input, label: texts.name(parameter.name), description: hints.join(' '), inputWrapperOrder: below };
  if (parameter.unit === 'CHOICE') {
    return <Select {...shared} allowDeselect={false} data={parameter.choices.map((value) => ({ value, label: texts.name(value) }))} />;
  }
  if (isSeveral(parameter)) return <TextInput {...shared} inputMode="numeric" />;
  return (
    <NumberInput
      {...shared}
      // What is out of bounds is said, and not silently made something else.
      clampBehavior="none"
      allowDecimal={!parameter.isWhole}
      decimalSeparator={i18n.language === 'de' ? ',' : '.'}
      step={parameter.isWhole ? 1 : 0.1}
    />
  );
}
