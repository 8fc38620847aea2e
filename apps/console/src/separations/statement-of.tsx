import { Stack, Text } from '@mantine/core';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import { useSeparationWords } from './separation-words.js';
import type { Separation } from './separation.js';

/** The statement as it was sent, and whether it was read. */
export function StatementOf({ separation }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const format = useFormat();
  const { statement, statementDeliveredAt, statementAcknowledgedAt, mySide } = separation;
  if (statement === null || statementDeliveredAt === null) return null;
  // The other side reads it with the button that says so.
  const isStillToRead = mySide === 'OTHER' && statementAcknowledgedAt === null;
  return (
    <Stack gap="xs">
      <Text size="sm">{say('sentOn', { at: format.dateTime(statementDeliveredAt) })}</Text>
      {!isStillToRead && <Written text={statement.text ?? ''} />}
      {statementAcknowledgedAt !== null ? (
        <Text size="sm">{say('readOn', { at: format.dateTime(statementAcknowledgedAt) })}</Text>
      ) : (
        mySide !== 'OTHER' && (
          <Text size="sm" c="dimmed">
            {say('notReadYet')}
          </Text>
        )
      )}
    </Stack>
  );
}
