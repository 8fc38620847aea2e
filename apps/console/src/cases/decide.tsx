import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconRefreshAlert } from '@tabler/icons-react';
import { decisions } from '../decisions/decisions.js';
import { Section } from '../ui/section.js';
import type { ReadCase } from './case.js';
import { useCasePageWords } from './case-words.js';
import type { Claiming } from './use-claim.js';
import type { ReadingOfCase } from './use-reading.js';

export const decisionId = 'decision';

interface DecideProps {
  readonly case: ReadCase;
  readonly claiming: Claiming;
  readonly reading: ReadingOfCase;
}

/**
 * The form that decides the case. It stays as it is from the claim on, whatever becomes of the claim and of the case
 * meanwhile.
 */
export function Decide({ case: found, claiming, reading }: DecideProps) {
  const say = useCasePageWords();
  const { kind, id, subject, subjectRole, about } = found;
  const Form = decisions[kind];
  if (about === null) return null;
  const isHeld = claiming.stand === 'MINE';
  const content = (): React.ReactNode => {
    if (Form === undefined) return <Text c="dimmed">{say('noForm')}</Text>;
    if (!isHeld && !claiming.wasMine) return <Text c="dimmed">{say('decideAfterClaim')}</Text>;
    return (
      <div onInput={reading.begin} onKeyDown={claiming.onActivity} onPointerDown={claiming.onActivity}>
        <Form
          case={{
            id,
            version: reading.version,
            dossierHash: reading.dossierHash,
            subject,
            subjectRole,
            about,
            isHeld,
            onStep: () => {
              reading.forget();
              claiming.onStep();
            },
          }}
        />
      </div>
    );
  };
  return (
    <Section title={say('decide')} id={decisionId}>
      <Stack gap="md">
        {reading.isBehind && (
          <Alert color="orange" icon={<IconRefreshAlert />} title={say('changed')} role="alert">
            <Stack align="start" gap="sm">
              <Text size="sm">{say('changedHint')}</Text>
              <Button size="xs" variant="light" color="orange" onClick={reading.catchUp}>
                {say('haveRead')}
              </Button>
            </Stack>
          </Alert>
        )}
        {content()}
      </Stack>
    </Section>
  );
}
