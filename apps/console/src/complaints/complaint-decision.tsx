import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Field, Fields } from '../ui/fields.js';
import { Section } from '../ui/section.js';
import { Written } from '../ui/written.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import type { Complaint } from './complaint-page.js';
import { useComplaintsWords } from './complaints-words.js';
import type { ComplaintQuery } from './generated/complaints.js';

interface ComplaintDecisionProps {
  readonly complaint: Complaint;
  readonly isAboutMe: boolean;
  readonly policy: ComplaintQuery['policy'];
}

/** What was decided, why, what it weighs and what one can do about it. */
export function ComplaintDecision({ complaint, isAboutMe, policy }: ComplaintDecisionProps) {
  const say = useComplaintsWords();
  const { state, decisionReason, withoutAnswerReason } = complaint;
  if (state === 'FILED' || state === 'UNDER_REVIEW') return null;
  const titles = {
    UPHELD: say(isAboutMe ? 'upheldAboutYou' : 'upheldByYou'),
    DISMISSED: say('dismissed'),
    WITHDRAWN: say('withdrawn'),
    OVERTURNED: say('overturned'),
  };
  return (
    <Section title={titles[state]}>
      {decisionReason !== null && (
        <div>
          <Text size="sm" c="dimmed">
            {say('reason')}
          </Text>
          <Written text={decisionReason} />
        </div>
      )}
      {withoutAnswerReason !== null && (
        <div>
          <Text size="sm" c="dimmed">
            {say('unheard')}
          </Text>
          <Written text={withoutAnswerReason} />
        </div>
      )}
      {state === 'UPHELD' && <Weight complaint={complaint} isAboutMe={isAboutMe} policy={policy} />}
      {isAboutMe && complaint.statementId !== null && <WhatNow statementId={complaint.statementId} />}
    </Section>
  );
}

function Weight({ complaint: { severity, strikePoints, strikeExpiresOn }, isAboutMe, policy }: ComplaintDecisionProps) {
  const say = useComplaintsWords();
  const sayComplaint = useComplaintWords();
  const format = useFormat();
  return (
    <>
      <Fields columns={2}>
        <Field name={say('severity')}>{severity !== null && sayComplaint(severity)}</Field>
        <Field name={say('strike')}>
          {strikePoints !== null &&
            strikeExpiresOn !== null &&
            say('strikeUntil', { points: say('points', { count: strikePoints }), date: format.date(strikeExpiresOn) })}
        </Field>
      </Fields>
      {isAboutMe && (
        <Text size="sm">{say('strikeHint', { caution: policy.noServe.cautionAtPoints, proposal: policy.noServe.proposalAtPoints })}</Text>
      )}
    </>
  );
}

function WhatNow({ statementId }: { readonly statementId: string }) {
  const say = useComplaintsWords();
  const id = encodeURIComponent(statementId);
  return (
    <>
      <Text>{say('canAppeal')}</Text>
      <Group>
        <Button component={Link} to={`/statements/${id}`} variant="light">
          {say('statement')}
        </Button>
        <Button component={Link} to={`/appeals/new?statement=${id}`} variant="default">
          {say('appeal')}
        </Button>
      </Group>
    </>
  );
}
