import { Alert, Checkbox, List, Mark, Tabs, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPencilExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { Form } from '../ui/form.js';
import { Written } from '../ui/written.js';
import { language } from '../words/language.js';
import { useCommonWords } from '../words/common-words.js';
import { DeliverSeparationStatementDocument, LetterDocument, type LetterQuery } from './generated/separation.js';
import { useSeparationWords } from './separation-words.js';
import { targetOf, type ActionProps } from './separation.js';

/** Sent by those alone who insist; everything else that is found is never sent. */
const canInsist: readonly string[] = ['VAGUE', 'PROTECTED_TRAIT'];

const afterTypingMs = 400;

/** The clear word: while it is written, what should be said otherwise is marked, and the letter shown. */
export function DeliverStatement({ separation }: ActionProps) {
  const say = useSeparationWords();
  const delivering = useDo(DeliverSeparationStatementDocument);
  const [why, setWhy] = useState('');
  const [insist, setInsist] = useState(false);
  const [looked] = useDebouncedValue(why, afterTypingMs);
  const letter = useAsk(LetterDocument, { id: separation.id, why: looked }, { when: looked.trim() !== '' });
  const findings = looked.trim() === '' ? [] : (letter.data?.checkSeparationWording ?? []);
  const deliver = (): void => void delivering.run({ input: { ...targetOf(separation), why, insist } });
  return (
    <Form doing={delivering} submit={say('deliver')} onSubmit={deliver} isReady={why.trim() !== ''}>
      <Textarea
        label={say('why')}
        description={say('whyHint')}
        value={why}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        autosize
        minRows={3}
        maxLength={2000}
        required
      />
      <Findings text={looked} findings={findings} />
      {findings.length > 0 && findings.every(({ problem }) => canInsist.includes(problem)) && (
        <Checkbox label={say('insist')} checked={insist} onChange={({ currentTarget }) => setInsist(currentTarget.checked)} />
      )}
      {looked.trim() !== '' && letter.data !== undefined && <Letter letter={letter.data} />}
    </Form>
  );
}

interface FindingsProps {
  readonly text: string;
  readonly findings: LetterQuery['checkSeparationWording'];
}

function Findings({ text, findings }: FindingsProps) {
  const say = useSeparationWords();
  if (findings.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconPencilExclamation />} title={say('found')} role="status">
      <List size="sm">
        {findings.map(({ from, to, message }) => (
          <List.Item key={from}>
            <bdi>
              {text.slice(Math.max(0, from - 20), from)}
              <Mark>{text.slice(from, to)}</Mark>
              {text.slice(to, to + 20)}
            </bdi>
            <Text size="sm">{message}</Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Letter({ letter }: { readonly letter: LetterQuery }) {
  const say = useSeparationWords();
  const sayCommon = useCommonWords();
  const { de = null, en = null } = letter.separation?.inside ?? {};
  if (de === null && en === null) return <Text c="dimmed">{say('noLetter')}</Text>;
  return (
    <div>
      <Text fw={600} size="sm">
        {say('letter')}
      </Text>
      <Tabs defaultValue={language()} mt="xs">
        <Tabs.List>
          <Tabs.Tab value="de">{sayCommon('german')}</Tabs.Tab>
          <Tabs.Tab value="en">{sayCommon('english')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="de" pt="sm" lang="de">
          <Written text={de ?? ''} />
        </Tabs.Panel>
        <Tabs.Panel value="en" pt="sm" lang="en">
          <Written text={en ?? ''} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
