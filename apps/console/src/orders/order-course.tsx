import { Text, Timeline } from '@mantine/core';
import { IconCheck, IconClock, IconX, type Icon } from '@tabler/icons-react';
import { Section } from '../ui/section.js';
import { Written } from '../ui/written.js';
import { useOrderWords } from '../words/order-words.js';
import { useFormat } from '../words/use-format.js';
import { useOrdersWords } from './orders-words.js';
import type { Order } from './sides.js';

interface Step {
  readonly name: 'placed' | 'accepted' | 'fulfilled' | 'declined' | 'cancelledBySeller' | 'cancelledByBuyer' | 'waitsForSeller';
  readonly at: string | null;
  readonly icon: Icon;
}

/** What was, and what would come next. */
function stepsOf({ state, placedAt, acceptedAt, endedAt, cancellation }: Order): Step[] {
  const placed: Step = { name: 'placed', at: placedAt, icon: IconCheck };
  const accepted: Step = { name: 'accepted', at: acceptedAt, icon: IconCheck };
  switch (state) {
    case 'PLACED':
      return [placed, { name: 'waitsForSeller', at: null, icon: IconClock }];
    case 'ACCEPTED':
      return [placed, accepted, { name: 'fulfilled', at: null, icon: IconClock }];
    case 'FULFILLED':
      return [placed, accepted, { name: 'fulfilled', at: endedAt, icon: IconCheck }];
    case 'DECLINED':
      return [placed, { name: 'declined', at: endedAt, icon: IconX }];
    case 'CANCELLED': {
      const name = cancellation?.by === 'SELLER' ? 'cancelledBySeller' : 'cancelledByBuyer';
      return [placed, ...(acceptedAt === null ? [] : [accepted]), { name, at: endedAt, icon: IconX }];
    }
  }
}

export function OrderCourse({ order }: { readonly order: Order }) {
  const say = useOrdersWords();
  const sayOrder = useOrderWords();
  const format = useFormat();
  const steps = stepsOf(order);
  const { cancellation } = order;
  return (
    <Section title={say('course')}>
      <Timeline active={steps.filter(({ at }) => at !== null).length - 1} bulletSize={26} lineWidth={2}>
        {steps.map(({ name, at, icon: Picture }) => (
          <Timeline.Item key={name} title={say(name)} bullet={<Picture size={15} aria-hidden />}>
            {name !== 'waitsForSeller' && (
              <Text size="sm" c="dimmed">
                {at === null ? say('notYet') : format.dateTime(at)}
              </Text>
            )}
          </Timeline.Item>
        ))}
      </Timeline>
      {cancellation !== null && (
        <>
          <Text mt="md" size="sm">
            {say('reason')}: {sayOrder(cancellation.reason)}
          </Text>
          {cancellation.note !== null && <Written text={cancellation.note} />}
        </>
      )}
    </Section>
  );
}
