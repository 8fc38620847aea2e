import { Badge, Code, Group, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { Field, Fields } from '../ui/fields.js';
import { Name } from '../ui/name.js';
import { useNow } from '../ui/use-now.js';
import { Written } from '../ui/written.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import { useAboutWords } from './about-words.js';
import type { SubjectMatter } from './case.js';

export type ComplaintMatter = Extract<SubjectMatter, { readonly __typename: 'Complaint' }>;

/** What is complained about, and what the other side says to it. */
export function AboutComplaint({ complaint }: { readonly complaint: ComplaintMatter }) {
  const say = useAboutWords();
  const sayComplaint = useComplaintWords();
  const format = useFormat();
  const { category, kind, complainant, isComplainantHidden, safetyReason, filedOn, facts, evidence, summary } = complaint;
  return (
    <Fields>
      <Field name={say('category')}>{[category, kind].flatMap((word) => (word === null ? [] : [sayComplaint(word)])).join(' · ')}</Field>
      <Field name={say('complainant')}>
        {complainant !== null && (
          <Group gap="xs">
            <Name party={complainant} />
            {isComplainantHidden && (
              <Badge variant="outline" color="gray" leftSection={<IconEyeOff size={12} aria-hidden />}>
                {say('hidden')}
              </Badge>
            )}
          </Group>
        )}
      </Field>
      <Field name={say('safety')}>{safetyReason !== null && <Written text={safetyReason} />}</Field>
      <Field name={say('filedOn')}>{filedOn !== null && format.date(filedOn)}</Field>
      <Field name={say('facts')}>
        <Stack gap="xs">
          {facts?.map(({ on, what }, index) => (
            <div key={index}>
              <Text size="sm" c="dimmed">
                {format.date(on)}
              </Text>
              <Written text={what} covered />
            </div>
          ))}
        </Stack>
      </Field>
      <Field name={say('evidence')}>{evidence !== null && evidence.length > 0 && <Evidence evidence={evidence} />}</Field>
      <Field name={say('summary')}>{summary !== null && <Written text={summary} />}</Field>
      <Field name={say('answer')}>
        <Answer complaint={complaint} />
      </Field>
    </Fields>
  );
}

function Evidence({ evidence }: { readonly evidence: NonNullable<ComplaintMatter['evidence']> }) {
  const say = useAboutWords();
  return (
    <Stack gap="xs">
      {evidence.map((piece, index) =>
        piece.__typename === 'EvidenceExcerpt' ? (
          <Written key={index} text={piece.text} covered />
        ) : (
          // No link: where it leads is the complainant's word.
          <Text key={index} size="sm" component="div">
            {say('file')} <Code style={{ overflowWrap: 'anywhere' }}>{piece.sha256}</Code> {say('fileAt')} <bdi>{piece.url}</bdi>
            <Text size="xs" c="dimmed">
              {say('fileCare')}
            </Text>
          </Text>
        ),
      )}
    </Stack>
  );
}

function Answer({ complaint: { response, respondedOn, answerBy, toldOn } }: { readonly complaint: ComplaintMatter }) {
  const say = useAboutWords();
  const format = useFormat();
  const now = useNow(60_000);
  if (response !== null) {
    return (
      <>
        <Text size="sm" c="dimmed">
          {respondedOn !== null && format.date(respondedOn)}
        </Text>
        <Written text={response} />
      </>
    );
  }
  if (toldOn === null || answerBy === null) return <Text size="sm">{say('notTold')}</Text>;
  const isLate = Date.parse(answerBy) < now;
  return <Text size="sm">{say(isLate ? 'noAnswerLate' : 'noAnswer', { date: format.date(answerBy) })}</Text>;
}
