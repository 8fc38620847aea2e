import { Text } from '@mantine/core';
import { useDo } from '../api/use-do.js';
import { Form } from '../ui/form.js';
import { LongText, useTextDraft } from '../ui/long-text.js';
import { refusedAt } from '../ui/refused-at.js';
import { Section } from '../ui/section.js';
import { TimeUntil } from '../ui/time-until.js';
import { Written } from '../ui/written.js';
import { useNow } from '../ui/use-now.js';
import type { Complaint } from './complaint-page.js';
import { useComplaintsWords } from './complaints-words.js';
import { RespondToComplaintDocument } from './generated/complaints.js';

interface ComplaintResponseProps {
  readonly complaint: Complaint;
  readonly maximum: number;
}

/** What the viewer says to a complaint about it: once. */
export function ComplaintResponse({ complaint, maximum }: ComplaintResponseProps) {
  const say = useComplaintsWords();
  if (complaint.response !== null) {
    return (
      <Section title={say('response')} hint={say('responseStays')}>
        <Written text={complaint.response} />
      </Section>
    );
  }
  return (
    <Section title={say('response')} hint={say('responseHint')}>
      {complaint.answerBy !== null && <Deadline answerBy={complaint.answerBy} />}
      <ResponseForm id={complaint.id} maximum={maximum} />
    </Section>
  );
}

function Deadline({ answerBy }: { readonly answerBy: string }) {
  const say = useComplaintsWords();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  if (answerBy < today) return <Text>{say('responseLate')}</Text>;
  return (
    <Text>
      {say('responseBy', { left: '' })}
      <TimeUntil until={answerBy} />
    </Text>
  );
}

function ResponseForm({ id, maximum }: { readonly id: string; readonly maximum: number }) {
  const say = useComplaintsWords();
  const respond = useDo(RespondToComplaintDocument);
  const draft = useTextDraft(maximum, refusedAt(respond, 'text'));
  const send = (): void => {
    if (draft.isReady()) void respond.run({ input: { complaintId: id, text: draft.text } });
  };
  return (
    <Form doing={respond} fields={['text']} submit={say('respond')} onSubmit={send}>
      <LongText label={say('responseText')} description={say('responseTextHint')} required {...draft.field} />
    </Form>
  );
}
