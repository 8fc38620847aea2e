import { Code, List, Stack, Text, Title } from '@mantine/core';
import { Section } from '../ui/section.js';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import type { Complaint } from './complaint-page.js';
import { useComplaintsWords } from './complaints-words.js';

interface ComplaintSaidProps {
  readonly complaint: Complaint;
  readonly covered: boolean;
}

/** What is said and what is to show it: a hidden complainant's in a moderator's words alone. */
export function ComplaintSaid({ complaint: { facts, evidence, summary }, covered }: ComplaintSaidProps) {
  const say = useComplaintsWords();
  const format = useFormat();
  return (
    <>
      {summary !== null && (
        <Section title={say('said')} hint={say('summaryHint')}>
          <Written text={summary} />
        </Section>
      )}
      {facts !== null && (
        <Section title={say('said')} hint={say('saidHint')}>
          {facts.map(({ on, what }, index) => (
            <Stack key={index} gap={2}>
              <Text size="sm" fw={600}>
                {format.date(on)}
              </Text>
              <Written text={what} covered={covered} />
            </Stack>
          ))}
          {evidence !== null && evidence.length > 0 && (
            <>
              <Title order={3} size="h5" mt="sm">
                {say('evidence')}
              </Title>
              <List spacing="sm" listStyleType="none">
                {evidence.map((piece, index) => (
                  <List.Item key={index}>
                    {piece.__typename === 'EvidenceExcerpt' ? (
                      <Written text={piece.text} covered={covered} />
                    ) : (
                      <EvidenceFile sha256={piece.sha256} url={piece.url} />
                    )}
                  </List.Item>
                ))}
              </List>
            </>
          )}
        </Section>
      )}
    </>
  );
}

/** Not a link: the address comes from somebody whom the reader may have reason not to trust. */
function EvidenceFile({ sha256, url }: { readonly sha256: string; readonly url: string }) {
  const say = useComplaintsWords();
  return (
    <Stack gap={4}>
      <Text size="sm">{say('fileAt')}</Text>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {`${sha256}\n${url}`}
      </Code>
    </Stack>
  );
}
