import { Anchor, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Asked } from '../ui/states.js';
import { useCaseWords } from '../words/case-words.js';
import { useCommonWords } from '../words/common-words.js';
import { useFormat } from '../words/use-format.js';
import { StatementTemplatesDocument, type StatementKind } from './generated/templates.js';
import { mayEditTemplates, type Template } from './template.js';
import { useTemplatesWords } from './templates-words.js';

/** The letters of every kind, in either language. */
export function Component() {
  const say = useTemplatesWords();
  const sayCase = useCaseWords();
  const templates = useAsk(StatementTemplatesDocument, {});
  return (
    <Page title={say('title')} hint={say('hint')}>
      <Asked of={templates} rows={6}>
        {({ statementTemplates }) => {
          const kinds = [...new Set(statementTemplates.map(({ kind }) => kind))];
          return (
            <Stack gap="xl">
              {kinds.map((kind: StatementKind) => (
                <section key={kind}>
                  <Title order={2} size="h4" mb="xs">
                    {sayCase(kind)}
                  </Title>
                  <SimpleGrid cols={{ base: 1, sm: 2 }}>
                    {statementTemplates
                      .filter((template) => template.kind === kind)
                      .map((template) => (
                        <TemplateCard key={template.locale} template={template} />
                      ))}
                  </SimpleGrid>
                </section>
              ))}
            </Stack>
          );
        }}
      </Asked>
    </Page>
  );
}

function TemplateCard({ template: { kind, locale, version, editedBy, editedAt } }: { readonly template: Template }) {
  const say = useTemplatesWords();
  const sayCommon = useCommonWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  const { roles } = useViewer();
  const language = sayCommon(locale === 'de' ? 'german' : 'english');
  const what = say(mayEditTemplates(roles) ? 'edit' : 'read');
  return (
    <Card withBorder padding="md">
      <Text fw={600}>{language}</Text>
      <Text size="sm">{say('version', { version })}</Text>
      <Text size="sm" c="dimmed" component="div">
        {editedBy === null || editedAt === null ? (
          say('original')
        ) : (
          <bdi>{say('edited', { by: editedBy, when: format.dateTime(editedAt) })}</bdi>
        )}
      </Text>
      <Anchor
        component={Link}
        to={`/templates/${kind}/${locale}`}
        mt="xs"
        aria-label={say('editOf', { what, kind: sayCase(kind), language })}
      >
        {what}
      </Anchor>
    </Card>
  );
}
