import { Grid, List, Select, Stack } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { Asked, Empty } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { useCaseWords } from '../words/case-words.js';
import { useFormat } from '../words/use-format.js';
import { AppealForm } from './appeal-form.js';
import { useAppealsWords } from './appeals-words.js';
import { StatementsToAppealDocument, StatementToAppealDocument } from './generated/appeals.js';

export function Component() {
  const say = useAppealsWords();
  const [search] = useSearchParams();
  const statement = search.get('statement');
  return (
    <Page title={say('newTitle')} hint={say('newHint')}>
      {statement === null ? <ChooseStatement /> : <Against key={statement} id={statement} />}
    </Page>
  );
}

/** The decisions that can be appealed against now. */
function ChooseStatement() {
  const say = useAppealsWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  const [, setSearch] = useSearchParams();
  const statements = useAsk(StatementsToAppealDocument, {});
  return (
    <Asked of={statements}>
      {({ myStatements }) => {
        const open = myStatements.edges.map(({ node }) => node).filter(({ canAppeal }) => canAppeal);
        if (open.length === 0) return <Empty icon={IconScale} title={say('nothing')} hint={say('nothingHint')} />;
        return (
          <Select
            label={say('choose')}
            description={say('chooseHint')}
            maw={640}
            value={null}
            onChange={(statement) => statement !== null && setSearch({ statement })}
            data={open.map(({ id, kind, groundText, issuedAt }) => ({
              value: id,
              label: say('chooseOne', { kind: sayCase(kind), ground: groundText, date: format.date(issuedAt) }),
            }))}
          />
        );
      }}
    </Asked>
  );
}

/** The decision beside what is said against it. */
function Against({ id }: { readonly id: string }) {
  const say = useAppealsWords();
  const answer = useAsk(StatementToAppealDocument, { id });
  return (
    <Asked of={answer}>
      {({ statement, myAppeals }) =>
        statement === null ? (
          <Empty icon={IconScale} title={say('missingStatement')} />
        ) : (
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 6 }} order={{ base: 2, md: 1 }}>
              <Section title={say('letter')}>
                <Written text={statement.text} whole />
              </Section>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 6 }} order={{ base: 1, md: 2 }}>
              <Stack gap="lg">
                <Section title={say('form')}>
                  <AppealForm
                    statement={statement}
                    former={myAppeals.edges.map(({ node }) => node).filter(({ statementId }) => statementId === statement.id)}
                  />
                </Section>
                <Section title={say('who')}>
                  <List spacing="xs" size="sm">
                    {(['who1', 'who2', 'who3', 'who4', 'who5'] as const).map((point) => (
                      <List.Item key={point}>{say(point)}</List.Item>
                    ))}
                  </List>
                </Section>
              </Stack>
            </Grid.Col>
          </Grid>
        )
      }
    </Asked>
  );
}
