import { Alert, Button, Card, Code, Stack, Text, TextInput } from '@mantine/core';
import { IconHistory, IconShieldCheck } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { Unanswered } from '../api/unanswered.js';
import { useAskPages } from '../api/use-ask.js';
import { More } from '../ui/more.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { AuditEntry } from './audit-entry.js';
import { useAuditWords } from './audit-words.js';
import { AuditTrailDocument, type AuditTrailQuery } from './generated/audit.js';
import { subjectIn } from './subject.js';

/** What tells one entry from all others. */
const withCursors = ({ auditTrail: { edges, pageInfo } }: AuditTrailQuery) => ({
  edges: edges.map(({ cursor, node }) => ({ node: { ...node, cursor } })),
  pageInfo,
});

export function Component() {
  const say = useAuditWords();
  const [search, setSearch] = useSearchParams();
  const subject = search.get('subject') ?? '';
  const trail = useAskPages(AuditTrailDocument, { subject }, withCursors, { when: subject !== '' });
  const isNoId = trail.error instanceof Unanswered && trail.error.code === 'BAD_USER_INPUT';
  return (
    <Page title={say('title')} hint={say('hint')}>
      <Card withBorder>
        <form
          // A subject that comes from elsewhere is in the field too.
          key={subject}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const given = new FormData(event.currentTarget).get('subject');
            const id = typeof given === 'string' ? subjectIn(given) : '';
            setSearch(id === '' ? {} : { subject: id });
          }}
        >
          <Stack gap="sm" align="start">
            <TextInput
              name="subject"
              label={say('subject')}
              description={say('subjectHint')}
              defaultValue={subject}
              error={isNoId && say('notAnId')}
              w="100%"
              autoComplete="off"
              spellCheck={false}
            />
            <Button type="submit">{say('look')}</Button>
          </Stack>
        </form>
      </Card>
      {subject === '' ? (
        <Empty icon={IconHistory} title={say('begin')} hint={say('beginHint')} />
      ) : isNoId ? null : (
        <Asked of={trail}>
          {(entries) =>
            entries.length === 0 ? (
              <Empty icon={IconHistory} title={say('none')} hint={say('noneHint')} />
            ) : (
              <Stack gap="xs">
                {entries.map((entry) => (
                  <AuditEntry key={entry.cursor} entry={entry} />
                ))}
                <More of={trail} />
              </Stack>
            )
          }
        </Asked>
      )}
      <Alert icon={<IconShieldCheck />} color="gray" variant="light" title={say('proof')}>
        <Text size="sm">{say('proofHint')}</Text>
        <Code block mt="xs">
          evenhand verify --anchor …
        </Code>
      </Alert>
    </Page>
  );
}
