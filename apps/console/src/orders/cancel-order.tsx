import { Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDo } from '../api/use-do.js';
import { Confirm } from '../ui/confirm.js';
import { LongText } from '../ui/long-text.js';
import { isolated } from '../words/isolated.js';
import { useOrderWords } from '../words/order-words.js';
import { CancelOrderDocument, type CancelReason } from './generated/order.js';
import { useOrdersWords } from './orders-words.js';
import type { Order } from './sides.js';

const reasons: readonly CancelReason[] = ['CHANGED_MIND', 'NO_SHOW', 'NON_PAYMENT', 'OTHER'];
const maximumNote = 2_000;

export function CancelOrder({ order, other }: { readonly order: Order; readonly other: Order['buyer'] }) {
  const say = useOrdersWords();
  const sayOrder = useOrderWords();
  const cancelling = useDo(CancelOrderDocument);
  const form = useForm<{ reason: CancelReason; note: string }>({ initialValues: { reason: 'CHANGED_MIND', note: '' } });
  const { reason, note } = form.values;
  const name = isolated(other.displayName);
  return (
    <Confirm
      label={say('cancel')}
      title={say('cancelTitle')}
      what={say(order.acceptedAt === null ? 'cancelPlacedWill' : 'cancelAcceptedWill', { name })}
      color="red"
      doing={cancelling}
      onConfirm={() => cancelling.run({ input: { orderId: order.id, reason, note: note.trim() === '' ? null : note } })}
    >
      <Select
        label={say('reason')}
        data-autofocus
        allowDeselect={false}
        data={reasons.map((value) => ({ value, label: sayOrder(value) }))}
        {...form.getInputProps('reason')}
      />
      <LongText
        label={say('note', { name })}
        description={say('noteHint')}
        maximum={maximumNote}
        {...form.getInputProps('note')}
        value={note}
      />
    </Confirm>
  );
}
