import { Card, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Name } from '../ui/name.js';
import { useFormat } from '../words/use-format.js';
import { useOrdersWords } from './orders-words.js';
import type { Order } from './sides.js';

export function OrderAgreed({ order }: { readonly order: Order }) {
  const say = useOrdersWords();
  const format = useFormat();
  const { amount, dueOn, seller, buyer, externalId } = order;
  const rows: [string, ReactNode][] = [
    [
      say('amount'),
      <Text key="amount" fw={600}>
        {format.money(amount.amountMinor, amount.currency)}
      </Text>,
    ],
    [say('dueDate'), dueOn === null ? say('noDueDate') : format.date(dueOn)],
    [say('seller'), <Name key="seller" party={seller} />],
    [say('buyer'), <Name key="buyer" party={buyer} />],
    ...(externalId === null ? [] : [[say('externalId'), <bdi key="externalId">{externalId}</bdi>] satisfies [string, ReactNode]]),
  ];
  return (
    <Card withBorder component="section" aria-labelledby="agreed">
      <Title order={2} size="h4" mb="xs" id="agreed">
        {say('agreed')}
      </Title>
      <Table variant="vertical" layout="fixed" withRowBorders={false}>
        <Table.Tbody>
          {rows.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th w="40%">{name}</Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}
