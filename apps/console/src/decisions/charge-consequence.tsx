import { Checkbox, Stack } from '@mantine/core';
import { isolated } from '../words/isolated.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { conditions, mostCharacters, type ChargeFields } from './charge-form.js';
import { useChargeWords } from './charge-words.js';
import { skippedBefore, type Rung } from './effects-of.js';
import { RungChoice } from './rung-choice.js';
import { DayInput, TimeInput } from '../ui/day-input.js';
import { LongText } from '../ui/long-text.js';
import { UrgentFields } from './urgent-fields.js';

interface ChargeConsequenceProps {
  readonly subjectName: string;
  readonly taken: readonly Rung[];
  readonly fields: ChargeFields;
}

/** What is to follow from a charge: the rung of the ladder, on what terms, from when and until when. */
export function ChargeConsequence({ subjectName, taken, fields: { values, set, errorAt } }: ChargeConsequenceProps) {
  const say = useChargeWords();
  const sayTerm = useNoServeWords();
  const skipped = skippedBefore(values.rung, taken);
  return (
    <>
      <RungChoice value={values.rung} taken={taken} onChange={(rung) => set({ rung })} />
      {values.rung === 'RESTRICTION' && (
        <Checkbox.Group
          label={say('conditions')}
          required
          value={values.conditions}
          error={errorAt('conditions')}
          onChange={(chosen) => set({ conditions: chosen })}
        >
          <Stack gap="xs" mt="xs">
            {conditions.map((value) => (
              <Checkbox key={value} name="conditions" value={value} label={sayTerm(value)} description={say(`${value}_hint`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {skipped !== null && (
        <LongText
          label={say('skippedRungReason')}
          description={say('skippedRungHint', { rung: sayTerm(skipped), name: isolated(subjectName) })}
          name="skippedRungReason"
          minRows={2}
          required
          value={values.skippedRungReason}
          maximum={mostCharacters.reason}
          error={errorAt('skippedRungReason')}
          onChange={(skippedRungReason) => set({ skippedRungReason })}
        />
      )}
      {values.rung !== 'PERMANENT' && (
        <DayInput
          label={say('endsOn')}
          description={say(values.rung === 'TEMPORARY' ? 'endsOnHint' : 'endsOnOptional')}
          name="endsOn"
          maw={320}
          required={values.rung === 'TEMPORARY'}
          value={values.endsOn}
          error={errorAt('endsOn')}
          onChange={(chosen) => set({ endsOn: chosen })}
        />
      )}
      <TimeInput
        label={say('effectiveAt')}
        description={say('effectiveAtHint')}
        name="effectiveAt"
        maw={320}
        value={values.effectiveAt}
        error={errorAt('effectiveAt')}
        onChange={(chosen) => set({ effectiveAt: chosen })}
      />
      <UrgentFields
        isUrgent={values.isUrgent}
        reason={values.urgentReason}
        error={errorAt('urgentReason')}
        onChange={(isUrgent, urgentReason) => set({ isUrgent, urgentReason })}
      />
    </>
  );
}
