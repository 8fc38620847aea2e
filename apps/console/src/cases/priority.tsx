import { Anchor, Popover, Table, Text } from '@mantine/core';
import { useFormat } from '../words/use-format.js';
import type { ReadCase } from './case.js';
import { useCaseSignsWords } from './case-signs-words.js';

/** As `Case.priority` reckons. */
const perGrade = 2;
const perEvidence = 0.5;
const evidenceUpTo = 4;

interface PriorityProps {
  readonly case: Pick<ReadCase, 'priority' | 'severity' | 'evidence'>;
}

/** How urgent it is and, if one asks, why. */
export function Priority({ case: { priority, severity, evidence } }: PriorityProps) {
  const say = useCaseSignsWords();
  const format = useFormat();
  const forSeverity = perGrade * (severity - 1);
  const forEvidence = perEvidence * Math.min(evidence, evidenceUpTo);
  const pastDue = priority - forSeverity - forEvidence;
  const parts = [
    [say(pastDue < 0 ? 'untilDue' : 'pastDue'), pastDue],
    [say('forSeverity', { grade: severity }), forSeverity],
    [say('forEvidence', { count: evidence }), forEvidence],
    [say('sum'), priority],
  ] as const;
  return (
    <Popover width={320} withArrow trapFocus={false} returnFocus position="bottom-start">
      <Popover.Target>
        <Anchor component="button" type="button" size="sm" aria-label={say('explain', { value: format.number(priority, 1) })}>
          {say('priority', { value: format.number(priority, 1) })}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('explained')}>
        <Text size="sm" fw={600} mb="xs">
          {say('explained')}
        </Text>
        <Table withRowBorders={false} verticalSpacing={4} horizontalSpacing={0}>
          <Table.Tbody>
            {parts.map(([name, value], row) => (
              <Table.Tr key={name} fw={row === parts.length - 1 ? 600 : 400}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right" pl="sm">
                  {format.number(value, 1)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="xs" c="dimmed" mt="xs">
          {say('waiting')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
