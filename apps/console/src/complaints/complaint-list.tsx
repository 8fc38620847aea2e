import { Card, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Name } from '../ui/name.js';
import { TimeUntil } from '../ui/time-until.js';
import { useFormat } from '../words/use-format.js';
import { isOpen, useWhat } from './complaint-facts.js';
import { StateOfComplaint } from './complaint-state.js';
import { useComplaintsWords } from './complaints-words.js';
import type { ComplaintCardFragment } from './generated/complaints.js';

interface ComplaintListProps {
  readonly list: readonly ComplaintCardFragment[];
  readonly isAboutMe?: boolean;
  readonly more: ReactNode;
}

export function ComplaintList({ list, isAboutMe = false, more }: ComplaintListProps) {
  return (
    <Stack gap="xs">
      {list.map((complaint) => (
        <ComplaintCard key={complaint.id} complaint={complaint} isAboutMe={isAboutMe} />
      ))}
      {more}
    </Stack>
  );
}

function ComplaintCard({ complaint, isAboutMe }: { readonly complaint: ComplaintCardFragment; readonly isAboutMe: boolean }) {
  const say = useComplaintsWords();
  const what = useWhat();
  const { id, state, decidedOn } = complaint;
  const other = isAboutMe ? complaint.complainant : complaint.subject;
  return (
    <Card withBorder component={Link} to={`/complaints/${encodeURIComponent(id)}`}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Stack gap={2} miw={0}>
          <Text fw={600}>{what(complaint)}</Text>
          <Text component="div" size="sm">
            {say(isAboutMe ? 'from' : 'about')} {other === null ? say('hidden') : <Name party={other} plain />}
          </Text>
          <When complaint={complaint} isAboutMe={isAboutMe} />
          {decidedOn !== null && <Decided on={decidedOn} />}
          {isAboutMe && isOpen(state) && <AnswerDue complaint={complaint} />}
        </Stack>
        <StateOfComplaint state={state} />
      </Group>
    </Card>
  );
}

function When({ complaint: { filedOn, toldOn }, isAboutMe }: { readonly complaint: ComplaintCardFragment; readonly isAboutMe: boolean }) {
  const say = useComplaintsWords();
  const format = useFormat();
  const date = isAboutMe ? toldOn : filedOn;
  if (date === null) return null;
  return (
    <Text size="sm" c="dimmed">
      {say(isAboutMe ? 'toldOn' : 'filedOn', { date: format.date(date) })}
    </Text>
  );
}

function Decided({ on }: { readonly on: string }) {
  const say = useComplaintsWords();
  const format = useFormat();
  return (
    <Text size="sm" c="dimmed">
      {say('decidedOn', { date: format.date(on) })}
    </Text>
  );
}

/** How long the viewer can still speak, or that it has. */
function AnswerDue({ complaint: { respondedOn, answerBy } }: { readonly complaint: ComplaintCardFragment }) {
  const say = useComplaintsWords();
  if (respondedOn !== null) return <Text size="sm">{say('answered')}</Text>;
  if (answerBy === null) return null;
  return (
    <Text size="sm">
      {say('yourAnswer')} <TimeUntil until={answerBy} />
    </Text>
  );
}
