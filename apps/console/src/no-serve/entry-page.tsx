import { Alert, Anchor, Button, Grid, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { AuditLink } from '../ui/audit-link.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { Asked, Empty } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { EntryActions, type Entry } from './entry-actions.js';
import { EntryGlance } from './entry-glance.js';
import { EntryHearing } from './entry-hearing.js';
import { EntryHistory } from './entry-history.js';
import { EntryReferences } from './entry-references.js';
import { EntryStatement } from './entry-statement.js';
import { useEntryWords } from './entry-words.js';
import { NoServeEntryDocument } from './generated/no-serve-entry.js';

export function Component() {
  const say = useEntryWords();
  const { id = '' } = useParams();
  const asked = useAsk(NoServeEntryDocument, { id });
  return (
    <Asked of={asked}>
      {({ noServeEntry: entry }) =>
        entry === null ? <Empty title={say('missing')} hint={say('missingHint')} /> : <EntryView key={entry.id} entry={entry} />
      }
    </Asked>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  const say = useEntryWords();
  const { roles } = useViewer();
  const isStaff = roles.some((role) => role === 'MODERATOR' || role === 'LEAD' || role === 'AUDITOR');
  const caseId = entry.proposal?.caseId ?? null;
  return (
    <Page
      title={say('title', { name: entry.subject.displayName })}
      actions={
        <>
          {caseId !== null && (
            <Button component={Link} to={`/cases/${encodeURIComponent(caseId)}`} variant="default">
              {say('toCase')}
            </Button>
          )}
          <EntryActions entry={entry} />
        </>
      }
    >
      {isStaff && (
        <Group justify="space-between">
          <Anchor component={Link} to="/no-serve" size="sm">
            {say('toList')}
          </Anchor>
          <AuditLink id={entry.id} />
        </Group>
      )}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }} order={{ base: 2, md: 1 }}>
          <Stack gap="lg">
            {entry.proposal?.hintsAtProtectedTrait === true && (
              <Alert color="orange" variant="light" icon={<IconAlertCircle />}>
                {say('secondLook')}
              </Alert>
            )}
            <Section title={say('charge')}>
              {entry.charge === null ? <Text c="dimmed">{say('notForYou')}</Text> : <Charge charge={entry.charge} />}
            </Section>
            {entry.hearing !== null && (
              <Section title={say('hearing')}>
                <EntryHearing hearing={entry.hearing} />
              </Section>
            )}
            {entry.decision?.statementId != null && (
              <Section title={say('statement')}>
                <EntryStatement id={entry.decision.statementId} />
              </Section>
            )}
            {entry.decision?.extensionStatementId != null && (
              <Section title={say('statementLater')}>
                <EntryStatement id={entry.decision.extensionStatementId} />
              </Section>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 1, md: 2 }}>
          <Stack gap="lg">
            <Section title={say('glance')}>
              <EntryGlance entry={entry} />
            </Section>
            {entry.history !== null && (
              <Section title={say('history')}>
                <EntryHistory history={entry.history} />
              </Section>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

function Charge({ charge }: { readonly charge: NonNullable<Entry['charge']> }) {
  const say = useEntryWords();
  const sayTerm = useNoServeWords();
  return (
    <>
      <Text fw={600}>{sayTerm(charge.ground)}</Text>
      <Text size="sm" c="dimmed">
        {say('explanation')}
      </Text>
      <Written text={charge.explanation} />
      <Text size="sm" c="dimmed">
        {say('facts')}
      </Text>
      <Written text={charge.facts} covered />
      {charge.urgentReason !== null && (
        <Group gap={4}>
          <Text size="sm" c="dimmed">
            {say('urgent')}
          </Text>
          <Written text={charge.urgentReason} />
        </Group>
      )}
      <EntryReferences complaintIds={charge.complaintIds} orderIds={charge.orderIds} />
    </>
  );
}
