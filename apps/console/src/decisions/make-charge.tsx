import { Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDo } from '../api/use-do.js';
import { Refused } from '../ui/states.js';
import { ChargeBasis } from './charge-basis.js';
import { ChargeConsequence } from './charge-consequence.js';
import { chargeOf, fieldOf, firstValues, lackingIn, measureOf, type ChargeFields, type ChargeValues } from './charge-form.js';
import { useChargeWords } from './charge-words.js';
import { DecideButton } from './decide-button.js';
import type { DecidableCase } from './decisions.js';
import { focusFirst } from './focus-first.js';
import { OpenNoServeHearingDocument } from './generated/no-serve-decisions.js';
import { MeasureEffects } from './measure-effects.js';
import type { ProposedCharge } from './proposed-charge.js';
import { isBusiness, rungsTaken, type NoServeMatter } from './use-no-serve-matter.js';

interface MakeChargeProps {
  readonly of: DecidableCase;
  readonly matter: NoServeMatter;
  readonly proposed: ProposedCharge;
}

/** A moderator makes a charge of a proposal, and the subject is heard about it. */
export function MakeCharge({ of, matter, proposed }: MakeChargeProps) {
  const say = useChargeWords();
  const taken = rungsTaken(matter);
  const form = useForm<ChargeValues>({
    initialValues: firstValues(proposed),
    validate: (values) => Object.fromEntries(Object.entries(lackingIn(values, taken)).map(([field, needed]) => [field, say(needed)])),
  });
  const opening = useDo(OpenNoServeHearingDocument);
  const refusedField = opening.refusal === null ? null : fieldOf(opening.refusal);
  const fields: ChargeFields = {
    values: form.values,
    set: (changes) => {
      form.setValues(changes);
      for (const field of Object.keys(changes)) form.clearFieldError(field);
    },
    errorAt: (field) => {
      const found = form.errors[field];
      if (typeof found === 'string') return found;
      return refusedField === field && opening.refusal !== null ? opening.refusal.message : null;
    },
  };
  const send = form.onSubmit(async (complete) => {
    const charge = chargeOf(complete);
    if (charge === null) return;
    const opened = await opening.run({ input: { caseId: of.id, version: of.version, charge } });
    if (opened !== null) of.onStep();
  }, focusFirst);
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        <ChargeBasis of={of} matter={matter} proposed={proposed} fields={fields} />
        <ChargeConsequence subjectName={of.subject.displayName} taken={taken} fields={fields} />
        <MeasureEffects of={of} matter={matter} measure={measureOf(form.values, isBusiness(matter))} isCharge requester={null} />
        <Refused doing={opening} />
        <Text size="sm" c="dimmed">
          {say('openHint')}
        </Text>
        <DecideButton isHeld={of.isHeld} isRunning={opening.isRunning}>
          {say('open')}
        </DecideButton>
      </Stack>
    </form>
  );
}
