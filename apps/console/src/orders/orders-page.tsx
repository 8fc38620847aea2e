import { Badge, Card, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
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
import { OrdersDocument, type OrdersQuery, type OrderState, type Role } from './generated/orders.js';
import { useOrdersWords } from './orders-words.js';

type Order = OrdersQuery['orders']['edges'][number]['node'];

const states: readonly OrderState[] = ['PLACED', 'ACCEPTED', 'FULFILLED', 'DECLINED', 'CANCELLED'];
const sides: readonly Role[] = ['SELLER', 'BUYER'];

export function Component() {
  const say = useOrdersWords();
  const sayOrder = useOrderWords();
  const [search, setSearch] = useSearchParams();
  const state = states.find((known) => known === search.get('state'));
  const side = sides.find((known) => known === search.get('side'));
  // Lives by the notifications, which the frame hears: every step of the other side brings one.
  const orders = useAskPages(
    OrdersDocument,
    { states: state === undefined ? null : [state], role: side ?? null },
    (result) => result.orders,
  );
  const filter = (name: 'state' | 'side', value: string): void =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    });
  const isFiltered = state !== undefined || side !== undefined;
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      actions={
        <>
          <SegmentedControl
            aria-label={say('side')}
            value={side ?? ''}
            onChange={(chosen) => filter('side', chosen)}
            data={[{ value: '', label: say('all') }, ...sides.map((value) => ({ value, label: say(value) }))]}
          />
          <Select
            aria-label={say('filter')}
            value={state ?? ''}
            allowDeselect={false}
            onChange={(chosen) => filter('state', chosen ?? '')}
            data={[{ value: '', label: say('all') }, ...states.map((value) => ({ value, label: sayOrder(value) }))]}
          />
        </>
      }
    >
      <Asked of={orders}>
        {(list) =>
          list.length === 0 ? (
            <Empty
              icon={IconClipboardList}
              title={say(isFiltered ? 'noneSuch' : 'none')}
              hint={say(isFiltered ? 'noneSuchHint' : 'noneHint')}
            />
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
  const { state, dueOn, placedAt, amount, ratingExchange: exchange } = order;
  const side: Role = order.seller.id === party?.id ? 'SELLER' : 'BUYER';
  const isRunning = state === 'PLACED' || state === 'ACCEPTED';
  const canRate = exchange !== null && ['OPEN', 'HALF_SEALED'].includes(exchange.state) && !exchange.ratedBy.includes(side);
  return (
    <Card withBorder component={Link} to={`/orders/${encodeURIComponent(order.id)}`}>
      <Group justify="space-between">
        <div>
          <Text fw={600} component="div">
            <Name party={side === 'SELLER' ? order.buyer : order.seller} plain />
          </Text>
          <Text size="sm" c="dimmed">
            {sayRole(side === 'SELLER' ? 'BUYER' : 'SELLER')} ·{' '}
            {isRunning && dueOn !== null ? say('due', { date: format.date(dueOn) }) : say('placedOn', { date: format.date(placedAt) })}
          </Text>
        </div>
        <Group gap="xs">
          <Text fw={600}>{format.money(amount.amountMinor, amount.currency)}</Text>
          <Badge variant="light" color={isRunning ? 'cyan' : 'gray'}>
            {sayOrder(state)}
          </Badge>
          {exchange !== null && (
            <Badge variant="outline" color={canRate ? 'cyan' : 'gray'}>
              {canRate ? say('rateNow', { date: format.date(exchange.closesAt) }) : sayOrder(exchange.state)}
            </Badge>
          )}
        </Group>
      </Group>
    </Card>
  );
}
