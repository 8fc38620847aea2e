import { Code, Text, TextInput, type TextInputProps } from '@mantine/core';
import type { ComplaintDraft } from './complaint-draft.js';
import { useNewComplaintWords } from './new-complaint-words.js';

interface FileFieldProps extends TextInputProps {
  readonly file: ComplaintDraft['files'][number];
}

/** A file that stays where it is: its fingerprint is known, and where whoever decides can read it is asked for. */
export function FileField({ file: { name, sha256 }, ...rest }: FileFieldProps) {
  const say = useNewComplaintWords();
  return (
    <TextInput
      w="100%"
      type="url"
      dir="ltr"
      placeholder="https://"
      label={say('fileUrl', { name: `\u2068${name}\u2069` })}
      required
      {...rest}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      description={
        <>
          {say('fileHint')}{' '}
          <Text span inherit>
            {say('fingerprint')} <Code style={{ overflowWrap: 'anywhere' }}>{sha256}</Code>
          </Text>
        </>
      }
    />
  );
}
