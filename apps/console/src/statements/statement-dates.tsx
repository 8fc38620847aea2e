import { Stack, Text, Title } from '@mantine/core';
import { useFormat } from '../words/use-format.js';
import type { StatementReadQuery } from './generated/statements.js';
import { useStatementsWords } from './statements-words.js';

export type ReadStatement = NonNullable<StatementReadQuery['statement']>;

/** When it was written, delivered and read, and until when one can appeal. */
export function StatementDates({ statement }: { readonly statement: ReadStatement }) {
  const say = useStatementsWords();
  const { dateTime } = useFormat();
  const { kind, issuedAt, deliveredAt, deliveryChannel, acknowledgedAt, appealUntil, canAppeal, isVoided } = statement;
  const channel = deliveryChannel === null ? '' : `, ${say(deliveryChannel)}`;
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {say('when')}
      </Title>
      <DateOf what={say('issuedAt')} at={dateTime(issuedAt)} />
      <DateOf what={say('deliveredAt')} at={deliveredAt === null ? say('notDelivered') : `${dateTime(deliveredAt)}${channel}`} />
      <DateOf what={say('acknowledgedAt')} at={acknowledgedAt === null ? say('notAcknowledged') : dateTime(acknowledgedAt)} />
      {kind === 'SEPARATION' ? (
        <Text size="sm">{say('noAppeal')}</Text>
      ) : (
        !isVoided && (
          <DateOf
            what={say('appealUntil')}
            at={
              appealUntil === null
                ? say('appealLater')
                : canAppeal
                  ? dateTime(appealUntil)
                  : say('appealOver', { date: dateTime(appealUntil) })
            }
          />
        )
      )}
    </Stack>
  );
}

function DateOf({ what, at }: { readonly what: string; readonly at: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {what}
      </Text>
      <Text>{at}</Text>
    </div>
  );
}
