import { ActionIcon, Anchor, Badge, Box, Button, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconBellCheck, IconCheck } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { ask } from '../api/client.js';
import { useAskPages } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { More } from '../ui/more.js';
import { Page } from '../ui/page.js';
import { Asked, Empty, Refused } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  UnreadIdsDocument,
  type NotificationsQuery,
} from './generated/notifications.js';
import { useNotificationsWords } from './notifications-words.js';
import { Picture } from './picture.js';
import { whereTo } from './where.js';

type Notification = NotificationsQuery['myNotifications']['edges'][number]['node'];

/** The list lives by the frame, which hears of every new one. */
export function Component() {
  const say = useNotificationsWords();
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get('only') === 'unread';
  const notifications = useAskPages(NotificationsDocument, { unreadOnly }, (result) => result.myNotifications);
  const marking = useDo(MarkNotificationsReadDocument);
  const mark = (ids: string[]) => marking.run({ input: { ids } });
  const markAll = async (): Promise<void> => {
    // Page by page, also those that are not on the screen.
    for (;;) {
      const unread = await ask(UnreadIdsDocument, {}).catch(() => null);
      const ids = unread?.myNotifications.edges.map(({ node }) => node.id) ?? [];
      if (ids.length === 0 || (await mark(ids)) === null) return;
    }
  };
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      actions={
        <>
          <SegmentedControl
            aria-label={say('filter')}
            value={unreadOnly ? 'unread' : ''}
            onChange={(chosen) => setSearch(chosen === '' ? {} : { only: chosen })}
            data={[
              { value: '', label: say('all') },
              { value: 'unread', label: say('unread') },
            ]}
          />
          <Button
            variant="default"
            leftSection={<IconBellCheck size={18} stroke={1.6} aria-hidden />}
            loading={marking.isRunning}
            onClick={() => void markAll()}
          >
            {say('markAllRead')}
          </Button>
        </>
      }
    >
      <Refused doing={marking} />
      <Asked of={notifications}>
        {(list) =>
          list.length === 0 ? (
            <Empty
              icon={IconBellCheck}
              title={say(unreadOnly ? 'noneUnread' : 'none')}
              hint={say(unreadOnly ? 'noneUnreadHint' : 'noneHint')}
            />
          ) : (
            <Stack gap="xs">
              <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
                {list.map((notification) => (
                  <Row key={notification.id} notification={notification} onRead={() => void mark([notification.id])} />
                ))}
              </Stack>
              <More of={notifications} />
            </Stack>
          )
        }
      </Asked>
    </Page>
  );
}

function Row({ notification, onRead }: { readonly notification: Notification; readonly onRead: () => void }) {
  const say = useNotificationsWords();
  const format = useFormat();
  const { kind, message, at, on, isRead, isAwaited } = notification;
  const to = whereTo(notification);
  const weight = isRead ? 400 : 700;
  return (
    <Card withBorder padding="sm" component="li">
      <Group wrap="nowrap" align="start">
        <Box c={isRead ? 'dimmed' : 'cyan'} pt={2}>
          <Picture kind={kind} />
        </Box>
        <Box style={{ flex: 1, minWidth: 0 }}>
          {to === null ? (
            <Text fw={weight}>{message}</Text>
          ) : (
            <Anchor component={Link} to={to} fw={weight} onClick={() => !isRead && onRead()}>
              {message}
            </Anchor>
          )}
          <Group gap="xs" mt={4}>
            <Text size="sm" c="dimmed">
              {at === null ? format.date(on) : format.dateTime(at)}
            </Text>
            {!isRead && <Badge variant="light">{say('unread')}</Badge>}
            {isAwaited && (
              <Badge variant="outline" color="gray">
                {say('awaited')}
              </Badge>
            )}
          </Group>
        </Box>
        {!isRead && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`${say('markRead')}: ${message}`}
            title={say('markRead')}
            onClick={onRead}
          >
            <IconCheck size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
      </Group>
    </Card>
  );
}
