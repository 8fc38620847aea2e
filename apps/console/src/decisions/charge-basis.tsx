import { Anchor, Select } from '@mantine/core';
import { useNoServeWords } from '../words/no-serve-words.js';
import { grounds, mostCharacters, type ChargeFields } from './charge-form.js';
import { ComplaintSources, OrderSources } from './charge-sources.js';
import { useChargeWords } from './charge-words.js';
import type { DecidableCase } from './decisions.js';
import type { ProposedCharge } from './proposed-charge.js';
import { LongText } from '../ui/long-text.js';
import type { NoServeMatter } from './use-no-serve-matter.js';

interface ChargeBasisProps {
  readonly of: DecidableCase;
  readonly matter: NoServeMatter;
  readonly proposed: ProposedCharge;
  readonly fields: ChargeFields;
}

/** What a charge rests on: the ground, why, on which facts, complaints and orders. */
export function ChargeBasis({ of, matter, proposed, fields: { values, set, errorAt } }: ChargeBasisProps) {
  const say = useChargeWords();
  const sayTerm = useNoServeWords();
  return (
    <>
      <Select
        label={say('ground')}
        description={say('groundHint')}
        placeholder={say('chooseGround')}
        name="ground"
        required
        allowDeselect={false}
        value={values.ground === '' ? null : values.ground}
        error={errorAt('ground')}
        onChange={(chosen) => set({ ground: chosen ?? '' })}
        data={grounds.map((value) => ({ value, label: sayTerm(value) }))}
      />
      {proposed.hasWords && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="start"
          onClick={() => set({ explanation: proposed.explanation, facts: proposed.facts })}
        >
          {say('takeOver')}
        </Anchor>
      )}
      <LongText
        label={say('explanation')}
        description={say('explanationHint')}
        name="explanation"
        required
        value={values.explanation}
        maximum={mostCharacters.explanation}
        error={errorAt('explanation')}
        onChange={(explanation) => set({ explanation })}
      />
      <LongText
        label={say('facts')}
        description={say('factsHint')}
        name="facts"
        required
        value={values.facts}
        maximum={mostCharacters.facts}
        error={errorAt('facts')}
        onChange={(facts) => set({ facts })}
      />
      <ComplaintSources
        of={of}
        matter={matter}
        chosen={values.complaintIds}
        error={errorAt('complaintIds')}
        onChange={(complaintIds) => set({ complaintIds })}
      />
      <OrderSources
        of={of}
        matter={matter}
        chosen={values.orderIds}
        error={errorAt('orderIds')}
        onChange={(orderIds) => set({ orderIds })}
      />
    </>
  );
}
