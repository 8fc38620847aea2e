import { Radio, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { Letter } from '../statements/letter.js';
import { LongText } from '../ui/long-text.js';
import { isolated } from '../words/isolated.js';
import { Asked, Refused } from '../ui/states.js';
import { language as viewersLanguage, languages, type Language } from '../words/language.js';
import { AppealEffects } from './appeal-effects.js';
import { mostCharacters } from './charge-form.js';
import { DecideButton } from './decide-button.js';
import { useDecisionWords } from './decision-words.js';
import type { DecidableCase, DecisionProps } from './decisions.js';
import { focusFirst } from './focus-first.js';
import { DecideAppealDocument, StatementAppealedAgainstDocument } from './generated/appeal-decision.js';

type Appeal = Extract<DecidableCase['about'], { __typename: 'Appeal' }>;

/** Whether a decision is undone. */
export function AppealDecision({ case: of }: DecisionProps) {
  const say = useDecisionWords();
  const { roles } = useViewer();
  const { about: appeal } = of;
  if (appeal.__typename !== 'Appeal') return null;
  return (
    <Stack gap="lg">
      {appeal.statementId !== null && <AppealedAgainst statementId={appeal.statementId} />}
      {roles.includes('LEAD') ? <Decide of={of} appeal={appeal} /> : <Text>{say('appealForLeads')}</Text>}
    </Stack>
  );
}

/** The letter that is appealed against, as the appellant has it. */
function AppealedAgainst({ statementId }: { readonly statementId: string }) {
  const say = useDecisionWords();
  const asked = useAsk(StatementAppealedAgainstDocument, { id: statementId });
  const [language, choose] = useState<Language>(viewersLanguage());
  return (
    <Stack gap="sm" component="section" aria-label={say('appealed')}>
      <Title order={3} size="h4">
        {say('appealed')}
      </Title>
      <Asked of={asked} rows={2}>
        {({ statement }) =>
          statement !== null && (
            <>
              <SegmentedControl
                aria-label={say('appealed')}
                value={language}
                onChange={(chosen) => choose(languages.find((known) => known === chosen) ?? language)}
                data={languages.map((known) => ({ value: known, label: known.toUpperCase() }))}
                style={{ alignSelf: 'start' }}
              />
              <Letter text={language === 'de' ? statement.german : statement.english} language={language} label={say('appealed')} />
            </>
          )
        }
      </Asked>
    </Stack>
  );
}

type Outcome = 'grant' | 'deny';
const outcomes: readonly Outcome[] = ['grant', 'deny'];

function Decide({ of, appeal }: { readonly of: DecidableCase; readonly appeal: Appeal }) {
  const say = useDecisionWords();
  const deciding = useDo(DecideAppealDocument);
  const [outcome, choose] = useState<Outcome | null>(null);
  const [reasons, write] = useState('');
  const [isChecked, check] = useState(false);
  const name = isolated(of.subject.displayName);
  const lacksReasons = reasons.trim() === '';
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    check(true);
    if (outcome === null || lacksReasons) {
      focusFirst({ ...(outcome === null ? { outcome: true } : {}), ...(lacksReasons ? { reasons: true } : {}) });
      return;
    }
    const { id: caseId, version, dossierHash } = of;
    void deciding.run({ input: { caseId, version, dossierHash, grant: outcome === 'grant', reasons } });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        <Radio.Group
          label={say('decideAppeal')}
          name="outcome"
          required
          value={outcome}
          error={isChecked && outcome === null ? say('chooseFirst') : null}
          onChange={(chosen) => choose(outcomes.find((known) => known === chosen) ?? null)}
        >
          <Stack gap="xs" mt="xs">
            {outcomes.map((each) => (
              <Radio key={each} value={each} label={say(each)} description={say(`${each}Hint`)} />
            ))}
          </Stack>
        </Radio.Group>
        <LongText
          label={say('appealReasons', { name })}
          description={say('appealReasonsHint', { name })}
          name="reasons"
          required
          value={reasons}
          maximum={mostCharacters.reason}
          error={isChecked && lacksReasons ? say('needed') : null}
          onChange={write}
        />
        {outcome !== null && (
          <AppealEffects isGranted={outcome === 'grant'} against={appeal.against} subjectName={of.subject.displayName} />
        )}
        <Refused doing={deciding} />
        <Text size="sm" c="dimmed">
          {say('dossier')}
        </Text>
        <DecideButton isHeld={of.isHeld} isRunning={deciding.isRunning}>
          {say('decideNow')}
        </DecideButton>
      </Stack>
    </form>
  );
}
