import { Card, List, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconBell, IconCalendar, IconClipboardList, IconMessageCircle, IconStar, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../words/use-format.js';
import type { Dated } from './effects-of.js';
import classes from './effects.module.css';
import { useEffectsWords } from './effects-words.js';

interface EffectsProps {
  readonly contact: ReactNode;
  readonly orders: ReactNode;
  readonly reputation: ReactNode;
  readonly dates?: readonly Dated[];
  /** The dates are those of the quickest way. */
  readonly isEarliest?: boolean;
  readonly afterDates?: ReactNode;
  readonly told: readonly string[];
}

/** What will happen, before anything is sent. */
export function Effects({ contact, orders, reputation, dates = [], isEarliest = false, afterDates, told }: EffectsProps) {
  const say = useEffectsWords();
  const { dateTime } = useFormat();
  return (
    <Card withBorder component="section" aria-label={say('title')} className={classes.effects}>
      <Stack>
        <Title order={3} size="h4">
          {say('title')}
        </Title>
        <Effect icon={IconMessageCircle} name={say('contact')}>
          {contact}
        </Effect>
        <Effect icon={IconClipboardList} name={say('orders')}>
          {orders}
        </Effect>
        <Effect icon={IconStar} name={say('reputation')}>
          {reputation}
        </Effect>
        {(dates.length > 0 || afterDates !== undefined) && (
          <Effect icon={IconCalendar} name={say('dates')}>
            <dl className={classes.dates}>
              {dates.map(({ what, at }) => (
                <div key={what}>
                  <dt>{say(what === 'TAKES_EFFECT' && isEarliest ? 'TAKES_EFFECT_early' : what)}</dt>
                  <dd>
                    <time dateTime={at}>{dateTime(at)}</time>
                  </dd>
                </div>
              ))}
            </dl>
            {afterDates}
          </Effect>
        )}
        <Effect icon={IconBell} name={say('told')}>
          <List size="sm" spacing={2}>
            {told.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Effect>
      </Stack>
    </Card>
  );
}

function Effect({ icon: Picture, name, children }: { readonly icon: Icon; readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={classes.effect}>
      <ThemeIcon variant="light" color="gray" radius="xl" aria-hidden>
        <Picture size={18} stroke={1.6} />
      </ThemeIcon>
      <Stack gap={4} miw={0}>
        <Text fw={600} size="sm">
          {name}
        </Text>
        <Text size="sm" component="div">
          {children}
        </Text>
      </Stack>
    </div>
  );
}
