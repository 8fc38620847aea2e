import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** One sentence on what it is about. */
  readonly hint?: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, hint, aside, id, children }: SectionProps) {
  const heading = useId();
  return (
    <Card withBorder component="section" aria-labelledby={heading} {...(id === undefined ? {} : { id })}>
      <Stack gap="sm">
        <div>
          <Group justify="space-between" gap="xs">
            <Title order={2} size="h4" id={heading} tabIndex={-1} style={{ outline: 'none' }}>
              {title}
            </Title>
            {aside}
          </Group>
          {hint !== undefined && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </Card>
  );
}
