import { Text } from '@mantine/core';
import { Field, Fields } from '../ui/fields.js';
import { Name } from '../ui/name.js';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/use-format.js';
import { useOrdersWords } from './orders-words.js';
import type { Order } from './sides.js';

export function OrderAgreed({ order }: { readonly order: Order }) {
  const say = useOrdersWords();
  const format = useFormat();
  const { amount, dueOn, seller, buyer, externalId } = order;
  return (
    <Section title={say('agreed')}>
      <Fields>
        <Field name={say('amount')}>
          <Text fw={600}>{format.money(amount.amountMinor, amount.currency)}</Text>
        </Field>
        <Field name={say('dueDate')}>{dueOn === null ? say('noDueDate') : format.date(dueOn)}</Field>
        <Field name={say('seller')}>
          <Name party={seller} />
        </Field>
        <Field name={say('buyer')}>
          <Name party={buyer} />
        </Field>
        <Field name={say('externalId')}>{externalId !== null && <bdi>{externalId}</bdi>}</Field>
      </Fields>
    </Section>
  );
}
