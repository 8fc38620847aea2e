import { Alert, Grid, List, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { ProposalSubjectDocument, type ProposalSubjectQuery } from './generated/propose-no-serve.js';
import { ProposeForm } from './propose-form.js';
import { useProposeWords } from './propose-words.js';

export function Component() {
  const [search] = useSearchParams();
  const partyId = search.get('party') ?? '';
  const asked = useAsk(ProposalSubjectDocument, { id: partyId }, { when: partyId !== '' });
  if (partyId === '') return <Nobody />;
  return <Asked of={asked}>{({ party, policy }) => (party === null ? <Nobody /> : <Proposal party={party} policy={policy} />)}</Asked>;
}

function Nobody() {
  const say = useProposeWords();
  return (
    <Page title={say('titlePlain')}>
      <Empty title={say('noParty')} hint={say('noPartyHint')} />
    </Page>
  );
}

interface ProposalProps {
  readonly party: NonNullable<ProposalSubjectQuery['party']>;
  readonly policy: ProposalSubjectQuery['policy'];
}

function Proposal({ party, policy: { noServe } }: ProposalProps) {
  const say = useProposeWords();
  const { roles } = useViewer();
  const isStaff = roles.includes('MODERATOR') || roles.includes('LEAD');
  const name = party.displayName;
  return (
    <Page title={say('title', { name })} hint={say(isStaff ? 'hintStaff' : 'hintParty')}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <ProposeForm subjectId={party.id} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Alert variant="light" title={say('next')}>
            <List type="ordered" size="sm" spacing="xs">
              <List.Item>
                <Text size="sm">{isStaff ? say('nextHearing', { name, count: noServe.hearingDays }) : say('nextRequest', { name })}</Text>
              </List.Item>
              <List.Item>{say('nextApproval')}</List.Item>
              {party.kind === 'BUSINESS' && <List.Item>{say('nextNotice', { count: noServe.businessNoticeDays })}</List.Item>}
              <List.Item>{say('nextEffect')}</List.Item>
            </List>
          </Alert>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
