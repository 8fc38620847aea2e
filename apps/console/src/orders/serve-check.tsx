import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useNoServeWords } from '../words/no-serve-words.js';
import type { MayServeQuery } from './generated/order.js';
import { useOrdersWords } from './orders-words.js';

export type ServeCheck = NonNullable<MayServeQuery['serveCheck']>;

const looks = {
  SERVE: { color: 'teal', icon: IconCircleCheck },
  CAUTION: { color: 'yellow', icon: IconAlertTriangle },
  REFUSE: { color: 'red', icon: IconHandStop },
};

/** What the check says, with all the reasons that are this viewer's to know. */
export function ServeVerdict({ check: { verdict, reasons, conditions } }: { readonly check: ServeCheck }) {
  const say = useOrdersWords();
  const sayNoServe = useNoServeWords();
  const { color, icon: Picture } = looks[verdict];
  return (
    <Alert variant="light" color={color} icon={<Picture aria-hidden />} title={say('check', { verdict: sayNoServe(verdict) })}>
      <Stack gap="xs">
        {reasons.length === 0 && <Text size="sm">{say('nothingAgainst')}</Text>}
        {reasons.length > 0 && (
          <List size="sm">
            {reasons.map(({ code, message, statementId }) => (
              <List.Item key={`${code} ${statementId ?? ''}`}>
                {message}{' '}
                {statementId !== null && (
                  <Anchor component={Link} to={`/statements/${encodeURIComponent(statementId)}`} inherit>
                    {say('statement')}
                  </Anchor>
                )}
              </List.Item>
            ))}
          </List>
        )}
        {conditions.length > 0 && (
          <Text size="sm" fw={600}>
            {say('onlyWith', { conditions: conditions.map((condition) => sayNoServe(condition)).join(', ') })}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}
