import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useNameOfPlaceholder } from './placeholder-words.js';
import { placeholdersIn } from './placeholders.js';
import type { Template } from './template.js';
import { useTemplatesWords } from './templates-words.js';

interface PlaceholderButtonsProps {
  readonly template: Pick<Template, 'required' | 'optional'>;
  readonly text: string;
  readonly onInsert: (name: string) => void;
}

/** Everything that can stand in the text, and whether it does. */
export function PlaceholderButtons({ template: { required, optional }, text, onInsert }: PlaceholderButtonsProps) {
  const say = useTemplatesWords();
  const nameOf = useNameOfPlaceholder();
  const used = placeholdersIn(text);
  const button = (name: string, isRequired: boolean) => {
    const isUsed = used.includes(name);
    const label = isUsed || !isRequired ? nameOf(name) : `${nameOf(name)}: ${say('lacking')}`;
    return (
      <Button
        key={name}
        size="compact-sm"
        variant={isUsed || !isRequired ? 'default' : 'light'}
        leftSection={isUsed ? <IconCheck size={14} aria-hidden /> : <IconPlus size={14} aria-hidden />}
        aria-label={`${say('insertOne', { what: label })}${isUsed ? ` (${say('used')})` : ''}`}
        onClick={() => onInsert(name)}
      >
        {label}
      </Button>
    );
  };
  return (
    <Stack gap="xs" role="group" aria-label={say('insert')}>
      <Text size="sm" fw={500}>
        {say('insert')}
      </Text>
      <Text size="sm" c="dimmed">
        {say('required')}
      </Text>
      <Group gap="xs">{required.map((name) => button(name, true))}</Group>
      {optional.length > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {say('optional')}
          </Text>
          <Group gap="xs">{optional.map((name) => button(name, false))}</Group>
        </>
      )}
    </Stack>
  );
}
