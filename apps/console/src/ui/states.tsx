import { Alert, Button, Center, Skeleton, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconHandStop, IconInbox, IconPlugConnectedX, type Icon } from '@tabler/icons-react';
import { use, type ReactNode } from 'react';
import { Unanswered } from '../api/unanswered.js';
import { useCommonWords } from '../words/common-words.js';
import { HasHeading } from './has-heading.js';
import { Page } from './page.js';
import type { Refusable } from './refused-at.js';

export function Loading({ rows = 4 }: { readonly rows?: number }) {
  const say = useCommonWords();
  return (
    <Stack gap="sm" role="status" aria-label={say('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={56} radius="md" />
      ))}
    </Stack>
  );
}

interface EmptyProps {
  readonly icon?: Icon;
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** Nothing here, and why that is well or what to do about it. */
export function Empty({ icon: Picture = IconInbox, title, hint, children }: EmptyProps) {
  return (
    <Center py="xl">
      <Stack align="center" gap="xs" maw={420} ta="center">
        <ThemeIcon size={56} radius="xl" variant="light" color="gray" aria-hidden>
          <Picture size={30} stroke={1.5} />
        </ThemeIcon>
        <Text fw={600}>{title}</Text>
        {hint !== undefined && <Text c="dimmed">{hint}</Text>}
        {children}
      </Stack>
    </Center>
  );
}

/** The API did not answer. */
export function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const say = useCommonWords();
  const code = error instanceof Unanswered ? error.code : 'UNKNOWN';
  const isOffline = code === 'OFFLINE';
  const hint = code === 'FORBIDDEN' ? say('notForYou') : isOffline ? say('unreachable') : say('failedHint', { code });
  return (
    <Alert color="red" variant="light" icon={isOffline ? <IconPlugConnectedX /> : <IconAlertTriangle />} title={say('failed')} role="alert">
      <Stack align="start" gap="xs">
        <Text size="sm">{hint}</Text>
        {onRetry !== undefined && (
          <Button size="xs" variant="light" color="red" onClick={onRetry}>
            {say('tryAgain')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** It answers what was just pressed, and may come up beyond the edge of the page or of a part that scrolls. */
const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** What the API says no to, in its own words: they tell what would be right. */
export function Refused({ doing }: { readonly doing: Refusable }) {
  const say = useCommonWords();
  if (doing.error !== null) {
    return (
      <div ref={intoView}>
        <Failed error={doing.error} />
      </div>
    );
  }
  if (doing.refusal === null) return null;
  const { message } = doing.refusal;
  return (
    <Alert key={message} ref={intoView} color="orange" variant="light" icon={<IconHandStop />} title={say('refused')} role="alert">
      {message}
    </Alert>
  );
}

interface AskedProps<Result> {
  readonly of: {
    readonly data: Result | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly children: (result: Result) => ReactNode;
  readonly rows?: number;
}

/** An address that leads to nothing, or to what others have: asking again would change nothing. */
const isNothingHere = (error: Error): boolean => error instanceof Unanswered && ['FORBIDDEN', 'BAD_USER_INPUT'].includes(error.code);

/** In place of an answer; as a page where it would have been one. */
function NotAnswered({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const say = useCommonWords();
  const hasHeading = use(HasHeading);
  const isNothing = isNothingHere(error);
  const said = isNothing ? <Empty title={say('notForYou')} /> : <Failed error={error} onRetry={onRetry} />;
  return hasHeading ? said : <Page title={say(isNothing ? 'nothingHere' : 'failed')}>{said}</Page>;
}

/** A question with its three ends: not answered yet, not answered, answered. */
export function Asked<Result>({ of: { data, error, refetch }, children, rows }: AskedProps<Result>) {
  if (data !== undefined) return <>{children(data)}</>;
  if (error !== null) return <NotAnswered error={error} onRetry={() => void refetch()} />;
  return <Loading {...(rows === undefined ? {} : { rows })} />;
}
