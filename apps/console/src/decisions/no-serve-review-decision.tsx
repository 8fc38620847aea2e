import { Stack, Tabs, Text } from '@mantine/core';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useDecisionWords } from './decision-words.js';
import type { DecisionProps } from './decisions.js';
import { ConfirmNoServeDocument, LiftNoServeDocument } from './generated/no-serve-decisions.js';
import { HearingState } from './hearing-state.js';
import { ReasonForm } from './reason-form.js';
import { StaysEffects } from './stays-effects.js';

/** Whether an entry stands that took effect before its subject was heard, or on something that was overturned since. */
export function NoServeReviewDecision({ case: of }: DecisionProps) {
  const say = useDecisionWords();
  const sayState = useNoServeWords();
  const { roles } = useViewer();
  const confirming = useDo(ConfirmNoServeDocument);
  const lifting = useDo(LiftNoServeDocument);
  const { about: entry, subject } = of;
  if (entry.__typename !== 'NoServeEntry') return null;
  if (entry.entryState !== 'ACTIVE') return <Text>{say('settled', { state: sayState(entry.entryState) })}</Text>;
  return (
    <Stack gap="lg">
      <HearingState hearing={entry.hearing} subjectName={subject.displayName} />
      {!roles.includes('LEAD') ? (
        <Text>{say('reviewForLeads')}</Text>
      ) : (
        <Tabs defaultValue="confirm">
          <Tabs.List aria-label={say('step')}>
            <Tabs.Tab value="confirm">{say('confirm')}</Tabs.Tab>
            <Tabs.Tab value="lift">{say('lift')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="confirm" pt="md">
            <ReasonForm
              hint={say('confirmHint')}
              action={say('confirmNow')}
              isHeld={of.isHeld}
              doing={confirming}
              onSend={(reason) => confirming.run({ input: { caseId: of.id, version: of.version, reason } })}
            >
              <StaysEffects what="confirm" subjectName={subject.displayName} />
            </ReasonForm>
          </Tabs.Panel>
          <Tabs.Panel value="lift" pt="md">
            <ReasonForm
              hint={say('liftHint')}
              action={say('liftNow')}
              isHeld={of.isHeld}
              doing={lifting}
              onSend={(reason) => lifting.run({ input: { entryId: entry.id, reason } })}
            >
              <StaysEffects what="lift" subjectName={subject.displayName} />
            </ReasonForm>
          </Tabs.Panel>
        </Tabs>
      )}
    </Stack>
  );
}
