import { Skeleton, Table, Text } from '@mantine/core';
import { onDemand } from '../ui/on-demand.js';
import { useFormat } from '../words/use-format.js';
import type { ReputationShownFragment } from './generated/party.js';
import { usePartyWords } from './party-words.js';

// Drawing is most of what this page would load.
const CourseChart = onDemand(() => import('./course-chart.js').then((module) => module.CourseChart), <Skeleton height={220} />);

type Months = ReputationShownFragment['course'];

/** How ratings went, month by month: as a line, and as a table for whoever does not see it. */
export function Course({ months }: { readonly months: Months }) {
  const say = usePartyWords();
  const format = useFormat();
  const [first, second] = months;
  if (first === undefined) return <Text c="dimmed">{say('courseNone')}</Text>;
  if (second === undefined)
    return <Text>{say('courseShort', { month: format.month(first.month), mean: format.number(first.mean, 2) })}</Text>;
  return (
    <>
      <CourseChart months={months} />
      <details>
        <summary>{say('courseTable')}</summary>
        <Table maw={420}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('month')}</Table.Th>
              <Table.Th ta="end">{say('monthMean')}</Table.Th>
              <Table.Th ta="end">{say('monthRatings')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {months.map(({ month, mean, ratings }) => (
              <Table.Tr key={month}>
                <Table.Td>{format.month(month)}</Table.Td>
                <Table.Td ta="end">{format.number(mean, 2)}</Table.Td>
                <Table.Td ta="end">{format.number(ratings)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </>
  );
}
