import { Anchor, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { Confirm } from '../ui/confirm.js';
import { Field, Fields } from '../ui/fields.js';
import { Name } from '../ui/name.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { Asked, Empty } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { useCaseWords } from '../words/case-words.js';
import { useFormat } from '../words/use-format.js';
import { useAppealsWords } from './appeals-words.js';
import { AppealDocument, WithdrawAppealDocument, type AppealQuery } from './generated/appeals.js';
import { StateOfAppeal } from './state-of-appeal.js';

type Appeal = NonNullable<AppealQuery['appeal']>;

export function Component() {
  const say = useAppealsWords();
  const { id = '' } = useParams();
  const answer = useAsk(AppealDocument, { id });
  return (
    <Asked of={answer}>
      {({ appeal }) =>
        appeal === null ? (
          <Page title={say('title')}>
            <Empty icon={IconScale} title={say('missing')} />
          </Page>
        ) : (
          <AppealView key={appeal.id} appeal={appeal} />
        )
      }
    </Asked>
  );
}

function AppealView({ appeal }: { readonly appeal: Appeal }) {
  const say = useAppealsWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  const { party } = useViewer();
  const { id, against, state, appellant, subjectRole, lodgedAt, decidedAt, statementId, reasons, decisionReason } = appeal;
  const isMine = appellant.id === party?.id;
  const isOpen = state === 'LODGED' || state === 'UNDER_REVIEW';
  return (
    <Page title={say('oneTitle', { against: sayCase(against) })} actions={isMine && isOpen && <WithdrawAppeal id={id} />}>
      <Section title={say('outcome')}>
        <StateOfAppeal state={state} />
        {isMine && <Text>{say(state)}</Text>}
        {decisionReason !== null && (
          <div>
            <Text size="sm" c="dimmed">
              {say('why')}
            </Text>
            <Written text={decisionReason} />
          </div>
        )}
        <Fields columns={3}>
          <Field name={say('appellant')}>{!isMine && <Name party={appellant} />}</Field>
          <Field name={say('concerns')}>{isMine && say(`as${subjectRole}`)}</Field>
          <Field name={sayCase('LODGED')}>{format.dateTime(lodgedAt)}</Field>
          <Field name={sayCase(state)}>{decidedAt !== null && format.dateTime(decidedAt)}</Field>
        </Fields>
        {statementId !== null && (
          <Anchor component={Link} to={`/statements/${encodeURIComponent(statementId)}`}>
            {say('statement')}
          </Anchor>
        )}
      </Section>
      {reasons !== null && (
        <Section title={say('yourReasons')}>
          <Written text={reasons} />
        </Section>
      )}
    </Page>
  );
}

function WithdrawAppeal({ id }: { readonly id: string }) {
  const say = useAppealsWords();
  const withdraw = useDo(WithdrawAppealDocument);
  return (
    <Confirm
      label={say('withdraw')}
      title={say('withdraw')}
      what={say('withdrawHint')}
      doing={withdraw}
      onConfirm={() => withdraw.run({ input: { appealId: id } })}
    />
  );
}
