import { Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconLock } from '@tabler/icons-react';
import type { Role } from '../orders/generated/orders.js';
import type { Order } from '../orders/sides.js';
import { Countdown } from '../ui/time-until.js';
import { useNow } from '../ui/use-now.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import type { Exchange, Other } from './exchange.js';
import { useRatingsWords } from './ratings-words.js';

interface SealProps {
  readonly order: Order;
  readonly exchange: Exchange;
  readonly own: Role | null;
  readonly other: Other;
}

/** Why nobody sees anything yet, for how long, and who has spoken: that is shown, what they said is not. */
export function Seal({ order, exchange: { closesAt, ratedBy }, own, other }: SealProps) {
  const say = useRatingsWords();
  const format = useFormat();
  const isClosed = useNow() >= Date.parse(closesAt);
  return (
    <Card withBorder component="section" aria-labelledby="seal">
      <Group align="start" wrap="nowrap">
        <ThemeIcon size={40} radius="xl" variant="light" aria-hidden>
          <IconLock size={22} stroke={1.6} />
        </ThemeIcon>
        <Stack gap="sm">
          <Title order={3} size="h4" id="seal">
            {say('seal')}
          </Title>
          {isClosed ? (
            <Text role="status">{say('windowOver')}</Text>
          ) : (
            <>
              <Text>{own === null ? say('sealOfOthers') : say('sealOpen', { name: isolated(other.displayName) })}</Text>
              <Text>
                {say('closes', { at: format.dateTime(closesAt) })}{' '}
                <Text span fw={600} inherit>
                  <Countdown until={closesAt} /> {say('left')}
                </Text>
              </Text>
            </>
          )}
          <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {(['SELLER', 'BUYER'] as const)
              .toSorted((side) => (side === own ? -1 : 1))
              .map((role) => (
                <Side
                  key={role}
                  isOwn={role === own}
                  party={role === 'SELLER' ? order.seller : order.buyer}
                  hasRated={ratedBy.includes(role)}
                />
              ))}
          </Stack>
        </Stack>
      </Group>
    </Card>
  );
}

function Side({ isOwn, party, hasRated }: { readonly isOwn: boolean; readonly party: Other; readonly hasRated: boolean }) {
  const say = useRatingsWords();
  const Picture = hasRated ? IconCircleCheck : IconCircleDashed;
  const state = isOwn ? (hasRated ? 'youHaveRated' : 'youHaveNotRated') : hasRated ? 'hasRated' : 'hasNotRated';
  return (
    <Group component="li" gap="xs" wrap="nowrap">
      <Picture size={20} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
      <Text>
        {!isOwn && (
          <>
            <bdi>{party.displayName}</bdi>:{' '}
          </>
        )}
        {say(state)}
      </Text>
    </Group>
  );
}
