import { Button, Fieldset, Group, Input } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { DayInput } from '../ui/day-input.js';
import { LongText } from '../ui/long-text.js';
import { Section } from '../ui/section.js';
import { aFact, type DraftForm } from './complaint-draft.js';
import { useNewComplaintWords } from './new-complaint-words.js';

export interface ListFieldsProps {
  readonly form: DraftForm;
  readonly maximum: number;
  /** What the API says is wrong with one of them. */
  readonly refusal: string | null | undefined;
}

const maximumFacts = 20;

/** What happened, day by day. */
export function FactFields({ form, maximum, refusal }: ListFieldsProps) {
  const say = useNewComplaintWords();
  const { facts } = form.values;
  return (
    <Section title={say('facts')} hint={say('factsHint')}>
      {facts.map(({ key }, index) => (
        <Fieldset key={key} legend={say('fact', { number: index + 1 })}>
          <DayInput label={say('on')} required maw={240} {...form.getInputProps(`facts.${index}.on`)} />
          <LongText
            mt="sm"
            label={say('what')}
            description={say('whatHint')}
            required
            maximum={maximum}
            {...form.getInputProps(`facts.${index}.what`)}
          />
          {facts.length > 1 && (
            <Button
              mt="sm"
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<IconX size={16} aria-hidden />}
              onClick={() => form.removeListItem('facts', index)}
            >
              {say('removeFact', { number: index + 1 })}
            </Button>
          )}
        </Fieldset>
      ))}
      {refusal && <Input.Error role="alert">{refusal}</Input.Error>}
      {facts.length < maximumFacts && (
        <Group>
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => form.insertListItem('facts', aFact())}>
            {say('addFact')}
          </Button>
        </Group>
      )}
    </Section>
  );
}
