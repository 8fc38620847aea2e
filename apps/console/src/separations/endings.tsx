import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDo } from '../api/use-do.js';
import { DayInput, TimeInput } from '../ui/day-input.js';
import { instantOf } from '../ui/days.js';
import { Form } from '../ui/form.js';
import { Refused } from '../ui/states.js';
import { Written } from '../ui/written.js';
import {
  AbandonSeparationDocument,
  AcknowledgeSeparationStatementDocument,
  CloseSeparationDocument,
  ExcuseStepDocument,
  PauseSeparationDocument,
} from './generated/separation.js';
import { useSeparationWords } from './separation-words.js';
import { targetOf, type ActionProps, type Separation } from './separation.js';

/** The last step. */
export function Close({ separation }: ActionProps) {
  const say = useSeparationWords();
  const closing = useDo(CloseSeparationDocument);
  const [note, setNote] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const close = (): void => {
    const input = { ...targetOf(separation), closingNote: note.trim() === '' ? null : note, reviewOn: reviewOn === '' ? null : reviewOn };
    void closing.run({ input });
  };
  return (
    <Form doing={closing} submit={say('close')} onSubmit={close}>
      <Text size="sm">{say('closeHint', { name: separation.other.displayName })}</Text>
      <Textarea
        label={say('closingNote')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        autosize
        minRows={2}
      />
      <DayInput label={say('reviewOn')} value={reviewOn} onChange={setReviewOn} maw={220} />
    </Form>
  );
}

/** For the other side: it has read what was written to it. */
export function Acknowledge({ separation }: ActionProps) {
  const say = useSeparationWords();
  const acknowledging = useDo(AcknowledgeSeparationStatementDocument);
  if (separation.statementAcknowledgedAt !== null) return null;
  return (
    <Form doing={acknowledging} submit={say('acknowledge')} onSubmit={() => void acknowledging.run({ input: targetOf(separation) })}>
      <Written text={separation.statement?.text ?? ''} />
    </Form>
  );
}

/** A step can be gone without, for a reason that stays. */
export function Excuse({ separation, step }: ActionProps) {
  const say = useSeparationWords();
  const excusing = useDo(ExcuseStepDocument);
  const [isWanted, want] = useState(false);
  const [reason, setReason] = useState('');
  const needsSafety = step.step === 'SAY_IN_PERSON';
  const [isForSafety, setForSafety] = useState(false);
  if (!isWanted) {
    return (
      <Group>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => want(true)}>
          {say('excuse')}
        </Button>
      </Group>
    );
  }
  const excuse = (): void => void excusing.run({ input: { ...targetOf(separation), step: step.step, reason, isForSafety } });
  return (
    <Form doing={excusing} submit={say('excuse')} onSubmit={excuse} isReady={reason.trim() !== '' && (isForSafety || !needsSafety)} quiet>
      <Textarea
        label={say('excuseReason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        autosize
        minRows={2}
        required
      />
      {needsSafety && (
        <Checkbox
          label={say('excuseForSafety')}
          checked={isForSafety}
          onChange={({ currentTarget }) => setForSafety(currentTarget.checked)}
        />
      )}
    </Form>
  );
}

/** What belongs to no step: a pause for holidays, and thinking better of it. */
export function Aside({ separation }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const pausing = useDo(PauseSeparationDocument);
  const abandoning = useDo(AbandonSeparationDocument);
  const [until, setUntil] = useState('');
  const { nextActions, inside } = separation;
  const pause = (at: string | null): void => void pausing.run({ input: { ...targetOf(separation), until: at } });
  return (
    <Stack gap="lg">
      {nextActions.includes('pause') && (
        <Form doing={pausing} submit={say('pause')} onSubmit={() => pause(instantOf(until))} isReady={until !== ''} quiet>
          <TimeInput label={say('pauseUntil')} value={until} onChange={setUntil} maw={260} />
          {inside?.pausedUntil && (
            <Group>
              <Button variant="default" onClick={() => pause(null)}>
                {say('endPause')}
              </Button>
            </Group>
          )}
        </Form>
      )}
      {nextActions.includes('abandon') && (
        <Stack gap="xs">
          <Text size="sm">{say('abandonHint')}</Text>
          <Refused doing={abandoning} />
          <Group>
            <Button
              variant="light"
              color="red"
              loading={abandoning.isRunning}
              onClick={() => void abandoning.run({ input: targetOf(separation) })}
            >
              {say('abandon')}
            </Button>
          </Group>
        </Stack>
      )}
    </Stack>
  );
}
