import { Stack, Tabs, Text } from '@mantine/core';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { Asked } from '../ui/states.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { ApproveEntry } from './approve-entry.js';
import { useDecisionWords } from './decision-words.js';
import type { DecidableCase, DecisionProps } from './decisions.js';
import { RejectNoServeDocument } from './generated/no-serve-decisions.js';
import { HearingState } from './hearing-state.js';
import { MakeCharge } from './make-charge.js';
import { proposedIn, type Entry } from './proposed-charge.js';
import { ReasonForm } from './reason-form.js';
import { StaysEffects } from './stays-effects.js';
import { useNoServeMatter, type NoServeMatter } from './use-no-serve-matter.js';

/** Whether the platform stops serving a party: a charge first, then the hearing, then somebody else's approval. */
export function NoServeProposalDecision({ case: of }: DecisionProps) {
  const matter = useNoServeMatter(of);
  const { about } = of;
  if (about.__typename !== 'NoServeEntry') return null;
  return <Asked of={matter}>{(known) => <Proposal of={of} entry={about} matter={known} />}</Asked>;
}

interface StageProps {
  readonly of: DecidableCase;
  readonly entry: Entry;
  readonly matter: NoServeMatter;
}

function Proposal({ of, entry, matter }: StageProps) {
  const say = useDecisionWords();
  const sayState = useNoServeWords();
  const { entryState } = entry;
  if (entryState !== 'PROPOSED' && entryState !== 'HEARING') {
    return <Text>{say('settled', { state: sayState(entryState) })}</Text>;
  }
  const isProposed = entryState === 'PROPOSED';
  return (
    <Stack gap="lg">
      {!isProposed && <HearingState hearing={entry.hearing} subjectName={of.subject.displayName} />}
      <Tabs defaultValue="forward">
        <Tabs.List aria-label={say('step')}>
          <Tabs.Tab value="forward">{say(isProposed ? 'makeCharge' : 'approve')}</Tabs.Tab>
          <Tabs.Tab value="reject">{say('reject')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="forward" pt="md">
          {isProposed ? (
            <MakeCharge of={of} matter={matter} proposed={proposedIn(entry)} />
          ) : (
            <Approval of={of} matter={matter} entry={entry} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="reject" pt="md">
          <Rejection of={of} entry={entry} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Approval({ of, entry, matter }: StageProps) {
  const say = useDecisionWords();
  const { roles } = useViewer();
  if (!roles.includes('LEAD')) return <Text>{say('forLeads')}</Text>;
  return entry.charge === null ? null : <ApproveEntry of={of} matter={matter} entry={entry} charge={entry.charge} />;
}

function Rejection({ of, entry }: Omit<StageProps, 'matter'>) {
  const say = useDecisionWords();
  const rejecting = useDo(RejectNoServeDocument);
  const { hearing, proposal } = entry;
  return (
    <ReasonForm
      hint={say('rejectHint')}
      action={say('rejectNow')}
      color="red"
      isHeld={of.isHeld}
      doing={rejecting}
      onSend={(reason) => rejecting.run({ input: { caseId: of.id, version: of.version, reason } })}
    >
      <StaysEffects
        what="reject"
        subjectName={of.subject.displayName}
        subjectKnows={hearing?.openedAt != null}
        requester={proposal?.party?.displayName ?? null}
      />
    </ReasonForm>
  );
}
