import { Group, Stack, Text } from '@mantine/core';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { Confirm } from '../ui/confirm.js';
import { Section } from '../ui/section.js';
import { Asked } from '../ui/states.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import { CancelOrder } from './cancel-order.js';
import { AcceptOrderDocument, DeclineOrderDocument, FulfilOrderDocument, MayServeDocument } from './generated/order.js';
import type { Role } from './generated/orders.js';
import { useOrdersWords } from './orders-words.js';
import { ServeVerdict } from './serve-check.js';
import type { Order } from './sides.js';

interface OrderActionsProps {
  readonly order: Order;
  readonly own: Role;
  readonly other: Order['buyer'];
}

/** What this side can do now; nothing once the order is over. */
export function OrderActions(props: OrderActionsProps) {
  const say = useOrdersWords();
  const { order, own, other } = props;
  if (order.state !== 'PLACED' && order.state !== 'ACCEPTED') return null;
  const isDecision = order.state === 'PLACED' && own === 'SELLER';
  const hint = order.state === 'PLACED' ? 'waitForDecision' : own === 'SELLER' ? 'sellerDelivers' : 'buyerConfirms';
  return (
    <Section title={say(isDecision ? 'decide' : 'next')}>
      {isDecision ? (
        <Decision {...props} />
      ) : (
        <Stack>
          <Text>{say(hint)}</Text>
          <Group gap="xs">
            {order.state === 'ACCEPTED' && <Fulfil order={order} />}
            <CancelOrder order={order} other={other} />
          </Group>
        </Stack>
      )}
    </Section>
  );
}

/** The seller sees what the check says before the order can be accepted. */
function Decision({ order, other }: OrderActionsProps) {
  const say = useOrdersWords();
  const check = useAsk(MayServeDocument, { sellerId: order.seller.id, buyerId: order.buyer.id });
  const accepting = useDo(AcceptOrderDocument);
  const declining = useDo(DeclineOrderDocument);
  const format = useFormat();
  const amount = format.money(order.amount.amountMinor, order.amount.currency);
  const input = { orderId: order.id };
  return (
    <Asked of={check} rows={1}>
      {({ serveCheck }) => (
        <Stack>
          {serveCheck === null ? <Text>{say('checkFails')}</Text> : <ServeVerdict check={serveCheck} />}
          {serveCheck?.verdict === 'REFUSE' && <Text size="sm">{say('cannotAccept')}</Text>}
          <Group gap="xs">
            {serveCheck?.verdict !== 'REFUSE' && (
              <Confirm
                label={say('accept')}
                title={say('acceptTitle')}
                what={
                  <Stack>
                    {serveCheck !== null && <ServeVerdict check={serveCheck} />}
                    <Text>{say('acceptWill', { name: isolated(other.displayName), amount })}</Text>
                    {order.dueOn !== null && <Text>{say('acceptDue', { date: format.date(order.dueOn) })}</Text>}
                  </Stack>
                }
                doing={accepting}
                onConfirm={() => accepting.run({ input })}
                variant="filled"
              />
            )}
            <Confirm
              label={say('decline')}
              title={say('declineTitle')}
              what={say('declineWill', { name: isolated(other.displayName) })}
              color="red"
              doing={declining}
              onConfirm={() => declining.run({ input })}
            />
          </Group>
        </Stack>
      )}
    </Asked>
  );
}

function Fulfil({ order }: { readonly order: Order }) {
  const say = useOrdersWords();
  const fulfilling = useDo(FulfilOrderDocument);
  return (
    <Confirm
      label={say('fulfil')}
      title={say('fulfilTitle')}
      what={say('fulfilWill')}
      doing={fulfilling}
      onConfirm={() => fulfilling.run({ input: { orderId: order.id } })}
      variant="filled"
    />
  );
}
