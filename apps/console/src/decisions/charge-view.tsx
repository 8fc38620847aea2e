import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Written } from '../ui/written.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useFormat } from '../words/use-format.js';
import classes from './charge-view.module.css';
import { useDecisionWords } from './decision-words.js';
import type { Entry } from './proposed-charge.js';

/** What somebody is, or is to be, charged with. */
export function ChargeView({ entry: { entryState, charge, proposal }, title }: { readonly entry: Entry; readonly title: string }) {
  const say = useDecisionWords();
  const sayTerm = useNoServeWords();
  const { date } = useFormat();
  if (charge === null) return null;
  // Until a moderator makes a charge of it, it is in the words of whoever has had enough of somebody.
  const mayInsult = entryState === 'PROPOSED' && proposal?.party != null;
  const { ground, explanation, facts, rung, conditions, endsAt, urgentReason } = charge;
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={3} size="h4">
        {title}
      </Title>
      <dl className={classes.charge}>
        <Part name={say('ground')}>{sayGround(ground, sayTerm)}</Part>
        <Part name={say('rung')}>
          {sayTerm(rung)}
          {conditions.length > 0 && ` (${conditions.map((condition) => sayTerm(condition)).join(', ')})`}
        </Part>
        <Part name={say('ends')}>{endsAt === null ? say('noEnd') : date(endsAt)}</Part>
        <Part name={say('explanation')}>
          <Written text={explanation} covered={mayInsult} />
        </Part>
        <Part name={say('facts')}>
          <Written text={facts} covered={mayInsult} />
        </Part>
        {proposal?.skippedRungReason != null && (
          <Part name={say('skipped')}>
            <Written text={proposal.skippedRungReason} />
          </Part>
        )}
        {urgentReason !== null && (
          <Part name={say('urgent')}>
            <Written text={urgentReason} />
          </Part>
        )}
      </dl>
    </Stack>
  );
}

type Ground = NonNullable<Entry['charge']>['ground'];
type SayTerm = ReturnType<typeof useNoServeWords>;

/** Protected traits never stand in an entry: they are in the schema for their refusal alone. */
function sayGround(ground: Ground, say: SayTerm): string {
  switch (ground) {
    case 'ORIGIN':
    case 'RELIGION':
    case 'DISABILITY':
    case 'AGE':
    case 'SEX':
    case 'SEXUAL_IDENTITY':
      return ground;
    default:
      return say(ground);
  }
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>
        <Text size="sm" c="dimmed" span>
          {name}
        </Text>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
