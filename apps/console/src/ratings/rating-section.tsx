import { Stack, Text, Title } from '@mantine/core';
import { IconClockOff } from '@tabler/icons-react';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import type { Role } from '../orders/generated/orders.js';
import type { Order } from '../orders/sides.js';
import { Asked, Empty } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { halfBy, type Exchange, type Other, type RatingRules } from './exchange.js';
import { ExchangeDocument, RatingExchangeChangedDocument } from './generated/ratings.js';
import { RatingForm } from './rating-form.js';
import { useRatingsWords } from './ratings-words.js';
import { Revealed } from './revealed.js';
import { Seal } from './seal.js';

interface RatingSectionProps {
  readonly order: Order;
  /** Null for those who only look. */
  readonly own: Role | null;
  readonly other: Other;
}

/** The two halves of rating for an order, from sealed to revealed. */
export function RatingSection({ order, own, other }: RatingSectionProps) {
  const say = useRatingsWords();
  const exchange = useAsk(ExchangeDocument, { orderId: order.id });
  // The reveal shows by itself, on both sides at once.
  useLive(RatingExchangeChangedDocument, { orderId: order.id });
  const isOver = order.state === 'DECLINED' || (order.state === 'CANCELLED' && order.acceptedAt === null);
  if (isOver) return null;
  return (
    <Stack gap="md" component="section" id="rating" aria-labelledby="rating-title">
      <Title order={2} size="h3" id="rating-title">
        {say('title')}
      </Title>
      <Asked of={exchange} rows={2}>
        {({ ratingExchange, policy }) =>
          ratingExchange === null ? (
            <Text c="dimmed">{say('notYet')}</Text>
          ) : (
            <ExchangeAsItStands order={order} exchange={ratingExchange} rules={policy} own={own} other={other} />
          )
        }
      </Asked>
    </Stack>
  );
}

interface StandingProps extends RatingSectionProps {
  readonly exchange: Exchange;
  readonly rules: RatingRules;
}

function ExchangeAsItStands({ order, exchange, rules, own, other }: StandingProps) {
  const say = useRatingsWords();
  const format = useFormat();
  switch (exchange.state) {
    case 'LAPSED':
      return <Empty icon={IconClockOff} title={say('lapsed')} hint={say('lapsedHint', { date: format.date(exchange.closesAt) })} />;
    case 'REVEALED':
      return <Revealed order={order} exchange={exchange} rules={rules} own={own} other={other} />;
    case 'OPEN':
    case 'HALF_SEALED':
      return (
        <>
          <Seal order={order} exchange={exchange} own={own} other={other} />
          {own !== null && (
            <RatingForm
              orderId={order.id}
              other={other}
              own={own}
              mine={halfBy(exchange, own)}
              otherHasRated={exchange.ratedBy.some((role) => role !== own)}
              closesAt={exchange.closesAt}
              rules={rules}
            />
          )}
        </>
      );
  }
}
