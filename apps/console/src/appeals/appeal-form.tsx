import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useDo } from '../api/use-do.js';
import { Form } from '../ui/form.js';
import { LongText, useTextDraft } from '../ui/long-text.js';
import { refusedAt } from '../ui/refused-at.js';
import { TimeUntil } from '../ui/time-until.js';
import { useFormat } from '../words/use-format.js';
import { useAppealsWords } from './appeals-words.js';
import { LodgeAppealDocument, type AppealableStatementFragment, type AppealState } from './generated/appeals.js';

const maximumReasons = 5_000;

interface AppealFormProps {
  readonly statement: AppealableStatementFragment;
  /** The viewer's appeals against the same. */
  readonly former: readonly { readonly id: string; readonly state: AppealState }[];
}

/** What is said against a decision; or why nothing can be said any more, or yet. */
export function AppealForm({ statement, former }: AppealFormProps) {
  const say = useAppealsWords();
  const format = useFormat();
  const { kind, isVoided, canAppeal, appealUntil } = statement;
  const standing = former.find(({ state }) => state !== 'WITHDRAWN');
  if (standing !== undefined) {
    return (
      <Text>
        {say('running')}{' '}
        <Anchor component={Link} to={`/appeals/${encodeURIComponent(standing.id)}`} inherit>
          {say('see')}
        </Anchor>
      </Text>
    );
  }
  if (kind === 'SEPARATION') return <Text>{say('never')}</Text>;
  if (isVoided) return <Text>{say('voided')}</Text>;
  if (appealUntil === null) return <Text>{say('notYet')}</Text>;
  if (!canAppeal) return <Text>{say('over', { date: format.dateTime(appealUntil) })}</Text>;
  return (
    <>
      <Text>
        {say('until')} <TimeUntil until={appealUntil} />
      </Text>
      <ReasonsForm statementId={statement.id} />
    </>
  );
}

function ReasonsForm({ statementId }: { readonly statementId: string }) {
  const say = useAppealsWords();
  const navigate = useNavigate();
  const lodge = useDo(LodgeAppealDocument);
  const draft = useTextDraft(maximumReasons, refusedAt(lodge, 'reasons'));
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const send = async (): Promise<void> => {
    if (!draft.isReady()) return;
    const lodged = await lodge.run({ input: { statementId, reasons: draft.text, idempotencyKey } });
    if (lodged !== null) await navigate(`/appeals/${encodeURIComponent(lodged.id)}`);
  };
  return (
    <Form doing={lodge} fields={['reasons']} submit={say('send')} onSubmit={() => void send()}>
      <LongText label={say('reasons')} description={say('reasonsHint')} required minRows={8} {...draft.field} />
    </Form>
  );
}
