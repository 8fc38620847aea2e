import { Button, Group, Input, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { LongText } from '../ui/long-text.js';
import { Section } from '../ui/section.js';
import { anExcerpt } from './complaint-draft.js';
import type { ListFieldsProps } from './fact-fields.js';
import { useNewComplaintWords } from './new-complaint-words.js';

const maximumExcerpts = 20;

/** What is to show it. */
export function ExcerptFields({ form, maximum, refusal }: ListFieldsProps) {
  const say = useNewComplaintWords();
  const { excerpts } = form.values;
  return (
    <Section title={say('evidence')} hint={say('evidenceHint')}>
      {excerpts.map(({ key }, index) => (
        <Stack key={key} gap="xs" align="start">
          <LongText
            w="100%"
            minRows={2}
            label={say('excerpt', { number: index + 1 })}
            required
            maximum={maximum}
            {...form.getInputProps(`excerpts.${index}.text`)}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconX size={16} aria-hidden />}
            onClick={() => form.removeListItem('excerpts', index)}
          >
            {say('removeExcerpt', { number: index + 1 })}
          </Button>
        </Stack>
      ))}
      {refusal && <Input.Error role="alert">{refusal}</Input.Error>}
      {excerpts.length < maximumExcerpts && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => form.insertListItem('excerpts', anExcerpt())}
          >
            {say('addExcerpt')}
          </Button>
        </Group>
      )}
    </Section>
  );
}
