import { Badge, Button, Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconConfetti } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAsk, useAskPages } from '../api/use-ask.js';
import { Picture } from '../notifications/picture.js';
import { useViewer } from '../shell/use-viewer.js';
import { More } from '../ui/more.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useNow } from '../ui/use-now.js';
import { useFormat } from '../words/use-format.js';
import { isolated } from '../words/isolated.js';
import { AwaitedDocument, OrderInBriefDocument, SeparationsThatWaitDocument } from './generated/waiting.js';
import { byUrgency, ofNotification, ofSeparation, type WaitingThing } from './waiting-thing.js';
import { useWaitingWords } from './waiting-words.js';

const soonMs = 3 * 86_400_000;

/** The first page of everybody who trades. It lives by the notifications, which the frame hears. */
export function Component() {
  const say = useWaitingWords();
  const { subject } = useViewer();
  const awaited = useAskPages(AwaitedDocument, {}, (result) => result.myNotifications);
  const separations = useAsk(SeparationsThatWaitDocument, {});
  const parting = separations.data?.mySeparations.edges.flatMap(({ node }) => ofSeparation(node, subject) ?? []) ?? [];
  return (
    <Page title={say('title')} hint={say('hint')}>
      <Asked of={awaited}>
        {(list) => {
          // A separation speaks for itself.
          const others = list.filter(({ separationId }) => parting.every(({ key }) => key !== separationId));
          const things = [...others.map(ofNotification), ...parting].sort(byUrgency);
          return things.length === 0 ? (
            <Empty icon={IconConfetti} title={say('none')} hint={say('noneHint')}>
              <Group mt="sm">
                <Button component={Link} to="/orders" variant="light">
                  {say('toOrders')}
                </Button>
                <Button component={Link} to="/notifications" variant="subtle">
                  {say('toNotifications')}
                </Button>
              </Group>
            </Empty>
          ) : (
            <Stack gap="xl">
              <Groups things={things} />
              <More of={awaited} />
            </Stack>
          );
        }}
      </Asked>
    </Page>
  );
}

function Groups({ things }: { readonly things: readonly WaitingThing[] }) {
  const say = useWaitingWords();
  const now = useNow(60_000);
  const isSoon = ({ until }: WaitingThing): boolean => until !== null && Date.parse(until) - now <= soonMs;
  const groups = [
    ['soon', things.filter(isSoon)],
    ['later', things.filter((thing) => thing.until !== null && !isSoon(thing))],
    ['open', things.filter(({ until }) => until === null)],
  ] as const;
  return groups.map(
    ([name, members]) =>
      members.length > 0 && (
        <Stack key={name} gap="xs" component="section" aria-labelledby={name}>
          <Title order={2} size="h4" id={name}>
            {say(name)}
          </Title>
          {members.map((thing) => (
            <Waiting key={thing.key} thing={thing} isSoon={name === 'soon'} />
          ))}
        </Stack>
      ),
  );
}

function Waiting({ thing, isSoon }: { readonly thing: WaitingThing; readonly isSoon: boolean }) {
  const say = useWaitingWords();
  const format = useFormat();
  const { task, kind, to, until, orderId, message, separation } = thing;
  const content = (
    <Group justify="space-between">
      <Group wrap="nowrap" align="start" style={{ flex: '1 1 260px', minWidth: 0 }}>
        <ThemeIcon size={38} radius="xl" variant="light" color={isSoon ? 'orange' : 'cyan'} aria-hidden>
          <Picture kind={kind} />
        </ThemeIcon>
        <div style={{ minWidth: 0 }}>
          <Text fw={600}>{say(task)}</Text>
          {separation !== null ? (
            <SeparationInBrief separation={separation} />
          ) : orderId === null ? (
            <Text size="sm" c="dimmed">
              {message}
            </Text>
          ) : (
            <OrderInBrief id={orderId} message={message ?? ''} />
          )}
        </div>
      </Group>
      {until !== null && (
        <Badge variant={isSoon ? 'light' : 'outline'} color={isSoon ? 'orange' : 'gray'} tt="none" size="lg">
          {say('until', { date: format.date(until), left: format.relative(until) })}
        </Badge>
      )}
    </Group>
  );
  return to === null ? (
    <Card withBorder>{content}</Card>
  ) : (
    <Card withBorder component={Link} to={to}>
      {content}
    </Card>
  );
}

/** Whom it is about: a notification itself names nobody. */
function OrderInBrief({ id, message }: { readonly id: string; readonly message: string }) {
  const say = useWaitingWords();
  const format = useFormat();
  const { party } = useViewer();
  const order = useAsk(OrderInBriefDocument, { id }).data?.order;
  if (!order)
    return (
      <Text size="sm" c="dimmed">
        {message}
      </Text>
    );
  const isSeller = order.seller.id === party?.id;
  const other = isSeller ? order.buyer : order.seller;
  const otherHasRated = order.ratingExchange?.ratedBy.includes(isSeller ? 'BUYER' : 'SELLER') === true;
  return (
    <Text size="sm" c="dimmed">
      {say('with', { name: isolated(other.displayName) })} · {format.money(order.amount.amountMinor, order.amount.currency)}
      {otherHasRated && ` · ${say('rateSecond')}`}
    </Text>
  );
}

function SeparationInBrief({ separation: { name, step, missing } }: { readonly separation: NonNullable<WaitingThing['separation']> }) {
  const say = useWaitingWords();
  return (
    <>
      <Text size="sm" c="dimmed">
        {step === '' ? say('with', { name: isolated(name) }) : say('separationWith', { name: isolated(name), step })}
      </Text>
      {missing.map((text) => (
        <Text key={text} size="sm" c="dimmed">
          {text}
        </Text>
      ))}
    </>
  );
}
