import { Anchor, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconFlag, IconRepeat, IconUnlink } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { RatingSection } from '../ratings/rating-section.js';
import { AuditLink } from '../ui/audit-link.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';
import { isolated } from '../words/isolated.js';
import { OrderDocument } from './generated/order.js';
import { OrderActions } from './order-actions.js';
import { OrderAgreed } from './order-agreed.js';
import { OrderCourse } from './order-course.js';
import { useOrdersWords } from './orders-words.js';
import { useSides, type Order } from './sides.js';

export function Component() {
  const { orderId = '' } = useParams();
  return <OrderById key={orderId} id={orderId} />;
}

function OrderById({ id }: { readonly id: string }) {
  const sayCommon = useCommonWords();
  const say = useOrdersWords();
  const order = useAsk(OrderDocument, { id });
  return (
    <Asked of={order}>
      {({ order: found }) =>
        found === null ? (
          <Page title={say('title')}>
            <Empty title={sayCommon('notForYou')}>
              <Anchor component={Link} to="/orders">
                {say('toOrders')}
              </Anchor>
            </Empty>
          </Page>
        ) : (
          <WholeOrder order={found} />
        )
      }
    </Asked>
  );
}

function WholeOrder({ order }: { readonly order: Order }) {
  const say = useOrdersWords();
  const { own, other } = useSides(order);
  return (
    <Page
      title={say('orderWith', { name: isolated(other.displayName) })}
      {...(own === null ? {} : { hint: say(own === 'SELLER' ? 'youSell' : 'youBuy', { name: isolated(other.displayName) }) })}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <OrderCourse order={order} />
        <OrderAgreed order={order} />
      </SimpleGrid>
      {own !== null && <OrderActions order={order} own={own} other={other} />}
      <RatingSection order={order} own={own} other={other} />
      {own !== null && <Trouble order={order} />}
      <AuditLink id={order.id} />
    </Page>
  );
}

function Trouble({ order }: { readonly order: Order }) {
  const say = useOrdersWords();
  const { own, other } = useSides(order);
  const [orderId, otherId] = [encodeURIComponent(order.id), encodeURIComponent(other.id)];
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {say('trouble')}
      </Title>
      <Group gap="xs">
        <Button
          component={Link}
          to={`/complaints/new?order=${orderId}`}
          variant="default"
          leftSection={<IconFlag size={18} stroke={1.6} aria-hidden />}
        >
          {say('complain')}
        </Button>
        <Button
          component={Link}
          to={`/separations/new?party=${otherId}&role=${own === 'BUYER' ? 'SELLER' : 'BUYER'}`}
          variant="default"
          maw="100%"
          leftSection={<IconUnlink size={18} stroke={1.6} aria-hidden />}
        >
          <Text span truncate inherit>
            {say('part', { name: isolated(other.displayName) })}
          </Text>
        </Button>
        {own === 'BUYER' && (
          <Button
            component={Link}
            to={`/orders/new?seller=${otherId}`}
            variant="subtle"
            leftSection={<IconRepeat size={18} stroke={1.6} aria-hidden />}
          >
            {say('again')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
