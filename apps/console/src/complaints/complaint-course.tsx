import { Text, Timeline } from '@mantine/core';
import { IconFlag, IconGavel, IconMessage, IconSpeakerphone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Section } from '../ui/section.js';
import { TimeUntil } from '../ui/time-until.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import { isOpen } from './complaint-facts.js';
import type { Complaint } from './complaint-page.js';
import { useComplaintsWords } from './complaints-words.js';

interface ComplaintCourseProps {
  readonly complaint: Complaint;
  readonly isAboutMe: boolean;
}

/** What has happened and what comes next, step by step. */
export function ComplaintCourse({ complaint, isAboutMe }: ComplaintCourseProps) {
  const say = useComplaintsWords();
  const format = useFormat();
  const { filedOn, toldOn, respondedOn, answerBy } = complaint;
  const steps = [
    ...(filedOn === null ? [] : [{ key: 'filed', icon: IconFlag, title: say('filed'), done: true, text: format.date(filedOn) }]),
    {
      key: 'told',
      icon: IconSpeakerphone,
      title: say(isAboutMe ? 'youTold' : 'told'),
      done: toldOn !== null,
      text: toldOn === null ? say('notTold') : format.date(toldOn),
    },
    ...(isAboutMe || answerBy !== null
      ? [
          {
            key: 'answer',
            icon: IconMessage,
            title: say('answer'),
            done: respondedOn !== null,
            text: <AnswerStep {...{ complaint, isAboutMe }} />,
          },
        ]
      : []),
    {
      key: 'decision',
      icon: IconGavel,
      title: say('decision'),
      done: !isOpen(complaint.state),
      text: <DecisionStep complaint={complaint} />,
    },
  ];
  return (
    <Section title={say('course')}>
      <Timeline bulletSize={26} lineWidth={2} active={steps.filter(({ done }) => done).length - 1}>
        {steps.map(({ key, icon: Picture, title, text }) => (
          <Timeline.Item key={key} bullet={<Picture size={14} aria-hidden />} title={title}>
            <Small>{text}</Small>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}

function Small({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" component="div">
      {children}
    </Text>
  );
}

function AnswerStep({ complaint: { respondedOn, answerBy, state }, isAboutMe }: ComplaintCourseProps) {
  const say = useComplaintsWords();
  const format = useFormat();
  if (respondedOn !== null) return say('answeredOn', { date: format.date(respondedOn) });
  if (answerBy === null || !isOpen(state)) return null;
  return isAboutMe ? <TimeUntil until={answerBy} /> : say('answerToCome', { date: format.date(answerBy) });
}

function DecisionStep({ complaint: { state, decidedOn, endedOn } }: { readonly complaint: Complaint }) {
  const say = useComplaintsWords();
  const sayComplaint = useComplaintWords();
  const format = useFormat();
  if (isOpen(state)) return say('decisionToCome');
  const on = state === 'WITHDRAWN' || state === 'OVERTURNED' ? endedOn : decidedOn;
  return on === null ? sayComplaint(state) : `${sayComplaint(state)}, ${format.date(on)}`;
}
