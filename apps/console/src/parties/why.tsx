import { Table, Text } from '@mantine/core';
import { useFormat } from '../words/use-format.js';
import type { ReputationShownFragment } from './generated/party.js';
import { usePartyWords } from './party-words.js';

/** The parts of a score, which add up to it. */
export function Why({ terms }: { readonly terms: ReputationShownFragment['terms'] }) {
  const say = usePartyWords();
  const format = useFormat();
  const sum = terms.reduce((total, { effect }) => total + effect, 0);
  return (
    <Table.ScrollContainer minWidth={320} type="native">
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="end">{say('effect')}</Table.Th>
            <Table.Th>{say('reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {terms.map(({ code, sign, size, reason }) => (
            <Table.Tr key={code}>
              <Table.Td ta="end" fw={600} style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                {code === 'PRIOR' ? '' : sign === 'MINUS' ? '− ' : '+ '}
                {format.number(size, 2)}
              </Table.Td>
              <Table.Td>{reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text fw={600} p="xs">
        {say('together', { sum: format.number(sum, 2) })}
      </Text>
    </Table.ScrollContainer>
  );
}
