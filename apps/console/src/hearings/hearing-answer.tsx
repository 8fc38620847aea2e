import { List, Text, Title } from '@mantine/core';
import { useDo } from '../api/use-do.js';
import { Form } from '../ui/form.js';
import { LongText, useTextDraft } from '../ui/long-text.js';
import { refusedAt } from '../ui/refused-at.js';
import { Section } from '../ui/section.js';
import { TimeUntil } from '../ui/time-until.js';
import { useNow } from '../ui/use-now.js';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import { RespondToNoServeDocument } from './generated/hearings.js';
import type { Entry } from './hearing-page.js';
import { useHearingsWords } from './hearings-words.js';

const maximumAnswer = 5_000;

/** In force out of urgency, before the hearing was over: what is said now decides whether it stays. */
const isHeardAfterwards = ({ state, hearing: { endsAt }, decision: { approvedAt, confirmedAt } }: Entry): boolean =>
  (state === 'APPROVED' || state === 'ACTIVE') && confirmedAt === null && approvedAt !== null && endsAt !== null && approvedAt < endsAt;

/** What the subject says: once, while it can still count. */
export function HearingAnswer({ entry }: { readonly entry: Entry }) {
  const say = useHearingsWords();
  const format = useFormat();
  const { hearing, state } = entry;
  if (hearing.answer !== null && hearing.answeredAt !== null) {
    return (
      <Section title={say('answerTitle')} hint={say('answeredOn', { date: format.dateTime(hearing.answeredAt) })}>
        <Written text={hearing.answer} />
      </Section>
    );
  }
  if (state !== 'HEARING' && !isHeardAfterwards(entry)) return <Section title={say('answerTitle')}>{say('unanswered')}</Section>;
  return (
    <Section title={say('answerTitle')} hint={say('answerHint')}>
      {hearing.endsAt !== null && <Deadline until={hearing.endsAt} />}
      {state !== 'HEARING' && <Text>{say('after')}</Text>}
      <Title order={3} size="h5">
        {say('good')}
      </Title>
      <List spacing={4} size="sm">
        {(['good1', 'good2', 'good3', 'good4', 'good5'] as const).map((point) => (
          <List.Item key={point}>{say(point)}</List.Item>
        ))}
      </List>
      <AnswerForm id={entry.id} />
    </Section>
  );
}

function Deadline({ until }: { readonly until: string }) {
  const say = useHearingsWords();
  const isOver = useNow() >= Date.parse(until);
  return (
    <Text>
      {isOver ? (
        say('late')
      ) : (
        <>
          {say('timeLeft')} <TimeUntil until={until} />
        </>
      )}
    </Text>
  );
}

function AnswerForm({ id }: { readonly id: string }) {
  const say = useHearingsWords();
  const respond = useDo(RespondToNoServeDocument);
  const draft = useTextDraft(maximumAnswer, refusedAt(respond, 'answer'));
  const send = (): void => {
    if (draft.isReady()) void respond.run({ input: { entryId: id, answer: draft.text } });
  };
  return (
    <Form doing={respond} fields={['answer']} submit={say('send')} onSubmit={send}>
      <LongText label={say('answerText')} description={say('answerTextHint')} required minRows={6} {...draft.field} />
    </Form>
  );
}
