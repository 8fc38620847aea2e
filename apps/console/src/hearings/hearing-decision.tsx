import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { Section } from '../ui/section.js';
import { TimeUntil } from '../ui/time-until.js';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import { StatementBehindDocument } from './generated/hearings.js';
import type { Entry } from './hearing-page.js';
import { useHearingsWords } from './hearings-words.js';

/** What was decided, from when it holds, and what one can do about it. */
export function HearingDecision({ entry: { state, decision } }: { readonly entry: Entry }) {
  const say = useHearingsWords();
  const format = useFormat();
  const { effectiveAt, activatedAt, endedAt, extendedUntil, extensionStatementId, confirmedAt, shortNoticeReason, statementId } = decision;
  if (state === 'HEARING' || state === 'PROPOSED') return null;
  const from = activatedAt ?? effectiveAt;
  const values = { from: from === null ? '' : format.dateTime(from), ended: endedAt === null ? '' : format.dateTime(endedAt) };
  return (
    <Section title={say('decision')}>
      <Text fw={600}>{say(state === 'APPROVED' && from === null ? 'APPROVEDsoon' : state, values)}</Text>
      {extendedUntil !== null && <Text>{say('extended', { date: format.dateTime(extendedUntil) })}</Text>}
      {confirmedAt !== null && <Text>{say('confirmed', { date: format.dateTime(confirmedAt) })}</Text>}
      {shortNoticeReason !== null && (
        <div>
          <Text size="sm" c="dimmed">
            {say('shortNotice')}
          </Text>
          <Written text={shortNoticeReason} />
        </div>
      )}
      {statementId !== null && <StatementOf id={statementId} />}
      {extensionStatementId !== null && (
        <Group>
          <Button component={Link} to={`/statements/${encodeURIComponent(extensionStatementId)}`} variant="light">
            {say('extensionStatement')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

function StatementOf({ id }: { readonly id: string }) {
  const say = useHearingsWords();
  const format = useFormat();
  const { data } = useAsk(StatementBehindDocument, { id });
  const statement = data?.statement ?? null;
  return (
    <>
      {statement !== null && !statement.isVoided && (
        <Text>
          {statement.canAppeal && statement.appealUntil !== null ? (
            <>
              {say('canAppeal')} <TimeUntil until={statement.appealUntil} />
            </>
          ) : statement.appealUntil !== null ? (
            say('appealOver', { date: format.date(statement.appealUntil) })
          ) : (
            say('notDelivered')
          )}
        </Text>
      )}
      <Group>
        <Button component={Link} to={`/statements/${encodeURIComponent(id)}`} variant="light">
          {say('statement')}
        </Button>
        {statement?.canAppeal === true && (
          <Button component={Link} to={`/appeals/new?statement=${encodeURIComponent(id)}`} variant="default">
            {say('appeal')}
          </Button>
        )}
      </Group>
    </>
  );
}
