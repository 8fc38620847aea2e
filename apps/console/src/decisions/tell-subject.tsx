import { Divider, Stack, Text, Title } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { LongText } from '../ui/long-text.js';
import { refusedAt } from '../ui/refused-at.js';
import { Refused } from '../ui/states.js';
import { isolated } from '../words/isolated.js';
import { DecideButton } from './decide-button.js';
import type { DecidableCase } from './decisions.js';
import { useEffectsWords } from './effects-words.js';
import { Effects } from './effects.js';
import { TellSubjectDocument } from './generated/complaint.js';
import { PolicyForDecisionsDocument } from './generated/policy-in-force.js';
import { useVerdictWords } from './verdict-words.js';

/** As much as a complaint takes, unless the policy says otherwise. */
const mostInSummary = 5_000;

/** The subject of a hidden complaint is told what is said, in a moderator's words. Before that nothing can be upheld. */
export function TellSubject({ case: of }: { readonly case: DecidableCase }) {
  const say = useVerdictWords();
  const sayEffects = useEffectsWords();
  const [summary, write] = useState('');
  const [isTried, setTried] = useState(false);
  const telling = useDo(TellSubjectDocument);
  const days = useAsk(PolicyForDecisionsDocument, {}).data?.policy.complaints.answerWindowDays;
  const name = isolated(of.subject.displayName);
  const isLacking = summary.trim() === '';
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isLacking) return;
    const told = await telling.run({ input: { caseId: of.id, version: of.version, summary } });
    if (told !== null) of.onStep();
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        <div>
          <Title order={3} size="h5">
            {say('tell')}
          </Title>
          <Text size="sm">{say('tellHint', { name })}</Text>
        </div>
        <LongText
          name="summary"
          label={say('summary')}
          description={say('summaryHint')}
          required
          value={summary}
          maximum={mostInSummary}
          error={refusedAt(telling, 'summary') ?? (isTried && isLacking ? say('needed') : null)}
          onChange={write}
        />
        <Effects
          contact={say('tellContact')}
          orders={sayEffects('unaffected')}
          reputation={sayEffects('noStars')}
          told={[say('toldAbout', { name, days: days ?? '…' }), say('toldNobody')]}
        />
        {refusedAt(telling, 'summary') === null && <Refused doing={telling} />}
        <DecideButton isHeld={of.isHeld} isRunning={telling.isRunning}>
          {say('tellNow', { name })}
        </DecideButton>
        <Divider />
      </Stack>
    </form>
  );
}
