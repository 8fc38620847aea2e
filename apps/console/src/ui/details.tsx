import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './details.module.css';

/** What there is to know about something, name by name. */
export function Details({ children, cols = 3 }: { readonly children: ReactNode; readonly cols?: number }) {
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: cols }} className={classes.details}>
      {children}
    </SimpleGrid>
  );
}

/** One of them; not there when there is nothing to say. */
export function Detail({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === false) return null;
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} className={classes.value}>
        {children}
      </Text>
    </div>
  );
}
