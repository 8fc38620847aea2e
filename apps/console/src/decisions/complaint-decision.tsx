import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import type { ComplaintMatter } from '../cases/about-complaint.js';
import { useNow } from '../ui/use-now.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import { DismissEffects, pointsOf, UpholdEffects, type Severity } from './complaint-effects.js';
import type { DecidableCase, DecisionProps } from './decisions.js';
import { DecideComplaintDocument } from './generated/complaint.js';
import { PolicyForDecisionsDocument } from './generated/policy-in-force.js';
import { TellSubject } from './tell-subject.js';
import { UpholdLetter } from './uphold-letter.js';
import { VerdictForm } from './verdict-form.js';
import { useVerdictWords } from './verdict-words.js';

const severities: readonly Severity[] = ['MINOR', 'SERIOUS', 'SEVERE'];

/** Whether a complaint is upheld or dismissed. */
export function ComplaintDecision({ case: of }: DecisionProps) {
  const { about } = of;
  if (about.__typename !== 'Complaint') return null;
  return (
    <Stack gap="md">
      {about.isComplainantHidden && about.toldOn === null && <TellSubject case={of} />}
      <Verdict of={of} complaint={about} />
    </Stack>
  );
}

const dayMs = 86_400_000;

/** Whether the subject may still answer; on the last day the API knows the hour. */
function useIsAwaited({ response, answerBy }: ComplaintMatter): boolean {
  const now = useNow(60_000);
  return response === null && answerBy !== null && now < Date.parse(answerBy) + dayMs;
}

function Verdict({ of, complaint }: { readonly of: DecidableCase; readonly complaint: ComplaintMatter }) {
  const say = useVerdictWords();
  const format = useFormat();
  const [choice, choose] = useState<'UPHOLD' | 'DISMISS' | null>(null);
  const [severity, weigh] = useState<Severity | null>(null);
  const deciding = useDo(DecideComplaintDocument);
  const isAwaited = useIsAwaited(complaint);
  const isUpheld = choice === 'UPHOLD';
  const name = isolated(of.subject.displayName);
  const reasonHint = say(complaint.isComplainantHidden ? 'hiddenReason' : 'upholdReason');
  const reading = { caseId: of.id, version: of.version, dossierHash: of.dossierHash };
  return (
    <VerdictForm<'UPHOLD' | 'DISMISS', 'reason' | 'facts' | 'rule' | 'withoutAnswerReason'>
      choices={[
        {
          value: 'UPHOLD',
          label: say('uphold'),
          hint: complaint.toldOn === null ? say('upholdAfterTelling') : say('upholdHint'),
          isImpossible: complaint.toldOn === null,
        },
        { value: 'DISMISS', label: say('dismiss'), hint: say('dismissHint') },
      ]}
      chosen={choice}
      onChoose={choose}
      more={isUpheld && <Weight severity={severity} onWeigh={weigh} />}
      isMoreDone={!isUpheld || severity !== null}
      texts={[
        { name: 'reason', label: say('reason'), hint: reasonHint },
        ...(isUpheld
          ? ([
              { name: 'facts', label: say('facts'), hint: say('factsHint') },
              { name: 'rule', label: say('rule'), hint: say('ruleHint'), rows: 1 },
            ] as const)
          : []),
        ...(isUpheld && isAwaited && complaint.answerBy !== null
          ? ([
              {
                name: 'withoutAnswerReason',
                label: say('withoutAnswer'),
                hint: say('withoutAnswerHint', { name, date: format.date(complaint.answerBy) }),
                isOptional: true,
                rows: 1,
              },
            ] as const)
          : []),
      ]}
      action={say(isUpheld ? 'upholdNow' : 'dismissNow')}
      isHeld={of.isHeld}
      doing={deciding}
      onSend={(textOf) => {
        const reason = textOf('reason');
        if (!isUpheld) void deciding.run({ input: { ...reading, dismiss: { reason } } });
        if (!isUpheld || severity === null) return;
        const withoutAnswerReason = isAwaited && textOf('withoutAnswerReason').trim() !== '' ? textOf('withoutAnswerReason') : null;
        const uphold = { severity, reason, facts: textOf('facts'), rule: textOf('rule'), withoutAnswerReason };
        void deciding.run({ input: { ...reading, uphold } });
      }}
      letter={(textOf) =>
        isUpheld &&
        severity !== null && (
          <UpholdLetter
            of={of}
            complaint={complaint}
            severity={severity}
            texts={{ explanation: textOf('reason'), facts: textOf('facts'), rule: textOf('rule') }}
          />
        )
      }
      effects={
        isUpheld ? (
          <UpholdEffects case={of} complaint={complaint} severity={severity} />
        ) : (
          <DismissEffects case={of} complaint={complaint} />
        )
      }
    />
  );
}

interface WeightProps {
  readonly severity: Severity | null;
  readonly onWeigh: (severity: Severity | null) => void;
}

/** How bad it is, with what that weighs. */
function Weight({ severity, onWeigh }: WeightProps) {
  const say = useVerdictWords();
  const sayComplaint = useComplaintWords();
  const policy = useAsk(PolicyForDecisionsDocument, {}).data?.policy.complaints;
  return (
    <Radio.Group
      label={say('severity')}
      required
      value={severity ?? ''}
      onChange={(value) => onWeigh(severities.find((known) => known === value) ?? null)}
    >
      <Stack gap="xs" mt="xs">
        {severities.map((value) => (
          <Radio
            key={value}
            value={value}
            label={sayComplaint(value)}
            description={policy === undefined ? '' : say('points', { count: pointsOf(value, policy) })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
