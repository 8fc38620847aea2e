import { Badge, Card, Group, Select, Stack, Text } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useOrderWords } from '../words/order-words.js';
import { useRoleWords } from '../words/role-words.js';
import { useFormat } from '../words/use-format.js';
import { OrdersDocument, type OrdersQuery, type OrderState } from './generated/orders.js';
import { useOrdersWords } from './orders-words.js';

type Order = OrdersQuery['orders']['edges'][number]['node'];

const states: readonly OrderState[] = ['PLACED', 'ACCEPTED', 'FULFILLED', 'DECLINED', 'CANCELLED'];

export function Component() {
  const say = useOrdersWords();
  const sayOrder = useOrderWords();
  const [search, setSearch] = useSearchParams();
  const state = states.find((known) => known === search.get('state'));
  const orders = useAskPages(OrdersDocument, { states: state === undefined ? null : [state] }, (result) => result.orders);
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      actions={
        <Select
          aria-label={say('filter')}
          value={state ?? ''}
          allowDeselect={false}
          onChange={(chosen) => setSearch(chosen ? { state: chosen } : {})}
          data={[{ value: '', label: say('all') }, ...states.map((value) => ({ value, label: sayOrder(value) }))]}
        />
      }
    >
      <Asked of={orders}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon={IconClipboardList} title={say('none')} hint={say('noneHint')} />
          ) : (
            <Stack gap="xs">
              {list.map((order) => (
                <OrderCard key={order.id} order={order} />
              ))}
              <More of={orders} />
            </Stack>
          )
        }
      </Asked>
    </Page>
  );
}

function OrderCard({ order }: { readonly order: Order }) {
  const say = useOrdersWords();
  const sayOrder = useOrderWords();
  const sayRole = useRoleWords();
  const format = useFormat();
  const { party } = useViewer();
  const isSeller = order.seller.id === party?.id;
  return (
    <Card withBorder component={Link} to={`/orders/${encodeURIComponent(order.id)}`}>
      <Group justify="space-between">
        <div>
          <Text fw={600} component="div">
            <Name party={isSeller ? order.buyer : order.seller} plain />
          </Text>
          <Text size="sm" c="dimmed">
            {sayRole(isSeller ? 'BUYER' : 'SELLER')} · {say('placedOn', { date: format.date(order.placedAt) })}
          </Text>
        </div>
        <Group gap="xs">
          <Text fw={600}>{format.money(order.amount.amountMinor, order.amount.currency)}</Text>
          <Badge variant="light">{sayOrder(order.state)}</Badge>
          {order.ratingExchange !== null && (
            <Badge variant="outline" color="gray">
              {sayOrder(order.ratingExchange.state)}
            </Badge>
          )}
        </Group>
      </Group>
    </Card>
  );
}
