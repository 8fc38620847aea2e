import { Anchor, Button, List, Radio, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useDo } from '../api/use-do.js';
import { TimeInput } from '../ui/day-input.js';
import { instantOf } from '../ui/days.js';
import { Form } from '../ui/form.js';
import { useFormat } from '../words/use-format.js';
import { RecordConversationDocument, ScheduleConversationDocument, type ConversationForm } from './generated/separation.js';
import { useSeparationWords } from './separation-words.js';
import { targetOf, type ActionProps, type Separation } from './separation.js';

const forms: readonly ConversationForm[] = ['IN_PERSON', 'PHONE', 'VIDEO'];

interface Talk {
  readonly form: ConversationForm;
  readonly at: string;
  readonly who: string;
}

const namesOf = (who: string): string[] =>
  who
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function TalkFields({ talk, onChange }: { readonly talk: Talk; readonly onChange: (talk: Talk) => void }) {
  const say = useSeparationWords();
  return (
    <>
      <Radio.Group
        label={say('talk')}
        value={talk.form}
        onChange={(chosen) => onChange({ ...talk, form: forms.find((form) => form === chosen) ?? talk.form })}
      >
        <Group gap="md" mt={4}>
          {forms.map((form) => (
            <Radio key={form} value={form} label={say(form)} />
          ))}
        </Group>
      </Radio.Group>
      <TimeInput label={say('when')} value={talk.at} onChange={(chosen) => onChange({ ...talk, at: chosen })} maw={260} required />
      <TextInput
        label={say('who')}
        description={say('whoHint')}
        value={talk.who}
        onChange={({ currentTarget }) => onChange({ ...talk, who: currentTarget.value })}
      />
    </>
  );
}

export function ScheduleConversation({ separation }: ActionProps) {
  const say = useSeparationWords();
  const scheduling = useDo(ScheduleConversationDocument);
  const [talk, setTalk] = useState<Talk>({ form: 'PHONE', at: '', who: '' });
  const isFirst = separation.informedAt === null;
  const hasAppointment = separation.conversations.some(({ heldAt }) => heldAt === null);
  const [isMoving, move] = useState(false);
  if (hasAppointment && !isMoving) {
    return (
      <Group>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => move(true)}>
          {say('moveAppointment')}
        </Button>
      </Group>
    );
  }
  const keep = (): void => {
    const scheduledFor = instantOf(talk.at);
    if (scheduledFor === null) return;
    const input = { ...targetOf(separation), form: talk.form, scheduledFor, participants: namesOf(talk.who) };
    void scheduling.run({ input }).then(() => move(false));
  };
  return (
    <Form
      doing={scheduling}
      submit={say(isFirst ? 'schedule' : 'scheduleFollowUp')}
      onSubmit={keep}
      isReady={talk.at !== ''}
      quiet={!isFirst}
    >
      <TalkFields talk={talk} onChange={setTalk} />
    </Form>
  );
}

export function RecordConversation({ separation }: ActionProps) {
  const say = useSeparationWords();
  const recording = useDo(RecordConversationDocument);
  const open = separation.conversations.find(({ heldAt }) => heldAt === null);
  const [talk, setTalk] = useState<Talk>({ form: open?.form ?? 'PHONE', at: '', who: open?.participants.join(', ') ?? '' });
  const [outcome, setOutcome] = useState('');
  const keep = (): void => {
    const heldAt = instantOf(talk.at);
    if (heldAt === null) return;
    const input = { ...targetOf(separation), form: talk.form, heldAt, participants: namesOf(talk.who), outcome };
    void recording.run({ input });
  };
  return (
    <Form doing={recording} submit={say('record')} onSubmit={keep} isReady={talk.at !== '' && outcome.trim() !== ''}>
      {separation.informedAt === null && <Text size="sm">{say('recordHint')}</Text>}
      <TalkFields talk={talk} onChange={setTalk} />
      <Textarea
        label={say('outcome')}
        value={outcome}
        onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
        autosize
        minRows={2}
        required
      />
    </Form>
  );
}

/** The appointments and talks so far, with what to say and the calendar's file. */
export function Conversations({ separation: { conversations, inside, informedAt } }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const format = useFormat();
  if (conversations.length === 0) return null;
  return (
    <Stack gap="xs">
      <List size="sm">
        {conversations.map(({ form, scheduledFor, heldAt, outcome }) => (
          <List.Item key={scheduledFor}>
            {say('appointment', { form: say(form), at: format.dateTime(heldAt ?? scheduledFor) })}
            {outcome !== null && (
              <>
                : <bdi>{outcome}</bdi>
              </>
            )}
          </List.Item>
        ))}
      </List>
      {inside?.calendarFile && (
        <Anchor size="sm" download="evenhand.ics" href={`data:text/calendar;charset=utf-8,${encodeURIComponent(inside.calendarFile)}`}>
          <Group gap={4} component="span">
            <IconCalendarPlus size={16} aria-hidden /> {say('calendar')}
          </Group>
        </Anchor>
      )}
      {inside !== null && informedAt === null && (
        <div>
          <Text fw={600} size="sm">
            {say('talkingPoints')}
          </Text>
          <List size="sm" type="ordered">
            {inside.talkingPoints.map((point) => (
              <List.Item key={point}>
                <bdi>{point}</bdi>
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}
