import { Badge, Card, Group, List, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useFormat } from '../words/use-format.js';
import { Approve, Approvers, NameApprovers } from './approvals.js';
import { Conversations, RecordConversation, ScheduleConversation } from './conversation.js';
import { DeliverStatement } from './deliver-statement.js';
import { Acknowledge, Close, Excuse } from './endings.js';
import { ChooseFacts, ChosenFacts } from './facts.js';
import type { SeparationAction, SeparationStep } from './generated/separation.js';
import { Incidents, RecordIncident } from './incidents.js';
import { EndDates } from './run-off.js';
import { StatementOf } from './statement-of.js';
import { useSeparationWords } from './separation-words.js';
import type { ActionProps, Separation, Step } from './separation.js';

/** The form of each action. Approving and declining are one; what is missing here belongs to no step, or comes by itself. */
const forms: Partial<Record<SeparationAction, ComponentType<ActionProps>>> = {
  chooseFacts: ChooseFacts,
  nameApprovers: NameApprovers,
  approve: Approve,
  setEndDate: EndDates,
  scheduleConversation: ScheduleConversation,
  recordConversation: RecordConversation,
  scheduleFollowUp: ScheduleConversation,
  recordFollowUp: RecordConversation,
  deliverStatement: DeliverStatement,
  acknowledgeStatement: Acknowledge,
  recordIncident: RecordIncident,
  close: Close,
  excuseStep: Excuse,
};

/** What each step shows of what was done in it. */
const results: Partial<Record<SeparationStep, ComponentType<{ readonly separation: Separation }>>> = {
  COVER_YOURSELF: Approvers,
  SAY_IN_PERSON: Conversations,
  BE_CLEAR: StatementOf,
  BE_READY: Incidents,
};

interface StepCardProps {
  readonly separation: Separation;
  readonly step: Step;
  readonly number: number;
}

/** One of the six steps: how far it is, what it lacks, whose turn it is, and what can be done for it now. */
export function StepCard({ separation, step, number }: StepCardProps) {
  const say = useSeparationWords();
  const Result = results[step.step];
  const isOpen = step.state === 'OPEN';
  return (
    <Card withBorder component="section" aria-labelledby={`step-${number}`}>
      <Group align="start" wrap="nowrap">
        <ThemeIcon size={36} radius="xl" variant={isOpen ? 'outline' : 'filled'} color={isOpen ? 'gray' : 'teal.8'} aria-hidden>
          {step.state === 'DONE' ? <IconCheck size={20} /> : step.state === 'EXCUSED' ? <IconMinus size={20} /> : number}
        </ThemeIcon>
        <Stack gap="sm" flex={1} miw={0}>
          <Group justify="space-between">
            <Title order={2} size="h4" id={`step-${number}`}>
              {step.title}
            </Title>
            <Badge variant="light" color={isOpen ? 'gray' : 'teal'}>
              {say(step.state)}
            </Badge>
          </Group>
          <Turn step={step} isOther={separation.mySide === 'OTHER'} />
          {step.missing.length > 0 && (
            <List size="sm" aria-label={say('missing')}>
              {step.missing.map(({ gate, message }) => (
                <List.Item key={gate}>{message}</List.Item>
              ))}
            </List>
          )}
          {Result !== undefined && <Result separation={separation} />}
          {step.step === 'BE_READY' && !step.nextActions.includes('chooseFacts') && <ChosenFacts separation={separation} />}
          {step.nextActions.map((action) => {
            const Form = forms[action];
            return Form === undefined ? null : <Form key={action} separation={separation} step={step} />;
          })}
        </Stack>
      </Group>
    </Card>
  );
}

function Turn({ step: { state, turn, persons, until }, isOther }: { readonly step: Step; readonly isOther: boolean }) {
  const say = useSeparationWords();
  const format = useFormat();
  if (state !== 'OPEN' || turn === 'NOBODY') return null;
  const whose =
    turn === 'OPENER' ? (isOther ? say('turnOtherSide') : say('turnOPENER')) : say(`turn${turn}`, { persons: persons.join(', ') });
  return (
    <Text size="sm" fw={600}>
      {[whose, ...(until === null ? [] : [say('until', { at: format.dateTime(until) })])].join(', ')}
    </Text>
  );
}
