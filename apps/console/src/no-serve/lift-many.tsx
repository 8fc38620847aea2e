import { Alert, Button, Group, List, Modal, ScrollArea, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useDo } from '../api/use-do.js';
import { Refused } from '../ui/states.js';
import { LongText } from '../ui/long-text.js';
import { useCommonWords } from '../words/common-words.js';
import type { ListedEntry } from './entry-columns.js';
import { LiftNoServeBulkDocument } from './generated/no-serve-list.js';
import { useNoServeListWords } from './no-serve-list-words.js';

interface Outcome {
  readonly entry: ListedEntry;
  /** Why not; null when it was lifted. */
  readonly refusal: string | null;
}

interface LiftManyProps {
  readonly entries: readonly ListedEntry[];
  readonly onClose: () => void;
  /** What could not be lifted. */
  readonly onDone: (left: readonly string[]) => void;
}

/** Lifts what was selected, and says of each entry what became of it. */
export function LiftMany({ entries, onClose, onDone }: LiftManyProps) {
  const say = useNoServeListWords();
  const sayCommon = useCommonWords();
  const lift = useDo(LiftNoServeBulkDocument);
  const [reason, setReason] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  // What is asked for is what was selected when the dialog opened.
  const [asked] = useState(entries);
  const count = asked.length;

  const send = async (): Promise<void> => {
    const done = await lift.run({ input: { entryIds: asked.map(({ id }) => id), reason } });
    if (done === null) return;
    const became = done.rows.flatMap(({ row, refusal }) => {
      const entry = asked[row];
      return entry === undefined ? [] : [{ entry, refusal: refusal?.message ?? null }];
    });
    setOutcomes(became);
    onDone(became.filter(({ refusal }) => refusal !== null).map(({ entry }) => entry.id));
  };

  return (
    <Modal opened onClose={onClose} title={say('liftTitle', { count })} size="lg" closeButtonProps={{ 'aria-label': sayCommon('close') }}>
      {outcomes === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Stack>
            <Text>{say('liftHint')}</Text>
            <LongText
              label={say('reason')}
              description={say('reasonHint')}
              value={reason}
              onChange={setReason}
              required
              maximum={2_000}
              minRows={3}
              data-autofocus
            />
            <Refused doing={lift} />
            <Group justify="end">
              <Button variant="default" onClick={onClose}>
                {sayCommon('cancel')}
              </Button>
              <Button type="submit" color="red" loading={lift.isRunning}>
                {say('liftNow', { count })}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Outcomes outcomes={outcomes} onClose={onClose} />
      )}
    </Modal>
  );
}

function Outcomes({ outcomes, onClose }: { readonly outcomes: readonly Outcome[]; readonly onClose: () => void }) {
  const say = useNoServeListWords();
  const sayCommon = useCommonWords();
  const refused = outcomes.filter(({ refusal }) => refusal !== null).length;
  return (
    <Stack>
      <Alert color={refused === 0 ? 'green' : 'orange'} variant="light" role="status">
        {say('done', { count: outcomes.length - refused })}
        {refused > 0 && ` · ${say('refused', { count: refused })}. ${say('stillSelected')}`}
      </Alert>
      <ScrollArea.Autosize mah="50dvh" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': say('results') }}>
        <List spacing="xs" center listStyleType="none">
          {outcomes.map(({ entry, refusal }) => (
            <List.Item
              key={entry.id}
              icon={
                <ThemeIcon size={22} radius="xl" variant="light" color={refusal === null ? 'green' : 'orange'} aria-hidden>
                  {refusal === null ? <IconCheck size={14} /> : <IconX size={14} />}
                </ThemeIcon>
              }
            >
              <Text fw={600} span>
                <bdi>{entry.subject.displayName}</bdi>
              </Text>{' '}
              <Text span>{refusal ?? say('lifted')}</Text>
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
      <Group justify="end">
        <Button onClick={onClose} data-autofocus>
          {sayCommon('close')}
        </Button>
      </Group>
    </Stack>
  );
}
