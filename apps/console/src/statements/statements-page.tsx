import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { More } from '../ui/more.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useCaseWords } from '../words/case-words.js';
import { useFormat } from '../words/use-format.js';
import { MyStatementsDocument, type MyStatementsQuery } from './generated/statements.js';
import { useStatementsWords } from './statements-words.js';
import { useDecisionWord } from './use-decision-word.js';

type Statement = MyStatementsQuery['myStatements']['edges'][number]['node'];

/** What was decided about the viewer's party. */
export function Component() {
  const say = useStatementsWords();
  const statements = useAskPages(MyStatementsDocument, {}, (result) => result.myStatements);
  return (
    <Page title={say('title')} hint={say('hint')}>
      <Asked of={statements}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon={IconMail} title={say('none')} hint={say('noneHint')} />
          ) : (
            <Stack gap="xs">
              {list.map((statement) => (
                <StatementCard key={statement.id} statement={statement} />
              ))}
              <More of={statements} />
            </Stack>
          )
        }
      </Asked>
    </Page>
  );
}

function StatementCard({ statement }: { readonly statement: Statement }) {
  const say = useStatementsWords();
  const sayCase = useCaseWords();
  const sayDecision = useDecisionWord();
  const format = useFormat();
  const { id, kind, decision, groundText, issuedAt, acknowledgedAt, appealUntil, canAppeal, isVoided } = statement;
  return (
    <Card withBorder component={Link} to={`/statements/${encodeURIComponent(id)}`}>
      <Group justify="space-between" align="start">
        <Stack gap={2} miw={0} flex={1}>
          <Text fw={600} component="div">
            {sayCase(kind)}: {sayDecision(decision)}
          </Text>
          <Text size="sm">{groundText}</Text>
          <Text size="sm" c="dimmed">
            {say('issued', { date: format.date(issuedAt) })}
          </Text>
        </Stack>
        <Group gap="xs">
          {isVoided ? (
            <Badge variant="outline" color="gray">
              {say('voided')}
            </Badge>
          ) : (
            <>
              <Badge variant={acknowledgedAt === null ? 'filled' : 'light'} {...(acknowledgedAt === null ? {} : { color: 'gray' })}>
                {say(acknowledgedAt === null ? 'unread' : 'acknowledged')}
              </Badge>
              {canAppeal && appealUntil !== null && (
                <Badge variant="outline" color="gray">
                  {say('appealable', { date: format.date(appealUntil) })}
                </Badge>
              )}
            </>
          )}
        </Group>
      </Group>
    </Card>
  );
}
