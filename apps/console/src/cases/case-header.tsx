import { Group, Paper, Stack, Text } from '@mantine/core';
import { AuditLink } from '../ui/audit-link.js';
import { Name } from '../ui/name.js';
import { useRoleWords } from '../words/role-words.js';
import { useFormat } from '../words/use-format.js';
import type { ReadCase } from './case.js';
import { Due, Marks, Severity } from './case-signs.js';
import { useCaseSignsWords } from './case-signs-words.js';
import { useCasePageWords } from './case-words.js';
import { Priority } from './priority.js';

/** Whom the case is about, and how it stands. */
export function CaseHeader({ case: found }: { readonly case: ReadCase }) {
  const say = useCasePageWords();
  const saySigns = useCaseSignsWords();
  const sayRole = useRoleWords();
  const format = useFormat();
  const { subject, subjectRole, parties, severity, marks, openedAt, dueAt, closedAt } = found;
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text component="div">
            <strong>
              <Name party={subject} />
            </strong>{' '}
            {say('subjectAs')} {sayRole(subjectRole)}
          </Text>
          {closedAt === null ? <Due dueAt={dueAt} /> : <Text size="sm">{saySigns('closed')}</Text>}
        </Group>
        {parties.length > 0 && (
          <Text size="sm" component="div">
            {say('others')}:{' '}
            {parties.map((party, index) => (
              <span key={party.id}>
                {index > 0 && ', '}
                <Name party={party} />
              </span>
            ))}
          </Text>
        )}
        <Group gap="md">
          <Severity grade={severity} />
          {closedAt === null && <Priority case={found} />}
          <Text size="sm" c="dimmed" title={format.dateTime(openedAt)}>
            {saySigns('opened', { relative: format.relative(openedAt) })}
          </Text>
          <AuditLink id={found.id} />
        </Group>
        {marks.length > 0 && (
          <Group gap="xs">
            <Marks marks={marks} />
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
