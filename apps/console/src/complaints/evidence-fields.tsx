import { Button, FileButton, Group, Input, Stack } from '@mantine/core';
import { IconFile, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { LongText } from '../ui/long-text.js';
import { Section } from '../ui/section.js';
import { aFile, anExcerpt } from './complaint-draft.js';
import type { ListFieldsProps } from './fact-fields.js';
import { FileField } from './file-field.js';
import { useNewComplaintWords } from './new-complaint-words.js';

const maximumEvidence = 20;

/** What is to show it: passages of what was written, and files. */
export function EvidenceFields({ form, maximum, refusal }: ListFieldsProps) {
  const say = useNewComplaintWords();
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { excerpts, files } = form.values;
  const addFile = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const added = await aFile(file).catch(() => null);
    setUnreadable(added === null ? file.name : null);
    if (added !== null) form.insertListItem('files', added);
  };
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
          <Remove label={say('removeExcerpt', { number: index + 1 })} onClick={() => form.removeListItem('excerpts', index)} />
        </Stack>
      ))}
      {files.map((file, index) => (
        <Stack key={file.key} gap="xs" align="start">
          <FileField file={file} {...form.getInputProps(`files.${index}.url`)} />
          <Remove label={say('removeFile', { name: `\u2068${file.name}\u2069` })} onClick={() => form.removeListItem('files', index)} />
        </Stack>
      ))}
      {refusal && <Input.Error role="alert">{refusal}</Input.Error>}
      {unreadable !== null && <Input.Error role="alert">{say('fileUnreadable', { name: `\u2068${unreadable}\u2069` })}</Input.Error>}
      {excerpts.length + files.length < maximumEvidence && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => form.insertListItem('excerpts', anExcerpt())}
          >
            {say('addExcerpt')}
          </Button>
          <FileButton onChange={(file) => void addFile(file)}>
            {({ onClick }) => (
              <Button variant="default" leftSection={<IconFile size={18} aria-hidden />} onClick={onClick}>
                {say('addFile')}
              </Button>
            )}
          </FileButton>
        </Group>
      )}
    </Section>
  );
}

function Remove({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconX size={16} aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  );
}
