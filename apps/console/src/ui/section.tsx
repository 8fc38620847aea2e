import { Card, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** One sentence on what it is about. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <Card withBorder component="section" aria-labelledby={id} padding="lg">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
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
