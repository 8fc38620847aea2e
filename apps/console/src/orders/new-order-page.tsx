import { Anchor, Button, Card, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { DayInput } from '../ui/day-input.js';
import { Page } from '../ui/page.js';
import { Asked, Empty, Refused } from '../ui/states.js';
import { isolated } from '../words/isolated.js';
import { language } from '../words/language.js';
import { MayServeDocument, PlaceOrderDocument, SellerOfNewOrderDocument, type SellerOfNewOrderQuery } from './generated/order.js';
import { useOrdersWords } from './orders-words.js';
import { ServeVerdict } from './serve-check.js';

type Seller = NonNullable<SellerOfNewOrderQuery['party']>;

const currencies = ['EUR', 'CHF', 'GBP', 'USD', 'DKK', 'SEK', 'PLN', 'CZK'];

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

export function Component() {
  const [search] = useSearchParams();
  const say = useOrdersWords();
  const sellerId = search.get('seller') ?? '';
  const { party } = useViewer();
  const seller = useAsk(SellerOfNewOrderDocument, { id: sellerId }, { when: sellerId !== '' });
  if (sellerId === '' || sellerId === party?.id) {
    const isOwn = sellerId !== '';
    return (
      <Page title={say('newTitlePlain')}>
        <Empty title={say(isOwn ? 'ownShop' : 'noSeller')} hint={say(isOwn ? 'ownShopHint' : 'noSellerHint')}>
          <Anchor component={Link} to="/orders">
            {say('toOrders')}
          </Anchor>
        </Empty>
      </Page>
    );
  }
  return (
    <Asked of={seller}>
      {({ party: found }) =>
        found === null ? (
          <Page title={say('newTitlePlain')}>
            <Empty title={say('noSeller')} hint={say('noSellerHint')} />
          </Page>
        ) : (
          <Page title={say('newTitle', { name: isolated(found.displayName) })} hint={say('newHint')}>
            <OrderFrom key={found.id} seller={found} buyerId={party?.id ?? ''} />
          </Page>
        )
      }
    </Asked>
  );
}

function OrderFrom({ seller, buyerId }: { readonly seller: Seller; readonly buyerId: string }) {
  const say = useOrdersWords();
  const check = useAsk(MayServeDocument, { sellerId: seller.id, buyerId });
  return (
    <Asked of={check} rows={2}>
      {({ serveCheck }) => (
        <Stack maw={560}>
          {serveCheck !== null && serveCheck.verdict !== 'SERVE' && <ServeVerdict check={serveCheck} />}
          {serveCheck?.verdict === 'REFUSE' ? <Text>{say('cannotPlace')}</Text> : <OrderForm seller={seller} />}
        </Stack>
      )}
    </Asked>
  );
}

interface NewOrder {
  /** A text while it is no number that could be reckoned with. */
  readonly amount: number | string;
  readonly currency: string;
  /** A day; empty when none is agreed. */
  readonly dueOn: string;
}

/** What the API calls a field, and what the form calls it. */
const fieldOf: Readonly<Record<string, keyof NewOrder>> = { amountMinor: 'amount', currency: 'currency', dueOn: 'dueOn' };

function OrderForm({ seller }: { readonly seller: Seller }) {
  const say = useOrdersWords();
  const goTo = useNavigate();
  const placing = useDo(PlaceOrderDocument);
  // One for the form: a second click does nothing new.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm<NewOrder>({
    initialValues: { amount: '', currency: 'EUR', dueOn: '' },
    validate: { amount: (amount) => (typeof amount === 'number' ? null : say('amountMissing')) },
  });
  const place = async ({ amount, currency, dueOn }: NewOrder): Promise<void> => {
    const amountMinor = Math.round(Number(amount) * 10 ** digitsOf(currency));
    const placed = await placing.run({
      input: { sellerId: seller.id, amountMinor, currency, dueOn: dueOn === '' ? null : dueOn, idempotencyKey },
    });
    if (placed !== null) await goTo(`/orders/${encodeURIComponent(placed.id)}`);
  };
  const { refusal } = placing;
  const refusedField = refusal !== null && 'field' in refusal ? fieldOf[refusal.field] : undefined;
  const propsOf = (name: keyof NewOrder) => ({
    ...form.getInputProps(name),
    ...(refusedField === name ? { error: refusal?.message } : {}),
  });
  const isGerman = language() === 'de';
  return (
    <Card withBorder component="form" noValidate onSubmit={form.onSubmit((values) => void place(values))}>
      <Stack>
        <Group grow align="start">
          <NumberInput
            label={say('amount')}
            required
            min={0}
            decimalScale={digitsOf(form.values.currency)}
            decimalSeparator={isGerman ? ',' : '.'}
            thousandSeparator={isGerman ? '.' : ','}
            hideControls
            {...propsOf('amount')}
          />
          <Select label={say('currency')} allowDeselect={false} data={currencies} {...propsOf('currency')} />
        </Group>
        <DayInput label={say('dueDate')} description={say('dueHint')} {...propsOf('dueOn')} />
        {refusedField === undefined && <Refused doing={placing} />}
        <Group>
          <Button type="submit" loading={placing.isRunning}>
            {say('place')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
