import { Alert, Anchor, Button, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconInfoCircle, IconMail } from '@tabler/icons-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { Name } from '../ui/name.js';
import { Page } from '../ui/page.js';
import { Asked, Empty, Refused } from '../ui/states.js';
import { useCaseWords } from '../words/case-words.js';
import { language as viewersLanguage, languages } from '../words/language.js';
import { AcknowledgeStatementDocument, StatementReadDocument } from './generated/statements.js';
import { Letter } from './letter.js';
import { StatementDates, type ReadStatement } from './statement-dates.js';
import { useStatementsWords } from './statements-words.js';
import { useDecisionWord } from './use-decision-word.js';

/** One statement of reasons, as a letter. */
export function Component() {
  const say = useStatementsWords();
  const sayCase = useCaseWords();
  const sayDecision = useDecisionWord();
  const { id = '' } = useParams();
  const statement = useAsk(StatementReadDocument, { id });
  const read = statement.data?.statement ?? null;
  return (
    <Page title={read === null ? say('title') : `${sayCase(read.kind)}: ${sayDecision(read.decision)}`}>
      <Asked of={statement}>
        {() => (read === null ? <Empty icon={IconMail} title={say('missing')} /> : <WholeStatement key={read.id} statement={read} />)}
      </Asked>
    </Page>
  );
}

function WholeStatement({ statement }: { readonly statement: ReadStatement }) {
  const say = useStatementsWords();
  const { party, roles } = useViewer();
  const [search, setSearch] = useSearchParams();
  const language = languages.find((known) => known === search.get('language')) ?? viewersLanguage();
  const isMine = statement.subject.id === party?.id;
  return (
    <Stack>
      <Group justify="space-between">
        {roles.includes('PARTY') && isMine ? (
          <Anchor component={Link} to="/statements">
            {say('back')}
          </Anchor>
        ) : (
          <Text component="div">
            {say('to')} <Name party={statement.subject} />
          </Text>
        )}
        <SegmentedControl
          aria-label={say('letterIn')}
          value={language}
          onChange={(chosen) => setSearch({ language: chosen }, { replace: true })}
          data={[
            { value: 'de', label: say('german') },
            { value: 'en', label: say('english') },
          ]}
        />
      </Group>
      {statement.isVoided && (
        <Alert color="gray" icon={<IconInfoCircle />} title={say('voided')}>
          {say('voidedHint')}
        </Alert>
      )}
      <Group align="start" gap="lg">
        <Stack flex="1 1 420px" miw={0}>
          <Letter
            text={language === 'de' ? statement.german : statement.english}
            language={language}
            label={say(language === 'de' ? 'german' : 'english')}
          />
        </Stack>
        <Card withBorder flex="1 1 260px" maw={{ sm: 340 }}>
          <Stack>
            <StatementDates statement={statement} />
            {isMine && <Answer statement={statement} />}
          </Stack>
        </Card>
      </Group>
    </Stack>
  );
}

/** What its subject can do about it. */
function Answer({ statement: { id, acknowledgedAt, canAppeal, isVoided } }: { readonly statement: ReadStatement }) {
  const say = useStatementsWords();
  const acknowledging = useDo(AcknowledgeStatementDocument);
  const canAcknowledge = acknowledgedAt === null && !isVoided;
  return (
    <Stack gap="xs">
      {canAcknowledge && (
        <>
          <Button loading={acknowledging.isRunning} onClick={() => void acknowledging.run({ input: { statementId: id } })}>
            {say('acknowledge')}
          </Button>
          <Text size="sm" c="dimmed">
            {say('acknowledgeHint')}
          </Text>
        </>
      )}
      <Refused doing={acknowledging} />
      {canAppeal && (
        <Button component={Link} variant={canAcknowledge ? 'default' : 'filled'} to={`/appeals/new?statement=${encodeURIComponent(id)}`}>
          {say('appeal')}
        </Button>
      )}
    </Stack>
  );
}
