import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { HasHeading } from './has-heading.js';

interface PageProps {
  readonly title: string;
  /** One sentence on what this page is for. */
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page. A new page is announced by its heading, which gets the focus. */
export function Page({ title, hint, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Evenhand`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Stack gap="lg" maw={1180} mx="auto" w="100%">
      <Group justify="space-between" align="end" wrap="wrap">
        <Box miw={0}>
          <Title ref={heading} order={1} size="h2" tabIndex={-1} style={{ outline: 'none', overflowWrap: 'anywhere' }}>
            <bdi>{title}</bdi>
          </Title>
          {hint !== undefined && <Text c="dimmed">{hint}</Text>}
        </Box>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
      </Group>
      <HasHeading value={true}>{children}</HasHeading>
    </Stack>
  );
}
